// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The people and their changes. What goes out as a file is in DocumentSaving.cpp.
#include "sandbox/documentserver/DocumentSession.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QByteArray fileHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result().toHex();
}

QString modeName(const Participant& person) {
    if (!person.isEditing)
        return u"view"_s;
    switch (person.request.role) {
    case Role::Editor:
        return u"edit"_s;
    case Role::Reviewer:
        return u"review"_s;
    case Role::Commenter:
        return u"comment"_s;
    case Role::FormFiller:
        return u"fill"_s;
    case Role::Viewer:
        break;
    }
    return u"view"_s;
}

} // namespace

DocumentSession::DocumentSession(SessionServices services, QString key, Source source, TextDocument document)
    : m_services(services)
    , m_key(std::move(key))
    , m_source(std::move(source))
    , m_sourceSha256(fileHash(m_source.path))
    , m_document(std::move(document)) {
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &DocumentSession::saveFinally);
}

QJsonObject DocumentSession::blockJson(const TextBlock& block) {
    return {{u"id"_s, block.id}, {u"label"_s, block.label}, {u"text"_s, block.text}, {u"readOnly"_s, block.isReadOnly}};
}

QJsonObject DocumentSession::commentJson(const DocumentComment& comment) {
    return {{u"block"_s, comment.blockId}, {u"author"_s, comment.by.author}, {u"text"_s, comment.text}};
}

QString DocumentSession::kindName(TextKind kind) {
    switch (kind) {
    case TextKind::Word:
        return u"word"_s;
    case TextKind::Cell:
        return u"cell"_s;
    case TextKind::Slide:
        return u"slide"_s;
    case TextKind::Plain:
        return u"plain"_s;
    case TextKind::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

Participant* DocumentSession::find(int participant) {
    const auto found = std::ranges::find(m_people, participant, &Participant::id);
    return found == m_people.end() ? nullptr : &*found;
}

QStringList DocumentSession::editorIds() const {
    QStringList ids;
    for (const Participant& person : m_people)
        if (person.isEditing && !ids.contains(person.request.user.id))
            ids << person.request.user.id;
    return ids;
}

CallbackFields DocumentSession::fields(int status) const {
    CallbackFields fields;
    fields.key = m_key;
    fields.status = status;
    return fields;
}

void DocumentSession::join(const Participant& participant) {
    m_people.append(participant);
    if (participant.isEditing) {
        m_saveTimer.stop();
        sendJoined(participant);
    }
    broadcastPeople();
}

void DocumentSession::sendJoined(const Participant& participant) {
    CallbackFields joined = fields(1);
    joined.users = editorIds();
    joined.actions = {{1, participant.request.user.id}};
    QPointer<DocumentSession> self(this);
    m_services.callbacks.send(participant.request.callbackUrl, joined, [self, id = participant.id](bool isAccepted) {
        const Participant* person = self ? self->find(id) : nullptr;
        if (person && person->push && !isAccepted)
            person->push({{u"type"_s, u"warning"_s},
                          {u"code"_s, -101},
                          {u"description"_s, u"The document could not be saved. Check the connection settings."_s}});
    });
}

void DocumentSession::leave(int participant) {
    const Participant* person = find(participant);
    if (!person)
        return;
    const Participant gone = *person;
    m_people.removeIf([participant](const Participant& p) { return p.id == participant; });
    broadcastPeople();
    if (gone.isEditing)
        stopEditing(gone);
    else if (isIdle() && !hasChanges())
        Q_EMIT ended(End::Unchanged, {});
}

void DocumentSession::stopEditing(const Participant& participant) {
    const QString id = participant.request.user.id;
    const bool hasEditors = std::ranges::any_of(m_people, &Participant::isEditing);
    if (!hasEditors && (hasChanges() || m_source.isForgotten)) {
        m_lastLeaverId = id;
        m_lastLeaverUrl = participant.request.callbackUrl;
        m_saveTimer.start(m_services.options.saveDelay);
        return;
    }
    CallbackFields left = fields(hasEditors ? 1 : 4);
    if (hasEditors)
        left.users = editorIds();
    left.actions = {{0, id}};
    m_services.callbacks.send(participant.request.callbackUrl, left, {});
    if (isIdle())
        Q_EMIT ended(End::Unchanged, {});
}

void DocumentSession::vanish() {
    m_people.clear();
    m_saveTimer.stop();
}

void DocumentSession::drop(const QStringList& userIds) {
    QList<Participant> dropped;
    for (Participant& person : m_people) {
        if (!person.isEditing || (!userIds.isEmpty() && !userIds.contains(person.request.user.id)))
            continue;
        person.isEditing = false;
        dropped.append(person);
    }
    for (const Participant& person : std::as_const(dropped)) {
        if (person.push)
            person.push({{u"type"_s, u"dropped"_s}});
        stopEditing(person);
    }
}

void DocumentSession::changed(const Participant& by, const QString& blockId, const QString& text) {
    m_changes.record(by.request.user, blockId, text, m_services.options.now());
    m_lastChangerUrl = by.request.callbackUrl;
    m_lastChangerId = by.request.user.id;
}

bool DocumentSession::edit(int participant, const QString& blockId, const QString& text) {
    const Participant* person = find(participant);
    if (!person || !mayType(*person) || !m_document.setText(blockId, text, trackingOf(*person)))
        return false;
    changed(*person, blockId, text);
    broadcast({{u"type"_s, u"edit"_s}, {u"id"_s, blockId}, {u"text"_s, text}, {u"user"_s, person->request.user.name}},
              participant);
    return true;
}

QString DocumentSession::append(int participant, const QString& text) {
    const Participant* person = find(participant);
    const QString id = person && mayType(*person) ? m_document.append(text, trackingOf(*person)) : QString();
    if (id.isEmpty())
        return {};
    changed(*person, id, text);
    for (const TextBlock& block : m_document.blocks())
        if (block.id == id)
            broadcast({{u"type"_s, u"added"_s}, {u"block"_s, blockJson(block)}, {u"by"_s, participant}});
    return id;
}

bool DocumentSession::comment(int participant, const QString& blockId, const QString& text) {
    const Participant* person = find(participant);
    if (!person || !person->isEditing || !person->request.mayComment || m_isSaving ||
        !m_document.comment(blockId, text, signatureOf(*person)))
        return false;
    changed(*person, kCommentMark + blockId, text);
    broadcast({{u"type"_s, u"commented"_s}, {u"comment"_s, commentJson(m_document.comments().constLast())}});
    return true;
}

bool DocumentSession::mayType(const Participant& person) const {
    return person.isEditing && !m_isSaving && person.request.role >= Role::Reviewer;
}

Signature DocumentSession::signatureOf(const Participant& person) const {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.options.now().count(), Qt::UTC);
    return {person.request.user.name, now.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)};
}

