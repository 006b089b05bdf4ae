#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# Runs a program with a session bus and a GNOME keyring of its own, in a home of its own.
#
#   with-keyring.sh [--unlocked|--locked] program [arguments…]
#
# --locked: the login keyring is there, and nobody can unlock it.
set -eu

if [ "${ATTACHE_KEYRING_INSIDE:-}" = "" ]; then
    mode=unlocked
    case "${1:-}" in
        --unlocked) shift ;;
        --locked) mode=locked; shift ;;
    esac
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    status=0
    env HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
        XDG_CACHE_HOME="$home/cache" ATTACHE_KEYRING_INSIDE="$mode" dbus-run-session -- "$0" "$@" || status=$?
    exit "$status"
fi

mode=$ATTACHE_KEYRING_INSIDE
unset ATTACHE_KEYRING_INSIDE
# An empty password and its line's end make, or open, the login keyring.
printf '\n' | gnome-keyring-daemon --unlock --components=secrets >"$HOME/daemon" 2>/dev/null
if [ "$mode" = locked ]; then
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
fi
status=0
"$@" || status=$?
exit "$status"
