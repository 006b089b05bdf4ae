// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AttachmentModel: the documents of one channel, one row each, loaded page by page and kept live.
#pragma once

#include "documents/DocumentActions.h"
#include "domain/Attachment.h"
#include "domain/Channel.h"
#include "domain/Clock.h"
#include "domain/Result.h"
#include "domain/User.h"
#include "mattermost/EventStream.h"
#include "mattermost/MattermostClient.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace attache::models {

// Thread: the GUI thread. fetchMore() loads older pages as the view scrolls; canFetchMore() is false while a page is
// under way and after a failure, until retry(). Live events change single rows. A version whose root is many pages back
// has its thread fetched. State: Loading until there are rows or nothing older may hold any; Failed keeps the rows
// there are.
class AttachmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, VersionColumn, SizeColumn, AuthorColumn, DateColumn, AccessColumn, ColumnCount };
    enum Role {
        DocumentRole = Qt::UserRole + 1, // domain::Document
        ActionsRole,                     // documents::Actions, as int
        RightsRole,                      // domain::AccessRights, as int
        AuthorNameRole,
        SortRole,         // a QVariant that compares as the column should sort
        DocumentTypeRole, // onlyoffice::DocumentType, as int
        IsMineRole,
        VersionAuthorNamesRole, // QStringList, one for each version, oldest first
        VersionDatesRole,       // QStringList, likewise, short
        AccessTextRole,         // the access column's word, for any column
        DateTextRole,           // the date column's words, for any column
        FullDateRole,
        AccessSummaryRole, // "Everyone: view · Bob: edit"; empty while nobody was given anything
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
        const domain::Clock* clock = nullptr; // for "yesterday"; null: the system's; outlives the model
    };
    void setSource(Source source);
    // Shows this channel; what was shown before is dropped, answers still under way are ignored.
    void showChannel(domain::Channel channel);
    void reload(); // keeps the rows until the new ones are there
    // After Failed: goes on where it stopped (the same as reload() when the first page failed).
    void retry();
    // A post that was just made: shown at once, without waiting for its live event. Of another channel: ignored.
    void addPost(const domain::Post& post);
    void clear(); // also lets go of the source's client and events: setSource() comes before the next showChannel()

    [[nodiscard]] const domain::Channel& channel() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isLoadingOlder() const;
    [[nodiscard]] const domain::Error& error() const; // when Failed
    [[nodiscard]] QModelIndex indexOf(const QString& rootFileId) const;
    // A person's name as the list shows it; empty while unknown.
    [[nodiscard]] QString personName(const QString& userId) const;

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