std::optional<Signature> DocumentSession::trackingOf(const Participant& person) const {
    return person.request.role == Role::Reviewer ? std::optional(signatureOf(person)) : std::nullopt;
}

void DocumentSession::rename(const QString& title) {
    broadcast({{u"type"_s, u"meta"_s}, {u"title"_s, title}});
}

void DocumentSession::broadcast(const QJsonObject& message, int except) const {
    for (const Participant& person : m_people)
        if (person.push && person.id != except)
            person.push(message);
}

void DocumentSession::broadcastPeople() const {
    QJsonArray list;
    for (const Participant& person : m_people)
        list.append(QJsonObject{{u"connection"_s, person.id},
                                {u"id"_s, person.request.user.id},
                                {u"name"_s, person.request.user.name},
                                {u"mode"_s, modeName(person)}});
    broadcast({{u"type"_s, u"people"_s}, {u"people"_s, list}});
}

QJsonObject DocumentSession::snapshot(const Participant& participant) const {
    QJsonArray blocks;
    for (const TextBlock& block : m_document.blocks())
        blocks.append(blockJson(block));
    QJsonArray comments;
    for (const DocumentComment& comment : m_document.comments())
        comments.append(commentJson(comment));
    return {{u"type"_s, u"opened"_s},
            {u"connection"_s, participant.id},
            {u"mode"_s, modeName(participant)},
            {u"canComment"_s, participant.isEditing && participant.request.mayComment && m_document.canComment()},
            {u"kind"_s, kindName(m_document.kind())},
            {u"title"_s, participant.request.title},
            {u"fileType"_s, m_source.fileType},
            {u"saveButton"_s, participant.request.hasSaveButton},
            {u"blocks"_s, blocks},
            {u"comments"_s, comments}};
}

} // namespace attache::sandbox
