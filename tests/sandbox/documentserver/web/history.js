// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The history panel: the list the host gave, newest first, and what it shows of the chosen version. As the genuine one
// does, it asks the host for a version's address once, and again when five minutes have passed.
(function () {
    'use strict';

    const addressLife = 5 * 60 * 1000; // ms

    // `host`: wants(event), tell(event, data), show(message) (a revision wanted from the server), note(text).
    function HistoryPanel(panel, host) {
        this.panel = panel;
        this.host = host;
        this.list = panel.querySelector('ol');
        this.entries = [];
        this.chosen = 0;
        this.addresses = new Map(); // version → setHistoryData's argument and when it came
        const self = this;
        const close = panel.querySelector('button.close');
        close.addEventListener('click', function () { host.tell('onRequestHistoryClose'); });
        panel.addEventListener('keydown', function (event) { self.key(event); });
    }

    HistoryPanel.prototype.isOpen = function () {
        return !this.panel.hidden;
    };

    HistoryPanel.prototype.hide = function () {
        this.panel.hidden = true;
        this.addresses.clear();
    };

    HistoryPanel.prototype.fill = function (data) {
        this.entries = data.history.slice().reverse();
        this.panel.querySelector('button.close').hidden = !this.host.wants('onRequestHistoryClose');
        this.list.replaceChildren(...this.entries.map(this.item, this));
        this.panel.hidden = false;
        const current = this.entries.find(function (entry) { return entry.version === data.currentVersion; });
        this.choose((current || this.entries[0]).version);
    };

    HistoryPanel.prototype.item = function (entry, index) {
        const self = this;
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'version';
        button.dataset.version = entry.version;
        [['strong', 'ver. ' + entry.version], ['span', entry.created], ['span', (entry.user && entry.user.name) || '']]
            .forEach(function (part) {
                button.appendChild(document.createElement(part[0])).textContent = part[1];
            });
        const people = new Set((entry.changes || []).map(function (change) { return change.user.name; }));
        if (people.size > 1)
            button.appendChild(document.createElement('small')).textContent = Array.from(people).join(', ');
        button.addEventListener('click', function () { self.choose(entry.version); });
        item.appendChild(button);
        if (index > 0 && this.host.wants('onRequestRestore'))
            item.appendChild(this.restoreButton(entry));
        return item;
    };

    HistoryPanel.prototype.restoreButton = function (entry) {
        const self = this;
        const restore = document.createElement('button');
        restore.type = 'button';
        restore.className = 'restore';
        restore.textContent = 'Restore';
        restore.setAttribute('aria-label', 'Restore version ' + entry.version);
        restore.addEventListener('click', function () {
            const address = self.addresses.get(entry.version);
            self.host.tell('onRequestRestore', { version: entry.version, fileType: address && address.data.fileType });
        });
        return restore;
    };

    HistoryPanel.prototype.entry = function (version) {
        return this.entries.find(function (entry) { return entry.version === version; });
    };

    HistoryPanel.prototype.choose = function (version) {
        this.chosen = version;
        this.list.querySelectorAll('button.version').forEach(function (button) {
            const isChosen = Number(button.dataset.version) === version;
            button.setAttribute('aria-current', String(isChosen));
            if (isChosen)
                button.focus();
        });
        const address = this.addresses.get(version);
        if (address && Date.now() - address.at < addressLife)
            this.show(address.data);
        else
            this.host.tell('onRequestHistoryData', version);
    };

    // setHistoryData
    HistoryPanel.prototype.take = function (data) {
        if (!this.isOpen())
            return;
        if (data.error) {
            this.host.note(data.error);
            return;
        }
        this.addresses.set(data.version, { data: data, at: Date.now() });
        if (data.version === this.chosen)
            this.show(data);
    };

    HistoryPanel.prototype.show = function (data) {
        const entry = this.entry(data.version);
        const hasChanges = Boolean(data.previous && data.changesUrl && entry && entry.changes);
        this.host.show({
            type: 'revision',
            data: data,
            docId: hasChanges ? data.previous.key : data.key,
            serverVersion: entry && entry.serverVersion,
        });
    };

    HistoryPanel.prototype.key = function (event) {
        const steps = { ArrowDown: 1, ArrowUp: -1 };
        const index = this.entries.indexOf(this.entry(this.chosen));
        const next = this.entries[event.key === 'End' ? this.entries.length - 1 : event.key === 'Home' ? 0
            : index + (steps[event.key] || 0)];
        if (event.key === 'Escape' && this.host.wants('onRequestHistoryClose')) {
            this.host.tell('onRequestHistoryClose');
        } else if (next && next.version !== this.chosen) {
            event.preventDefault();
            this.choose(next.version);
        }
    };

    window.SandboxHistory = HistoryPanel;
})();
