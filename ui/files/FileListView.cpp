// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileListView.h"

#include "files/DropTarget.h"
#include "files/FileActionsMenu.h"
#include "files/FileFilterProxy.h"
#include "files/FileListHeader.h"
#include "files/FileTable.h"
#include "files/NoticeBar.h"
#include "files/SearchKeys.h"
#include "files/SkeletonPage.h"
#include "files/StatePage.h"

#include <QFocusEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace attache::ui {

using models::AttachmentModel;

FileListView::FileListView(QWidget* parent)
    : QWidget(parent)
    , m_proxy(new FileFilterProxy(this))
    , m_header(new FileListHeader(this))
    , m_offline(new NoticeBar(this))
    , m_failure(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new FileTable(this))
    , m_skeleton(new SkeletonPage(tr("Loading files…"), m_table->rowHeight(), this))
    , m_statePage(new StatePage(this))
    , m_footer(new NoticeBar(this))
    , m_drop(new DropTarget(*this)) {
    build();
    connectParts();
    refresh();
}

FileListView::~FileListView() = default;

void FileListView::build() {
    m_offline->setObjectName(QStringLiteral("offlineBanner"));
    m_failure->setObjectName(QStringLiteral("failureBanner"));
    m_footer->setObjectName(QStringLiteral("footer"));
    m_table->setModel(m_proxy);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_statePage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_offline);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    setTabOrder(m_table, m_table->currentRowButton());
    new SearchKeys(m_header->searchBox(), *m_table, [this] { return m_proxy->index(0, 0); });
}

void FileListView::connectParts() {
    connect(m_header, &FileListHeader::textChanged, this, [this](const QString& text) {
        m_proxy->setText(text);
        refresh();
    });
    connect(m_header, &FileListHeader::kindChanged, this, [this](FileKind kind) {
        m_proxy->setKind(kind);
        refresh();
    });
    connect(m_header, &FileListHeader::orderChanged, m_proxy, &FileFilterProxy::setOrder);
    connect(m_table, &FileTable::opened, this, &FileListView::openRow);
    connect(m_table, &FileTable::menuRequested, this, &FileListView::popUpMenu);
    connect(m_table, &FileTable::currentRowChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_statePage, &StatePage::buttonClicked, this, &FileListView::onPageButton);
    connect(m_failure, &NoticeBar::buttonClicked, this, &FileListView::retryRequested);
    connect(m_header, &FileListHeader::newRequested, this, &FileListView::newRequested);
    connect(m_drop, &DropTarget::dropped, this, &FileListView::filesDropped);
    connect(m_footer, &NoticeBar::buttonClicked, this, &FileListView::fetchOlder);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FileListView::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FileListView::refresh);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FileListView::refresh);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FileListView::refreshFooter);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FileListView::refreshFooter);
}

void FileListView::watch(models::AttachmentModel& model) {
    setModel(&model);
    connect(&model, &AttachmentModel::stateChanged, this, [this, source = QPointer(&model)](State state) {
        if (m_model == source)
            setState(state, source->error());
    });
    connect(&model, &AttachmentModel::loadingOlderChanged, this, &FileListView::setLoadingOlder);
    connect(this, &FileListView::retryRequested, &model, &AttachmentModel::retry);
    setState(model.state(), model.error());
    setLoadingOlder(model.isLoadingOlder());
}

void FileListView::setModel(QAbstractItemModel* model) {
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_proxy->setSourceModel(model);
    if (model) // the proxy lets rows go before they are gone here: look again when they are
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FileListView::refresh);
    refresh();
}

void FileListView::setState(State state, const domain::Error& error) {
    m_state = state;
    m_error = error;
    refresh();
}

void FileListView::setLoadingOlder(bool loading) {
    m_isLoadingOlder = loading;
    refresh();
}

void FileListView::showChannel(const domain::Channel& channel) {
    m_channel = channel;
    m_header->showChannel(channel);
    m_header->clearFilter();
    m_table->scrollToTop();
    showDropTarget();
    refresh();
}

void FileListView::setUploadHindrance(const QString& reason) {
    m_uploadHindrance = reason;
    m_header->setUploadHindrance(reason);
    showDropTarget();
    refreshPage();
}

void FileListView::setDetailsAction(QAction* action) {
    m_header->setDetailsAction(action);
}

void FileListView::showDropTarget() {
    const bool isPossible = !m_channel.id.isEmpty() && m_uploadHindrance.isEmpty();
    m_drop->setText(isPossible ? tr("Drop the files here to upload them to %1.").arg(m_channel.displayName)
                               : QString());
}

