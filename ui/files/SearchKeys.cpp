// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/SearchKeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace attache::ui {

SearchKeys::SearchKeys(QLineEdit& box, QAbstractItemView& list, std::function<QModelIndex()> firstHit)
    : QObject(&box)
    , m_box(box)
    , m_list(list)
    , m_firstHit(std::move(firstHit)) {
    box.installEventFilter(this);
}

bool SearchKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isPlain = !(pressed->modifiers() & ~Qt::KeypadModifier);
    return isPlain && handle(pressed->key());
}

bool SearchKeys::handle(int key) {
    const QModelIndex first = m_firstHit();
    switch (key) {
    case Qt::Key_Down:
        if (!first.isValid())
            return false;
        enterList(m_list.currentIndex().isValid() ? m_list.currentIndex() : first);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!first.isValid() || m_box.text().isEmpty())
            return false;
        enterList(first);
        return true;
    case Qt::Key_Escape:
        if (m_box.text().isEmpty())
            return false;
        m_box.clear();
        return true;
    default:
        return false;
    }
}

void SearchKeys::enterList(const QModelIndex& row) {
    m_list.setCurrentIndex(row);
    m_list.setFocus(Qt::TabFocusReason);
}

} // namespace attache::ui
