// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/Avatars.h"

#include "access/PersonText.h"

namespace attache::ui {
namespace {

constexpr int kKept = 300; // pictures, about 16 kB each

QString keyOf(const domain::User& person) {
    return QStringLiteral("%1.%2").arg(person.id).arg(person.lastPictureUpdate);
}

} // namespace

Avatars::Avatars(QObject* parent)
    : QObject(parent)
    , m_known(kKept) {}

void Avatars::setClient(mattermost::MattermostClient* client) {
    m_client = client;
    m_known.clear();
    m_asked.clear();
}

void Avatars::want(const domain::User& person) {
    const QString key = keyOf(person);
    if (const QIcon* known = m_known.object(key)) {
        Q_EMIT ready(person.id, *known);
        return;
    }
    if (!m_client || m_asked.contains(key))
        return;
    m_asked.insert(key);
    fetch(person);
}

QCoro::Task<> Avatars::fetch(domain::User person) {
    const QPointer self(this);
    const QPointer client = m_client;
    const auto picture = co_await m_client->userImage(person.id, person.lastPictureUpdate);
    if (!self || client != m_client)
        co_return;
    m_asked.remove(keyOf(person));
    const auto icon = picture ? pictureIcon(picture->png) : std::nullopt;
    if (!icon)
        co_return;
    m_known.insert(keyOf(person), new QIcon(*icon));
    Q_EMIT ready(person.id, *icon);
}

} // namespace attache::ui
