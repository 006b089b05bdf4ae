// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/FilesPage.h"

#include "files/ChannelSidebar.h"
#include "files/DetailsPane.h"
#include "files/FileListView.h"
#include "files/NewDocumentDialog.h"
#include "theme/Icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace attache::ui {
namespace {
constexpr int kListWidth = 680;
// Narrower, and the list needs the details' place; narrower still, and the side bar elides its names.
constexpr int kWidthForDetails = 760;
constexpr int kLeastSidebarWidth = 120;
constexpr int kLeastDetailsWidth = 140;
constexpr int kMostWidths = 4000; // what isn't sane isn't restored
} // namespace

FilesPage::FilesPage(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sidebar(new ChannelSidebar(this))
    , m_list(new FileListView(this))
    , m_details(new DetailsPane(this))
    , m_showDetails(new QAction(icon(IconName::Details), tr("File &details"), this))
    , m_reload(new QAction(tr("&Reload"), this)) {
    m_showDetails->setCheckable(true);
    m_showDetails->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_showDetails->setToolTip(
        tr("File details (%1)").arg(m_showDetails->shortcut().toString(QKeySequence::NativeText)));
    m_reload->setShortcut(QKeySequence(QKeySequence::Refresh));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_wideSidebar, kListWidth, m_wideDetails});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_sidebar->setMinimumWidth(kLeastSidebarWidth);
    m_details->setMinimumWidth(kLeastDetailsWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectParts();
}

void FilesPage::connectParts() {
    connect(m_splitter, &QSplitter::splitterMoved, this, &FilesPage::partWidthsChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!isNarrow())
            rememberWidths();
    });
    connect(m_showDetails, &QAction::triggered, this, &FilesPage::wantDetails);
    connect(m_sidebar->findAction(), &QAction::triggered, this, [this] {
        if (!m_sidebar->isHidden())
            return;
        wantDetails(false);
        m_sidebar->beginSearch();
    });
    connect(m_sidebar, &ChannelSidebar::channelChosen, this, &FilesPage::showChannel);
    connect(m_sidebar, &ChannelSidebar::retryRequested, this, &FilesPage::channelsReloadRequested);
    connect(m_list, &FileListView::openRequested, this, &FilesPage::openRequested);
    connect(m_list, &FileListView::copyLinkRequested, this,
            [this](const domain::Document& document) { Q_EMIT copyLinkRequested(document.newest().attachment.file); });
    connect(m_list, &FileListView::accessRequested, this, &FilesPage::accessRequested);
    connect(m_details, &DetailsPane::accessRequested, this, &FilesPage::accessRequested);
    connect(m_details, &DetailsPane::versionRestoreRequested, this, &FilesPage::restoreRequested);
    connect(m_details, &DetailsPane::versionCopyLinkRequested, this,
            [this](const domain::Document& document, int version) {
                Q_EMIT copyLinkRequested(document.versions.at(version).attachment.file);
            });
    connect(m_list, &FileListView::currentChanged, m_details, &DetailsPane::showDocument);
    connect(m_details, &DetailsPane::openRequested, this, &FilesPage::openRequested);
    connect(m_details, &DetailsPane::versionOpenRequested, this, &FilesPage::versionOpenRequested);
    const auto downloadNewest = [this](const domain::Document& document) {
        Q_EMIT downloadRequested(document.newest().attachment.file);
    };
    connect(m_list, &FileListView::downloadRequested, this, downloadNewest);
    connect(m_details, &DetailsPane::downloadRequested, this, downloadNewest);
    connect(m_details, &DetailsPane::versionDownloadRequested, this,
            [this](const domain::Document& document, int version) {
                Q_EMIT downloadRequested(document.versions.at(version).attachment.file);
            });
    connect(m_list, &FileListView::newRequested, this, &FilesPage::askForName);
    connect(m_list->uploadAction(), &QAction::triggered, this, &FilesPage::askForUploads);
    connect(m_list, &FileListView::filesDropped, this,
            [this](const QStringList& paths) { Q_EMIT uploadRequested(m_shown, paths); });
    connect(m_reload, &QAction::triggered, this, [this] {
        Q_EMIT channelsReloadRequested();
        if (m_attachments)
            m_attachments->reload();
    });
}

