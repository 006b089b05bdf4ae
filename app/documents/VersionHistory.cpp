// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/VersionHistory.h"

#include "disk/Background.h"
#include "disk/TemporaryFolder.h"
#include "documents/DocumentCache.h"
#include "documents/FileServing.h"
#include "documents/PublicUrl.h"
#include "documents/RestoreVersion.h"
#include "domain/FileName.h"
#include "onlyoffice/DocumentKey.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/HistoryConfig.h"
#include "versions/PluginRights.h"
#include "versions/Versions.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::documents {
namespace {

using domain::Document;
using domain::DocumentVersion;
using onlyoffice::HistoryFile;

// Each is a download on the disk for as long as the panel is open; beyond that the longest unused goes.
constexpr qsizetype kMostServed = 64;
constexpr qint64 kMostRestored = 1024LL * 1024 * 1024; // bytes, where the server names no limit

bool isSameOrigin(const QUrl& a, const QUrl& b) {
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) && a.userInfo().isEmpty();
}

QString text(const char* source) {
    return QCoreApplication::translate("VersionHistory", source);
}

QString versionGone() {
    return text(QT_TRANSLATE_NOOP("VersionHistory", "This version was deleted from Mattermost."));
}

const DocumentVersion* findVersion(const Document& document, const QString& fileId) {
    const auto found = std::ranges::find_if(
        document.versions, [&](const DocumentVersion& version) { return version.attachment.file.id == fileId; });
    return found == document.versions.end() ? nullptr : &*found;
}

// A file that the listener serves.
struct Served {
    QString name; // what it is, for finding it again
    QString path;
    std::shared_ptr<CachedFile> cached; // null for changes.zip
};

} // namespace

QList<int> historyNumbers(const Document& document) {
    QList<int> numbers;
    for (const DocumentVersion& version : document.versions)
        numbers.append(version.number);
    const bool isPlain = std::ranges::adjacent_find(numbers, std::greater_equal<>()) == numbers.end();
    for (qsizetype i = 0; !isPlain && i < numbers.size(); ++i)
        numbers[i] = int(i) + 1;
    return numbers;
}

std::optional<DocumentVersion> otherVersion(const Document& document, const QString& fileId) {
    const DocumentVersion* const open = findVersion(document, fileId);
    if (!open)
        return std::nullopt;
    QSet<QString> line; // the open version and those it came from
    for (const DocumentVersion* version = open; version && !line.contains(version->attachment.file.id);
         version = findVersion(document, version->parentFileId))
        line.insert(version->attachment.file.id);
    QSet<QString> parents;
    for (const DocumentVersion& version : document.versions)
        parents.insert(version.parentFileId);
    for (auto it = document.versions.crbegin(); it != document.versions.crend(); ++it) {
        const QString& id = it->attachment.file.id;
        if (!line.contains(id) && !parents.contains(id))
            return *it;
    }
    const DocumentVersion* const parent = findVersion(document, open->parentFileId);
    return parent ? std::optional(*parent) : std::nullopt;
}

class VersionHistory::Private {
public:
    OpenerContext context;
    OpenedDocument opened;
    mattermost::MattermostClient& client;
    listener::HttpListener& listener;
    saves::SaveService& saves;
    const domain::Clock& clock;
    std::unique_ptr<DocumentCache> cache;
    std::optional<Document> document;
    domain::AccessRights rights;                // with the document
    QHash<QString, saves::KeptChanges> changes; // by save id
    QList<Served> served;                       // the longest unused first

    [[nodiscard]] QString keyOf(const DocumentVersion& version) const {
        return onlyoffice::exactVersionKey(context.serverId, version.attachment.file.id);
    }

    // Only where everything is there that it takes to colour them.
    [[nodiscard]] const saves::KeptChanges* changesOf(const DocumentVersion& version) const {
        const auto kept = changes.constFind(version.saveId);
        const bool isBased = kept != changes.cend() && kept->parentFileId == version.parentFileId;
        return isBased && findVersion(*document, version.parentFileId) ? &*kept : nullptr;
    }

    [[nodiscard]] QJsonObject listFor(const QHash<QString, QString>& names) const {
        const QList<int> numbers = historyNumbers(*document);
        QList<onlyoffice::HistoryEntry> entries;
        int current = numbers.last();
        for (qsizetype i = 0; i < document->versions.size(); ++i) {
            const DocumentVersion& version = document->versions.at(i);
            const QString& author = version.attachment.authorId;
            const saves::KeptChanges* kept = changesOf(version);
            entries.append({numbers.at(i), keyOf(version), version.attachment.postedAt, author,
                            names.value(author, text(QT_TRANSLATE_NOOP("VersionHistory", "Unknown"))),
                            kept ? std::optional(kept->history) : std::nullopt});
            if (version.attachment.file.id == opened.fileId)
                current = numbers.at(i);
        }
        return onlyoffice::makeHistory(entries, current, QTimeZone::systemTimeZone());
    }

