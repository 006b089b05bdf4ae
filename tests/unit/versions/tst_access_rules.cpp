// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Rights on a post: the plugin's bytes there and back, merging, lengths, and the log of what was.
#include "versions/AccessRules.h"
#include "versions/PluginRights.h"
#include "versions/RightsLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::versions;
using domain::AccessGrant;
using domain::AccessLevel;
using domain::AccessRights;

namespace {

constexpr AccessGrant kView{AccessLevel::View};
constexpr AccessGrant kEdit{AccessLevel::Edit};
constexpr AccessGrant kComment{AccessLevel::Comment};
const QString kFile = QString(26, u'f');

QString base64(const QByteArray& json) {
    return QString::fromLatin1(json.toBase64());
}

// What the plugin's Go code writes for its struct of eleven booleans (server/web/controller/model/permission.go): all
// names in their order, `edit` always, the others when they are true.
QByteArray pluginsJson(unsigned bits) {
    static constexpr std::array kNames{"comment",
                                       "copy",
                                       "deleteCommentAuthorOnly",
                                       "download",
                                       "edit",
                                       "editCommentAuthorOnly",
                                       "fillForms",
                                       "modifyContentControl",
                                       "modifyFilter",
                                       "print",
                                       "review"};
    QByteArray json = "{";
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const bool isTrue = bits & (1U << i);
        if (!isTrue && kNames[i] != std::string_view("edit"))
            continue;
        json += QByteArray(json.size() > 1 ? "," : "") + '"' + kNames[i] + "\":" + (isTrue ? "true" : "false");
    }
    return json + '}';
}

QString personId(std::mt19937& random) {
    QString id;
    for (int i = 0; i < 26; ++i)
        id += QLatin1Char("abcdefghijklmnopqrstuvwxyz0123456789"[random() % 36]);
    return id;
}

AccessGrant someGrant(std::mt19937& random) {
    const auto bits = random();
    return {AccessLevel(bits % 5), bool(bits & 8), bool(bits & 16), bool(bits & 32)};
}

AccessRules someRules(std::mt19937& random) {
    AccessRules rules;
    rules.everyone = someGrant(random);
    for (auto people = random() % 30; people > 0; --people)
        rules.people.insert(personId(random), someGrant(random));
    return rules;
}

QJsonObject othersProps(std::mt19937& random) {
    return {{u"theirs"_s, QJsonObject{{u"number"_s, double(random()) / 7}, {u"text"_s, u"<a & b>"_s}}},
            {u"ONLYOFFICE_PERMISSIONS_%1_%2"_s.arg(personId(random), personId(random)), base64(pluginsJson(random()))},
            {rightsPropName(kFile, u"not an id"_s), u"eyJlZGl0Ijp0cnVlfQ=="_s},
            {rightsPropName(kFile, personId(random)), u"rubbish"_s}};
}

} // namespace

class AccessRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dialogsBytes() {
        const auto written = [](AccessGrant grant) {
            return QByteArray::fromBase64(writtenRights(domain::rightsOf(grant)).toLatin1());
        };
        QCOMPARE(written(kEdit), QByteArray(R"({"edit":true})"));
        QCOMPARE(written(kView), QByteArray(R"({"edit":false})"));
        QCOMPARE(written(kComment), QByteArray(R"({"comment":true,"edit":false})"));
        QCOMPARE(written({AccessLevel::Review}), QByteArray(R"({"comment":true,"edit":false,"review":true})"));
        QCOMPARE(written({AccessLevel::FillForms}), QByteArray(R"({"edit":false,"fillForms":true})"));
        QCOMPARE(written({AccessLevel::View, false, false, false}),
                 QByteArray(R"({"copy":false,"download":false,"edit":false,"print":false})"));
    }

    void everyRightThereAndBack() {
        for (int bits = 0; bits < 128; ++bits) {
            const AccessRights rights = AccessRights::fromInt(bits);
            QCOMPARE(readRights(writtenRights(rights)), rights);
        }
    }

    void everyGrantThereAndBack() {
        for (int bits = 0; bits < 40; ++bits) {
            const AccessGrant grant{AccessLevel(bits % 5), bool(bits / 5 & 1), bool(bits / 5 & 2), bool(bits / 5 & 4)};
            QCOMPARE(domain::grantOf(domain::rightsOf(grant)), grant);
        }
    }

    // All 2,048 values that the plugin can write.
    void pluginsBytesAreKept() {
        for (unsigned bits = 0; bits < (1U << 11); ++bits) {
            const QString value = base64(pluginsJson(bits));
            const auto rights = readRights(value);
            QVERIFY2(rights, pluginsJson(bits).constData());
            QCOMPARE(writtenRights(*rights, value), value);
            const QJsonObject props{{rightsPropName(kFile, kEveryone), value},
                                    {rightsPropName(kFile, u"bob"_s), value}};
            QCOMPARE(withRules(props, kFile, readRules(props, kFile)), props);
        }
    }

    // What we change of such a value, and change back, keeps what isn't ours.
    void namesOfOthersStay() {
        const QString value = base64(R"({"deleteCommentAuthorOnly":true,"edit":true,"modifyFilter":true})");
        const QString changed = writtenRights(domain::rightsOf(kComment), value);
        QCOMPARE(QByteArray::fromBase64(changed.toLatin1()),
                 QByteArray(R"({"comment":true,"deleteCommentAuthorOnly":true,"edit":false,"modifyFilter":true})"));
        QCOMPARE(writtenRights(domain::rightsOf(kEdit), changed), value);
    }

    void tenThousandSetsThereAndBack() {
        std::mt19937 random(4);
        for (int round = 0; round < 10'000; ++round) {
            const AccessRules rules = someRules(random);
            const QJsonObject others = othersProps(random);
            const QJsonObject props = withRules(others, kFile, rules);
            QCOMPARE(readRules(props, kFile), rules);
            QCOMPARE(withRules(props, kFile, rules), props);
            // Over the wire, too.
            const QJsonObject wired = QJsonDocument::fromJson(QJsonDocument(props).toJson()).object();
            QCOMPARE(readRules(wired, kFile), rules);
            // From any set to any other, and all of ours away again.
            const AccessRules next = someRules(random);
            QCOMPARE(readRules(withRules(props, kFile, next), kFile), next);
            QJsonObject bare = withRules(props, kFile, {});
            bare.remove(rightsPropName(kFile, kEveryone)); // explicit {"edit":false}
            QCOMPARE(bare, others);
        }
    }

    void merging_data() {
        QTest::addColumn<AccessRules>("base");
        QTest::addColumn<AccessRules>("mine");
        QTest::addColumn<AccessRules>("theirs");
        QTest::addColumn<AccessRules>("merged");
        QTest::addColumn<QStringList>("conflicts");
        const AccessRules none;
        const AccessRules bob{kView, {{u"bob"_s, kEdit}}};
        const AccessRules bobComments{kView, {{u"bob"_s, kComment}}};
        const AccessRules eve{kView, {{u"eve"_s, kEdit}}};
        const AccessRules both{kView, {{u"bob"_s, kEdit}, {u"eve"_s, kEdit}}};
        const AccessRules all{kEdit, {}};
        QTest::newRow("only mine") << none << bob << none << bob << QStringList();
        QTest::newRow("only theirs") << none << none << bob << bob << QStringList();
        QTest::newRow("different people") << none << bob << eve << both << QStringList();
        QTest::newRow("the same change") << none << bob << bob << bob << QStringList();
        QTest::newRow("the same person") << none << bob << bobComments << bobComments << QStringList{u"bob"_s};
        QTest::newRow("I took away what they changed")
            << bob << none << bobComments << bobComments << QStringList{u"bob"_s};
        QTest::newRow("they took away what I changed") << bob << bobComments << none << none << QStringList{u"bob"_s};
        QTest::newRow("both took away") << bob << none << none << none << QStringList();
        QTest::newRow("I took away") << both << eve << both << eve << QStringList();
        QTest::newRow("everyone and a person") << none << all << bob << AccessRules{kEdit, bob.people} << QStringList();
        QTest::newRow("everyone, both") << none << all << AccessRules{kComment, {}} << AccessRules{kComment, {}}
                                        << QStringList{kEveryone};
    }
    void merging() {
        QFETCH(AccessRules, base);
        QFETCH(AccessRules, mine);
        QFETCH(AccessRules, theirs);
        const MergedRules merged = mergedRules(base, mine, theirs);
        QTEST(merged.rules, "merged");
        QStringList conflicts;
        for (const AccessConflict& conflict : merged.conflicts) {
            conflicts.append(conflict.principal);
            QCOMPARE(conflict.mine, mine.entry(conflict.principal));
            QCOMPARE(conflict.theirs, theirs.entry(conflict.principal));
        }
        QTEST(conflicts, "conflicts");
    }

    void lengthsAsGoCounts_data() {
        QTest::addColumn<QJsonObject>("props");
        QTest::addColumn<qsizetype>("length");
        const auto row = [](const char* name, const QJsonObject& props, qsizetype length) {
            QTest::newRow(name) << props << length;
        };
        row("empty", {}, 2);
        row("plain", {{u"a"_s, u"b"_s}}, 9);
        row("one character of two bytes", {{u"a"_s, u"é"_s}}, 9);
        row("one character of two units", {{u"a"_s, u"\U0001F600"_s}}, 9);
        row("escaped by Go", {{u"a"_s, u"<"_s}}, 14);
        row("escaped by both", {{u"a"_s, u"\n"_s}}, 10);
    }
    void lengthsAsGoCounts() {
        QFETCH(QJsonObject, props);
        QTEST(propsLength(props), "length");
    }

    void logSaysWhatWas() {
        using enum WriteState;
        RightsLog log;
        log.record({}, {kView, {{u"bob"_s, kEdit}}}, 1000);
        QCOMPARE(log.stateAt(u"bob"_s, 999), NoEntry);
        QCOMPARE(log.stateAt(u"bob"_s, 1000), std::nullopt);
        log.record({kView, {{u"bob"_s, kEdit}}}, {}, 5000);
        QCOMPARE(log.stateAt(u"bob"_s, 1000), Writes);
        QCOMPARE(log.stateAt(u"bob"_s, 4999), Writes);
        QCOMPARE(log.stateAt(u"bob"_s, 5000), std::nullopt);
        QCOMPARE(log.changesIn(u"bob"_s, 1000, 5000), (QList<qint64>{1000, 5000}));
        QCOMPARE(log.changesIn(u"bob"_s, 1001, 4999), QList<qint64>());
        QCOMPARE(log.stateAt(kEveryone, 10), std::nullopt);
        const QJsonObject props = log.writtenTo({{u"theirs"_s, 1}}, kFile);
        QCOMPARE(RightsLog::read(props, kFile), log);
        QCOMPARE(QJsonDocument(props).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"attache_rights_log_%1":{"bob":[[1000,0],[5000,2]]},"theirs":1})")
                     .replace("%1", kFile.toLatin1()));
    }

    void changesWithinALevelAreNoHistory() {
        RightsLog log;
        log.record({kComment, {}}, {kEdit, {}}, 1000); // both write
        log.record({kView, {}}, {AccessGrant{AccessLevel::View, false}, {}}, 2000);
        QCOMPARE(log.entries(), 0);
        QVERIFY(log.writtenTo({{RightsLog::propName(kFile), 1}}, kFile).isEmpty());
    }

    void clocksThatGoBack() {
        RightsLog log;
        log.record({kEdit, {}}, {kView, {}}, 5000);
        log.record({kView, {}}, {kEdit, {}}, 5000); // no time at all
        log.record({kEdit, {}}, {kView, {}}, 1000);
        QCOMPARE(log.entries(), 1);
        QCOMPARE(RightsLog::read(log.writtenTo({}, kFile), kFile), log);
    }

    void whoFallsBackGainsNothing() {
        // Eve could only read; everyone's right goes, and her entry with it: the grace isn't hers.
        const AccessRules before{kEdit, {{u"eve"_s, kView}}};
        RightsLog log;
        log.record(before, {}, 1000);
        domain::Post post;
        post.userId = u"author"_s;
        post.props = log.writtenTo({}, kFile);
        WriteHistory history(post, kFile);
        QVERIFY(history.couldWrite(u"bob"_s, 2000));
        QVERIFY(!history.couldWrite(u"eve"_s, 999));
        QVERIFY(!history.couldWrite(u"eve"_s, 2000));
        QVERIFY(!history.couldWrite(u"bob"_s, 1000 + kWithdrawalGrace));
    }

    // The same, when her entry goes while everyone's grace still runs; and everyone's right comes back in it.
    void whoFallsBackLaterGainsNothing() {
        const AccessRules eveReads{kView, {{u"eve"_s, kView}}};
        RightsLog log;
        log.record({kEdit, eveReads.people}, eveReads, 1000);
        log.record(eveReads, {}, 2000);
        domain::Post post;
        post.props = log.writtenTo({}, kFile);
        QVERIFY(WriteHistory(post, kFile).couldWrite(u"bob"_s, 3000));
        QVERIFY(!WriteHistory(post, kFile).couldWrite(u"eve"_s, 3000));
        log.record({}, {kEdit, {}}, 4000);
        post.props = log.writtenTo(withRules({}, kFile, {kEdit, {}}), kFile);
        QVERIFY(!WriteHistory(post, kFile).couldWrite(u"eve"_s, 3000));
        QVERIFY(WriteHistory(post, kFile).couldWrite(u"eve"_s, 4000));
    }

    void denyingSomebodyHasItsGrace() {
        RightsLog log;
        const AccessRules after{kEdit, {{u"eve"_s, kView}}};
        log.record({kEdit, {}}, after, 1000);
        domain::Post post;
        post.props = log.writtenTo(withRules({}, kFile, after), kFile);
        WriteHistory history(post, kFile);
        QVERIFY(history.couldWrite(u"eve"_s, 1000 + kWithdrawalGrace - 1));
        QVERIFY(!history.couldWrite(u"eve"_s, 1000 + kWithdrawalGrace));
    }

    void cutsTheOldest() {
        RightsLog log;
        AccessRules rules;
        for (int i = 1; i <= 3 * kMaxLogEntries; ++i) {
            AccessRules next = rules;
            next.everyone = i % 2 ? kEdit : kView;
            log.record(rules, next, i * 1'000'000LL);
            rules = next;
        }
        log.cut(kMaxLogEntries);
        QCOMPARE(log.entries(), kMaxLogEntries);
        QVERIFY(log.since() > 0);
        QVERIFY(propsLength(log.writtenTo({}, kFile)) < 9000);
        log.cut(1);
        QCOMPARE(log.entries(), 1);
        log.cut(0);
        QCOMPARE(log.entries(), 0);
        QVERIFY(log.since() > 1'000'000LL * (3 * kMaxLogEntries - 1));
        QCOMPARE(RightsLog::read(log.writtenTo({}, kFile), kFile), log);
    }

    void keepsThoseWhoWrote() {
        RightsLog log;
        log.record({}, {kEdit, {{u"bob"_s, kEdit}, {u"eve"_s, kView}}}, 1000);
        log.keepOnly({u"bob"_s});
        QVERIFY(log.stateAt(kEveryone, 10) && log.stateAt(u"bob"_s, 10));
        QVERIFY(!log.stateAt(u"eve"_s, 10));
        QCOMPARE(log.since(), 0);
    }

    void logsThatArentOnes_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char* json :
             {"1", "[]", "\"x\"", R"({"bob":1})", R"({"bob":[1]})", R"({"bob":[[1]]})", R"({"bob":[[1,3]]})",
              R"({"bob":[[1,-1]]})", R"({"bob":[[0,1]]})", R"({"bob":[[-5,1]]})", R"({"bob":[[2,1],[2,0]]})",
              R"({"bob":[[2,1],[1,0]]})", R"({"bob":[[1,1,1]]})", R"({"bob":[["1",1]]})", R"({"bob":[[1,"1"]]})",
              R"({"bob":[[1.5,1]]})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void logsThatArentOnes() {
        QFETCH(QByteArray, json);
        const QJsonObject props =
            QJsonDocument::fromJson("{\"" + RightsLog::propName(kFile).toLatin1() + "\":" + json + '}').object();
        QVERIFY(!props.isEmpty());
        QCOMPARE(RightsLog::read(props, kFile), RightsLog());
    }
};

QTEST_GUILESS_MAIN(AccessRulesTest)
#include "tst_access_rules.moc"
