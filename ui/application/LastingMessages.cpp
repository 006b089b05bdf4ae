// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/LastingMessages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

using domain::LastingMessage;

constexpr qsizetype kMost = 100;
constexpr qint64 kMostBytes = 1024 * 1024;

QJsonObject toJson(const LastingMessage& message) {
    return {{u"id"_s, message.id},
            {u"title"_s, message.title},
            {u"text"_s, message.text},
            {u"since"_s, message.since},
            {u"action"_s, int(message.action)},
            {u"account"_s, message.place.accountId},
            {u"post"_s, message.place.rootPostId},
            {u"file"_s, message.place.fileId},
            {u"path"_s, message.path}};
}

LastingMessage fromJson(const QJsonObject& json) {
    LastingMessage message;
    message.id = json.value(u"id"_s).toString();
    message.title = json.value(u"title"_s).toString();
    message.text = json.value(u"text"_s).toString();
    message.since = json.value(u"since"_s).toInteger();
    const int action = json.value(u"action"_s).toInt();
    if (action == int(LastingMessage::Action::OpenAgain) || action == int(LastingMessage::Action::ShowFolder))
        message.action = static_cast<LastingMessage::Action>(action);
    message.place = {json.value(u"account"_s).toString(), json.value(u"post"_s).toString(),
                     json.value(u"file"_s).toString()};
    message.path = json.value(u"path"_s).toString();
    return message;
}

void write(const QString& path, const QList<LastingMessage>& messages) {
    QJsonArray array;
    for (const LastingMessage& message : messages) {
        if (message.action != LastingMessage::Action::SignIn)
            array.append(toJson(message));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace

LastingMessages::LastingMessages(QString path, DiskWriter& writer, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_writer(writer) {
    load();
}

void LastingMessages::add(const LastingMessage& message) {
    if (find(message.id) == message)
        return;
    m_messages.removeIf([&](const LastingMessage& old) { return old.id == message.id; });
    m_messages.append(message);
    if (m_messages.size() > kMost)
        m_messages.remove(0, m_messages.size() - kMost);
    save();
    Q_EMIT changed();
    Q_EMIT added(message);
}

void LastingMessages::remove(const QString& id) {
    if (m_messages.removeIf([&](const LastingMessage& message) { return message.id == id; }) == 0)
        return;
    save();
    Q_EMIT changed();
}

LastingMessage LastingMessages::find(const QString& id) const {
    const auto found = std::ranges::find(m_messages, id, &LastingMessage::id);
    return found == m_messages.cend() ? LastingMessage() : *found;
}

void LastingMessages::load() {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : array) {
        const LastingMessage message = fromJson(value.toObject());
        if (!message.id.isEmpty() && !message.text.isEmpty() && m_messages.size() < kMost)
            m_messages.append(message);
    }
}

void LastingMessages::save() {
    m_writer.run([path = m_path, messages = m_messages] { write(path, messages); });
}

} // namespace attache::ui