    domain::Result<HistoryFile> serve(const DocumentVersion& version) {
        const domain::FileInfo& file = version.attachment.file;
        const QString extension = file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension.toLower();
        QString path = pathOf(file.id);
        if (path.isEmpty()) {
            auto cached = cache->acquire(file);
            if (!cached)
                return std::unexpected(cached.error());
            path = grant(file.id, (*cached)->served(), contentTypeOf(extension), *cached);
        }
        return HistoryFile{extension, keyOf(version), urlBelow(context.listenerUrl, path)};
    }

    [[nodiscard]] QUrl serveChanges(const saves::KeptChanges& kept) {
        const QString name = u"changes:"_s + kept.saveId;
        QString path = pathOf(name);
        if (path.isEmpty()) {
            listener::ServedFile file;
            file.setReady(kept.zipPath);
            path = grant(name, file, "application/zip", nullptr);
        }
        return urlBelow(context.listenerUrl, path);
    }

    // Of what is served already; it counts as used.
    QString pathOf(const QString& name) {
        const auto found = std::ranges::find(served, name, &Served::name);
        if (found == served.end())
            return {};
        const Served used = served.takeAt(found - served.begin());
        served.append(used);
        return used.path;
    }

    QString grant(const QString& name, const listener::ServedFile& file, const QByteArray& contentType,
                  std::shared_ptr<CachedFile> cached) {
        while (served.size() >= kMostServed)
            listener.revoke(served.takeFirst().path);
        const QString path = listener.grantFile(file, contentType,
                                                documentServerOnly(context.documentServer, context.listenerUrl, clock));
        served.append({name, path, std::move(cached)});
        return path;
    }

    void stopServing(const QString& name) {
        const auto found = std::ranges::find(served, name, &Served::name);
        if (found != served.end())
            listener.revoke(served.takeAt(found - served.begin()).path);
    }

    [[nodiscard]] saves::EditingSession restoringSession(int number) const {
        const DocumentVersion& newest = document->newest();
        saves::EditingSession session;
        session.accountId = context.accountId;
        session.userId = context.me.id;
        session.userName = context.me.username;
        session.channelId = newest.attachment.channelId;
        session.rootPostId = newest.attachment.rootId;
        session.rootFileId = document->id();
        session.parentFileId = newest.attachment.file.id;
        session.parentNumber = newest.number;
        session.fileName = newest.attachment.file.name;
        session.notice = saves::Notice::Restored;
        session.restoredNumber = number;
        return session;
    }

    domain::Result<QJsonObject> dataFor(int number, const DocumentVersion& version) {
        auto file = serve(version);
        if (!file)
            return std::unexpected(file.error());
        std::optional<onlyoffice::HistoryChanges> made;
        if (const saves::KeptChanges* kept = changesOf(version)) {
            auto previous = serve(*findVersion(*document, version.parentFileId));
            if (!previous)
                return std::unexpected(previous.error());
            made = onlyoffice::HistoryChanges{serveChanges(*kept), *previous};
        }
        return onlyoffice::makeHistoryData(number, *file, made, context.documentServer, clock.now());
    }
};