void FileListView::setOffline(bool offline) {
    if (offline)
        m_offline->showNotice(
            IconName::Offline,
            tr("Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as "
               "the connection is back."));
    else
        m_offline->hide();
}

void FileListView::select(const QModelIndex& sourceIndex) {
    const QModelIndex row = m_proxy->mapFromSource(sourceIndex);
    if (!row.isValid())
        return;
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

QModelIndex FileListView::current() const {
    return m_proxy->mapToSource(m_table->currentIndex());
}

void FileListView::focusInEvent(QFocusEvent* event) {
    m_table->setFocus(event->reason());
}

QAction* FileListView::searchAction() const {
    return m_header->searchAction();
}

QAction* FileListView::uploadAction() const {
    return m_header->uploadAction();
}

QList<QAction*> FileListView::newActions() const {
    return m_header->newActions();
}

void FileListView::refresh() {
    refreshPage();
    refreshFooter();
}

void FileListView::refreshPage() {
    const bool hasRows = m_proxy->rowCount() > 0;
    const bool hasAnyRows = m_model && m_model->rowCount() > 0;
    const bool hasFailed = m_state == State::Failed;
    if (hasFailed && hasAnyRows)
        m_failure->showNotice(IconName::SaveError, m_error.message, tr("Retry"));
    else
        m_failure->hide();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_statePage);
    if (hasRows)
        return;
    if (hasAnyRows) {
        m_statePage->show(IconName::Search, tr("No file matches"),
                          tr("None of the loaded files is of that kind and holds what you typed."), tr("Clear filter"));
    } else if (hasFailed) {
        m_statePage->show(IconName::Offline, tr("The files couldn't be loaded"), m_error.message, tr("Retry"));
    } else if (m_state == State::Loading) {
        m_stack->setCurrentWidget(m_skeleton);
    } else if (m_state == State::Idle) {
        m_statePage->show(IconName::Files, tr("No channel chosen"), tr("Choose a channel to see its files."));
    } else if (m_model && m_model->canFetchMore({})) {
        m_statePage->show(IconName::Files, tr("No files in the newer messages"),
                          tr("This channel has older messages that may hold files."), tr("Look further back"));
    } else {
        m_statePage->show(IconName::Files, tr("No files in this channel yet"),
                          tr("Files that people attach to messages in Mattermost appear here."),
                          uploadAction()->isEnabled() ? tr("Upload files…") : QString());
    }
}

void FileListView::refreshFooter() {
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    if (m_isLoadingOlder)
        m_footer->showBusy(tr("Looking through older messages…"));
    else if (isAtEnd && m_model && m_model->rowCount() > 0 && m_model->canFetchMore({}))
        m_footer->showButton(tr("Load older files"));
    else
        m_footer->hide();
}

void FileListView::fetchOlder() {
    if (m_model && m_model->canFetchMore({}))
        m_model->fetchMore({});
}

void FileListView::onPageButton() {
    if (m_model && m_model->rowCount() > 0)
        m_header->clearFilter();
    else if (m_state == State::Failed)
        Q_EMIT retryRequested();
    else if (m_model && m_model->canFetchMore({}))
        fetchOlder();
    else
        uploadAction()->trigger();
}

void FileListView::openRow(const QModelIndex& row) {
    const documents::Actions actions(row.data(AttachmentModel::ActionsRole).toInt());
    const auto document = row.data(AttachmentModel::DocumentRole).value<domain::Document>();
    if (document.versions.isEmpty())
        return;
    if (actions & (documents::Actions(documents::Action::OpenForEditing) | documents::Action::OpenForViewing))
        Q_EMIT openRequested(document);
    else
        popUpMenu(row, QCursor::pos()); // it can't be opened here: show what can be done instead
}

void FileListView::popUpMenu(const QModelIndex& row, const QPoint& globalPosition) {
    const documents::Actions actions(row.data(AttachmentModel::ActionsRole).toInt());
    const auto document = row.data(AttachmentModel::DocumentRole).value<domain::Document>();
    QMenu* menu = makeFileMenu(this, actions,
                               {.open = [this, document] { Q_EMIT openRequested(document); },
                                .download = [this, document] { Q_EMIT downloadRequested(document); },
                                .copyLink = [this, document] { Q_EMIT copyLinkRequested(document); },
                                .changeAccess = [this, document] { Q_EMIT accessRequested(document); }});
    menu->setObjectName(QStringLiteral("fileMenu"));
    menu->popup(globalPosition);
}

} // namespace attache::ui
