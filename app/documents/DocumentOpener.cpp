// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/DocumentOpener.h"

#include "documents/DocumentActions.h"
#include "documents/DocumentCache.h"
#include "documents/FileServing.h"
#include "documents/PackedSize.h"
#include "documents/PublicUrl.h"
#include "domain/FileName.h"
#include "onlyoffice/Callback.h"
#include "onlyoffice/DocumentKey.h"
#include "versions/PluginRights.h"
#include "versions/Versions.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

constexpr qint64 kDocumentServerLimit = 100LL * 1024 * 1024; // what a Document Server downloads at most by default

// The version that is to be opened, and what may be done with it.
struct Resolved {
    domain::Document document;
    domain::DocumentVersion version;
    domain::AccessRights rights;
    bool wantsEditing = false;
};

std::unexpected<domain::Error> invalid(const QString& message) {
    return domain::failure(ErrorKind::InvalidInput, message);
}

std::unexpected<domain::Error> notSetUp(const QString& message) {
    return domain::failure(ErrorKind::NotSetUp, message);
}

domain::Error deleted() {
    return {ErrorKind::NotFound,
            QCoreApplication::translate("DocumentOpener", "This document was deleted from Mattermost."),
            {},
            0,
            std::nullopt};
}

QString extensionOf(const domain::FileInfo& file) {
    return file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension.toLower();
}

domain::Result<> checkSetUp(const OpenerContext& context) {
    if (context.documentServer.address.isEmpty() || context.documentServer.secret.isEmpty())
        return notSetUp(QCoreApplication::translate(
            "DocumentOpener", "No Document Server is set up. Enter its address and secret in the preferences."));
    if (!context.listenerUrl.isValid() || context.listenerUrl.host().isEmpty())
        return notSetUp(QCoreApplication::translate(
            "DocumentOpener",
            "The address under which the Document Server reaches this computer isn't set. Enter it in "
            "the preferences."));
    return {};
}

domain::Result<> checkFile(const domain::FileInfo& file, Actions actions) {
    if (file.size <= 0)
        return invalid(
            QCoreApplication::translate("DocumentOpener", "“%1” is empty (0 bytes). ONLYOFFICE can't open it.")
                .arg(domain::displayFileName(file.name)));
    if (file.size > kDocumentServerLimit)
        return domain::failure(ErrorKind::TooLarge,
                               QCoreApplication::translate("DocumentOpener",
                                                           "“%1” has %2. A Document Server opens files "
                                                           "of up to %3. Download it instead.")
                                   .arg(domain::displayFileName(file.name), QLocale().formattedDataSize(file.size),
                                        QLocale().formattedDataSize(kDocumentServerLimit)));
    if (!(actions & (Actions(Action::OpenForEditing) | Action::OpenForViewing)))
        return invalid(QCoreApplication::translate("DocumentOpener", "ONLYOFFICE doesn't open files of the type “%1”.")
                           .arg(domain::displayFileName(extensionOf(file))));
    return {};
}

domain::Result<Resolved> resolve(const QList<domain::Post>& thread, const OpenRequest& request,
                                 const OpenerContext& context) {
    const QString asked = request.attachment.file.id;
    const QList<domain::Document> documents = versions::documentsIn(thread);
    const auto isAsked = [&](const domain::DocumentVersion& version) { return version.attachment.file.id == asked; };
    const auto found = std::ranges::find_if(
        documents, [&](const domain::Document& document) { return std::ranges::any_of(document.versions, isAsked); });
    if (found == documents.end())
        return std::unexpected(deleted());
    const QString rootPostId = found->first().attachment.postId;
    const auto root = std::ranges::find(thread, rootPostId, &domain::Post::id);
    const domain::DocumentVersion version =
        request.isExactVersion ? *std::ranges::find_if(found->versions, isAsked) : found->newest();
    Resolved resolved{*found, version, versions::rightsFor(*root, found->id(), context.me.id), false};
    const domain::FileInfo& file = version.attachment.file;
    const Actions actions =
        actionsFor({extensionOf(file), file.size, resolved.rights, context.alsoEditable, request.isArchivedChannel});
    if (const auto checked = checkFile(file, actions); !checked)
        return std::unexpected(checked.error());
    resolved.wantsEditing = actions.testFlag(Action::OpenForEditing) && !request.isExactVersion;
    return resolved;
}

// Who looks at an exact version doesn't want to see how it changes.
QString keyFor(const Resolved& resolved, const OpenRequest& request, const OpenerContext& context) {
    const QString& fileId = resolved.version.attachment.file.id;
    return request.isExactVersion ? onlyoffice::exactVersionKey(context.serverId, fileId)
                                  : onlyoffice::documentKey(context.serverId, fileId);
}

