#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# update.sh <lupdate> <folder of the .ts files>: new texts in, gone ones out.
set -euo pipefail
lupdate=$1 folder=$2
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# What lupdate says and in which order it reads must not hang on the machine.
export LC_ALL=C.UTF-8 LANGUAGE=en
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find app ui -name '*.h' -o -name '*.cpp' | LC_ALL=C sort >"$list"
for ts in "$folder"/attache_*.ts; do
  options=(-I app -I ui -silent -no-obsolete -locations none)
  case "$ts" in *_en.ts) options+=(-pluralonly) ;; esac # the sources are English; only plurals have forms there
  "$lupdate" "${options[@]}" "@$list" -ts "$ts" 2>"$list.log" || { cat "$list.log" >&2; exit 1; }
  # A text that a function of no class or of an unknown one asks for ends up where the program never looks.
  if grep -E 'lacks Q_OBJECT|unknown namespace/class' "$list.log" >&2; then
    rm -f "$list.log"
    exit 1
  fi
  rm -f "$list.log"
done
