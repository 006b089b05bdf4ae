// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/ConnectionCheckView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace attache::ui {
namespace {

using Outcome = documents::ConnectionCheck::Outcome;

QString mark(Outcome outcome) {
    switch (outcome) {
    case Outcome::Waiting:
        return QStringLiteral("○");
    case Outcome::Running:
        return QStringLiteral("…");
    case Outcome::Passed:
        return QStringLiteral("✓");
    case Outcome::Failed:
        return QStringLiteral("✕");
    case Outcome::NotRun:
        return QStringLiteral("–");
    }
    return {};
}

QString words(Outcome outcome) {
    switch (outcome) {
    case Outcome::Waiting:
        return ConnectionCheckView::tr("waiting");
    case Outcome::Running:
        return ConnectionCheckView::tr("running");
    case Outcome::Passed:
        return ConnectionCheckView::tr("passed");
    case Outcome::Failed:
        return ConnectionCheckView::tr("failed");
    case Outcome::NotRun:
        return ConnectionCheckView::tr("not run");
    }
    return {};
}

} // namespace

ConnectionCheckView::ConnectionCheckView(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setAlignment(Qt::AlignTop);
    setAccessibleName(tr("Result of the connection check"));
}

void ConnectionCheckView::run(documents::ConnectionCheck* check) {
    delete m_check;
    qDeleteAll(m_labels);
    m_labels.clear();
    m_check = check;
    check->setParent(this);
    for (qsizetype i = 0; i < check->steps().size(); ++i) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(label);
        m_labels.append(label);
        showStep(int(i));
    }
    connect(check, &documents::ConnectionCheck::stepChanged, this, &ConnectionCheckView::showStep);
    connect(check, &documents::ConnectionCheck::finished, this, [this] { setRunning(false); });
    setRunning(true);
    check->start();
}

void ConnectionCheckView::stop() {
    if (m_check)
        m_check->cancel();
    setRunning(false);
}

void ConnectionCheckView::setRunning(bool running) {
    if (m_isRunning == running)
        return;
    m_isRunning = running;
    Q_EMIT runningChanged(running);
}

void ConnectionCheckView::showStep(int index) {
    const auto& step = m_check->steps().at(index);
    QString text = step.title;
    if (!step.detail.isEmpty())
        text += QStringLiteral(": ") + step.detail;
    if (!step.cure.isEmpty())
        text += QStringLiteral("\n") + step.cure;
    m_labels.at(index)->setText(mark(step.outcome) + QStringLiteral("  ") + text);
    m_labels.at(index)->setAccessibleName(tr("%1: %2").arg(words(step.outcome), text));
}

} // namespace attache::ui
