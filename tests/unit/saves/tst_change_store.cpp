// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What is kept of the changes in a save: found again, bounded, and never outside its folder.
#include "saves/ChangeStore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using saves::ChangeStore;

namespace {

onlyoffice::ChangeHistory history(const QString& created = u"2026-11-22 14:54:24"_s) {
    const QJsonObject user{{u"id"_s, u"u1"_s}, {u"name"_s, u"Ann One"_s}};
    return {u"9.3.0"_s, {QJsonObject{{u"created"_s, created}, {u"user"_s, user}}}};
}

bool put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray zip(qsizetype size = 100) {
    return "PK\x03\x04" + QByteArray(size, 'x') + "PK\x05\x06";
}

} // namespace

class ChangeStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasAdded() {
        const QTemporaryDir folder;
        const ChangeStore store(folder.filePath(u"changes"_s));
        QVERIFY(put(store.incomingPath(u"save-1"_s), zip()));
        QVERIFY(store.add(u"save-1"_s, u"parent"_s, history()));
        const auto found = store.findAll({u"save-1"_s, u"save-2"_s, u"../save-1"_s});
        QCOMPARE(found.size(), 1);
        const saves::KeptChanges kept = found.value(u"save-1"_s);
        QCOMPARE(kept.parentFileId, u"parent"_s);
        QCOMPARE(kept.history, history());
        QFile file(kept.zipPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), zip());
    }

    void whatIsNoZipIsRefusedAndRemoved_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << "<html>"_ba;
        QTest::newRow("cut") << zip().chopped(4);
    }
    void whatIsNoZipIsRefusedAndRemoved() {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const ChangeStore store(folder.path());
        QVERIFY(put(store.incomingPath(u"save-1"_s), bytes));
        const auto added = store.add(u"save-1"_s, u"parent"_s, history());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, domain::ErrorKind::InvalidInput);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void noIdLeadsOut_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("parent") << u".."_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("backslash") << u"a\\b"_s;
        QTest::newRow("drive") << u"C:x"_s;
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("long") << QString(65, u'a');
    }
    void noIdLeadsOut() {
        QFETCH(const QString, id);
        const QTemporaryDir folder;
        const ChangeStore store(folder.path());
        QVERIFY(store.incomingPath(id).isEmpty());
        QVERIFY(!store.add(id, u"parent"_s, history()));
        QVERIFY(!store.find(id));
    }

    void theOldestGoFirst() {
        const QTemporaryDir folder;
        const ChangeStore store(folder.path(), 3500);
        const QDateTime now = QDateTime::currentDateTime();
        for (int i = 1; i <= 4; ++i) {
            const QString id = u"save-%1"_s.arg(i);
            QVERIFY(put(store.incomingPath(id), zip(1000)));
            QVERIFY(store.add(id, u"parent"_s, history()));
            const QStringList names = QDir(folder.path()).entryList({id + u".*"_s}, QDir::Files);
            for (const QString& name : names) { // files of one test are as old as each other
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(now.addSecs(i - 100), QFileDevice::FileModificationTime));
            }
        }
        QVERIFY(!store.find(u"save-1"_s));
        QVERIFY(store.find(u"save-4"_s));
        QVERIFY(store.find(u"save-3"_s));
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY2(bytes <= 3500, qPrintable(QString::number(bytes)));
    }

    void damagedNotesAreNoChanges_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("cut") << R"({"serverVersion":"9.3.0","changes":[]})"_ba.chopped(4);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no changes") << R"({"serverVersion":"9.3.0","changes":[],"parentFileId":"p"})"_ba;
        QTest::newRow("too long") << QByteArray(600 * 1024, ' ') + "{}";
    }
    void damagedNotesAreNoChanges() {
        QFETCH(const QByteArray, json);
        const QTemporaryDir folder;
        const ChangeStore store(folder.path());
        QVERIFY(put(store.incomingPath(u"save-1"_s), zip()));
        QVERIFY(store.add(u"save-1"_s, u"parent"_s, history()));
        QVERIFY(put(folder.filePath(u"save-1.json"_s), json));
        QVERIFY(!store.find(u"save-1"_s));
    }
};

QTEST_GUILESS_MAIN(ChangeStoreTest)
#include "tst_change_store.moc"
