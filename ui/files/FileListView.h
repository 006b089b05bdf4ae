// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileListView: the documents of the chosen channel, with every state a list can be in.
//
// Shows a model with models::AttachmentModel's columns and roles, and says what the person wants; knows no network.
// Thread: the GUI thread.
#pragma once

#include "documents/BlankDocument.h"
#include "domain/Attachment.h"
#include "domain/Channel.h"
#include "domain/Result.h"
#include "models/AttachmentModel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace attache::ui {

class DropTarget;
class FileFilterProxy;
class FileListHeader;
class FileTable;
class NoticeBar;
class SkeletonPage;
class StatePage;

class FileListView : public QWidget {
    Q_OBJECT
public:
    using State = models::AttachmentModel::State;

    explicit FileListView(QWidget* parent = nullptr);
    ~FileListView() override;

    // Follows the model: its rows, its states, retry and older pages. It outlives the view or is replaced before it
    // dies.
    void watch(models::AttachmentModel& model);
    // The parts of watch(), for other models with the same roles.
    void setModel(QAbstractItemModel* model);
    void setState(State state, const domain::Error& error = {});
    void setLoadingOlder(bool loading);

    void showChannel(const domain::Channel& channel);
    // A line above the list while Mattermost is out of reach; what is shown may be out of date.
    void setOffline(bool offline);
    // Makes this document the current row; nothing when it isn't there or is filtered away.
    void select(const QModelIndex& sourceIndex);
    [[nodiscard]] QModelIndex current() const; // in the source model
    [[nodiscard]] QAction* searchAction() const;
    [[nodiscard]] QAction* uploadAction() const;
    [[nodiscard]] QList<QAction*> newActions() const;
    // Why nothing can be brought here, as a sentence; empty: it can, also by dropping files.
    void setUploadHindrance(const QString& reason);
    // Puts it in sight, above the list, as the way to the details; null: they are in sight themselves.
    void setDetailsAction(QAction* action);

Q_SIGNALS:
    void openRequested(const attache::domain::Document& document);
    void downloadRequested(const attache::domain::Document& document);
    void copyLinkRequested(const attache::domain::Document& document);
    void accessRequested(const attache::domain::Document& document); // change access rights
    void currentChanged(const QModelIndex& sourceIndex);
    void retryRequested();
    void newRequested(attache::documents::BlankDocument kind);
    void filesDropped(const QStringList& paths); // of this computer

protected:
    // Not a focus proxy: Tab takes a widget with a proxy for the proxy itself, and would leave out the header before
    // it.
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void refreshPage();
    void refreshFooter();
    void openRow(const QModelIndex& row);
    void popUpMenu(const QModelIndex& row, const QPoint& globalPosition);
    void fetchOlder();
    void onPageButton();
    void showDropTarget();

    QPointer<QAbstractItemModel> m_model;
    FileFilterProxy* m_proxy;
    FileListHeader* m_header;
    NoticeBar* m_offline;
    NoticeBar* m_failure;
    QStackedWidget* m_stack;
    FileTable* m_table;
    SkeletonPage* m_skeleton;
    StatePage* m_statePage;
    NoticeBar* m_footer;
    DropTarget* m_drop;
    QString m_uploadHindrance;
    domain::Channel m_channel;
    State m_state = State::Idle;
    domain::Error m_error;
    bool m_isLoadingOlder = false;
};

} // namespace attache::ui
