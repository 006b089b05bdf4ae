// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The comments beside a document, and the field in which a person writes one on the block they stand in.
(function () {
    'use strict';

    // `labelOf` names a block; `add` takes a block's id and a comment's text.
    function Comments(panel, labelOf, add) {
        const self = this;
        this.panel = panel;
        this.labelOf = labelOf;
        this.list = panel.querySelector('ol');
        this.form = panel.querySelector('form');
        this.field = panel.querySelector('input');
        this.blockId = '';
        this.form.addEventListener('submit', function (event) {
            event.preventDefault();
            const text = self.field.value.trim();
            if (text === '' || self.blockId === '')
                return;
            add(self.blockId, text);
            self.field.value = '';
            self.field.focus();
        });
    }

    // Who may comment and nothing else sees the panel at once; others when there is something in it.
    Comments.prototype.show = function (comments, mayComment, isAllTheyMay) {
        this.list.replaceChildren();
        this.form.hidden = !mayComment;
        this.panel.hidden = !isAllTheyMay && comments.length === 0;
        comments.forEach(this.append, this);
    };

    Comments.prototype.append = function (comment) {
        const item = document.createElement('li');
        const where = document.createElement('strong');
        where.textContent = comment.author + ', ' + this.labelOf(comment.block);
        const text = document.createElement('span');
        text.textContent = comment.text;
        item.append(where, document.createElement('br'), text);
        this.list.appendChild(item);
        this.panel.hidden = false;
    };

    // The block that the next comment is on.
    Comments.prototype.standAt = function (blockId) {
        this.blockId = blockId;
        const label = blockId === '' ? 'Comment' : 'Comment on ' + this.labelOf(blockId);
        this.field.setAttribute('aria-label', label);
        this.field.placeholder = label;
    };

    Comments.prototype.open = function () {
        this.panel.hidden = false;
        this.field.focus();
    };

    Comments.prototype.lock = function () {
        this.form.hidden = true;
    };

    window.SandboxComments = Comments;
})();
