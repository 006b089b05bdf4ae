// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/UploadDesk.h"

#include "domain/FileName.h"
#include "window/FilesPage.h"
#include "window/UploadBar.h"

#include <QFileInfo>

namespace attache::ui {

using domain::ErrorKind;

UploadDesk::UploadDesk(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window) {
    UploadBar& bar = window.uploads();
    connect(&window.filesPage(), &FilesPage::uploadRequested, this, &UploadDesk::upload);
    connect(&window.filesPage(), &FilesPage::newDocumentRequested, this, &UploadDesk::create);
    connect(&window.filesPage(), &FilesPage::channelShown, this, &UploadDesk::showHindrance);
    connect(&window.filesPage(), &FilesPage::channelsReloadRequested, this, [this] {
        m_refused.clear();
        showHindrance();
    });
    connect(&bar, &UploadBar::cancelRequested, &m_uploader, &documents::Uploader::cancel);
    connect(&bar, &UploadBar::retryRequested, &m_uploader, &documents::Uploader::retry);
    connect(&bar, &UploadBar::dismissed, this, [this](int id) {
        m_channels.remove(id);
        m_new.remove(id);
        m_uploader.cancel(id);
    });
    connect(&m_uploader, &documents::Uploader::progressed, &bar, &UploadBar::setProgress);
    connect(&m_uploader, &documents::Uploader::posted, this, &UploadDesk::take);
    connect(&m_uploader, &documents::Uploader::failed, this, &UploadDesk::takeFailure);
    connect(&m_uploader, &documents::Uploader::underWayChanged, this, &UploadDesk::underWayChanged);
}

void UploadDesk::setSession(AccountSession* session) {
    m_session = session;
    if (!session)
        return;
    const accounts::Account& account = session->account();
    const mattermost::ServerConfig& config = session->config();
    documents::Uploader::Account uploading{account.id, account.user.id, account.server, session->client().token()};
    if (!config.version.isEmpty()) // the defaults are a guess
        uploading.maxFileSize = config.maxFileSize;
    if (m_uploader.account().id != account.id)
        forget();
    m_uploader.setAccount(uploading);
    showHindrance();
}

void UploadDesk::forget() {
    m_uploader.clear();
    m_window.uploads().clear();
    m_channels.clear();
    m_new.clear();
    m_refused.clear();
}

QStringList UploadDesk::underWay() const {
    QStringList names = m_uploader.underWay();
    for (QString& name : names)
        name = domain::displayFileName(name);
    return names;
}

void UploadDesk::upload(const domain::Channel& channel, const QStringList& paths) {
    if (!m_session)
        return;
    setSession(m_session); // the server's configuration came meanwhile
    m_expected = m_window.filesPage().chosenDocument();
    for (const QString& path : paths)
        add(channel, {channel.id, path, {}, false});
}

void UploadDesk::create(const domain::Channel& channel, documents::BlankDocument kind, const QString& name) {
    if (!m_session)
        return;
    m_expected = m_window.filesPage().chosenDocument();
    m_new.insert(add(channel, {channel.id, documents::blankPath(kind), name, true}));
}

int UploadDesk::add(const domain::Channel& channel, const documents::UploadRequest& request) {
    const int id = m_uploader.add(request);
    m_channels.insert(id, channel);
    m_window.uploads().add(id, request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name);
    return id;
}

void UploadDesk::take(int id, const domain::Post& post) {
    m_window.uploads().remove(id);
    const domain::Channel channel = m_channels.take(id);
    const QString name = post.files.isEmpty() ? tr("The file") : domain::displayFileName(post.files.constFirst().name);
    m_window.showMessage(tr("%1 was uploaded to %2.").arg(name, channel.displayName));
    choose(post);
    if (m_new.remove(id) && m_session && !post.fileIds.isEmpty())
        Q_EMIT openRequested({m_session->account().id, post.id, post.fileIds.constFirst()});
}

// Unless the person has chosen something else since, or looks at another channel.
void UploadDesk::choose(const domain::Post& post) {
    if (!m_session || m_session->attachments().channel().id != post.channelId || post.fileIds.isEmpty())
        return;
    m_session->attachments().addPost(post); // needn't wait for the live event
    FilesPage& page = m_window.filesPage();
    if (page.chosenDocument() != m_expected)
        return;
    m_expected = post.fileIds.constFirst();
    page.chooseDocument(m_expected);
}

void UploadDesk::takeFailure(int id, const domain::Error& error) {
    if (error.kind == ErrorKind::Cancelled) {
        m_channels.remove(id);
        m_new.remove(id);
        m_window.uploads().remove(id);
        return;
    }
    m_window.uploads().fail(id, error, documents::mayRetryUpload(error.kind));
    if (error.kind == ErrorKind::Forbidden)
        noteRefusal(m_channels.value(id).id, error);
    if (error.kind == ErrorKind::SignedOut && m_session)
        m_session->client().me(); // the session learns it as well
}

// Nobody tells before who may post where: what was refused is offered again after a reload.
void UploadDesk::noteRefusal(const QString& channelId, const domain::Error& error) {
    const bool isRight = error.id == QLatin1StringView("api.context.permissions.app_error");
    m_refused.insert(channelId, isRight ? tr("You may not post in this channel. If somebody gave you the right "
                                             "meanwhile, choose \"Reload\" in the menu \"View\".")
                                        : error.message);
    showHindrance();
}

QString UploadDesk::hindrance() const {
    const domain::Channel& channel = m_window.filesPage().shownChannel();
    if (!m_session->config().fileAttachments)
        return tr("Attachments are turned off on this Mattermost server.");
    if (channel.isArchived())
        return tr("This channel is archived, and takes nothing new.");
    return m_refused.value(channel.id);
}

void UploadDesk::showHindrance() {
    if (m_session)
        m_window.filesPage().setUploadHindrance(hindrance());
}

} // namespace attache::ui
