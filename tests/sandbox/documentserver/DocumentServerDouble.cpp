// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/DocumentServerDouble.h"

#include "sandbox/documentserver/CommandService.h"
#include "sandbox/documentserver/Converter.h"
#include "sandbox/documentserver/EditorSocket.h"
#include "sandbox/documentserver/WebFiles.h"

#include <QMetaObject>
#include <QThread>

#include <exception>
#include <optional>
#include <type_traits>

namespace attache::sandbox {
using namespace Qt::StringLiterals;

// Everything that lives in the double's thread.
class DocumentServerDouble::Core : public QObject {
public:
    explicit Core(DocumentServerOptions given)
        : options(std::move(given))
        , client(this)
        , files(options)
        , callbacks(options, client)
        , server(
              options.port, this, [this](const HttpRequest& r, const Reply& reply) { answer(r, reply); },
              [this](const HttpRequest&, const Socket& socket) { serveEditor(socket, book, revisions); })
        , book(options, client, files, callbacks, server.url())
        , revisions(options, client, files, book)
        , commands(options, book, files, server.url())
        , converter(options, files, client, server.url()) {}

    void answer(const HttpRequest& request, const Reply& reply) {
        const QString& path = request.path;
        if (path == "/command"_L1 || path == "/coauthoring/CommandService.ashx"_L1)
            return reply.send(commands.answer(request));
        if (path == "/converter"_L1 || path == "/ConvertService.ashx"_L1)
            return converter.answer(request, reply);
        if (path.startsWith("/cache/files/"_L1))
            return reply.send(files.answer(request));
        reply.send(webFile(path));
    }

    // The connection through which that person edits; 0 when there is none.
    [[nodiscard]] int editorOf(const QString& key, const QString& userId) const {
        const DocumentSession* session = book.session(key);
        if (!session)
            return 0;
        for (const Participant& person : session->people())
            if (person.isEditing && person.request.user.id == userId)
                return person.id;
        return 0;
    }

