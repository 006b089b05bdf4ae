// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which posts become versions of which documents, and which only claim to.
#include "domain/VersionRecord.h"
#include "versions/Versions.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::versions;
using domain::Post;

namespace {

domain::FileInfo file(const QString& id, const QString& extension = u"docx"_s) {
    domain::FileInfo info;
    info.id = id;
    info.name = id + u'.' + extension;
    info.extension = extension;
    info.size = 10;
    return info;
}

Post post(const QString& id, qint64 at, const QList<domain::FileInfo>& files, const QString& rootId = {}) {
    Post result;
    result.id = id;
    result.channelId = u"channel"_s;
    result.rootId = rootId;
    result.userId = u"author"_s;
    result.createAt = result.updateAt = at;
    result.files = files;
    for (const auto& info : files)
        result.fileIds.append(info.id);
    return result;
}

Post version(const QString& id, qint64 at, const QString& parent, int number = 2, const QString& root = u"f1"_s) {
    Post result = post(u"p-"_s + id, at, {file(id)}, u"p1"_s);
    result.props = domain::versionProps({root, parent, number, u"save-"_s + id, u"key"_s, {u"author"_s}});
    return result;
}

const Post kRoot = post(u"p1"_s, 1, {file(u"f1"_s)});

// "f1-f2,g1": the versions of each document.
QString shape(const QList<domain::Document>& documents) {
    QStringList all;
    for (const auto& document : documents) {
        QStringList ids;
        for (const auto& one : document.versions)
            ids.append(one.attachment.file.id);
        all.append(ids.join(u'-'));
    }
    return all.join(u',');
}

using Change = std::function<void(Post&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class VersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsVersions() {
        const auto documents = documentsIn({version(u"f3"_s, 3, u"f2"_s, 3), kRoot, version(u"f2"_s, 2, u"f1"_s)});
        QCOMPARE(shape(documents), u"f1-f2-f3"_s);
        const auto& newest = documents.first().newest();
        QCOMPARE(newest.number, 3);
        QCOMPARE(newest.parentFileId, u"f2"_s);
        QCOMPARE(newest.saveId, u"save-f3"_s);
        QCOMPARE(newest.attachment.postId, u"p-f3"_s);
        QCOMPARE(newest.attachment.rootId, u"p1"_s);
        QCOMPARE(documents.first().id(), u"f1"_s);
        QCOMPARE(documents.first().first().number, 1);
    }

    void numbersDontLie() {
        // What the writers counted doesn't matter: two from one parent have the same depth.
        const auto documents = documentsIn({kRoot, version(u"f2"_s, 2, u"f1"_s, 900), version(u"f3"_s, 3, u"f1"_s, 2)});
        QCOMPARE(shape(documents), u"f1-f2-f3"_s);
        QCOMPARE(documents.first().versions.at(1).number, 2);
        QCOMPARE(documents.first().versions.at(2).number, 2);
        QVERIFY(!documents.first().versions.at(1).isFork);
        QVERIFY(documents.first().versions.at(2).isFork);
        QCOMPARE(documents.first().versions.at(2).parentNumber, 1);
    }

    void everyFileIsADocument() {
        const auto documents =
            documentsIn({post(u"p1"_s, 1, {file(u"f1"_s), file(u"f2"_s)}), post(u"p2"_s, 2, {file(u"g1"_s)}),
                         post(u"p3"_s, 3, {}), post(u"p4"_s, 4, {file(u"h1"_s)}, u"p2"_s)});
        QCOMPARE(shape(documents), u"h1,g1,f1,f2"_s); // newest first
    }

    void activityOrders() {
        const auto documents = documentsIn({kRoot, post(u"p2"_s, 2, {file(u"g1"_s)}), version(u"f2"_s, 3, u"f1"_s)});
        QCOMPARE(shape(documents), u"f1-f2,g1"_s);
    }

    void claimsThatDontFit_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("another thread", [](Post& p) { p.rootId = u"p9"_s; });
        row("no reply", [](Post& p) { p.rootId.clear(); });
        row("another channel", [](Post& p) { p.channelId = u"other"_s; });
        row("another format", [](Post& p) { p.files[0].extension = u"exe"_s; });
        row("a stranger without rights", [](Post& p) { p.userId = u"bob"_s; });
        row("no props", [](Post& p) { p.props = {}; });
        row("unknown root",
            [](Post& p) { p.props = domain::versionProps({u"nowhere"_s, u"f1"_s, 2, u"s"_s, u"k"_s, {}}); });
        row("root is no root",
            [](Post& p) { p.props = domain::versionProps({u"f2"_s, u"f2"_s, 2, u"s"_s, u"k"_s, {}}); });
        row("parent of another document",
            [](Post& p) { p.props = domain::versionProps({u"f1"_s, u"g1"_s, 2, u"s"_s, u"k"_s, {}}); });
        row("posted before its root", [](Post& p) { p.createAt = 0; });
    }

