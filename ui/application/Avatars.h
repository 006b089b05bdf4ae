// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Avatars: people's pictures, each fetched once.
#pragma once

#include "domain/User.h"
#include "mattermost/MattermostClient.h"

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace attache::ui {

// Thread: the GUI thread.
class Avatars : public QObject {
    Q_OBJECT
public:
    explicit Avatars(QObject* parent = nullptr);

    // Null: signed out. Forgets everything.
    void setClient(mattermost::MattermostClient* client);
    // ready() follows, at once where the picture is known; never where there is none.
    void want(const domain::User& person);

Q_SIGNALS:
    void ready(const QString& userId, const QIcon& picture);

private:
    QCoro::Task<> fetch(domain::User person);

    QPointer<mattermost::MattermostClient> m_client;
    QCache<QString, QIcon> m_known; // by user id and the time of the picture
    QSet<QString> m_asked;
};

} // namespace attache::ui
