#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# check-install.sh BUILD: installs BUILD into a scratch folder, looks for what must be there, and starts it from there.
set -eu
build=$1
app_id=io.github.attache.Attache
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root cmake --install "$build" --prefix /usr >/dev/null

status=0
missing() { echo "Missing: $1" >&2; status=1; }
for program in bin/attache libexec/attache/attache-sandbox; do
    [ -x "$root/usr/$program" ] || missing "$program"
done
for file in applications/$app_id.desktop metainfo/$app_id.metainfo.xml icons/hicolor/scalable/apps/$app_id.svg \
    icons/hicolor/16x16/apps/$app_id.png icons/hicolor/48x48/apps/$app_id.png icons/hicolor/256x256/apps/$app_id.png \
    doc/attache/copyright doc/attache/LICENSE man/man1/attache.1.gz; do
    [ -s "$root/usr/share/$file" ] || missing "share/$file"
done
# Nothing but the program goes to people: no libraries, headers or tests of ours.
others=$(find "$root" -type f | grep -Ev '/usr/(bin/attache|libexec/attache/attache-sandbox)$|/usr/share/(applications|metainfo|icons/hicolor|doc/attache|man/man1)/' || true)
[ -z "$others" ] || { echo "Installed without need: $others" >&2; status=1; }

! command -v desktop-file-validate >/dev/null || desktop-file-validate "$root/usr/share/applications/$app_id.desktop" || status=1
! command -v appstreamcli >/dev/null || appstreamcli validate --no-net "$root/usr/share/metainfo/$app_id.metainfo.xml" || status=1

version=$(env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$root/usr/bin/attache" --version) || status=1
echo "$version"
[ -n "$version" ] || missing 'what --version says'
exit $status
