// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/Revisions.h"

#include "sandbox/documentserver/ChangeLog.h"
#include "sandbox/documentserver/SignedDownload.h"
#include "sandbox/documentserver/Tokens.h"

#include <QJsonArray>
#include <QSet>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QJsonObject failure(int code, const QString& description) {
    return {{u"type"_s, u"error"_s}, {u"code"_s, code}, {u"description"_s, description}};
}

// The claims of the argument's token, or the argument itself on a server without tokens. A failure is an "error".
QJsonObject believed(const QJsonObject& data, const DocumentServerOptions& options) {
    if (options.secret.isEmpty())
        return data;
    const CheckedToken token = checkToken(data.value("token"_L1).toString().toLatin1(), options.secret, options.now());
    if (token.state == TokenState::Expired)
        return failure(-21, u"The document security token has expired."_s);
    if (token.state != TokenState::Right)
        return failure(-20, u"The document security token is not correctly formed."_s);
    return token.claims;
}

bool isFailure(const QJsonObject& claims) {
    return claims.value("type"_L1) == "error"_L1;
}

} // namespace

void Revisions::show(const QJsonObject& message, const Push& push) {
    const QJsonObject claims = believed(message.value("data"_L1).toObject(), m_options);
    if (isFailure(claims))
        return push(claims);
    const int version = claims.value("version"_L1).toInt();
    if (version <= 0 || claims.value("key"_L1).toString().isEmpty())
        return push(failure(-20, u"The token lacks version or key."_s));
    const QJsonObject previous = claims.value("previous"_L1).toObject();
    const QString changesUrl = claims.value("changesUrl"_L1).toString();
    const bool hasChanges = !changesUrl.isEmpty() &&
                            message.value("serverVersion"_L1).toString() == QLatin1StringView(kServerVersion) &&
                            message.value("docId"_L1) == previous.value("key"_L1);
    const QJsonObject opened = hasChanges ? previous : claims;
    const QString fileType = message.value("fileType"_L1).toString(); // of the document that was open
    const QString key = opened.value("key"_L1).toString();
    if (m_book.isDead(key))
        return push({{u"type"_s, u"refresh"_s}});
    fetch(key, opened.value("url"_L1).toString(), fileType, [=, this](const QString& path) {
        if (path.isEmpty())
            return push(failure(-4, u"The version could not be downloaded."_s));
        if (!hasChanges)
            return present(version, path, {}, fileType, push);
        // Not from a cache: the editor's page asks for it each time.
        const QString changes = m_files.newPath(key, u"changes.zip"_s);
        m_client.send(signedDownload(changesUrl, changes, m_options), [=, this](const IncomingAnswer& answer) {
            present(version, path, answer.status == 200 ? changes : QString(), fileType, push);
        });
    });
}

void Revisions::compare(const QJsonObject& message, const Push& push) {
    const QJsonObject claims = believed(message.value("data"_L1).toObject(), m_options);
    if (isFailure(claims))
        return push(claims);
    const QString fileType = claims.value("fileType"_L1).toString();
    fetch({}, claims.value("url"_L1).toString(), fileType, [=, this](const QString& path) {
        if (path.isEmpty())
            return push(failure(-4, u"The other document could not be downloaded."_s));
        present(0, path, {}, fileType, push);
    });
}

void Revisions::fetch(const QString& key, const QString& url, const QString& fileType, const Handler& handler) {
    if (m_cache.contains(key))
        return handler(m_cache.value(key));
    const QString path = m_files.newPath(key.isEmpty() ? u"compared"_s : key, u"source."_s + fileType);
    m_client.send(signedDownload(url, path, m_options), [this, key, path, handler](const IncomingAnswer& answer) {
        const bool isThere = answer.status == 200;
        if (isThere && !key.isEmpty())
            m_cache.insert(key, path);
        handler(isThere ? path : QString());
    });
}

void Revisions::present(int version, const QString& path, const QString& changesPath, const QString& fileType,
                        const Push& push) {
    auto document = TextDocument::open(path, fileType, m_options.maxUnpacked);
    if (!document)
        return push(failure(-3, document.error()));
    QSet<QString> changed;
    const QList<RecordedChange> changes = changesPath.isEmpty() ? QList<RecordedChange>() : readChanges(changesPath);
    for (const RecordedChange& change : changes) {
        if (change.blockId.startsWith(kCommentMark)) {
            changed.insert(change.blockId.mid(1));
            continue;
        }
        changed.insert(document->setText(change.blockId, change.text) ? change.blockId : document->append(change.text));
    }
    ShownRevision shown{version, {}, {}};
    QJsonArray blocks;
    for (const TextBlock& block : document->blocks()) {
        QJsonObject json = DocumentSession::blockJson(block);
        json.insert("changed"_L1, changed.contains(block.id));
        blocks.append(json);
        shown.text.append(block.text);
        if (changed.contains(block.id))
            shown.changed.append(block.text);
    }
    m_shown.append(shown);
    push({{u"type"_s, version == 0 ? u"compared"_s : u"revision"_s},
          {u"version"_s, version},
          {u"kind"_s, DocumentSession::kindName(document->kind())},
          {u"hasChanges"_s, !changesPath.isEmpty()},
          {u"blocks"_s, blocks}});
}

} // namespace attache::sandbox
