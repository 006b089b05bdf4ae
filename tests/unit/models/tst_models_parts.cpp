// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The models' pure parts: words for people, the memory of posts, the sorted rows.
#include "models/ChannelTree.h"
#include "models/DocumentRows.h"
#include "models/HumanText.h"
#include "models/PostStore.h"

#include <QTest>

using namespace attache;
using namespace attache::models;
using namespace Qt::StringLiterals;

namespace {

domain::Post postWithFile(const QString& id, qint64 createAt, const QString& rootId = {}) {
    domain::Post post;
    post.id = id;
    post.channelId = u"channel"_s;
    post.rootId = rootId;
    post.userId = u"bob"_s;
    post.fileIds = {u"file-"_s + id};
    domain::FileInfo file;
    file.id = u"file-"_s + id;
    file.name = u"a.docx"_s;
    post.files = {file};
    post.createAt = post.updateAt = createAt;
    return post;
}

DocumentRow rowOf(const QString& fileId, qint64 at, const QString& thread) {
    domain::DocumentVersion version;
    version.attachment.file.id = fileId;
    version.attachment.postedAt = at;
    DocumentRow row;
    row.document.versions = {version};
    row.threadId = thread;
    return row;
}

QStringList idsIn(const DocumentRows& rows) {
    QStringList ids;
    for (int i = 0; i < rows.size(); ++i)
        ids.append(rows.at(i).document.id());
    return ids;
}

// Notes what was announced, in short.
struct Recorder {
    QStringList notes;
    DocumentRows::Announcer announcer() {
        return {
            .beginInsert = [this](int first, int last) { notes << u"insert %1-%2"_s.arg(first).arg(last); },
            .endInsert = [] {},
            .beginRemove = [this](int first, int last) { notes << u"remove %1-%2"_s.arg(first).arg(last); },
            .endRemove = [] {},
            .beginMove = [this](int from, int before) { notes << u"move %1>%2"_s.arg(from).arg(before); },
            .endMove = [] {},
            .changed = [this](int row) { notes << u"changed %1"_s.arg(row); },
        };
    }
};

} // namespace

class TestModelsParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accessIsSummedUp() {
        const auto nameOf = [](const QString& id) { return id == u"new"_s ? QString() : id.toUpper(); };
        versions::AccessRules rules;
        QCOMPARE(accessSummary(rules, nameOf), QString());
        rules.people.insert(u"bob"_s, {domain::AccessLevel::Edit, true, true, true});
        QCOMPARE(accessSummary(rules, nameOf), u"Everyone: view · BOB: edit"_s);
        QCOMPARE(accessSummary(rules, nameOf, true), u"BOB: edit"_s);
        rules.everyone.level = domain::AccessLevel::Comment;
        rules.people.insert(u"new"_s, {domain::AccessLevel::Edit, true, true, true}); // not known yet
        rules.people.insert(u"ann"_s, {domain::AccessLevel::FillForms, true, true, true});
        QCOMPARE(accessSummary(rules, nameOf), u"Everyone: comment · ANN: fill forms · BOB: edit"_s);
        for (int i = 0; i < 6; ++i)
            rules.people.insert(u"c%1"_s.arg(i), {domain::AccessLevel::Review, true, true, true});
        const QString text = accessSummary(rules, nameOf);
        QVERIFY2(text.contains(u"C2: review · "_s) && !text.contains(u"C3"_s), qPrintable(text));
    }
    void dates_data() {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("expected");
        const auto at = [](int year, int month, int day, int hour, int minute) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute));
        };
        QTest::newRow("today") << at(2026, 11, 18, 10, 42) << u"10:42"_s;
        QTest::newRow("midnight today") << at(2026, 11, 18, 0, 0) << u"00:00"_s;
        QTest::newRow("yesterday, minutes ago") << at(2026, 11, 17, 23, 59) << u"yesterday"_s;
        QTest::newRow("this week") << at(2026, 11, 16, 9, 0) << u"Monday"_s;
        QTest::newRow("six days ago") << at(2026, 11, 12, 9, 0) << u"Thursday"_s;
        QTest::newRow("a week ago") << at(2026, 11, 11, 9, 0) << u"11 Nov"_s;
        QTest::newRow("last year") << at(2025, 11, 3, 9, 0) << u"3 Nov 2025"_s;
        QTest::newRow("a wrong clock: tomorrow") << at(2026, 11, 19, 9, 0) << u"19 Nov"_s;
    }
    void dates() {
        QFETCH(QDateTime, when);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now(QDate(2026, 11, 18), QTime(12, 0));
        QTEST(shortDate(when.toMSecsSinceEpoch(), now, british), "expected");
    }
    void noDateIsEmpty() { QCOMPARE(shortDate(0, QDateTime::currentDateTime()), QString()); }

    void access_data() {
        using domain::Right;
        QTest::addColumn<int>("rights");
        QTest::addColumn<bool>("isOwner");
        QTest::addColumn<QString>("expected");
        QTest::newRow("author") << int(domain::kAuthorRights) << true << u"Owner"_s;
        QTest::newRow("may edit") << int(domain::AccessRights(Right::Edit)) << false << u"Edit"_s;
        QTest::newRow("may review") << int(Right::Review | Right::Comment) << false << u"Review"_s;
        QTest::newRow("may comment") << int(domain::AccessRights(Right::Comment)) << false << u"Comment"_s;
        QTest::newRow("may fill") << int(domain::AccessRights(Right::FillForms)) << false << u"Fill forms"_s;
        QTest::newRow("nobody said") << int(domain::kViewerRights) << false << u"View"_s;
    }
    void access() {
        QFETCH(int, rights);
        QFETCH(bool, isOwner);
        QTEST(accessText(domain::AccessRights(rights), isOwner), "expected");
    }
    void tooltipsShowHtmlAsText() { QCOMPARE(plainToolTip(u"<img src=x>&"_s), u"<qt>&lt;img src=x&gt;&amp;</qt>"_s); }
    // Where a tool tip is read out, as a tab's is, markup would be read out too.
    void shortTooltipsHaveNoMarkup() { QCOMPARE(plainToolTip(u"R&D plan.docx"_s), u"R&D plan.docx"_s); }
    void longTooltipsWrap() { QVERIFY(plainToolTip(QString(200, u'a')).startsWith("<qt>"_L1)); }

    void olderCopiesDontReplaceNewerOnes() {
        PostStore store;
        domain::Post post = postWithFile(u"p"_s, 10);
        post.updateAt = 20;
        QCOMPARE(store.put({post}), PostStore::Threads{u"p"_s});
        domain::Post older = post;
        older.updateAt = 15;
        older.message = u"old"_s;
        QVERIFY(store.put({older}).isEmpty());
        QCOMPARE(store.thread(u"p"_s), QList<domain::Post>{post});
    }
    void aDeletedRootTakesItsRepliesAndStaysAway() {
        PostStore store;
        const domain::Post root = postWithFile(u"root"_s, 10);
        const domain::Post reply = postWithFile(u"reply"_s, 20, u"root"_s);
        store.put({root, reply});
        QCOMPARE(store.remove(root), PostStore::Threads{u"root"_s});
        QVERIFY(store.thread(u"root"_s).isEmpty());
        QVERIFY(store.put({reply, root}).isEmpty()); // a page that was under way
        QVERIFY(store.thread(u"root"_s).isEmpty());
    }
    void aSweepDropsWhatThePagesNoLongerShow() {
        PostStore store;
        const domain::Post old = postWithFile(u"old"_s, 10);
        const domain::Post gone = postWithFile(u"gone"_s, 20);
        const domain::Post kept = postWithFile(u"kept"_s, 30);
        store.put({old, gone, kept});
        store.beginRound();
        store.put({kept});
        const domain::Post live = postWithFile(u"live"_s, 40);
        store.put({live}); // an event during the reload
        QCOMPARE(store.sweep(15), PostStore::Threads{u"gone"_s});
        QVERIFY(!store.thread(u"old"_s).isEmpty()); // deeper than the page
        QVERIFY(!store.thread(u"live"_s).isEmpty());
        QCOMPARE(store.sweep(0), PostStore::Threads{u"old"_s});
    }
    void missingFileDataMakesAThreadIncomplete() {
        PostStore store;
        domain::Post post = postWithFile(u"p"_s, 10);
        store.put({post});
        QVERIFY(!store.isIncomplete(u"p"_s));
        post.updateAt = 11;
        post.fileIds.append(u"another"_s);
        store.put({post});
        QVERIFY(store.isIncomplete(u"p"_s));
    }

    void anOlderPageIsOneInsertion() {
        Recorder recorder;
        DocumentRows rows(recorder.announcer());
        QCOMPARE(rows.replaceThreads({u"a"_s}, {rowOf(u"a"_s, 100, u"a"_s)}), 1);
        rows.replaceThreads({u"b"_s, u"c"_s}, {rowOf(u"c"_s, 10, u"c"_s), rowOf(u"b"_s, 20, u"b"_s)});
        QCOMPARE(idsIn(rows), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(recorder.notes, (QStringList{u"insert 0-0"_s, u"insert 1-2"_s}));
    }
    void insertionsSplitAroundWhatIsThere() {
        Recorder recorder;
        DocumentRows rows(recorder.announcer());
        rows.replaceThreads({u"m"_s}, {rowOf(u"m"_s, 50, u"m"_s)});
        rows.replaceThreads({u"x"_s, u"y"_s}, {rowOf(u"x"_s, 60, u"x"_s), rowOf(u"y"_s, 40, u"y"_s)});
        QCOMPARE(idsIn(rows), (QStringList{u"x"_s, u"m"_s, u"y"_s}));
        QCOMPARE(recorder.notes.mid(1), (QStringList{u"insert 0-0"_s, u"insert 2-2"_s}));
    }
    void newActivityMovesARow() {
        Recorder recorder;
        DocumentRows rows(recorder.announcer());
        rows.replaceThreads({u"a"_s, u"b"_s, u"c"_s},
                            {rowOf(u"a"_s, 30, u"a"_s), rowOf(u"b"_s, 20, u"b"_s), rowOf(u"c"_s, 10, u"c"_s)});
        recorder.notes.clear();
        rows.replaceThreads({u"c"_s}, {rowOf(u"c"_s, 40, u"c"_s)});
        QCOMPARE(idsIn(rows), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(recorder.notes, (QStringList{u"move 2>0"_s, u"changed 0"_s}));
        recorder.notes.clear();
        rows.replaceThreads({u"c"_s}, {rowOf(u"c"_s, 5, u"c"_s)}); // its newest version was deleted
        QCOMPARE(idsIn(rows), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(recorder.notes, (QStringList{u"move 0>3"_s, u"changed 2"_s}));
        QCOMPARE(rows.find(u"c"_s), std::optional(2));
    }
    void equalRowsSayNothing() {
        Recorder recorder;
        DocumentRows rows(recorder.announcer());
        rows.replaceThreads({u"a"_s}, {rowOf(u"a"_s, 30, u"a"_s)});
        recorder.notes.clear();
        QCOMPARE(rows.replaceThreads({u"a"_s}, {rowOf(u"a"_s, 30, u"a"_s)}), 0);
        QVERIFY(recorder.notes.isEmpty());
        rows.replaceThreads({u"a"_s}, {});
        QCOMPARE(recorder.notes, QStringList{u"remove 0-0"_s});
        QCOMPARE(rows.find(u"a"_s), std::nullopt);
    }

    void messagesAreCalledAfterTheOtherPerson() {
        const auto direct = [](const QString& id, const QString& name, qint64 at) {
            domain::Channel channel;
            channel.id = id;
            channel.type = domain::ChannelType::Direct;
            channel.name = name;
            channel.lastPostAt = at;
            return channel;
        };
        TreeInput input;
        input.me.id = u"me"_s;
        input.me.username = u"alice"_s;
        input.teams = {{u"t"_s, u"acme"_s, u"Acme"_s}};
        input.channels = {direct(u"1"_s, u"me__bob"_s, 10), direct(u"2"_s, u"ghost__me"_s, 30),
                          direct(u"3"_s, u"me__me"_s, 20), direct(u"1"_s, u"me__bob"_s, 10)};
        input.names = {{u"bob"_s, u"b\u202Eob"_s}};
        const QList<ChannelGroup> groups = channelTree(input);
        QCOMPARE(groups.size(), 2);
        QStringList names;
        for (const domain::Channel& channel : groups.last().channels)
            names.append(channel.displayName);
        QCOMPARE(names, (QStringList{u"Unknown"_s, u"alice (you)"_s, u"b\uFFFDob"_s}));
    }
    void archivedChannelsComeLast() {
        const auto channel = [](const QString& name, qint64 deleteAt) {
            domain::Channel made;
            made.id = made.displayName = name;
            made.teamId = u"t"_s;
            made.deleteAt = deleteAt;
            return made;
        };
        TreeInput input;
        input.teams = {{u"t"_s, u"acme"_s, u"Acme"_s}};
        input.channels = {channel(u"Zoo"_s, 0), channel(u"Attic"_s, 5), channel(u"docs"_s, 0)};
        QStringList names;
        const QList<ChannelGroup> groups = channelTree(input);
        for (const domain::Channel& one : groups.first().channels)
            names.append(one.displayName);
        QCOMPARE(names, (QStringList{u"docs"_s, u"Zoo"_s, u"Attic"_s}));
    }
};

QTEST_GUILESS_MAIN(TestModelsParts)
#include "tst_models_parts.moc"
