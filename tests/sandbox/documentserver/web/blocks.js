// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Shows a document's blocks as text areas, or as a grid of cells, and reports what a person changes.
(function () {
    'use strict';

    const maxRows = 200;
    const maxColumns = 26;

    function grow(area) {
        area.style.height = 'auto';
        area.style.height = area.scrollHeight + 'px';
    }

    function columnName(number) {
        let name = '';
        for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
            name = String.fromCharCode(65 + (rest - 1) % 26) + name;
        return name;
    }

    function columnNumber(name) {
        return Array.from(name).reduce(function (sum, letter) { return sum * 26 + letter.charCodeAt(0) - 64; }, 0);
    }

    function Blocks(container, onEdit) {
        this.container = container;
        this.onEdit = onEdit;
        this.fields = new Map();
        this.mayEdit = false;
    }

    Blocks.prototype.show = function (kind, blocks, mayEdit) {
        this.container.replaceChildren();
        this.container.className = 'kind-' + kind;
        this.fields.clear();
        this.mayEdit = mayEdit;
        if (kind === 'cell')
            this.showGrid(blocks);
        else
            blocks.forEach(this.add, this);
    };

    Blocks.prototype.watch = function (field, id) {
        const self = this;
        field.dataset.block = id;
        field.addEventListener('input', function () {
            if (field.tagName === 'TEXTAREA')
                grow(field);
            self.onEdit(id, field.value);
        });
        this.fields.set(id, field);
    };

    Blocks.prototype.add = function (block) {
        if (this.container.className === 'kind-cell')
            return this.set(block.id, block.text);
        const area = document.createElement('textarea');
        area.rows = 1;
        area.value = block.text;
        area.readOnly = !this.mayEdit || block.readOnly;
        area.setAttribute('aria-label', block.changed ? block.label + ', changed' : block.label);
        area.classList.toggle('changed', Boolean(block.changed));
        this.container.appendChild(this.slideFor(block.label) || area);
        if (!area.parentNode)
            this.container.lastChild.appendChild(area);
        this.watch(area, block.id);
        grow(area);
        return area;
    };

    // Slides' lines stand together: the section of this line's slide, made when it is the first one.
    Blocks.prototype.slideFor = function (label) {
        const name = label.split(',')[0];
        const last = this.container.lastElementChild;
        if (!name.startsWith('Slide '))
            return this.container.className === 'kind-slide' ? last : null;
        if (last && last.getAttribute('aria-label') === name)
            return last;
        const section = document.createElement('section');
        section.setAttribute('aria-label', name);
        return section;
    };

    Blocks.prototype.showGrid = function (blocks) {
        const texts = new Map(blocks.map(function (block) { return [block.id, block]; }));
        let rows = 12;
        let columns = 6;
        blocks.forEach(function (block) {
            const parts = /^([A-Z]+)([0-9]+)$/.exec(block.id);
            rows = Math.max(rows, Math.min(Number(parts[2]) + 3, maxRows));
            columns = Math.max(columns, Math.min(columnNumber(parts[1]) + 1, maxColumns));
        });
        const table = document.createElement('table');
        table.setAttribute('aria-label', 'First sheet');
        const head = table.createTHead().insertRow();
        for (let column = 0; column <= columns; ++column)
            this.heading(head, column === 0 ? '' : columnName(column), 'col');
        const body = table.createTBody();
        for (let row = 1; row <= rows; ++row) {
            const line = body.insertRow();
            this.heading(line, String(row), 'row');
            for (let column = 1; column <= columns; ++column)
                this.cell(line, columnName(column) + row, texts.get(columnName(column) + row));
        }
        this.container.appendChild(table);
    };

    Blocks.prototype.heading = function (line, text, scope) {
        const heading = document.createElement('th');
        heading.scope = scope;
        heading.textContent = text;
        line.appendChild(heading);
    };

    Blocks.prototype.cell = function (line, id, block) {
        const input = document.createElement('input');
        input.value = block ? block.text : '';
        input.readOnly = !this.mayEdit || Boolean(block && block.readOnly);
        const isChanged = Boolean(block && block.changed);
        input.setAttribute('aria-label', isChanged ? 'Cell ' + id + ', changed' : 'Cell ' + id);
        input.classList.toggle('changed', isChanged);
        line.insertCell().appendChild(input);
        this.watch(input, id);
    };

    // Somebody else's change.
    Blocks.prototype.set = function (id, text) {
        const field = this.fields.get(id);
        if (!field || field.value === text)
            return;
        const start = field.selectionStart;
        field.value = text;
        if (document.activeElement === field)
            field.setSelectionRange(start, start);
        if (field.tagName === 'TEXTAREA')
            grow(field);
    };

    Blocks.prototype.labelOf = function (id) {
        const field = this.fields.get(id);
        return field ? field.getAttribute('aria-label') : '';
    };

    Blocks.prototype.firstId = function () {
        return this.fields.size > 0 ? this.fields.keys().next().value : '';
    };

    Blocks.prototype.lock = function () {
        this.mayEdit = false;
        this.fields.forEach(function (field) { field.readOnly = true; });
    };

    Blocks.prototype.focusFirst = function () {
        const first = this.fields.values().next().value;
        if (first)
            first.focus({ preventScroll: true });
    };

    window.SandboxBlocks = Blocks;
})();
