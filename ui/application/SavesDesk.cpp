// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SavesDesk.h"

#include "domain/FileName.h"
#include "saves/ChannelChooser.h"
#include "saves/SaveIndicator.h"
#include "saves/SavesView.h"
#include "window/MessageStack.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace attache::ui {

using domain::LastingMessage;

SavesDesk::SavesDesk(MainWindow& window, saves::SaveService& saves, LastingMessages& messages,
                     const domain::Clock& clock, const OpenDocuments& documents, SaveTeller& teller, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_saves(saves)
    , m_messages(messages)
    , m_documents(documents)
    , m_teller(teller)
    , m_view(new SavesView(clock, &window)) {
    connectIndicator();
    connectView();
    connect(&saves, &saves::SaveService::saveChanged, this, &SavesDesk::refresh);
    connect(&saves, &saves::SaveService::storeFailed, this, &SavesDesk::refresh);
    connect(&saves, &saves::SaveService::storingEnded, this, &SavesDesk::refresh);
    connect(&documents, &OpenDocuments::pendingChanged, this, &SavesDesk::refresh);
    connect(&teller, &SaveTeller::earlierChanged, this, &SavesDesk::refresh);
    connect(&messages, &LastingMessages::changed, this, &SavesDesk::refresh);
    connect(&window, &MainWindow::savesRequested, this, &SavesDesk::present);
    connect(&window.messages(), &MessageStack::actionRequested, this, &SavesDesk::perform);
    connect(&window.messages(), &MessageStack::dismissRequested, &teller, &SaveTeller::dismiss);
    connect(&window.messages(), &MessageStack::allRequested, this, &SavesDesk::present);
    refresh();
}

void SavesDesk::connectIndicator() {
    const SaveIndicator& indicator = m_window.saveIndicator();
    connect(&indicator, &SaveIndicator::retryRequested, &m_saves, &saves::SaveService::retryNow);
    connect(&indicator, &SaveIndicator::exportRequested, this, &SavesDesk::exportSave);
    connect(&indicator, &SaveIndicator::savesRequested, this, &SavesDesk::present);
}

void SavesDesk::connectView() {
    connect(m_view, &SavesView::retryRequested, &m_saves, &saves::SaveService::retryNow);
    connect(m_view, &SavesView::redirectRequested, this, &SavesDesk::chooseChannel);
    connect(m_view, &SavesView::exportRequested, this, &SavesDesk::exportSave);
    connect(m_view, &SavesView::discardRequested, this, [this](const QString& saveId) { discard(saveId); });
    connect(m_view, &SavesView::restoreRequested, this, [this](const QString& saveId) { restore(saveId); });
    connect(m_view, &SavesView::openAgainRequested, this, &SavesDesk::perform);
    connect(m_view, &SavesView::dismissRequested, &m_teller, &SaveTeller::dismiss);
    connect(m_view, &SavesView::folderRequested, this, [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

QWidget& SavesDesk::view() {
    return *m_view;
}

void SavesDesk::setSession(AccountSession* session) {
    m_session = session;
}

void SavesDesk::refresh() {
    if (std::exchange(m_isRefreshing, true))
        return;
    QMetaObject::invokeMethod(this, &SavesDesk::showAll, Qt::QueuedConnection);
}

void SavesDesk::showAll() {
    m_isRefreshing = false;
    const QList<domain::SaveStatus> saves = m_saves.statuses();
    const QList<domain::PendingSession> pending = m_documents.pending();
    m_window.saveIndicator().setSaves(saves);
    QList<domain::PendingSession> underWay = pending;
    const QStringList unsent = m_documents.unsent(); // open, with changes that the Document Server doesn't have yet
    for (const QString& title : unsent)
        underWay.append({{}, title, 0});
    m_window.saveIndicator().setPendingSessions(underWay);
    m_window.messages().setMessages(m_messages.all());
    m_view->setContents(saves, pending + m_teller.earlier(), m_messages.all());
    Q_EMIT refreshed();
}

void SavesDesk::present() {
    if (m_isRefreshing)
        showAll();
    m_view->present();
}

void SavesDesk::perform(const QString& messageId) {
    const LastingMessage message = m_messages.find(messageId);
    switch (message.action) {
    case LastingMessage::Action::OpenAgain:
        Q_EMIT openAgainRequested(message);
        break;
    case LastingMessage::Action::ShowFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(message.path).absolutePath()));
        break;
    case LastingMessage::Action::SignIn:
        Q_EMIT signInRequested();
        break;
    case LastingMessage::Action::None:
        break;
    }
}

// Where the person looks.
void SavesDesk::tell(const QString& text) {
    if (m_view->isActiveWindow())
        m_view->showMessage(text);
    else
        m_window.showMessage(text);
}

void SavesDesk::exportSave(const QString& saveId, const QString& name) {
    QWidget* parent = m_view->isActiveWindow() ? static_cast<QWidget*>(m_view) : &m_window.front();
    auto* dialog = new QFileDialog(parent, tr("Save a copy"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(domain::safeFileName(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, saveId](const QString& path) {
        m_saves.exportSave(saveId, path).then([self = QPointer(this)](const domain::Result<>& result) {
            if (self)
                self->tell(result ? tr("The copy was saved.") : result.error().message);
        });
    });
    dialog->open();
}

void SavesDesk::chooseChannel(const domain::SaveStatus& save) {
    const QString name = domain::displayFileName(save.documentTitle);
    if (!m_session || m_session->account().id != save.accountId) {
        tell(tr("Sign in with the account that this version belongs to; then it can go to another channel. It can be "
                "exported into a file now."));
        return;
    }
    auto* chooser = new ChannelChooser(m_session->channels(), name, m_view);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ChannelChooser::channelChosen, this,
            [this, id = save.saveId](const domain::Channel& channel) { redirect(id, channel); });
    connect(
        chooser, &ChannelChooser::fileRequested, this, [this, id = save.saveId, name] { exportSave(id, name); },
        Qt::QueuedConnection);
    chooser->open();
}

QCoro::Task<> SavesDesk::redirect(QString saveId, domain::Channel channel) {
    const QPointer self(this);
    const saves::SaveTarget target{channel.id}; // GCC 12 destroys one in the awaited expression twice
    const auto redirected = co_await m_saves.redirect(saveId, target);
    if (!self)
        co_return;
    tell(redirected ? tr("It goes to \"%1\" now.").arg(channel.displayName) : redirected.error().message);
}

QCoro::Task<> SavesDesk::discard(QString saveId) {
    const QPointer self(this);
    const auto discarded = co_await m_saves.discard(saveId);
    if (!self)
        co_return;
    if (!discarded) {
        tell(discarded.error().message);
        co_return;
    }
    showAll(); // the row has to be a discarded one before it can be taken back
    m_view->showDiscarded(saveId);
}

QCoro::Task<> SavesDesk::restore(QString saveId) {
    const QPointer self(this);
    const auto restored = co_await m_saves.restore(saveId);
    if (self && !restored)
        tell(restored.error().message);
}

} // namespace attache::ui