    void claimsThatDontFit() {
        QFETCH(Change, change);
        Post claimed = version(u"x1"_s, 9, u"f1"_s);
        change(claimed);
        const auto documents =
            documentsIn({kRoot, post(u"p2"_s, 1, {file(u"g1"_s)}), version(u"f2"_s, 2, u"f1"_s), claimed});
        QCOMPARE(documents.size(), 3);
        QVERIFY2(shape(documents).contains(u"f1-f2"_s), qPrintable(shape(documents)));
        QVERIFY(!shape(documents).contains(u"-x1"_s));
    }

    void twoFilesAreNoVersion() {
        Post claimed = version(u"x1"_s, 9, u"f1"_s);
        claimed.files.append(file(u"x2"_s));
        claimed.fileIds.append(u"x2"_s);
        QCOMPARE(documentsIn({kRoot, claimed}).size(), 3);
    }

    void peopleWithRightsWriteVersions() {
        Post root = kRoot;
        root.props.insert(u"ONLYOFFICE_PERMISSIONS_f1_bob"_s,
                          QString::fromLatin1(QByteArray(R"({"edit":true})").toBase64()));
        Post byBob = version(u"f2"_s, 2, u"f1"_s);
        byBob.userId = u"bob"_s;
        QCOMPARE(shape(documentsIn({root, byBob})), u"f1-f2"_s);
    }

    void deletedVersionsLeaveTheRest() {
        Post gone = version(u"f2"_s, 2, u"f1"_s);
        gone.deleteAt = 5;
        const auto documents = documentsIn({kRoot, gone, version(u"f3"_s, 3, u"f2"_s, 3)});
        QCOMPARE(shape(documents), u"f1-f3"_s);
    }

    void deletedRootsLeaveTheRest() {
        Post gone = kRoot;
        gone.deleteAt = 5;
        QCOMPARE(shape(documentsIn({gone, version(u"f2"_s, 2, u"f1"_s)})), u"f2"_s);
    }

    void newestStateOfAPostCounts() {
        Post deleted = kRoot;
        deleted.deleteAt = deleted.updateAt = 7;
        QVERIFY(documentsIn({kRoot, deleted}).isEmpty());
        QVERIFY(documentsIn({deleted, kRoot}).isEmpty());
        QCOMPARE(shape(documentsIn({kRoot, kRoot})), u"f1"_s);
    }

    void stolenFileIds() {
        // A file id that is known already is neither a second document nor a version.
        QCOMPARE(shape(documentsIn({kRoot, post(u"p2"_s, 2, {file(u"f1"_s)})})), u"f1"_s);
        Post again = version(u"f1"_s, 2, u"f1"_s);
        QCOMPARE(shape(documentsIn({kRoot, again})), u"f1"_s);
    }

    void orderDoesntMatter() {
        QList<Post> posts{kRoot};
        for (int i = 2; i <= 40; ++i)
            posts.append(version(u"f%1"_s.arg(i), i / 3 + 1, u"f%1"_s.arg(i - 1), i));
        const auto expected = documentsIn(posts);
        QCOMPARE(expected.size(), 1);
        QCOMPARE(expected.first().versions.size(), 40);
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(posts.begin(), posts.end(), random);
            QCOMPARE(documentsIn(posts), expected);
        }
    }

    void manyAreQuick() {
        QList<Post> posts{kRoot};
        for (int i = 2; i <= 1000; ++i)
            posts.append(version(u"f%1"_s.arg(i), i, u"f%1"_s.arg(i - 1), i));
        for (int i = 0; i < 10000; ++i)
            posts.append(post(u"q%1"_s.arg(i), 5000 + i, {file(u"g%1"_s.arg(i))}));
        QElapsedTimer timer;
        timer.start();
        const auto documents = documentsIn(posts);
        QCOMPARE(documents.size(), 10001);
        QCOMPARE(documents.last().versions.size(), 1000);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
