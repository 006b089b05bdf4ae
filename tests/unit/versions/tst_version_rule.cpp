// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The table of cases of the version rule: which replies count, and what becomes of the others.
#include "Threads.h"
#include "versions/Versions.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;
using domain::AccessLevel;
using domain::Post;
using versions::kEveryone;
using versions::WriteState;

namespace {

using Posts = QList<Post>;

constexpr qint64 kMinute = 60'000; // ms

// `post` after `change`.
template <typename Change>
Post but(Post post, Change change) {
    change(post);
    return post;
}

Post rootAllowing(const QString& principal, AccessLevel level) {
    return but(rootPost(), [&](Post& p) { allow(p, principal, level); });
}

void row(const char* name, const Posts& posts, const char* expected) {
    QTest::newRow(name) << posts << QString::fromLatin1(expected);
}

void whoMayWrite() {
    row("author", {rootPost(), version(u"f2"_s, 2, u"f1"_s)}, "f1:1 f2:2");
    row("author, though everyone may only look",
        {rootAllowing(kEveryone, AccessLevel::View), version(u"f2"_s, 2, u"f1"_s)}, "f1:1 f2:2");
    row("author with an own entry that says less",
        {rootAllowing(u"author"_s, AccessLevel::View), version(u"f2"_s, 2, u"f1"_s)}, "f1:1 f2:2");
    row("stranger", {rootPost(), version(u"x"_s, 2, u"f1"_s, u"eve"_s)}, "x:1, f1:1");
    row("everyone edits", {rootAllowing(kEveryone, AccessLevel::Edit), version(u"f2"_s, 2, u"f1"_s, u"bob"_s)},
        "f1:1 f2:2");
    row("own entry", {rootAllowing(u"bob"_s, AccessLevel::Edit), version(u"f2"_s, 2, u"f1"_s, u"bob"_s)}, "f1:1 f2:2");
    row("somebody else's entry", {rootAllowing(u"bob"_s, AccessLevel::Edit), version(u"x"_s, 2, u"f1"_s, u"eve"_s)},
        "x:1, f1:1");
    row("own View beats everyone's Edit",
        {but(rootAllowing(kEveryone, AccessLevel::Edit), [](Post& p) { allow(p, u"eve"_s, AccessLevel::View); }),
         version(u"x"_s, 2, u"f1"_s, u"eve"_s)},
        "x:1, f1:1");
    row("comment is writing", {rootAllowing(u"bob"_s, AccessLevel::Comment), version(u"f2"_s, 2, u"f1"_s, u"bob"_s)},
        "f1:1 f2:2");
    row("filling forms is writing",
        {rootAllowing(u"bob"_s, AccessLevel::FillForms), version(u"f2"_s, 2, u"f1"_s, u"bob"_s)}, "f1:1 f2:2");
    row("rights on another file",
        {but(rootPost(), [](Post& p) { allow(p, kEveryone, AccessLevel::Edit, u"f9"_s); }),
         version(u"x"_s, 2, u"f1"_s, u"eve"_s)},
        "x:1, f1:1");
    row("rights that can't be read",
        {but(rootPost(), [](Post& p) { p.props.insert(versions::rightsPropName(u"f1"_s, u"eve"_s), u"yes"_s); }),
         version(u"x"_s, 2, u"f1"_s, u"eve"_s)},
        "x:1, f1:1");
    row("rights in the reply itself",
        {rootPost(),
         but(version(u"x"_s, 2, u"f1"_s, u"eve"_s), [](Post& p) { allow(p, u"eve"_s, AccessLevel::Edit); })},
        "x:1, f1:1");
    row("nobody's post and nobody's reply",
        {but(rootPost(), [](Post& p) { p.userId.clear(); }),
         but(version(u"x"_s, 2, u"f1"_s), [](Post& p) { p.userId.clear(); })},
        "x:1, f1:1");
}

Post logRoot(std::initializer_list<std::pair<qint64, WriteState>> bobs, bool mayNow) {
    Post root = rootPost();
    for (const auto& [until, state] : bobs)
        logged(root, u"bob"_s, until, state);
    if (mayNow)
        allow(root, u"bob"_s, AccessLevel::Edit);
    return root;
}

// In minutes, but for the edges.
void whenTheyMightWrite() {
    const auto bobs = [](qint64 at) { return version(u"f2"_s, at, u"f1"_s, u"bob"_s); };
    using enum WriteState;
    row("before the grant", {logRoot({{100 * kMinute, NoEntry}}, true), bobs(100 * kMinute - 1)}, "f2:1, f1:1");
    row("from the grant on", {logRoot({{100 * kMinute, NoEntry}}, true), bobs(100 * kMinute)}, "f1:1 f2:2");
    row("withdrawn later", {logRoot({{100 * kMinute, Writes}}, false), bobs(100 * kMinute - 1)}, "f1:1 f2:2");
    row("under way when it was withdrawn",
        {logRoot({{100 * kMinute, Writes}}, false), bobs(100 * kMinute + versions::kWithdrawalGrace - 1)}, "f1:1 f2:2");
    row("after the withdrawal",
        {logRoot({{100 * kMinute, Writes}}, false), bobs(100 * kMinute + versions::kWithdrawalGrace)}, "f2:1, f1:1");
    row("under way when everyone lost it, though then denied and allowed to others",
        {but(rootPost(),
             [](Post& p) {
                 logged(p, kEveryone, 100 * kMinute, Writes);
                 logged(p, u"bob"_s, 100 * kMinute + 5, NoEntry);
                 logged(p, u"bob"_s, 100 * kMinute + 9, ReadOnly);
             }),
         bobs(101 * kMinute)},
        "f1:1 f2:2");
    row("denied while everyone had it, let go when nobody has it",
        {but(rootPost(),
             [](Post& p) {
                 logged(p, kEveryone, 100 * kMinute, Writes);
                 logged(p, u"bob"_s, 100 * kMinute + 5, ReadOnly);
             }),
         bobs(101 * kMinute)},
        "f2:1, f1:1");
    row("between grant and withdrawal",
        {logRoot({{50 * kMinute, NoEntry}, {100 * kMinute, Writes}}, false), bobs(75 * kMinute)}, "f1:1 f2:2");
    row("in the gap of two grants",
        {logRoot({{50 * kMinute, Writes}, {100 * kMinute, NoEntry}}, true), bobs(75 * kMinute)}, "f2:1, f1:1");
    row("after the second grant",
        {logRoot({{50 * kMinute, Writes}, {100 * kMinute, NoEntry}}, true), bobs(150 * kMinute)}, "f1:1 f2:2");
    row("granted without a log", {logRoot({}, true), bobs(2 * kMinute)}, "f1:1 f2:2");
    row("the plugin withdrew what the log granted", {logRoot({{50 * kMinute, NoEntry}}, false), bobs(75 * kMinute)},
        "f2:1, f1:1");
    row("what was closed before the plugin's change stays",
        {logRoot({{50 * kMinute, NoEntry}, {100 * kMinute, Writes}}, true), bobs(75 * kMinute)}, "f1:1 f2:2");
    row("the plugin granted what the log withdrew", {logRoot({{100 * kMinute, Writes}}, true), bobs(150 * kMinute)},
        "f1:1 f2:2");
    row("everyone could",
        {but(rootPost(), [](Post& p) { logged(p, kEveryone, 100 * kMinute, Writes); }), bobs(50 * kMinute)},
        "f1:1 f2:2");
    row("everyone could, but not bob",
        {but(rootPost(),
             [](Post& p) {
                 logged(p, kEveryone, 100 * kMinute, Writes);
                 logged(p, u"bob"_s, 100 * kMinute, ReadOnly);
             }),
         bobs(50 * kMinute)},
        "f2:1, f1:1");
    row("before the log begins",
        {but(logRoot({{100 * kMinute, Writes}}, true),
             [](Post& p) {
                 QJsonObject log = p.props.value(versions::RightsLog::propName(u"f1"_s)).toObject();
                 log.insert("since"_L1, 60 * kMinute);
                 p.props.insert(versions::RightsLog::propName(u"f1"_s), log);
             }),
         bobs(50 * kMinute), version(u"f3"_s, 55 * kMinute, u"f1"_s)},
        "f1:1 f3:2, f2:1");
    row("a log that isn't one",
        {but(logRoot({}, true), [](Post& p) { p.props.insert(versions::RightsLog::propName(u"f1"_s), u"eh"_s); }),
         bobs(50 * kMinute)},
        "f1:1 f2:2");
    row("a log out of order", {logRoot({{100 * kMinute, NoEntry}, {50 * kMinute, NoEntry}}, true), bobs(40 * kMinute)},
        "f1:1 f2:2");
    row("a log in the reply",
        {rootPost(), but(bobs(50 * kMinute), [](Post& p) { logged(p, u"bob"_s, 100 * kMinute, Writes); })},
        "f2:1, f1:1");
    row("a file from after the withdrawal",
        {logRoot({{100 * kMinute, Writes}}, false),
         but(bobs(50 * kMinute), [](Post& p) { p.files[0].createAt = 150 * kMinute; })},
        "f2:1, f1:1");
}

void vouching() {
    const auto eves = [](const QString& id, qint64 at, const QString& parent) {
        return version(id, at, parent, u"eve"_s);
    };
    row("built on by the author", {rootPost(), eves(u"x"_s, 2, u"f1"_s), version(u"f3"_s, 3, u"x"_s)}, "f1:1 x:2 f3:3");
    row("built on by a stranger", {rootPost(), eves(u"x"_s, 2, u"f1"_s), eves(u"y"_s, 3, u"x"_s)}, "y:1, x:1, f1:1");
    row("a row of strangers, then the author",
        {rootPost(), eves(u"x"_s, 2, u"f1"_s), eves(u"y"_s, 3, u"x"_s), version(u"f4"_s, 4, u"y"_s)},
        "f1:1 x:2 y:3 f4:4");
    row("only the one that was taken",
        {rootPost(), eves(u"x"_s, 2, u"f1"_s), eves(u"y"_s, 3, u"f1"_s), version(u"f4"_s, 4, u"x"_s)},
        "f1:1 x:2 f4:3, y:1");
    row("nobody vouches for another format",
        {rootPost(), but(eves(u"x"_s, 2, u"f1"_s), [](Post& p) { p.files[0].extension = u"exe"_s; }),
         version(u"f3"_s, 3, u"x"_s)},
        "f3:1, x:1, f1:1");
    row("nor for another thread",
        {rootPost(), but(eves(u"x"_s, 2, u"f1"_s), [](Post& p) { p.rootId = u"p9"_s; }), version(u"f3"_s, 3, u"x"_s)},
        "f3:1, x:1, f1:1");
}

void places() {
    const Posts valid{rootPost(), version(u"f2"_s, 2, u"f1"_s)};
    const auto with = [&](const Post& claimed) { return Posts(valid) << claimed; };
    const Post claim = version(u"x"_s, 9, u"f2"_s);
    row("another thread", with(but(claim, [](Post& p) { p.rootId = u"p9"_s; })), "x:1, f1:1 f2:2");
    row("no reply", with(but(claim, [](Post& p) { p.rootId.clear(); })), "x:1, f1:1 f2:2");
    row("another channel", with(but(claim, [](Post& p) { p.channelId = u"other"_s; })), "x:1, f1:1 f2:2");
    row("another format", with(but(claim, [](Post& p) { p.files[0].extension = u"xlsx"_s; })), "x:1, f1:1 f2:2");
    row("the format in capitals", with(but(claim, [](Post& p) { p.files[0].extension = u"DOCX"_s; })), "f1:1 f2:2 x:3");
    row("the format from the name", with(but(claim, [](Post& p) { p.files[0].extension.clear(); })), "f1:1 f2:2 x:3");
    row("two files",
        with(but(claim,
                 [](Post& p) {
                     p.files.append(file(u"y"_s));
                     p.fileIds.append(u"y"_s);
                 })),
        "x:1, y:1, f1:1 f2:2");
    row("a second file without data", with(but(claim, [](Post& p) { p.fileIds.append(u"y"_s); })), "x:1, f1:1 f2:2");
    row("its file was deleted", with(but(claim, [](Post& p) { p.files[0].deleteAt = 9; })), "f1:1 f2:2");
    row("its file without data", with(but(claim, [](Post& p) { p.files.clear(); })), "f1:1 f2:2");
    row("posted before its root", with(but(claim, [](Post& p) { p.createAt = 0; })), "f1:1 f2:2, x:1");
    row("posted before its root, and built on it",
        {rootPost(), but(version(u"x"_s, 9, u"f1"_s), [](Post& p) { p.createAt = 0; })}, "f1:1, x:1");
    row("unknown root", with(version(u"x"_s, 9, u"f2"_s, u"author"_s, 2, u"nowhere"_s)), "x:1, f1:1 f2:2");
    row("a version as root", with(version(u"x"_s, 9, u"f2"_s, u"author"_s, 2, u"f2"_s)), "x:1, f1:1 f2:2");
    row("itself as root", with(version(u"x"_s, 9, u"f2"_s, u"author"_s, 2, u"x"_s)), "x:1, f1:1 f2:2");
    row("a stolen file",
        with(but(claim,
                 [](Post& p) {
                     p.files = {file(u"f2"_s)};
                     p.fileIds = QStringList{u"f2"_s};
                 })),
        "f1:1 f2:2");
    row("half a record",
        with(but(claim,
                 [](Post& p) {
                     QJsonObject record = p.props.value(domain::kVersionProp).toObject();
                     record.remove("save_id"_L1);
                     p.props.insert(domain::kVersionProp, record);
                 })),
        "x:1, f1:1 f2:2");
    row("a record on a root", {but(rootPost(), [](Post& p) { p.props = version(u"x"_s, 1, u"f9"_s).props; })}, "f1:1");
    row("a document that lives in a reply",
        {post(u"p1"_s, 1, {file(u"g"_s)}), post(u"p2"_s, 2, {file(u"f1"_s)}, u"p1"_s), version(u"f2"_s, 3, u"f1"_s)},
        "f1:1 f2:2, g:1");
    row("two documents on one post",
        {post(u"p1"_s, 1, {file(u"f1"_s), file(u"g1"_s)}), version(u"f2"_s, 2, u"f1"_s),
         version(u"g2"_s, 3, u"g1"_s, u"author"_s, 2, u"g1"_s)},
        "g1:1 g2:2, f1:1 f2:2");
    row("what doesn't count is a document of its own, with versions of its own",
        {rootPost(), version(u"x"_s, 2, u"f1"_s, u"eve"_s), version(u"y"_s, 3, u"x"_s, u"eve"_s, 2, u"x"_s)},
        "x:1 y:2, f1:1");
}

void parents() {
    row("chain", {version(u"f3"_s, 3, u"f2"_s), rootPost(), version(u"f2"_s, 2, u"f1"_s)}, "f1:1 f2:2 f3:3");
    row("lying numbers", {rootPost(), version(u"f2"_s, 2, u"f1"_s, u"author"_s, 900), version(u"f3"_s, 3, u"f2"_s)},
        "f1:1 f2:2 f3:3");
    row("fork", {rootPost(), version(u"f2"_s, 2, u"f1"_s), version(u"f3"_s, 3, u"f1"_s)}, "f1:1 f2:2 f3:2^1");
    row("fork of a fork",
        {rootPost(), version(u"f2"_s, 2, u"f1"_s), version(u"f3"_s, 3, u"f1"_s), version(u"f4"_s, 4, u"f2"_s),
         version(u"f5"_s, 5, u"f3"_s), version(u"f6"_s, 6, u"f5"_s)},
        "f1:1 f2:2 f3:2^1 f4:3^2 f5:3^2 f6:4");
    row("the newest is the one posted last",
        {rootPost(), version(u"f2"_s, 2, u"f1"_s), version(u"f3"_s, 3, u"f2"_s), version(u"f4"_s, 4, u"f1"_s)},
        "f1:1 f2:2 f3:3 f4:2^1");
    row("itself", {rootPost(), version(u"x"_s, 2, u"x"_s)}, "x:1, f1:1");
    row("in a circle", {rootPost(), version(u"x"_s, 2, u"y"_s), version(u"y"_s, 3, u"x"_s)}, "y:1, x:1, f1:1");
    row("posted later", {rootPost(), version(u"x"_s, 2, u"f3"_s), version(u"f3"_s, 3, u"f1"_s)}, "f1:1 f3:2, x:1");
    row("another document's", {rootPost(), post(u"p2"_s, 1, {file(u"g"_s)}), version(u"x"_s, 2, u"g"_s)},
        "x:1, f1:1, g:1");
    row("deleted: numbered as its writer counted", {rootPost(), version(u"f3"_s, 3, u"f2"_s, u"author"_s, 3)},
        "f1:1 f3:3");
    row("deleted, and a brother stands",
        {rootPost(), version(u"f2"_s, 2, u"f1"_s), version(u"f4"_s, 4, u"gone"_s, u"author"_s, 2)}, "f1:1 f2:2 f4:2^0");
    row("deleted in the middle",
        {rootPost(), version(u"f2"_s, 2, u"f1"_s), version(u"f4"_s, 4, u"f3"_s, u"author"_s, 4),
         version(u"f5"_s, 5, u"f4"_s, u"author"_s, 5)},
        "f1:1 f2:2 f4:4 f5:5");
    row("in the same millisecond: by number",
        {rootPost(), version(u"a"_s, 5, u"f2"_s, u"author"_s, 3), version(u"f2"_s, 5, u"f1"_s)}, "f1:1 f2:2 a:3");
    row("in the same millisecond as the root", {rootPost(), version(u"f2"_s, 1, u"f1"_s)}, "f1:1 f2:2");
    row("in the same millisecond, of one parent: by id",
        {rootPost(), version(u"b"_s, 5, u"f1"_s), version(u"a"_s, 5, u"f1"_s)}, "f1:1 a:2 b:2^1");
}

void states() {
    const Post f2 = version(u"f2"_s, 2, u"f1"_s);
    const auto deleted = [](const Post& post, qint64 at) {
        return but(post, [&](Post& p) { p.deleteAt = p.updateAt = at; });
    };
    row("twice", {rootPost(), f2, f2, rootPost()}, "f1:1 f2:2");
    row("a deleted version", {rootPost(), deleted(f2, 8), version(u"f3"_s, 3, u"f2"_s, u"author"_s, 3)}, "f1:1 f3:3");
    row("deleted, and an older state", {rootPost(), deleted(f2, 8), f2}, "f1:1");
    row("an older state, and deleted", {rootPost(), f2, deleted(f2, 8)}, "f1:1");
    row("a deleted root", {deleted(rootPost(), 8), f2}, "f2:1");
    row("all deleted", {deleted(rootPost(), 8), deleted(f2, 8)}, "");
    row("the newest state of the root decides",
        {but(rootAllowing(u"bob"_s, AccessLevel::Edit), [](Post& p) { p.updateAt = 9; }), rootPost(),
         version(u"f2"_s, 2, u"f1"_s, u"bob"_s)},
        "f1:1 f2:2");
    row("the record was taken away",
        {rootPost(), f2,
         but(f2,
             [](Post& p) {
                 p.props = {};
                 p.updateAt = 9;
             })},
        "f2:1, f1:1");
    row("the root was edited",
        {but(rootPost(),
             [](Post& p) {
                 p.message = u"new"_s;
                 p.updateAt = p.editAt = 9;
             }),
         f2},
        "f1:1 f2:2");
    row("the root lost its file",
        {but(rootPost(),
             [](Post& p) {
                 p.files = {file(u"g"_s)};
                 p.fileIds = QStringList{u"g"_s};
             }),
         f2},
        "f2:1, g:1");
}

} // namespace

class VersionRuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule_data() {
        QTest::addColumn<Posts>("posts");
        QTest::addColumn<QString>("expected");
        whoMayWrite();
        whenTheyMightWrite();
        vouching();
        places();
        parents();
        states();
    }

    void rule() {
        QFETCH(Posts, posts);
        QFETCH(QString, expected);
        QCOMPARE(shape(versions::documentsIn(posts)), expected);
        // Neither the order in which posts come nor their repetition matters. (States of one age excepted.)
        std::mt19937 random(7);
        for (int round = 0; round < 5; ++round) {
            posts += posts.first();
            std::shuffle(posts.begin(), posts.end(), random);
            QCOMPARE(shape(versions::documentsIn(posts)), expected);
        }
    }
};

QTEST_GUILESS_MAIN(VersionRuleTest)
#include "tst_version_rule.moc"
