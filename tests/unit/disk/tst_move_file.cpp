// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A file that is moved, to another disk as well: whole or not at all.
#include "DiskLimit.h"
#include "disk/MoveFile.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using domain::ErrorKind;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

const QByteArray kContent(3 * 1024 * 1024 + 7, 'n'); // more than a block

} // namespace

class MoveFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_here;
    std::unique_ptr<QTemporaryDir> m_there;
    QString m_from;
    QString m_to;

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("the same disk") << QDir::tempPath();
        QTest::newRow("another disk") << u"/dev/shm"_s;
    }
    void init() {
        QFETCH_GLOBAL(QString, folder);
        const bool isOther = folder != QDir::tempPath();
        if (isOther && (!QFileInfo(folder).isWritable() || QStorageInfo(folder) == QStorageInfo(QDir::tempPath())))
            QSKIP("There is one disk only.");
        m_here = std::make_unique<QTemporaryDir>();
        m_there = std::make_unique<QTemporaryDir>(folder + u"/move-XXXXXX"_s);
        m_from = m_here->filePath(u"received.pdf"_s);
        m_to = m_there->filePath(u"report.pdf"_s);
        put(m_from, kContent);
    }

    void movesAndReplaces() {
        put(m_to, "old");
        QVERIFY(disk::moveFile(m_from, m_to, {}));
        QVERIFY(contentOf(m_to) == kContent);
        QCOMPARE(filesIn(*m_there), QStringList{u"report.pdf"_s});
        QCOMPARE(filesIn(*m_here), QStringList());
    }

    void cancelledLeavesBothAlone() {
        put(m_to, "old");
        std::stop_source stop;
        stop.request_stop();
        const auto moved = disk::moveFile(m_from, m_to, stop.get_token());
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
        QCOMPARE(contentOf(m_to), QByteArray("old"));
        QCOMPARE(filesIn(*m_there), QStringList{u"report.pdf"_s});
        QVERIFY(contentOf(m_from) == kContent);
    }

    void whatIsNoFileIsLeftAlone() {
        QVERIFY(QDir().mkdir(m_to));
        const auto moved = disk::moveFile(m_from, m_to, {});
        QVERIFY(!moved);
        QVERIFY2(moved.error().message.contains(u"isn't a file"_s), qPrintable(moved.error().message));
        QVERIFY(contentOf(m_from) == kContent);
    }

    void aFolderThatIsGoneIsNamed() {
        const auto moved = disk::moveFile(m_from, m_there->filePath(u"gone/report.pdf"_s), {});
        QVERIFY(!moved);
        QVERIFY2(moved.error().message.contains(u"isn't there any more"_s), qPrintable(moved.error().message));
        QVERIFY(contentOf(m_from) == kContent);
    }

#ifdef Q_OS_UNIX
    void halfAFileNeverGetsTheName() {
        QFETCH_GLOBAL(QString, folder);
        if (folder == QDir::tempPath())
            QSKIP("Nothing is written there.");
        put(m_to, "old");
        const test::DiskLimit limit(2 * 1024 * 1024);
        QVERIFY(!disk::moveFile(m_from, m_to, {}));
        QCOMPARE(contentOf(m_to), QByteArray("old"));
        QCOMPARE(filesIn(*m_there), QStringList{u"report.pdf"_s});
        QVERIFY(contentOf(m_from) == kContent);
    }
#endif
};

QTEST_GUILESS_MAIN(MoveFileTest)
#include "tst_move_file.moc"