void FilesPage::rememberWidths() {
    m_wideSidebar = m_sidebar->width();
    if (!m_details->isHidden())
        m_wideDetails = m_details->width();
}

bool FilesPage::isNarrow() const {
    return width() < kWidthForDetails;
}

bool FilesPage::hasDetails() const {
    return isNarrow() ? m_hasDetailsInstead : m_hasDetails;
}

void FilesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!isVisible()) // its width is an accident
        return;
    if (isNarrow() || m_wasNarrow)
        layOutParts();
    else
        rememberWidths();
}

void FilesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    layOutParts();
}

// The details go before the window would have to be wider for them, so that it can get narrower.
void FilesPage::layOutParts() {
    const int room = width();
    if (std::exchange(m_wasNarrow, isNarrow()) != isNarrow())
        m_hasDetailsInstead = false;
    m_sidebar->setVisible(!isNarrow() || !hasDetails());
    m_details->setVisible(hasDetails());
    int sidebar = m_wideSidebar;
    int details = m_wideDetails;
    if (isNarrow()) {
        sidebar = std::min(sidebar, std::max(kLeastSidebarWidth, room * 3 / 10));
        details = std::min(details, std::max(kLeastDetailsWidth, room * 9 / 20));
    }
    sidebar = m_sidebar->isHidden() ? 0 : sidebar;
    details = m_details->isHidden() ? 0 : details;
    const int handles = m_splitter->handleWidth() * (m_sidebar->isHidden() || m_details->isHidden() ? 1 : 2);
    m_splitter->setSizes({sidebar, room - handles - sidebar - details, details});
    m_showDetails->setChecked(hasDetails());
    m_list->setDetailsAction(isNarrow() || !hasDetails() ? m_showDetails : nullptr);
}

void FilesPage::wantDetails(bool wanted) {
    const bool hadKeyboard =
        m_sidebar->isAncestorOf(focusWidget()) || m_details->isAncestorOf(focusWidget()); // it hides one of them
    (isNarrow() ? m_hasDetailsInstead : m_hasDetails) = wanted;
    layOutParts();
    if (hadKeyboard && (m_sidebar->isHidden() || m_details->isHidden()))
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT partWidthsChanged();
}

void FilesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isNarrow() && m_hasDetailsInstead)
        wantDetails(false);
    else
        QWidget::keyPressEvent(event);
}

void FilesPage::focusInEvent(QFocusEvent* event) {
    m_list->setFocus(event->reason());
}

void FilesPage::setModels(models::ChannelModel* channels, models::AttachmentModel* attachments) {
    m_channels = channels;
    m_attachments = attachments;
    m_details->showDocument({});
    m_sidebar->setModel(channels);
    if (attachments)
        m_list->watch(*attachments);
    else
        m_list->setModel(nullptr);
    if (!channels) {
        showNothing();
        return;
    }
    connect(attachments, &QAbstractItemModel::rowsInserted, this, &FilesPage::chooseAwaited);
    connect(channels, &models::ChannelModel::stateChanged, this, [this](models::ChannelModel::State state) {
        if (state == models::ChannelModel::State::Ready && m_attachments && m_attachments->channel().id.isEmpty())
            chooseFirstChannel();
    });
}

