#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# Runs its arguments on a virtual display of their own, with a window manager: focus and activation need one. With
# ATTACHE_TEST_DISPLAY set, on that display instead, to watch a test.
if [ "$(id -u)" -eq 0 ]; then
    # Chromium's sandbox refuses to start as root, as continuous integration often runs. For tests only: the program never
    # does this for an ordinary user.
    QTWEBENGINE_DISABLE_SANDBOX=1
    export QTWEBENGINE_DISABLE_SANDBOX
fi
if [ -n "${ATTACHE_TEST_DISPLAY:-}" ]; then
    DISPLAY=$ATTACHE_TEST_DISPLAY exec "$@"
fi
# shellcheck disable=SC2016 # the inner shell expands these
exec xvfb-run -a -s "-screen 0 1600x1000x24" sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    # Until it owns the display, windows would be activated by nobody.
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
        sleep 0.1
    done
    "$@"
    status=$?
    kill "$manager" 2>/dev/null
    exit "$status"' sh "$@"
