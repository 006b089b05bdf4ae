// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AttachmentModel: the documents of one channel, one row each, loaded page by page and kept live.
#pragma once

#include "documents/DocumentActions.h"
#include "domain/Attachment.h"
#include "domain/Channel.h"
#include "domain/Result.h"
#include "domain/User.h"
#include "mattermost/EventStream.h"
#include "mattermost/MattermostClient.h"

#include <QAbstractTableModel>
#include <QSet>

namespace attache::models {

// Thread: the GUI thread. fetchMore() loads older pages as the view scrolls.
class AttachmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, VersionColumn, SizeColumn, AuthorColumn, DateColumn, AccessColumn, ColumnCount };
    enum Role {
        DocumentRole = Qt::UserRole + 1, // domain::Document
        ActionsRole,                     // documents::Actions, as int
        RightsRole,                      // domain::AccessRights, as int
        AuthorNameRole,
        SortRole, // a QVariant that compares as the column should sort
        DocumentTypeRole, // onlyoffice::DocumentType, as int
        IsMineRole,
    };
    enum class State { Idle, Loading, Ready, Failed };

    explicit AttachmentModel(QObject* parent = nullptr);
    ~AttachmentModel() override;

    struct Source {
        mattermost::MattermostClient* client = nullptr; // outlives its use here; clear() before it dies
        mattermost::EventStream* events = nullptr;      // may be null
        domain::User me;
        domain::NameDisplay nameDisplay = domain::NameDisplay::Username;
        QSet<QString> alsoEditable;
    };
    void setSource(Source source);
    // Shows this channel; what was shown before is dropped, answers still under way are ignored.
    void showChannel(domain::Channel channel);
    void reload(); // keeps the rows until the new ones are there
    void clear();

    [[nodiscard]] const domain::Channel& channel() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isLoadingOlder() const;
    [[nodiscard]] const domain::Error& error() const; // when Failed
    [[nodiscard]] QModelIndex indexOf(const QString& rootFileId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged(attache::models::AttachmentModel::State state);
    void loadingOlderChanged(bool loading);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::models
