// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The host page of one editor: loads the Document Server's api.js, makes the editor from the config it is handed, and
// reports the editor's events. Native code calls attacheHost; reports leave as "attache-event" events on the document.
"use strict";
(function () {
    const longestText = 500;
    const longestUrl = 4096;
    let editor = null;
    let complaint = "";

    function report(event, data) {
        const detail = JSON.stringify(Object.assign({ event: event }, data));
        document.dispatchEvent(new CustomEvent("attache-event", { detail: detail }));
    }

    function text(value) {
        return typeof value === "string" ? value.slice(0, longestText) : "";
    }

    function problem(event) {
        const data = (event && event.data) || {};
        const code = Number(data.errorCode !== undefined ? data.errorCode : data.warningCode);
        return {
            code: Number.isInteger(code) ? code : 0,
            text: text(data.errorDescription !== undefined ? data.errorDescription : data.warningDescription),
        };
    }

    // Each handler makes a button of the editor appear.
    function historyEvents() {
        return {
            onRequestHistory: () => report("requestHistory"),
            onRequestHistoryData: (event) => report("requestHistoryData", { version: event && event.data }),
            onRequestHistoryClose: () => report("requestHistoryClose"),
        };
    }

    function restoreEvents() {
        return {
            onRequestRestore: (event) => {
                const data = (event && event.data) || {};
                const url = typeof data.url === "string" ? data.url : "";
                if (url.length <= longestUrl) {
                    report("requestRestore", { version: data.version, url: url, fileType: text(data.fileType) });
                }
            },
        };
    }

    function compareEvents() {
        return {
            onRequestSelectDocument: (event) =>
                report("requestSelectDocument", { purpose: text(event && event.data && event.data.c) }),
        };
    }

    function editorEvents(features) {
        return Object.assign(
            commonEvents(),
            features.history ? historyEvents() : {},
            features.restore ? restoreEvents() : {},
            features.compare ? compareEvents() : {}
        );
    }

    function commonEvents() {
        return {
            onAppReady: () => report("appReady"),
            onDocumentReady: () => report("documentReady"),
            onDocumentStateChange: (event) => report("dirty", { on: Boolean(event && event.data) }),
            onError: (event) => report("error", problem(event)),
            onWarning: (event) => report("warning", problem(event)),
            onRequestClose: () => report("requestClose"),
            onOutdatedVersion: () => report("outdatedVersion"),
            onRequestRefreshFile: () => report("requestRefreshFile"),
        };
    }

    // api.js checks the config before it makes its frame, and tells what it doesn't like in an alert; a Document Server
    // older than the document's format does. An alert of later is the editor's own affair.
    window.alert = (message) => {
        complaint = text(String(message));
    };

    function frame() {
        return document.querySelector("iframe");
    }

    function makeEditor(config) {
        if (!window.DocsAPI || typeof window.DocsAPI.DocEditor !== "function") {
            report("apiInvalid");
            return;
        }
        try {
            editor = new window.DocsAPI.DocEditor("editor", config);
        } catch (error) {
            report("apiInvalid", { text: text(String(error)) });
            return;
        }
        if (frame()) {
            frame().title = config.document ? text(config.document.title) : ""; // for screen readers
        } else {
            report("configRefused", { text: complaint });
        }
    }

    // A script that fails to load doesn't say why. A request whose answer we can't read still tells "no answer at all"
    // from "an answer that isn't the script".
    function reportMissingApi(address) {
        fetch(address, { mode: "no-cors", credentials: "omit" }).then(
            () => report("apiMissing"),
            () => report("apiUnreachable")
        );
    }

    function open(config, apiScript, features) {
        config.width = "100%";
        config.height = "100%";
        config.events = editorEvents(features);
        const script = document.createElement("script");
        script.src = apiScript;
        script.onload = () => makeEditor(config);
        script.onerror = () => reportMissingApi(apiScript);
        document.head.appendChild(script);
    }

    function close() {
        try {
            if (editor && typeof editor.destroyEditor === "function") {
                editor.destroyEditor();
            }
        } finally {
            editor = null;
            report("destroyed");
        }
    }

    // Into the frame, and there into the document where the editor offers it, so that typing goes to the text.
    function focus() {
        if (frame()) {
            frame().focus();
        }
        if (editor && typeof editor.grabFocus === "function") {
            editor.grabFocus();
        }
    }

    // False when no editor runs, or when it is older than the method.
    function call(method, argument) {
        if (!editor || typeof editor[method] !== "function") {
            return false;
        }
        editor[method](argument);
        return true;
    }

    function refreshFile(config) {
        if (!call("refreshFile", config)) {
            report("refreshUnsupported");
        } else if (frame()) {
            frame().title = config.document ? text(config.document.title) : "";
        }
    }

    window.attacheHost = Object.freeze({
        open: open,
        close: close,
        focus: focus,
        refreshFile: refreshFile,
        refreshHistory: (history) => call("refreshHistory", history),
        setHistoryData: (version) => call("setHistoryData", version),
        setRequestedDocument: (other) => call("setRequestedDocument", other),
    });
})();
