// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/SessionBook.h"

#include "sandbox/documentserver/OpenRequest.h"
#include "sandbox/documentserver/SignedDownload.h"

#include <QFileInfo>

#include <ranges>

namespace attache::sandbox {
using namespace Qt::StringLiterals;

SessionBook::SessionBook(const DocumentServerOptions& options, HttpClient& client, FileStore& files,
                         CallbackSender& callbacks, const QUrl& server)
    : m_options(options)
    , m_client(client)
    , m_files(files)
    , m_services{options, files, callbacks, server} {}

SessionBook::~SessionBook() = default;

DocumentSession* SessionBook::session(const QString& key) const {
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

DocumentSession* SessionBook::sessionOf(int connection) const {
    return session(m_keys.value(connection));
}

ConnectionInfo SessionBook::info(int connection) const {
    return m_infos.value(connection);
}

QStringList SessionBook::openKeys() const {
    QStringList keys;
    for (const auto& [key, session] : m_sessions)
        keys << key;
    return keys;
}

int SessionBook::open(const QJsonObject& config, Push push) {
    const ReadConfig read = readConfig(config, m_options);
    const Waiting person{++m_lastId, read.request, std::move(push)};
    m_infos.insert(person.id, {ConnectionState::Opening, 0, false});
    m_keys.insert(person.id, read.request.key);
    if (read.errorCode != 0)
        fail(person, read.errorCode, read.error);
    else
        admit(person);
    return person.id;
}

void SessionBook::fail(const Waiting& person, int code, const QString& description) {
    m_infos.insert(person.id, {ConnectionState::Failed, code, false});
    m_keys.remove(person.id);
    if (person.push)
        person.push({{u"type"_s, u"error"_s}, {u"code"_s, code}, {u"description"_s, description}});
}

void SessionBook::admit(const Waiting& person) {
    const QString key = person.request.key;
    DocumentSession* open = session(key);
    if (open && open->isSaving()) {
        m_queue[key].append(person);
        return;
    }
    if (m_dead.contains(key) && person.request.role != Role::Viewer) {
        m_infos.insert(person.id, {ConnectionState::MustRefresh, 0, false});
        m_keys.remove(person.id);
        if (person.push)
            person.push({{u"type"_s, u"refresh"_s}});
        return;
    }
    if (open)
        return join(*open, person);
    QString error;
    DocumentSession::Source source;
    if (m_forgotten.contains(key))
        source = {QFileInfo(m_forgotten.value(key)).suffix(), m_forgotten.value(key), true};
    else if (m_cache.contains(key))
        source = {m_cache.value(key).second, m_cache.value(key).first, false};
    else
        return download(person);
    if (DocumentSession* started = startSession(key, source, error))
        join(*started, person);
    else
        fail(person, -3, error);
}

void SessionBook::join(DocumentSession& session, const Waiting& person) {
    const bool canEdit = person.request.role != Role::Viewer && session.document().kind() != TextKind::Unreadable;
    const Participant participant{person.id, person.request, canEdit, person.push};
    const bool isForgotten = session.source().isForgotten;
    QUrl& callback = m_known[person.request.key];
    if (canEdit)
        callback = person.request.callbackUrl;
    m_infos.insert(person.id, {canEdit ? ConnectionState::Editing : ConnectionState::Viewing, 0, isForgotten});
    if (person.push) {
        person.push(session.snapshot(participant));
        if (isForgotten)
            person.push({{u"type"_s, u"warning"_s},
                         {u"code"_s, -104},
                         {u"description"_s, u"This is the last version that could not be saved."_s}});
    }
    session.join(participant);
}

void SessionBook::download(const Waiting& person) {
    const OpenRequest& asked = person.request;
    QList<Waiting>& loading = m_loading[asked.key];
    loading.append(person);
    if (loading.size() > 1)
        return;
    const OutgoingRequest request = signedDownload(
        asked.url.toString(QUrl::FullyEncoded), m_files.newPath(asked.key, u"source."_s + asked.fileType), m_options);
    m_client.send(request, [this, key = asked.key, type = asked.fileType, path = request.saveTo](
                               const IncomingAnswer& answer) { downloaded(key, type, path, answer.status); });
}

void SessionBook::downloaded(const QString& key, const QString& fileType, const QString& path, int status) {
    const QList<Waiting> waiting = m_loading.take(key);
    QString error;
    DocumentSession* started = nullptr;
    if (status == 200) {
        started = startSession(key, {fileType, path, false}, error);
        if (started)
            m_cache.insert(key, {path, fileType});
    }
    for (const Waiting& person : waiting) {
        if (!m_keys.contains(person.id))
            continue; // left meanwhile
        if (started)
            join(*started, person);
        else
            fail(person, status == 200 ? -3 : -4, status == 200 ? error : u"The document could not be downloaded."_s);
    }
    if (started && started->isIdle())
        m_sessions.erase(key);
}

DocumentSession* SessionBook::startSession(const QString& key, const DocumentSession::Source& source, QString& error) {
    auto document = TextDocument::open(source.path, source.fileType, m_options.maxUnpacked);
    if (!document) {
        error = document.error();
        return nullptr;
    }
    auto session = std::make_unique<DocumentSession>(m_services, key, source, std::move(*document));
    session->setFailing(m_failing.contains(key));
    DocumentSession* raw = session.get();
    connect(
        raw, &DocumentSession::ended, this,
        [this, raw, key](DocumentSession::End end, const QString& path) { ended(raw, key, end, path); },
        Qt::QueuedConnection);
    connect(raw, &DocumentSession::kept, this, [this, key] { letWaitingIn(key); }, Qt::QueuedConnection);
    m_sessions[key] = std::move(session);
    return raw;
}

void SessionBook::ended(DocumentSession* session, const QString& key, DocumentSession::End end, const QString& path) {
    if (this->session(key) != session)
        return;
    if (end == DocumentSession::End::Unchanged && !session->isIdle())
        return; // somebody came back in between
    if (end == DocumentSession::End::Saved) {
        m_dead.insert(key);
        if (m_forgotten.remove(key))
            m_known.remove(key);
    } else if (end == DocumentSession::End::Forgotten) {
        m_forgotten.insert(key, path);
        m_known.remove(key);
    }
    for (const Participant& viewer : session->people()) {
        m_keys.remove(viewer.id);
        m_infos.insert(viewer.id, {ConnectionState::MustRefresh, 0, false});
        if (viewer.push)
            viewer.push({{u"type"_s, u"refresh"_s}});
    }
    m_sessions.erase(key);
    letWaitingIn(key);
}

void SessionBook::letWaitingIn(const QString& key) {
    const QList<Waiting> waiting = m_queue.take(key);
    for (const Waiting& person : waiting)
        if (m_keys.contains(person.id))
            admit(person);
}

void SessionBook::leave(int connection) {
    DocumentSession* open = sessionOf(connection);
    m_keys.remove(connection);
    m_infos.remove(connection);
    if (open)
        open->leave(connection);
}

void SessionBook::tellInfo(const QString& key, const QString& userData) {
    const DocumentSession* open = session(key);
    const bool isOver = !open || (open->editorIds().isEmpty() && !open->hasChanges());
    CallbackFields info;
    info.key = key;
    info.status = isOver ? 4 : 1;
    info.users = open ? open->editorIds() : QStringList();
    info.userData = userData;
    m_services.callbacks.send(m_known.value(key), info, {});
}

void SessionBook::vanishAll() {
    m_keys.clear();
    m_infos.clear();
    m_queue.clear();
    std::erase_if(m_sessions, [](const auto& entry) {
        if (entry.second->isSaving())
            return false;
        entry.second->vanish();
        return !entry.second->hasChanges();
    });
}

void SessionBook::setFailing(const QString& key, bool isFailing) {
    if (isFailing)
        m_failing.insert(key);
    else
        m_failing.remove(key);
    if (DocumentSession* open = session(key))
        open->setFailing(isFailing);
}

} // namespace attache::sandbox
