#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# update.sh <lupdate> <folder of the .ts files>: new texts in, gone ones out.
set -euo pipefail
lupdate=$1 folder=$2
sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$lupdate" -silent -no-obsolete -locations none -pluralonly "$sources/app" "$sources/ui" -ts "$folder/attache_en.ts"
for ts in "$folder"/attache_*.ts; do
  case "$ts" in *_en.ts) continue ;; esac
  "$lupdate" -silent -no-obsolete -locations none "$sources/app" "$sources/ui" -ts "$ts"
done
