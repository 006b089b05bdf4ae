// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveRecord: all that the journal knows of one save. A value; internal to this library.
#pragma once

#include "domain/SaveState.h"
#include "onlyoffice/Callback.h"
#include "saves/EditingSession.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace attache::saves {

struct SaveRecord {
    QString id; // UUID without braces
    EditingSession session;
    domain::SaveStep step = domain::SaveStep::Received;
    onlyoffice::CallbackStatus cause = onlyoffice::CallbackStatus::ReadyForSaving;
    bool isNotModified = false; // the Document Server said so; a missing or null value is not a true
    QString fileType;           // of the edited file, lower case
    QStringList editorIds;
    QByteArray sha256; // 32 bytes, from Stored on
    qint64 size = 0;   // bytes, from Stored on
    QString fileId;    // on Mattermost, from Uploaded on
    QString postId;    // from Posted on, as are the next two
    QString parentFileId;
    int number = 0;
    QString targetChannelId; // "Save to…": goes there as a post of its own; empty: into its thread
    QString earlierFileId;   // uploaded before it was sent elsewhere: a post whose answer was lost may name it
    int attempts = 0;        // failed tries of the present step
    bool isWaiting = false;
    domain::Error error;      // only when isWaiting
    qint64 nextAttemptAt = 0; // ms since epoch; 0 while waiting: for the person
    qint64 receivedAt = 0;    // ms since epoch
    qint64 sequence = 0;      // the journal's own order
    bool operator==(const SaveRecord&) const = default;

    // Saves of one lineage come from one document key on one account: they are one line of versions and go in order.
    [[nodiscard]] QString lineage() const { return session.accountId + u'\n' + session.documentKey; }
    [[nodiscard]] bool isRedirected() const { return !targetChannelId.isEmpty(); }
    // Where its file is uploaded to.
    [[nodiscard]] QString channelId() const { return isRedirected() ? targetChannelId : session.channelId; }
    [[nodiscard]] domain::SaveStatus status() const;
};

[[nodiscard]] QString stepName(domain::SaveStep step);
[[nodiscard]] std::optional<domain::SaveStep> stepFromName(const QString& name);

// Updated for a number that is unknown.
[[nodiscard]] Notice noticeFromNumber(int number);

// What a spool file's sidecar holds: enough to finish the save when the journal is gone. No secrets.
[[nodiscard]] QJsonObject sidecarJson(const SaveRecord& record);
// A record at step Stored (or Discarded). Nothing when a field is missing or of the wrong type.
[[nodiscard]] std::optional<SaveRecord> readSidecar(const QJsonObject& json);

} // namespace attache::saves
