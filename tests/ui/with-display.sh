#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
# Runs its arguments with a display: the present one, or a virtual one made for them.
if [ "$(id -u)" -eq 0 ]; then
    # Chromium's sandbox refuses to start as root, as continuous integration often runs. For tests only: the program never
    # does this.
    QTWEBENGINE_DISABLE_SANDBOX=1
    export QTWEBENGINE_DISABLE_SANDBOX
fi
if [ -n "${DISPLAY:-}" ]; then
    exec "$@"
fi
exec xvfb-run -a -s "-screen 0 1600x1000x24" "$@"
