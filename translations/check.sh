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
  if grep -q 'type="unfinished"' "$ts"; then
    echo "$name: untranslated:"
    grep -B 6 'type="unfinished"' "$ts" | grep '<source>' | head -20
    status=1
  fi
  if ! cmp -s "$ts" "$here/$name"; then
    echo "$name is not up to the sources: build the target update_translations, then translate."
    status=1
  fi
done
exit $status