VersionHistory::VersionHistory(OpenerContext context, OpenedDocument document, mattermost::MattermostClient& client,
                               listener::HttpListener& listener, saves::SaveService& saves, const domain::Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , d(new Private{
          std::move(context), std::move(document), client, listener, saves, clock, nullptr, std::nullopt, {}, {}, {}}) {
    d->cache = std::make_unique<DocumentCache>(client, d->context.cacheFolder);
    // The next time that it is asked for, it is tried anew.
    connect(d->cache.get(), &DocumentCache::failed, this, [this](const QString& fileId) { d->stopServing(fileId); });
}

VersionHistory::~VersionHistory() {
    close();
}

void VersionHistory::close() {
    for (const Served& file : std::as_const(d->served))
        d->listener.revoke(file.path);
    d->served.clear();
}

QCoro::Task<QJsonObject> VersionHistory::list() {
    const QPointer<VersionHistory> self(this);
    const auto thread = co_await d->client.thread(d->opened.document.first().attachment.rootId);
    if (!self)
        co_return onlyoffice::historyFailure({});
    if (!thread)
        co_return onlyoffice::historyFailure(thread.error().message);
    const QList<Document> documents = versions::documentsIn(thread->posts);
    const auto found =
        std::ranges::find_if(documents, [&](const Document& known) { return known.id() == d->opened.rootFileId; });
    if (found == documents.end())
        co_return onlyoffice::historyFailure(
            text(QT_TRANSLATE_NOOP("VersionHistory", "This document was deleted from Mattermost.")));
    d->document = *found;
    const QString rootPostId = found->first().attachment.postId;
    d->rights = versions::rightsFor(*std::ranges::find(thread->posts, rootPostId, &domain::Post::id), found->id(),
                                    d->context.me.id);
    QStringList people;
    QStringList saveIds;
    for (const DocumentVersion& version : found->versions) {
        if (!people.contains(version.attachment.authorId))
            people.append(version.attachment.authorId);
        if (!version.saveId.isEmpty())
            saveIds.append(version.saveId);
    }
    // Without names or changes the list is still a list.
    const auto users = co_await d->client.usersByIds(people);
    if (!self)
        co_return onlyoffice::historyFailure({});
    const auto kept = co_await d->saves.keptChanges(saveIds);
    if (!self)
        co_return onlyoffice::historyFailure({});
    d->changes = kept.value_or(QHash<QString, saves::KeptChanges>());
    QHash<QString, QString> names;
    for (const domain::User& user : users.value_or(QList<domain::User>()))
        names.insert(user.id, user.displayName());
    co_return d->listFor(names);
}

QCoro::Task<QJsonObject> VersionHistory::version(int number) {
    const QPointer<VersionHistory> self(this);
    if (!d->document) {
        const QJsonObject listed = co_await list();
        if (!self || !d->document)
            co_return onlyoffice::historyDataFailure(number, listed.value("error"_L1).toString());
    }
    const auto wanted = versionAt(number);
    if (!wanted)
        co_return onlyoffice::historyDataFailure(number, versionGone());
    const auto data = d->dataFor(number, *wanted);
    co_return data ? *data : onlyoffice::historyDataFailure(number, data.error().message);
}

QCoro::Task<std::optional<QJsonObject>> VersionHistory::otherDocument(QString purpose) {
    const QPointer<VersionHistory> self(this);
    co_await list(); // somebody may have saved meanwhile
    if (!self || !d->document)
        co_return std::nullopt;
    const auto other = otherVersion(*d->document, d->opened.fileId);
    if (!other)
        co_return std::nullopt;
    const auto file = d->serve(*other);
    if (!file)
        co_return std::nullopt;
    co_return onlyoffice::makeRequestedDocument(purpose, *file, d->context.documentServer, d->clock.now());
}

Task<QString> VersionHistory::restore(int number, QUrl result, QString fileType) {
    const QPointer<VersionHistory> self(this);
    const auto wanted = versionAt(number); // before the list changes
    if (!wanted)
        co_return domain::failure(domain::ErrorKind::NotFound, versionGone());
    const RestoreRequest request{d->context.accountId, d->context.me, wanted->attachment};
    domain::Result<QString> saved;
    if (result.isEmpty())
        saved = co_await restoreVersion(&d->client, &d->saves, request);
    else
        saved = co_await restoreResult(number, result, fileType);
    if (self && saved)
        d->opened.fileId.clear(); // what comes of it is the current one
    co_return saved;
}

Task<QString> VersionHistory::restoreResult(int number, QUrl result, QString fileType) {
    const QPointer<VersionHistory> self(this);
    if (!isSameOrigin(result, d->context.documentServer.address))
        co_return domain::failure(domain::ErrorKind::InvalidInput,
                                  text(QT_TRANSLATE_NOOP("VersionHistory", "The editor named a file that isn't on "
                                                                           "your Document Server.")));
    const QJsonObject listed = co_await list();
    if (!self)
        co_return domain::failure(domain::ErrorKind::Cancelled, {});
    if (listed.contains("error"_L1))
        co_return domain::failure(domain::ErrorKind::NotFound, listed.value("error"_L1).toString());
    if (!d->rights.testFlag(domain::Right::Edit))
        co_return domain::failure(domain::ErrorKind::Forbidden,
                                  text(QT_TRANSLATE_NOOP("VersionHistory", "You may no longer edit this document.")));
    const QFuture<disk::TemporaryFolder> made = disk::inBackground([] { return disk::makeTemporaryFolder(); });
    co_await QFuture<void>(made);
    const disk::TemporaryFolder folder = made.result(); // gone at the end: the save keeps a copy
    if (!self)
        co_return domain::failure(domain::ErrorKind::Cancelled, {});
    const QString path = folder->filePath(u"version"_s);
    // Not of this frame: it must outlive its own signal, which resumes it.
    auto* server = new onlyoffice::DocumentServerClient(d->context.documentServer, d->clock, this);
    const qint64 most = d->context.maxFileSize > 0 ? d->context.maxFileSize : kMostRestored;
    const auto fetched = co_await server->fetch(result, fileType, path, most);
    if (!self)
        co_return domain::failure(domain::ErrorKind::Cancelled, {});
    server->deleteLater();
    if (!fetched)
        co_return std::unexpected(fetched.error());
    const saves::EditingSession session = d->restoringSession(number);
    const auto saved = co_await d->saves.submit(session, path);
    co_return saved;
}

std::optional<DocumentVersion> VersionHistory::versionAt(int number) const {
    if (!d->document)
        return std::nullopt;
    const qsizetype place = historyNumbers(*d->document).indexOf(number);
    return place < 0 ? std::nullopt : std::optional(d->document->versions.at(place));
}

} // namespace attache::documents
