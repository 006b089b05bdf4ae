// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The sandbox editor: shows a document's text, sends every change to the server at once, and tells the host what happens.
(function () {
    'use strict';

    const frameEditorId = new URLSearchParams(location.search).get('frameEditorId') || '';
    const byId = function (id) { return document.getElementById(id); };
    const blocks = new window.SandboxBlocks(byId('blocks'), edit);

    let config = null;
    let handlers = [];
    let socket = null;
    let isReady = false;    // onDocumentReady was told
    let isOver = false;     // refused or outdated: no coming back
    let mode = 'view';      // what the person may change, see modes
    let lastSeq = 0;
    let isDirty = false;
    let fileType = '';      // of the document that was opened
    const unconfirmed = new Map(); // seq → message
    let afterSending = null;       // what the person asked for while changes were on their way
    const comments = new window.SandboxComments(byId('comments'), function (id) { return blocks.labelOf(id); }, comment);
    const versions = new window.SandboxHistory(byId('versions'), {
        wants: function (event) { return handlers.includes(event); },
        tell: tell,
        show: ask,
        note: function (text) { showNotice('Version history:', text); },
    });

    function tell(event, data) {
        if (event !== 'frameLoaded' && !handlers.includes(event))
            return;
        // The host's origin may be any; nothing secret is told.
        window.parent.postMessage(JSON.stringify({ frameEditorId: frameEditorId, event: event, data: data }), '*');
    }

    function showState(text) {
        byId('state').textContent = text;
    }

    function showNotice(title, text) {
        byId('notice-title').textContent = title;
        byId('notice-text').textContent = text || '';
        byId('notice').hidden = false;
    }

    function applyTheme(customization) {
        const theme = String((customization && customization.uiTheme) || '');
        const system = window.matchMedia('(prefers-color-scheme: dark)').matches;
        const isDark = /dark|night/.test(theme) || (theme === 'theme-system' && system);
        document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    }

    // Changes and the server

    function setDirty(dirty) {
        if (dirty === isDirty)
            return;
        isDirty = dirty;
        showState(dirty ? 'Saving…' : 'All changes saved');
        tell('onDocumentStateChange', dirty);
    }

    function send(message) {
        if (socket && socket.readyState === WebSocket.OPEN)
            socket.send(JSON.stringify(message));
    }

    function sendChange(message) {
        message.seq = ++lastSeq;
        unconfirmed.set(message.seq, message);
        setDirty(true);
        send(message);
    }

    function edit(id, text) {
        // Only the last text of a block counts; older ones that are still on their way need no repeating.
        unconfirmed.forEach(function (message, seq) {
            if (message.type === 'edit' && message.id === id)
                unconfirmed.delete(seq);
        });
        sendChange({ type: 'edit', id: id, text: text });
    }

    function comment(id, text) {
        sendChange({ type: 'comment', id: id, text: text });
    }

    function whenSent(action) {
        if (unconfirmed.size === 0)
            action();
        else
            afterSending = action;
    }

    // One question and its answer, beside the document's own connection.
    function ask(message) {
        const extra = new WebSocket(location.origin.replace(/^http/, 'ws') + '/sandbox/socket');
        extra.onopen = function () { extra.send(JSON.stringify(Object.assign({ fileType: fileType }, message))); };
        extra.onmessage = function (event) {
            const answer = JSON.parse(event.data);
            if (answer.type === 'error')
                showNotice('Not shown:', answer.description + ' (' + answer.code + ')');
            else if (answer.type === 'refresh')
                showNotice('Version changed.', 'The file version has been changed.');
            else
                receivers[answer.type](answer);
            extra.close();
        };
    }

    function showRevision(message) {
        if (!versions.isOpen() || message.version !== versions.chosen)
            return;
        blocks.show(message.kind, message.blocks, false);
        showState('Version ' + message.version + (message.hasChanges ? ', changes highlighted' : ''));
    }

    function showCompared(message) {
        byId('compared').hidden = false;
        const mine = new Set(Array.from(blocks.fields.values(), function (field) { return field.value; }));
        byId('compared').querySelector('div').replaceChildren(...message.blocks.map(function (block) {
            const line = document.createElement('p');
            line.textContent = block.text;
            line.classList.toggle('changed', !mine.has(block.text));
            return line;
        }));
    }

    // As the genuine editor does: who looks at the history has left the document.
    function enterHistory(data) {
        isOver = true;
        mode = 'view';
        blocks.lock();
        byId('comments').hidden = true;
        ['save', 'append', 'history', 'compare', 'comment'].forEach(function (id) { byId(id).hidden = true; });
        byId('people').replaceChildren();
        if (socket)
            socket.close();
        versions.fill(data);
    }

    function save() {
        if (mode === 'view')
            return;
        showState('Saving…');
        send({ type: 'save' });
    }

    // What each mode is called beside a name, and in the status line when there is nothing else to say.
    const modes = {
        view: { mark: ' (viewing)', state: 'View only' },
        fill: { mark: ' (filling in)', state: 'Filling in only' },
        comment: { mark: ' (commenting)', state: 'Comments only' },
        review: { mark: ' (reviewing)', state: 'Changes are tracked' },
        edit: { mark: '', state: 'All changes saved' },
    };

    // A restricted editor in a document that the sandbox can't treat so says why there is nothing to do.
    function explain(message) {
        if (message.kind === 'unreadable')
            showNotice('No preview.', 'The sandbox editor can’t show the text of ' + message.fileType.toUpperCase() +
                ' files.');
        else if (message.mode === 'fill')
            showNotice('Forms:', 'The sandbox editor can’t fill in forms.');
        else if (message.mode === 'comment' && !message.canComment)
            showNotice('Comments:', 'The sandbox editor can only comment in text documents.');
    }

    const receivers = {
        opened: function (message) {
            mode = message.mode;
            const mayType = mode === 'edit' || mode === 'review';
            fileType = message.fileType;
            byId('history').hidden = !handlers.includes('onRequestHistory') || !handlers.includes('onRequestHistoryData');
            byId('compare').hidden = !mayType || message.kind !== 'word' || !handlers.includes('onRequestSelectDocument');
            byId('title').textContent = message.title;
            byId('save').hidden = mode === 'view';
            const names = { word: 'Add a paragraph', slide: 'Add a line', plain: 'Add a line' };
            byId('append').textContent = names[message.kind] || '';
            byId('append').hidden = !mayType || !names[message.kind];
            blocks.show(message.kind, message.blocks, mayType);
            byId('comment').hidden = !message.canComment || mode === 'comment';
            comments.show(message.comments, message.canComment, message.canComment && mode === 'comment');
            comments.standAt(blocks.firstId());
            explain(message);
            unconfirmed.forEach(function (change) {
                if (change.type === 'edit')
                    blocks.set(change.id, change.text);
                send(change);
            });
            if (!isReady) {
                isReady = true;
                tell('onInfo', { mode: mode === 'view' ? 'view' : 'edit' });
                tell('onDocumentReady');
                if (mode !== 'view')
                    focusDocument();
            }
            showState(isDirty ? 'Saving…' : modes[mode].state);
        },
        error: function (message) {
            isOver = true;
            showState('Not opened');
            showNotice('The document can’t be opened.', message.description + ' (' + message.code + ')');
            tell('onError', { errorCode: message.code, errorDescription: message.description });
        },
        refresh: function () {
            isOver = true;
            blocks.lock();
            comments.lock();
            showState('Outdated');
            if (handlers.includes('onRequestRefreshFile'))
                tell('onRequestRefreshFile');
            else if (handlers.includes('onOutdatedVersion'))
                tell('onOutdatedVersion');
            else
                showNotice('Version changed.', 'The file version has been changed. Open the document again.');
        },
        people: function (message) {
            byId('people').replaceChildren(...message.people.map(function (person) {
                const item = document.createElement('li');
                item.textContent = person.name + modes[person.mode].mark;
                return item;
            }));
        },
        ack: function (message) {
            unconfirmed.delete(message.seq);
            if (unconfirmed.size > 0)
                return;
            setDirty(false);
            const next = afterSending;
            afterSending = null;
            if (next)
                next();
        },
        revision: showRevision,
        compared: showCompared,
        edit: function (message) {
            blocks.set(message.id, message.text);
        },
        added: function (message) {
            blocks.add(message.block);
        },
        commented: function (message) {
            comments.append(message.comment);
        },
        saved: function (message) {
            showState(message.ok ? 'All changes saved' : 'Not saved');
            if (!message.ok)
                showNotice('The document could not be saved.', 'Check the connection settings or ask your administrator.');
        },
        unchanged: function () {
            showState('All changes saved');
        },
        warning: function (message) {
            showNotice('Please note:', message.description);
            tell('onWarning', { warningCode: message.code, warningDescription: message.description });
        },
        meta: function (message) {
            byId('title').textContent = message.title;
            tell('onMetaChange', { title: message.title });
        },
        dropped: function () {
            mode = 'view';
            blocks.lock();
            byId('save').hidden = true;
            byId('append').hidden = true;
            byId('comment').hidden = true;
            comments.lock();
            showState('View only');
            showNotice('You can’t edit any more.', 'Your right to edit this document was taken back.');
        },
    };

    function focusDocument() {
        if (mode === 'comment' && !byId('comments').hidden)
            comments.open();
        else
            blocks.focusFirst();
    }

    function connect() {
        const current = new WebSocket(location.origin.replace(/^http/, 'ws') + '/sandbox/socket');
        socket = current;
        current.onopen = function () { send({ type: 'open', config: config }); };
        current.onmessage = function (event) {
            const message = JSON.parse(event.data);
            if (current === socket && receivers[message.type])
                receivers[message.type](message);
        };
        current.onclose = function () {
            if (current !== socket || isOver)
                return;
            showState('Connection lost. Trying again…');
            setTimeout(function () {
                if (current === socket)
                    connect();
            }, 1000);
        };
    }

    function openHistory() {
        whenSent(function () { tell('onRequestHistory'); });
    }

    function compare() {
        whenSent(function () { tell('onRequestSelectDocument', { c: 'compare' }); });
    }

    // What the host asks for

    const commands = {
        init: function (data) {
            if (config)
                return;
            config = data.config;
            handlers = data.handlers;
            const customization = (config.editorConfig || {}).customization || {};
            applyTheme(customization);
            byId('close').hidden = !handlers.includes('onRequestClose');
            tell('onAppReady');
            connect();
        },
        requestClose: function () {
            tell('onRequestClose');
        },
        showMessage: function (data) {
            showNotice(data.title || '', data.text);
        },
        refreshFile: function (newConfig) {
            // As the genuine editor, which keeps what it was started with.
            newConfig.document.permissions = config.document.permissions;
            newConfig.document.fileType = config.document.fileType;
            newConfig.editorConfig.mode = config.editorConfig.mode;
            config = newConfig;
            isOver = false;
            versions.hide();
            byId('compared').hidden = true;
            unconfirmed.clear();
            setDirty(false);
            socket.close();
            connect();
        },
        refreshHistory: function (data) {
            if (!data || data.error || !Array.isArray(data.history) || data.history.length === 0)
                showNotice('Version history:', (data && data.error) || 'There is none.');
            else
                enterHistory(data);
        },
        setHistoryData: function (data) {
            if (data)
                versions.take(data);
        },
        setRequestedDocument: function (data) {
            if (data)
                ask({ type: 'compare', data: data });
        },
        denyEditingRights: function (data) {
            receivers.dropped();
            if (data && data.message)
                showNotice('You can’t edit any more.', data.message);
        },
        blurFocus: function () {
            if (document.activeElement)
                document.activeElement.blur();
        },
        grabFocus: focusDocument,
    };

    window.addEventListener('message', function (event) {
        if (event.source !== window.parent)
            return;
        let content;
        try {
            content = JSON.parse(event.data);
        } catch (error) {
            return;
        }
        if (content && Object.prototype.hasOwnProperty.call(commands, content.command))
            commands[content.command](content.data);
    });
    byId('save').addEventListener('click', save);
    byId('append').addEventListener('click', function () { sendChange({ type: 'append', text: '' }); });
    byId('close').addEventListener('click', function () { tell('onRequestClose'); });
    byId('history').addEventListener('click', openHistory);
    byId('compare').addEventListener('click', compare);
    byId('comment').addEventListener('click', function () { comments.open(); });
    byId('blocks').addEventListener('focusin', function (event) {
        if (event.target.dataset.block)
            comments.standAt(event.target.dataset.block);
    });
    byId('notice-close').addEventListener('click', function () { byId('notice').hidden = true; });
    document.addEventListener('keydown', function (event) {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
            event.preventDefault();
            save();
        }
        const shortcut = event.ctrlKey && event.altKey ? { h: 'history', c: 'compare', m: 'comment' }[event.key.toLowerCase()] : '';
        if (shortcut && !byId(shortcut).hidden)
            byId(shortcut).click();
    });
    tell('frameLoaded');
})();
