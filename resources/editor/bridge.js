// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Runs in the host page's isolated world, which scripts of the page and of its frames can't see: hands the host page's
// reports to native code. Nothing comes back this way.
"use strict";
(function () {
    if (location.protocol !== "attache-editor:" || window.top !== window) {
        return;
    }
    const mostWaiting = 64;
    const waiting = [];
    let native = null;

    document.addEventListener("attache-event", (event) => {
        if (typeof event.detail !== "string") {
            return;
        }
        if (native) {
            native.report(event.detail);
        } else if (waiting.length < mostWaiting) {
            waiting.push(event.detail);
        }
    });
    new QWebChannel(qt.webChannelTransport, (channel) => {
        native = channel.objects.attache;
        waiting.splice(0).forEach((detail) => native.report(detail));
    });
})();