saves::EditingSession sessionFor(const QString& id, const Resolved& resolved, const OpenerContext& context,
                                 std::chrono::milliseconds now) {
    const domain::DocumentVersion& newest = resolved.version; // nothing else is edited
    saves::EditingSession session;
    session.id = id;
    session.accountId = context.accountId;
    session.userId = context.me.id;
    session.userName = context.me.username;
    session.channelId = newest.attachment.channelId;
    session.rootPostId = newest.attachment.rootId;
    session.rootFileId = resolved.document.id();
    session.parentFileId = newest.attachment.file.id;
    session.parentNumber = newest.number;
    session.documentKey = onlyoffice::documentKey(context.serverId, newest.attachment.file.id);
    session.fileName = newest.attachment.file.name;
    session.documentServer = context.documentServer.address.toString();
    session.openedAt = now.count();
    return session;
}

// The largest file that can be saved is the server's limit; opening is possible nevertheless.
QString warningFor(const Resolved& resolved, const OpenerContext& context) {
    const qint64 size = resolved.version.attachment.file.size;
    if (!resolved.wantsEditing || context.maxFileSize <= 0 || size <= context.maxFileSize)
        return {};
    return QCoreApplication::translate("DocumentOpener", "This document is larger than Mattermost takes (%1). Changes "
                                                         "can't be saved unless it gets smaller.")
        .arg(QLocale().formattedDataSize(context.maxFileSize));
}

struct OpenEntry {
    QString fileId;
    QString extension;
    std::shared_ptr<CachedFile> cached;
};

} // namespace

class DocumentOpener::Private {
public:
    OpenerContext context;
    mattermost::MattermostClient& client;
    listener::HttpListener& listener;
    saves::SaveService& saves;
    const domain::Clock& clock;
    std::unique_ptr<DocumentCache> cache;
    QHash<QString, OpenEntry> open;        // by OpenedDocument::id
    QHash<QString, QString> callbackPaths; // by session id, also of closed documents
    QHash<QString, QString> filePaths;     // by OpenedDocument::id

    // The path is in the journal before anybody can know it.
    QString grantCallback(saves::EditingSession& session) {
        session.callbackPath = listener.grantCallback([](const listener::RequestView&, listener::Responder responder) {
            responder.send({503, "application/json", R"({"error":1})"});
        });
        listener.restoreCallback(session.callbackPath, saves.callbackHandler(session, context.documentServer));
        callbackPaths.insert(session.id, session.callbackPath);
        return session.callbackPath;
    }

    void revokeCallback(const QString& sessionId) { listener.revoke(callbackPaths.take(sessionId)); }

    void stopServing(const QString& id) {
        listener.revoke(filePaths.take(id));
        open.remove(id);
    }

    [[nodiscard]] onlyoffice::EditorRequest editorRequest(const Resolved& resolved, const OpenRequest& request) const {
        const domain::Attachment& opened = resolved.version.attachment;
        onlyoffice::EditorRequest editor;
        editor.documentKey = keyFor(resolved, request, context);
        editor.fileType = extensionOf(opened.file);
        editor.title = opened.file.name;
        editor.wantsEditing = resolved.wantsEditing;
        editor.rights = resolved.rights;
        editor.userId = context.me.id;
        editor.userName = context.me.displayName();
        editor.language = request.language;
        editor.isDark = request.isDark;
        editor.owner = request.authorName;
        editor.uploadedAt = opened.postedAt;
        editor.folder = request.channelName;
        return editor;
    }

    // Grants the file, starts its download and signs. Undone by stopServing().
    domain::Result<OpenedDocument> serve(const QString& id, const Resolved& resolved, const OpenRequest& request,
                                         const QString& callbackPath) {
        const domain::FileInfo& file = resolved.version.attachment.file;
        auto cached = cache->acquire(file);
        if (!cached)
            return std::unexpected(cached.error());
        OpenedDocument opened;
        opened.id = id;
        opened.accountId = context.accountId;
        opened.rootFileId = resolved.document.id();
        opened.fileId = file.id;
        opened.document = resolved.document;
        opened.title = domain::displayFileName(file.name);
        opened.warning = warningFor(resolved, context);
        opened.filePath = listener.grantFile((*cached)->served(), contentTypeOf(extensionOf(file)),
                                             documentServerOnly(context.documentServer, context.listenerUrl, clock));
        opened.callbackPath = callbackPath;
        filePaths.insert(id, opened.filePath);
        open.insert(id, {file.id, extensionOf(file), *cached});
        onlyoffice::EditorRequest editor = editorRequest(resolved, request);
        editor.documentUrl = urlBelow(context.listenerUrl, opened.filePath);
        if (!callbackPath.isEmpty())
            editor.callbackUrl = urlBelow(context.listenerUrl, callbackPath);
        auto config = onlyoffice::makeEditorConfig(editor, context.documentServer, clock.now());
        if (!config)
            return std::unexpected(config.error());
        opened.editor = std::move(*config);
        return opened;
    }
};

