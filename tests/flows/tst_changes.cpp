// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a Document Server tells of the changes in a save is kept beside it, and never costs the save.
#include "SaveBench.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::flows;
using sandbox::HttpResponse;

namespace {

QJsonObject history() {
    const QJsonObject user{{u"id"_s, u"u1"_s}, {u"name"_s, u"Ann One"_s}};
    const QJsonObject change{{u"created"_s, u"2026-11-22 14:54:24"_s}, {u"user"_s, user}};
    return {{u"serverVersion"_s, u"9.3.0"_s}, {u"changes"_s, QJsonArray{change}}};
}

QHash<QString, saves::KeptChanges> kept(const SaveBench& bench, const QString& saveId) {
    return QCoro::waitFor(bench.service->keptChanges({saveId})).value_or(QHash<QString, saves::KeptChanges>());
}

} // namespace

class ChangesFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreKeptWithTheirSave() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        const QByteArray changes = zipHolding("changes0.json");
        const QJsonObject claims{{u"changesurl"_s, bench.results.put(changes).toString()}, {u"history"_s, history()}};
        QCOMPARE(bench.save(session, 2, zipHolding("edited"), claims).status, 200);
        QTRY_COMPARE(bench.versions().size(), 1);
        const QString saveId = bench.versions().constFirst().saveId;
        QTRY_COMPARE(kept(bench, saveId).size(), 1);
        const saves::KeptChanges found = kept(bench, saveId).value(saveId);
        QCOMPARE(found.parentFileId, bench.office.rootFileId);
        QCOMPARE(found.history.toJson(), history());
        QFile file(found.zipPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), changes);

        bench.stopService(); // and they are there after a restart
        bench.startService();
        QCOMPARE(kept(bench, saveId).size(), 1);
    }

    void badChangesNeverCostTheSave_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("address");
        QTest::newRow("gone") << QByteArray() << 410 << QString();
        QTest::newRow("a web page") << "<html></html>"_ba << 200 << QString();
        QTest::newRow("cut") << zipHolding("changes0.json").left(30) << 200 << QString();
        QTest::newRow("nobody there") << QByteArray() << 200 << u"http://127.0.0.1:1/changes.zip"_s;
    }
    void badChangesNeverCostTheSave() {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, address);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        ResultHost elsewhere;
        HttpResponse bad;
        bad.status = unsigned(status);
        bad.body = body;
        elsewhere.failNext(bad, 10);
        const QString url = address.isEmpty() ? elsewhere.put({}).toString() : address;
        QCOMPARE(bench.save(session, 2, zipHolding("edited"), {{u"changesurl"_s, url}, {u"history"_s, history()}}).body,
                 R"({"error":0})"_ba);
        QTRY_COMPARE(bench.versions().size(), 1);
        QCOMPARE(bench.versions().constFirst().content, zipHolding("edited"));
        if (address.isEmpty())
            QTRY_VERIFY(elsewhere.fetches() > 0);
        bench.stopService();
        bench.startService();
        QVERIFY(kept(bench, bench.versions().constFirst().saveId).isEmpty());
    }

    void aSaveWithoutChangesIsASave_data() {
        QTest::addColumn<QJsonObject>("claims");
        const QJsonObject address{{u"changesurl"_s, u"http://127.0.0.1:1/changes.zip"_s}};
        QTest::newRow("from the forgotten store") << QJsonObject{{u"history"_s, QJsonObject()}};
        QTest::newRow("dropped from a long header") << QJsonObject();
        QTest::newRow("no history") << address;
        QTest::newRow("no address") << QJsonObject{{u"history"_s, history()}};
    }
    void aSaveWithoutChangesIsASave() {
        QFETCH(const QJsonObject, claims);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 2, zipHolding("edited"), claims).status, 200);
        QTRY_COMPARE(bench.versions().size(), 1);
        QVERIFY(kept(bench, bench.versions().constFirst().saveId).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangesFlowTest)
#include "tst_changes.moc"
