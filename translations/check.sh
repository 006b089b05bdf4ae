#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# check.sh <lupdate> <scratch folder>: every text of the sources is translated in every .ts file, and nothing is stale.
set -euo pipefail
lupdate=$1 scratch=$2/check
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rm -rf "$scratch"
mkdir -p "$scratch"
cp "$here"/attache_*.ts "$scratch"
"$here/update.sh" "$lupdate" "$scratch"
status=0
for ts in "$scratch"/*.ts; do
  name=$(basename "$ts")
  # The line of the text comes before that of its translation.
  missing=$(awk '/<source>/ { source = $0 } /type="unfinished"|<translation><\/translation>/ { print source }' "$ts")
  if [[ -n $missing ]]; then
    printf '%s: untranslated:\n%s\n' "$name" "$missing"
    status=1
  fi
  if ! cmp -s "$ts" "$here/$name"; then
    echo "$name is not up to the sources: build the target update_translations, then translate."
    diff -u "$here/$name" "$ts" | grep -E '^[-+].*<(source|name)>' | head -20 || true
    status=1
  fi
done
exit $status
