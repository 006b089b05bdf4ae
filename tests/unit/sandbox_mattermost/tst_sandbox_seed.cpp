// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/app/Seed.h"

#include <QJsonArray>
#include <QTest>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

class TestSandboxSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedsPeopleChannelsAndDocuments() {
        MattermostDouble mattermost;
        const SeededSandbox seeded = seedSandbox(mattermost);
        QCOMPARE(seeded.people.size(), 4);
        for (const QString& name : {u"docs"_s, u"design"_s, u"secret"_s, u"alice-bob"_s, u"group"_s})
            QVERIFY2(!mattermost.posts(seeded.channels.value(name)).isEmpty(), qPrintable(name));
        QVERIFY(!seeded.channels.contains(u"archive"_s));
        for (const QString& name : {u"Launch plan.docx"_s, u"Budget.xlsx"_s, u"Slides.pptx"_s, u"Minutes.odt"_s})
            QVERIFY2(mattermost.fileContent(seeded.files.value(name)).startsWith("PK"), qPrintable(name));
        QVERIFY(mattermost.fileContent(seeded.files.value(u"Empty.docx"_s)).isEmpty());
        for (auto name = seeded.files.keyBegin(); name != seeded.files.keyEnd(); ++name)
            QVERIFY2(name->toUtf8().size() <= 255, qPrintable(*name));
    }

    void bobMayEditAndComment() {
        MattermostDouble mattermost;
        const SeededSandbox seeded = seedSandbox(mattermost);
        const QString fileId = seeded.files.value(u"Shared notes.docx"_s);
        const QJsonObject post = mattermost.thread(seeded.posts.value(u"Shared notes.docx"_s)).constFirst();
        QCOMPARE(post.value(u"props"_s).toObject(),
                 permissionProp(fileId, seeded.person(u"bob"_s).id,
                                {u"edit"_s, u"download"_s, u"print"_s, u"copy"_s, u"comment"_s}));
    }

    void fillsAnArchive() {
        MattermostDouble mattermost;
        const SeededSandbox seeded = seedSandbox(mattermost, 250);
        const QList<QJsonObject> posts = mattermost.posts(seeded.channels.value(u"archive"_s));
        QCOMPARE(posts.size(), 250);
        QCOMPARE(posts.constFirst().value(u"message"_s).toString(), u"Record 00250"_s);
        QCOMPARE(posts.constFirst().value(u"file_ids"_s).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSeed)
#include "tst_sandbox_seed.moc"
