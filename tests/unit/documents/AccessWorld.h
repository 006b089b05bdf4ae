// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessWorld: a Mattermost with one document whose rights are changed.
#pragma once

#include "../mattermost/Acme.h"
#include "documents/AccessEditor.h"
#include "versions/PluginRights.h"

#include <QCoroTask>
#include <QJsonArray>

#include <memory>

namespace attache::test {

// Alice posted Plan.docx in a channel with Bob.
class AccessWorld {
public:
    explicit AccessWorld(sandbox::MattermostOptions options = {})
        : acme(std::move(options)) {
        postId = acme.server.addPost(
            {acme.docs, acme.alice, QStringLiteral("Here"), {{QStringLiteral("Plan.docx"), "content"}}});
        fileId = post().value(QLatin1StringView("file_ids")).toArray().first().toString();
        signIn(acme.alice);
    }

    void signIn(const QString& userId, const QString& serverVersion = QStringLiteral("5.37.0")) {
        client = std::make_unique<mattermost::MattermostClient>(acme.address(), acme.tokenOf(userId));
        editor = std::make_unique<documents::AccessEditor>(*client, clock, userId, serverVersion);
    }
    [[nodiscard]] QJsonObject post() const { return acme.server.thread(postId).first(); }
    [[nodiscard]] QJsonObject props() const { return post().value(QLatin1StringView("props")).toObject(); }
    void setProp(const QString& name, const QJsonValue& value) {
        QJsonObject changed = props();
        changed.insert(name, value);
        acme.server.setProps(postId, changed);
    }
    void setRights(const QString& principal, const char* json) {
        setProp(versions::rightsPropName(fileId, principal), QString::fromLatin1(QByteArray(json).toBase64()));
    }
    [[nodiscard]] QByteArray rights(const QString& principal) const {
        return QByteArray::fromBase64(props().value(versions::rightsPropName(fileId, principal)).toString().toLatin1());
    }
    domain::Result<documents::LoadedAccess> load() { return QCoro::waitFor(editor->load(postId, fileId)); }
    domain::Result<documents::SavedAccess> save(const versions::AccessRules& base,
                                                const versions::AccessRules& wanted) {
        return QCoro::waitFor(editor->save(postId, fileId, base, wanted));
    }
    [[nodiscard]] int writes() const {
        int count = 0;
        for (const auto& request : acme.server.requestLog())
            count += request.method == "PUT" ? 1 : 0;
        return count;
    }

    Acme acme;
    domain::SystemClock clock;
    QString postId;
    QString fileId;
    std::unique_ptr<mattermost::MattermostClient> client;
    std::unique_ptr<documents::AccessEditor> editor;
};

} // namespace attache::test
