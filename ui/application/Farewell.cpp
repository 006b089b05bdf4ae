// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/Farewell.h"

#include "window/AppWindow.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QWidget>

namespace attache::ui {

Farewell::Farewell(QWidget& window, std::function<QStringList()> outstanding, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_outstanding(std::move(outstanding)) {}

void Farewell::leave() {
    m_isLeaving = true;
    Q_EMIT aboutToLeave();
    if (m_outstanding().isEmpty()) {
        finish(false);
        return;
    }
    if (QSystemTrayIcon::isSystemTrayAvailable())
        waitInTray();
    else
        waitInDialog();
}

void Farewell::waitInTray() {
    m_window.hide();
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        auto* menu = new QMenu(&m_window);
        menu->addAction(tr("Show Attache"), this, [this] {
            stay();
            Q_EMIT activated();
        });
        menu->addAction(tr("Show the saves"), this, &Farewell::savesRequested);
        menu->addAction(tr("Quit anyway"), this, [this] { finish(true); });
        m_tray->setContextMenu(menu);
        connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Context)
                return;
            stay();
            Q_EMIT activated();
        });
    }
    m_tray->show();
    m_tray->setToolTip(explanation());
    m_tray->showMessage(tr("Attache is still saving"), explanation());
}

void Farewell::waitInDialog() {
    if (m_dialog)
        return;
    m_dialog = new QMessageBox(QMessageBox::Information, tr("Attache is still saving"), explanation(),
                               QMessageBox::NoButton, &m_window);
    m_dialog->setTextFormat(Qt::PlainText);
    m_dialog->setInformativeText(tr("Attache closes by itself as soon as everything has arrived."));
    QPushButton* quitButton = m_dialog->addButton(tr("Quit anyway"), QMessageBox::DestructiveRole);
    QPushButton* stayButton = m_dialog->addButton(tr("Keep Attache open"), QMessageBox::RejectRole);
    m_dialog->setDefaultButton(stayButton);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(quitButton, &QPushButton::clicked, this, [this] { finish(true); });
    // Also by Escape or by the window's close button, which press none.
    connect(m_dialog, &QDialog::finished, this, [this, quitButton, dialog = m_dialog] {
        if (dialog->clickedButton() != quitButton)
            stay();
    });
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    bringToFront(m_window);
    m_dialog->open();
}

QString Farewell::explanation() const {
    const QStringList names = m_outstanding();
    if (names.size() == 1)
        return tr("The last changes to \"%1\" are still on their way to Mattermost.").arg(names.constFirst());
    return tr("The last changes to %n document(s) are still on their way to Mattermost.", nullptr, int(names.size()));
}

void Farewell::reconsider() {
    if (!m_isLeaving)
        return;
    if (m_outstanding().isEmpty())
        finish(false);
    else if (m_dialog)
        m_dialog->setText(explanation());
    else if (m_tray)
        m_tray->setToolTip(explanation());
}

void Farewell::stay() {
    m_isLeaving = false;
    if (m_tray)
        m_tray->hide();
    if (m_dialog)
        m_dialog->close(); // back by another way than its button
}

void Farewell::setToolTip(const QString& text) {
    if (m_tray && !m_isLeaving)
        m_tray->setToolTip(text);
}

void Farewell::tell(const QString& title, const QString& text) {
    if (m_tray && m_tray->isVisible())
        m_tray->showMessage(title, text);
}

void Farewell::finish(bool insisted) {
    m_isLeaving = false;
    Q_EMIT finished(insisted);
}

} // namespace attache::ui
