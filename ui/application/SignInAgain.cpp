// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SignInAgain.h"

#include "signin/SignInPage.h"
#include "window/AppWindow.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {
const QString kMessageId = u"sign-in-again"_s;
}

SignInAgain::SignInAgain(QWidget& window, LastingMessages& messages, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_messages(messages)
    , m_clock(clock) {}

void SignInAgain::ask(const accounts::Account& account) {
    if (std::exchange(m_isAsking, true))
        return;
    m_account = account;
    domain::LastingMessage message;
    message.id = kMessageId;
    message.title = account.server.displayName();
    message.text = tr("Your session on %1 has ended. Sign in again: until then, open documents stay open, and their "
                      "versions wait on this computer.")
                       .arg(account.server.displayName());
    message.since = m_clock.now().count();
    message.action = domain::LastingMessage::Action::SignIn;
    m_messages.add(message);
}

void SignInAgain::drop() {
    m_isAsking = false;
    m_messages.remove(kMessageId);
    closeDialog();
}

void SignInAgain::closeDialog() {
    if (m_dialog)
        m_dialog->close();
}

void SignInAgain::showDialog(const QSet<QString>& plainHttpHosts) {
    if (!m_isAsking)
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QDialog(&m_window);
    m_dialog->setWindowTitle(tr("Sign in again"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new SignInPage(m_dialog);
    auto* layout = new QVBoxLayout(m_dialog);
    layout->addWidget(page);
    page->setPlainHttpHosts(plainHttpHosts);
    connect(page, &SignInPage::plainHttpAccepted, this, &SignInAgain::plainHttpAccepted);
    // Queued: the page is still in the middle of it, and goes with the dialog.
    connect(page, &SignInPage::signedIn, this, &SignInAgain::signedIn, Qt::QueuedConnection);
    page->signInAgain(m_account);
    bringToFront(m_window); // it may have been asked for in an editor's own
    m_dialog->open();
}

} // namespace attache::ui
