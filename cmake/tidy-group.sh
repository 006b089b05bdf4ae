#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# tidy-group.sh BUILD GROUP: clang-tidy over one of the unity sources that the preset `lint` makes in BUILD.
#
# Most of an analysis goes into Qt's headers; a group reads them once for eight files. Sources that can't share a
# translation unit (two file-local names alike) are analysed one by one.
set -euo pipefail
build=$1 group=$2
tidy() { clang-tidy-19 --quiet -p "$build" "$1" 2>/dev/null; }

findings=$(tidy "$group") && exit 0
if ! grep -q 'clang-diagnostic-error' <<<"$findings"; then
  printf '%s\n' "$findings"
  exit 1
fi
status=0
number=0
while read -r include; do
  # Beside the group: what isn't in compile_commands.json is analysed as its nearest neighbour.
  single=${group%.cxx}.single$((number++)).cxx
  printf '%s\n' "$include" >"$single"
  tidy "$single" || status=1
  rm -f "$single"
done < <(grep '^#include' "$group")
exit $status
