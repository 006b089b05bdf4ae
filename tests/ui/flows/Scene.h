// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Scene: one companion in front of both servers, with versions that others post and a look at what the editor shows.
#pragma once

#include "Companion.h"
#include "domain/VersionRecord.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"

#include <QJsonArray>
#include <QTest>

namespace attache::test {

inline const QString kPlan = QStringLiteral("Launch plan.docx");   // Alice's; nobody else may edit it
inline const QString kNotes = QStringLiteral("Shared notes.docx"); // Alice's; Bob may edit it

class Scene {
public:
    explicit Scene(const QString& username)
        : companion(stage)
        , m_username(username) {}

    bool begin() { return companion.begin(m_username); }

    // Posts a version as somebody's companion would; its file's id.
    QString post(const QString& fileName, const QString& author, const QString& parentFileId, int number,
                 const QString& text) {
        domain::VersionRecord record;
        record.rootFileId = rootFile(fileName);
        record.parentFileId = parentFileId;
        record.number = number;
        record.saveId = QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_posted, 12, 10, QLatin1Char('0'));
        record.documentKey = QStringLiteral("key%1").arg(m_posted);
        record.editorIds = QStringList{stage.seeded.person(author).id};
        const QString rootId = stage.seeded.posts.value(fileName);
        const QString postId =
            stage.mattermost.addPost({stage.seeded.channels.value(QStringLiteral("docs")),
                                      stage.seeded.person(author).id,
                                      QStringLiteral("File %1 was updated by @%2").arg(fileName, author),
                                      {{fileName, sandbox::makeDocx({text})}},
                                      rootId,
                                      domain::versionProps(record)});
        const QList<QJsonObject> thread = stage.mattermost.thread(rootId);
        for (const QJsonObject& reply : thread) {
            if (reply.value(QLatin1StringView("id")).toString() == postId)
                return reply.value(QLatin1StringView("file_ids")).toArray().first().toString();
        }
        return {};
    }

    [[nodiscard]] QString rootFile(const QString& fileName) const { return stage.seeded.files.value(fileName); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(companion.window().windowHandle(), key, modifiers);
    }

    // Waits until the panel, or a comparison, shows that; version 0 is the other document of a comparison.
    bool shows(int version, const QString& text) {
        const auto isShown = [&] {
            const auto shown = stage.documents.shownRevisions();
            return !shown.isEmpty() && shown.constLast().version == version &&
                   shown.constLast().text.join(u'\n').contains(text);
        };
        if (QTest::qWaitFor(isShown, kPatience))
            return true;
        const auto shown = stage.documents.shownRevisions();
        qWarning() << "Shown:" << (shown.isEmpty() ? -1 : shown.constLast().version)
                   << (shown.isEmpty() ? QStringList() : shown.constLast().text) << visibleTexts(companion.window());
        snap(QStringLiteral("history-missing"));
        return false;
    }

    Stage stage;
    Companion companion;

private:
    QString m_username;
    int m_posted = 0;
};

} // namespace attache::test
