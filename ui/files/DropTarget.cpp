// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/DropTarget.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace attache::ui {
namespace {

constexpr int kVeil = 230; // of 255: the rows below shine through

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

DropTarget::DropTarget(QWidget& area)
    : QFrame(&area)
    , m_area(area)
    , m_text(new QLabel(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText); // the name of a channel is in it
    m_text->setWordWrap(true);
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_text->setFont(large);
    hide();
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

void DropTarget::setText(const QString& text) {
    m_text->setText(text);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_area)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
        hover(static_cast<QDragEnterEvent&>(*event));
        return true;
    case QEvent::DragMove: {
        auto& move = static_cast<QDragMoveEvent&>(*event);
        move.setDropAction(Qt::CopyAction); // whatever keys are held
        move.setAccepted(isVisible());
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto& drop = static_cast<QDropEvent&>(*event);
        const bool isTaken = isVisible();
        hide();
        if (!isTaken)
            return true;
        drop.setDropAction(Qt::CopyAction);
        drop.accept();
        Q_EMIT dropped(localFiles(*drop.mimeData()));
        return true;
    }
    case QEvent::Resize:
        setGeometry(m_area.rect());
        return false;
    default:
        return false;
    }
}

void DropTarget::hover(QDragEnterEvent& event) {
    if (m_text->text().isEmpty() || !event.possibleActions().testFlag(Qt::CopyAction) ||
        localFiles(*event.mimeData()).isEmpty()) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    setGeometry(m_area.rect());
    raise();
    show();
}

void DropTarget::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pad = fontMetrics().height() / 2;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(pad, pad, -pad, -pad), pad, pad);
}

} // namespace attache::ui