// Nobody should face an empty window after signing in: the most recently used channel is the best guess.
void FilesPage::chooseFirstChannel() {
    if (m_channels->indexOf(m_firstChannel).isValid()) {
        m_sidebar->choose(m_firstChannel);
        return;
    }
    domain::Channel newest;
    for (int group = 0; group < m_channels->rowCount(); ++group) {
        const QModelIndex parent = m_channels->index(group, 0);
        for (int row = 0; row < m_channels->rowCount(parent); ++row) {
            const auto channel =
                m_channels->index(row, 0, parent).data(models::ChannelModel::ChannelRole).value<domain::Channel>();
            if (newest.id.isEmpty() || channel.lastPostAt > newest.lastPostAt)
                newest = channel;
        }
    }
    if (!newest.id.isEmpty())
        m_sidebar->choose(newest.id);
}

void FilesPage::showNothing() {
    m_shown = {};
    m_awaited.clear();
    m_list->showChannel({});
    m_details->setChannel({});
}

void FilesPage::showChannel(const domain::Channel& channel) {
    m_shown = channel;
    m_awaited.clear();
    m_list->showChannel(channel);
    m_details->setChannel(channel);
    m_details->showDocument({});
    if (m_attachments)
        m_attachments->showChannel(channel);
    if (m_channels)
        m_channels->setUnread(channel.id, false);
    Q_EMIT channelShown(channel.id);
}

QString FilesPage::chosenDocument() const {
    const auto document = m_list->current().data(models::AttachmentModel::DocumentRole).value<domain::Document>();
    return document.versions.isEmpty() ? QString() : document.id();
}

void FilesPage::chooseDocument(const QString& rootFileId) {
    m_awaited = rootFileId;
    chooseAwaited();
}

void FilesPage::chooseAwaited() {
    const QModelIndex index = m_attachments && !m_awaited.isEmpty() ? m_attachments->indexOf(m_awaited) : QModelIndex();
    if (!index.isValid())
        return;
    m_awaited.clear();
    m_list->select(index);
}

void FilesPage::setUploadHindrance(const QString& reason) {
    m_list->setUploadHindrance(reason);
}

void FilesPage::askForUploads() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Upload files to %1").arg(m_shown.displayName), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Upload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, channel = m_shown](const QStringList& paths) { Q_EMIT uploadRequested(channel, paths); });
    dialog->open();
}

void FilesPage::askForName(documents::BlankDocument kind) {
    auto* dialog = new NewDocumentDialog(kind, m_shown.displayName, window());
    connect(dialog, &NewDocumentDialog::chosen, this,
            [this, kind, channel = m_shown](const QString& name) { Q_EMIT newDocumentRequested(channel, kind, name); });
    dialog->open();
}

QByteArray FilesPage::partWidths() const {
    const bool isLive = isVisible() && !isNarrow();
    const int sidebar = isLive ? m_sidebar->width() : m_wideSidebar;
    const int details = isLive && m_hasDetails ? m_details->width() : m_wideDetails;
    return QByteArrayList{QByteArray::number(sidebar), QByteArray::number(details), QByteArray::number(m_hasDetails)}
        .join(' ');
}

void FilesPage::setPartWidths(const QByteArray& widths) {
    const QByteArrayList parts = widths.split(' ');
    if (parts.size() != 3)
        return;
    const int sidebar = parts.at(0).toInt();
    const int details = parts.at(1).toInt();
    if (sidebar < kLeastSidebarWidth || details < kLeastDetailsWidth || sidebar + details > kMostWidths)
        return;
    m_wideSidebar = sidebar;
    m_wideDetails = details;
    m_hasDetails = parts.at(2) != "0";
    if (isVisible())
        layOutParts();
}

void FilesPage::setOffline(bool offline) {
    m_list->setOffline(offline);
}

QAction* FilesPage::uploadAction() const {
    return m_list->uploadAction();
}

QList<QAction*> FilesPage::newActions() const {
    return m_list->newActions();
}

QList<QAction*> FilesPage::viewActions() const {
    return {m_sidebar->findAction(), m_list->searchAction(), m_showDetails, m_reload};
}

} // namespace attache::ui
