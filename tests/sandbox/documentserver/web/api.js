// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The part of an editor that runs in the host's page: DocsAPI.DocEditor, as the public API reference describes it. It puts
// the sandbox editor into a frame on the server's origin and passes commands and events.
(function () {
    'use strict';

    const script = document.currentScript;
    const root = script.src.substring(0, script.src.indexOf('/web-apps/'));
    const origin = new URL(script.src).origin;
    const apps = {
        word: 'documenteditor', cell: 'spreadsheeteditor', slide: 'presentationeditor', pdf: 'pdfeditor',
        diagram: 'visioeditor',
    };

    function appFor(config) {
        return apps[config.documentType] || apps.word;
    }

    function makeFrame(config, placeholderId) {
        const frame = document.createElement('iframe');
        const query = new URLSearchParams({ frameEditorId: placeholderId });
        frame.src = root + '/web-apps/apps/' + appFor(config) + '/main/index.html?' + query;
        frame.width = config.width || '100%';
        frame.height = config.height || '100%';
        frame.align = 'top';
        frame.name = 'frameEditor';
        frame.title = 'Sandbox editor: not ONLYOFFICE';
        frame.style.border = '0';
        frame.allowFullscreen = true;
        frame.setAttribute('allow', 'autoplay; clipboard-read; clipboard-write');
        return frame;
    }

    function DocEditor(placeholderId, givenConfig) {
        const config = givenConfig || {};
        const events = config.events || {};
        const target = document.getElementById(placeholderId);
        if (!target)
            throw new Error('DocsAPI: there is no element with the id ' + placeholderId);
        let frame = makeFrame(config, placeholderId);

        // Functions can't cross the frame's border; the editor only learns which events somebody wants.
        function plain(value) {
            return JSON.parse(JSON.stringify(Object.assign({}, value, { events: undefined })));
        }

        function command(name, data) {
            if (frame)
                frame.contentWindow.postMessage(JSON.stringify({ command: name, data: data }), origin);
        }

        function start() {
            const handlers = Object.keys(events).filter(function (name) { return typeof events[name] === 'function'; });
            command('init', { config: plain(config), handlers: handlers });
        }

        function receive(message) {
            if (!frame || message.source !== frame.contentWindow || message.origin !== origin)
                return;
            let content;
            try {
                content = JSON.parse(message.data);
            } catch (error) {
                return;
            }
            if (content.event === 'frameLoaded')
                start();
            else if (typeof events[content.event] === 'function')
                events[content.event].call(editor, { target: editor, data: content.data });
        }

        function destroyEditor() {
            window.removeEventListener('message', receive);
            if (!frame)
                return;
            const placeholder = document.createElement('div');
            placeholder.id = placeholderId;
            if (frame.parentNode)
                frame.parentNode.replaceChild(placeholder, frame);
            frame = null;
        }

        function nothing() {}

        const editor = {
            destroyEditor: destroyEditor,
            requestClose: function () { command('requestClose'); },
            showMessage: function (title, text) { command('showMessage', { title: title, text: text }); },
            refreshFile: function (newConfig) { command('refreshFile', plain(newConfig)); },
            refreshHistory: function (data) { command('refreshHistory', data); },
            denyEditingRights: function (message) { command('denyEditingRights', { message: message }); },
            applyEditRights: nothing,
            blurFocus: function () { command('blurFocus'); },
            grabFocus: function () { command('grabFocus'); },
            downloadAs: nothing,
            insertImage: nothing,
            openDocument: nothing,
            processMouse: nothing,
            processSaveResult: nothing,
            requestRoles: nothing,
            serviceCommand: nothing,
            setActionLink: nothing,
            setEmailAddresses: nothing,
            setFavorite: nothing,
            setHistoryData: function (data) { command('setHistoryData', data); },
            setMailMergeRecipients: nothing,
            setReferenceData: nothing,
            setReferenceSource: nothing,
            setRequestedDocument: function (data) { command('setRequestedDocument', data); },
            setRequestedSpreadsheet: nothing,
            setRevisedFile: nothing,
            setSharingSettings: nothing,
            setUsers: nothing,
            showSharingSettings: nothing,
            startFilling: nothing,
        };

        window.addEventListener('message', receive);
        target.parentNode.replaceChild(frame, target);
        return editor;
    }

    DocEditor.version = function () { return '9.3.0'; };
    DocEditor.defaultConfig = {};

    window.DocsAPI = window.DocsAPI || {};
    window.DocsAPI.DocEditor = DocEditor;
})();
