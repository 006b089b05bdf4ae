// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/PeopleNames.h"

#include "domain/FileName.h"

#include <algorithm>

namespace attache::models {
namespace {

constexpr qsizetype kBatch = 100;

} // namespace

PeopleNames::PeopleNames(QObject* parent)
    : QObject(parent) {}

void PeopleNames::setSource(mattermost::MattermostClient* client, const domain::User& me, domain::NameDisplay display) {
    ++m_ticket;
    m_client = client;
    m_display = display;
    m_names.clear();
    m_wanted.clear();
    m_isLookingUp = false;
    if (!me.id.isEmpty())
        m_names.insert(me.id, domain::displayFileName(me.displayName(display)));
}

QString PeopleNames::nameOf(const QString& userId) const {
    return m_names.value(userId);
}

void PeopleNames::want(const QSet<QString>& userIds) {
    for (const QString& id : userIds) {
        if (!id.isEmpty() && !m_names.contains(id))
            m_wanted.insert(id);
    }
    if (!m_isLookingUp && !m_wanted.isEmpty() && m_client)
        lookUp(m_ticket);
}

QCoro::Task<> PeopleNames::lookUp(quint64 ticket) {
    const QPointer self(this);
    m_isLookingUp = true;
    while (!m_wanted.isEmpty() && m_client) {
        const QStringList batch = m_wanted.values().first(std::min(kBatch, m_wanted.size()));
        const auto users = co_await m_client->usersByIds(batch);
        if (!self || ticket != m_ticket)
            co_return;
        m_wanted.subtract(QSet<QString>(batch.begin(), batch.end()));
        if (!users) { // the names stay open; the next page asks for them again
            m_wanted.clear();
            break;
        }
        QSet<QString> answered;
        for (const QString& id : batch) {
            m_names.insert(id, tr("Unknown", "name of a person the server doesn't know"));
            answered.insert(id);
        }
        for (const domain::User& user : *users) {
            if (answered.contains(user.id)) // names are free text: no control or bidi characters into the list
                m_names.insert(user.id, domain::displayFileName(user.displayName(m_display)));
        }
        Q_EMIT namesChanged(answered);
        if (!self || ticket != m_ticket)
            co_return;
    }
    m_isLookingUp = false;
}

} // namespace attache::models
