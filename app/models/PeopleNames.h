// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PeopleNames: user ids in, display names out; looks them up in batches and remembers them.
#pragma once

#include "domain/User.h"
#include "mattermost/MattermostClient.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

namespace attache::models {

// Thread: the client's. A lookup that fails is tried again the next time somebody wants the name.
class PeopleNames : public QObject {
    Q_OBJECT
public:
    explicit PeopleNames(QObject* parent = nullptr);

    // Forgets everybody but `me`. A null client stops the lookups.
    void setSource(mattermost::MattermostClient* client, const domain::User& me, domain::NameDisplay display);
    // "Unknown" when the server doesn't know the person; empty until it was asked.
    [[nodiscard]] QString nameOf(const QString& userId) const;
    void want(const QSet<QString>& userIds);

Q_SIGNALS:
    void namesChanged(const QSet<QString>& userIds);

private:
    QCoro::Task<> lookUp(quint64 ticket);

    QPointer<mattermost::MattermostClient> m_client;
    domain::NameDisplay m_display = domain::NameDisplay::Username;
    QHash<QString, QString> m_names;
    QSet<QString> m_wanted;
    quint64 m_ticket = 0;
    bool m_isLookingUp = false;
};

} // namespace attache::models