DocumentOpener::DocumentOpener(OpenerContext context, mattermost::MattermostClient& client,
                               listener::HttpListener& listener, saves::SaveService& saves, const domain::Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , d(new Private{std::move(context), client, listener, saves, clock, nullptr, {}, {}, {}}) {
    d->cache = std::make_unique<DocumentCache>(client, d->context.cacheFolder);
    d->cache->clearLeftovers();
    const auto forEachOpen = [this](const QString& fileId, const auto& tell) {
        const auto open = d->open; // a receiver may close what it hears about
        for (auto it = open.cbegin(); it != open.cend(); ++it) {
            if (it->fileId == fileId)
                tell(it.key());
        }
    };
    connect(d->cache.get(), &DocumentCache::progress, this,
            [this, forEachOpen](const QString& fileId, qint64 done, qint64 total) {
                forEachOpen(fileId, [&](const QString& id) { Q_EMIT downloadProgress(id, done, total); });
            });
    connect(d->cache.get(), &DocumentCache::ready, this,
            [this, forEachOpen](const QString& fileId, const QString& path) {
                forEachOpen(fileId, [&](const QString& id) { checkUnpacked(id, path); });
            });
    connect(d->cache.get(), &DocumentCache::failed, this,
            [this, forEachOpen](const QString& fileId, const domain::Error& error) {
                forEachOpen(fileId, [&](const QString& id) { Q_EMIT documentFailed(id, error); });
            });
    connect(&saves, &saves::SaveService::callbackReceived, this,
            [this](const QString& sessionId, const onlyoffice::Callback& callback) {
                if (callback.status == onlyoffice::CallbackStatus::ClosedUnchanged && !d->open.contains(sessionId))
                    d->revokeCallback(sessionId);
            });
}

// Callback grants stay: the listener and the saves outlive a signed-out account, and a last save may be on its way.
DocumentOpener::~DocumentOpener() {
    const QStringList ids = d->open.keys();
    for (const QString& id : ids)
        d->stopServing(id);
}

void DocumentOpener::setContext(OpenerContext context) {
    d->context = std::move(context);
}

// Reads the file's directory, on another thread.
void DocumentOpener::checkUnpacked(const QString& id, const QString& path) {
    const auto tell = [self = QPointer(this), id](const QString& warning) {
        if (self && !warning.isEmpty() && self->d->open.contains(id))
            Q_EMIT self->documentWarned(id, warning);
    };
    // Back by way of the application, which outlives the look: this object may go meanwhile, and a QPointer can only be
    // trusted on the thread on which it would go. (QFuture::then() asserts that its context is still there.)
    QThreadPool::globalInstance()->start([tell, path, extension = d->open.value(id).extension] {
        QMetaObject::invokeMethod(qApp, [tell, warning = unpackedWarning(path, extension)] { tell(warning); });
    });
}

Task<OpenedDocument> DocumentOpener::open(OpenRequest request) {
    const QPointer<DocumentOpener> self(this);
    if (const auto checked = checkSetUp(d->context); !checked)
        co_return std::unexpected(checked.error());
    const QString threadId =
        request.attachment.rootId.isEmpty() ? request.attachment.postId : request.attachment.rootId;
    const auto thread = co_await d->client.thread(threadId);
    if (!self)
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!thread)
        co_return std::unexpected(thread.error().kind == ErrorKind::NotFound ? deleted() : thread.error());
    const auto resolved = resolve(thread->posts, request, d->context);
    if (!resolved)
        co_return std::unexpected(resolved.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString callbackPath;
    if (resolved->wantsEditing) {
        saves::EditingSession session = sessionFor(id, *resolved, d->context, d->clock.now());
        callbackPath = d->grantCallback(session);
        const auto begun = co_await d->saves.beginSession(session);
        if (!self)
            co_return domain::failure(ErrorKind::Cancelled, {});
        if (!begun) {
            d->revokeCallback(id);
            co_return std::unexpected(begun.error());
        }
    }
    auto opened = d->serve(id, *resolved, request, callbackPath);
    if (!opened) {
        d->stopServing(id);
        d->revokeCallback(id);
    }
    co_return opened;
}

void DocumentOpener::close(const OpenedDocument& document) {
    d->stopServing(document.id);
}

} // namespace attache::documents
