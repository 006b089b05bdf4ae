// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/EditorSocket.h"

#include <QJsonDocument>

#include <memory>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QByteArray compact(const QJsonObject& message) {
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

void save(DocumentSession& session, int connection, const Socket& socket) {
    for (const Participant& person : session.people()) {
        if (person.id != connection || !person.isEditing)
            continue;
        const bool isStarted = person.request.hasSaveButton &&
                               session.forceSave(DocumentSession::ForceSaveType::Button, person.request.user.id, {});
        // Without customization.forcesave, or without changes, the button only says that the server has everything.
        if (!isStarted)
            socket.sendText(compact({{u"type"_s, u"unchanged"_s}}));
        return;
    }
}

void handle(const QJsonObject& message, int connection, SessionBook& book, const Socket& socket) {
    DocumentSession* session = book.sessionOf(connection);
    const QString type = message.value("type"_L1).toString();
    if (type == "save"_L1 && session)
        return save(*session, connection, socket);
    bool isTaken = false;
    if (type == "edit"_L1 && session)
        isTaken = session->edit(connection, message.value("id"_L1).toString(), message.value("text"_L1).toString());
    else if (type == "comment"_L1 && session)
        isTaken = session->comment(connection, message.value("id"_L1).toString(), message.value("text"_L1).toString());
    else if (type == "append"_L1 && session)
        isTaken = !session->append(connection, message.value("text"_L1).toString()).isEmpty();
    socket.sendText(compact({{u"type"_s, u"ack"_s}, {u"seq"_s, message.value("seq"_L1)}, {u"ok"_s, isTaken}}));
}

} // namespace

void serveEditor(const Socket& socket, SessionBook& book, Revisions& revisions) {
    auto connection = std::make_shared<int>(0);
    socket.onText([socket, connection, &book, &revisions](const QByteArray& text) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const auto push = [socket](const QJsonObject& news) { socket.sendText(compact(news)); };
        if (message.value("type"_L1) == "revision"_L1)
            return revisions.show(message, push);
        if (message.value("type"_L1) == "compare"_L1)
            return revisions.compare(message, push);
        if (*connection != 0)
            return handle(message, *connection, book, socket);
        if (message.value("type"_L1) == "open"_L1)
            *connection = book.open(message.value("config"_L1).toObject(), push);
    });
    socket.onClosed([connection, &book] { book.leave(*connection); });
}

} // namespace attache::sandbox