    DocumentServerOptions options;
    HttpClient client;
    FileStore files;
    CallbackSender callbacks;
    HttpServer server;
    SessionBook book;
    Revisions revisions;
    CommandService commands;
    Converter converter;
};

template <typename Call>
auto DocumentServerDouble::run(Call call) const {
    using Result = std::invoke_result_t<Call, Core&>;
    if constexpr (std::is_void_v<Result>) {
        QMetaObject::invokeMethod(m_core.get(), [&] { call(*m_core); }, Qt::BlockingQueuedConnection);
    } else {
        std::optional<Result> result;
        QMetaObject::invokeMethod(m_core.get(), [&] { result = call(*m_core); }, Qt::BlockingQueuedConnection);
        return *result;
    }
}

DocumentServerDouble::DocumentServerDouble(DocumentServerOptions options)
    : m_thread(std::make_unique<QThread>()) {
    m_thread->setObjectName(u"document server double"_s);
    m_thread->start();
    QObject starter;
    starter.moveToThread(m_thread.get());
    std::exception_ptr error;
    QMetaObject::invokeMethod(
        &starter,
        [&] {
            try {
                m_core = std::make_unique<Core>(std::move(options));
            } catch (...) {
                error = std::current_exception();
            }
            starter.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    if (!error)
        return;
    m_thread->quit();
    m_thread->wait();
    std::rethrow_exception(error);
}

DocumentServerDouble::~DocumentServerDouble() {
    // In its own thread: timers and sockets can't be stopped from another one.
    m_core->deleteLater();
    (void)m_core.release();
    m_thread->quit();
    m_thread->wait();
}

QUrl DocumentServerDouble::url() const {
    return run([](Core& core) { return core.server.url(); });
}

QByteArray DocumentServerDouble::secret() const {
    return run([](Core& core) { return core.options.secret; });
}

void DocumentServerDouble::setSecret(const QByteArray& secret) {
    run([&](Core& core) { core.options.secret = secret; });
}

void DocumentServerDouble::setJwtHeader(const QByteArray& header, const QByteArray& prefix) {
    run([&](Core& core) {
        core.options.jwtHeader = header;
        core.options.jwtPrefix = prefix;
    });
}

void DocumentServerDouble::setSaveDelay(std::chrono::milliseconds delay) {
    run([&](Core& core) { core.options.saveDelay = delay; });
}

void DocumentServerDouble::setRetryDelay(std::chrono::milliseconds firstDelay) {
    run([&](Core& core) { core.options.retryDelay = firstDelay; });
}

void DocumentServerDouble::setUrlLifetime(std::chrono::seconds lifetime) {
    run([&](Core& core) { core.options.urlLifetime = lifetime; });
}

QList<QJsonObject> DocumentServerDouble::conversionLog() const {
    return run([](Core& core) { return core.converter.log(); });
}

int DocumentServerDouble::joinHeadless(const QJsonObject& config) {
    return run([&](Core& core) { return core.book.open(config, {}); });
}

ConnectionInfo DocumentServerDouble::connection(int connection) const {
    return run([&](Core& core) { return core.book.info(connection); });
}

void DocumentServerDouble::leave(int connection) {
    run([&](Core& core) { core.book.leave(connection); });
}

bool DocumentServerDouble::typeInto(const QString& key, const QString& userId, const QString& text) {
    return run([&](Core& core) {
        const int editor = core.editorOf(key, userId);
        return editor != 0 && !core.book.session(key)->append(editor, text).isEmpty();
    });
}

bool DocumentServerDouble::setText(const QString& key, const QString& userId, const QString& blockId,
                                   const QString& text) {
    return run([&](Core& core) {
        const int editor = core.editorOf(key, userId);
        return editor != 0 && core.book.session(key)->edit(editor, blockId, text);
    });
}

bool DocumentServerDouble::comment(const QString& key, const QString& userId, const QString& blockId,
                                   const QString& text) {
    return run([&](Core& core) {
        const int editor = core.editorOf(key, userId);
        return editor != 0 && core.book.session(key)->comment(editor, blockId, text);
    });
}

bool DocumentServerDouble::pressSave(int connection) {
    return run([&](Core& core) {
        DocumentSession* session = core.book.sessionOf(connection);
        if (!session)
            return false;
        for (const Participant& person : session->people())
            if (person.id == connection)
                return person.isEditing && person.request.hasSaveButton &&
                       session->forceSave(DocumentSession::ForceSaveType::Button, person.request.user.id, {});
        return false;
    });
}

bool DocumentServerDouble::forceSave(const QString& key, DocumentSession::ForceSaveType type) {
    return run([&](Core& core) {
        DocumentSession* session = core.book.session(key);
        return session && session->forceSave(type, {}, {});
    });
}

QStringList DocumentServerDouble::openKeys() const {
    return run([](Core& core) { return core.book.openKeys(); });
}

QStringList DocumentServerDouble::usersOf(const QString& key) const {
    return run([&](Core& core) {
        const DocumentSession* session = core.book.session(key);
        return session ? session->editorIds() : QStringList();
    });
}

QStringList DocumentServerDouble::viewersOf(const QString& key) const {
    return run([&](Core& core) {
        QStringList ids;
        if (const DocumentSession* session = core.book.session(key))
            for (const Participant& person : session->people())
                if (!person.isEditing)
                    ids << person.request.user.id;
        return ids;
    });
}

QJsonObject DocumentServerDouble::permissionsOf(const QString& key, const QString& userId) const {
    return run([&](Core& core) {
        QJsonObject permissions;
        if (const DocumentSession* session = core.book.session(key))
            for (const Participant& person : session->people())
                if (person.request.user.id == userId) {
                    permissions = person.request.permissions;
                    permissions.insert(u"mode"_s, person.request.mode);
                }
        return permissions;
    });
}

QStringList DocumentServerDouble::textOf(const QString& key) const {
    return run([&](Core& core) {
        QStringList texts;
        if (const DocumentSession* session = core.book.session(key))
            for (const TextBlock& block : session->document().blocks())
                texts << block.text;
        return texts;
    });
}

QList<DocumentComment> DocumentServerDouble::commentsOf(const QString& key) const {
    return run([&](Core& core) {
        const DocumentSession* session = core.book.session(key);
        return session ? session->document().comments() : QList<DocumentComment>();
    });
}

QList<LoggedCallback> DocumentServerDouble::callbackLog() const {
    return run([](Core& core) { return core.callbacks.log(); });
}

QList<ShownRevision> DocumentServerDouble::shownRevisions() const {
    return run([](Core& core) { return core.revisions.shown(); });
}

QStringList DocumentServerDouble::forgottenKeys() const {
    return run([](Core& core) { return core.book.forgottenKeys(); });
}

bool DocumentServerDouble::isDead(const QString& key) const {
    return run([&](Core& core) { return core.book.isDead(key); });
}

void DocumentServerDouble::failNext(DownloadFault fault, int times) {
    run([&](Core& core) { core.files.failNext(fault, times); });
}

void DocumentServerDouble::failSaving(const QString& key, bool isFailing) {
    run([&](Core& core) { core.book.setFailing(key, isFailing); });
}

void DocumentServerDouble::setAway(bool isAway) {
    run([&](Core& core) {
        if (isAway)
            core.book.vanishAll();
        core.server.setAway(isAway);
    });
}

void DocumentServerDouble::dropConnections() {
    run([](Core& core) { core.server.dropConnections(); });
}

} // namespace attache::sandbox
