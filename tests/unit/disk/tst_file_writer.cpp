// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Files that are written in the background: whole or not at all, and nobody waits.
#include "DiskLimit.h"
#include "HeldPool.h"
#include "disk/Background.h"
#include "disk/Durable.h"
#include "disk/FileWriter.h"
#include "disk/TemporaryFolder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using disk::FileWriter;
using domain::ErrorKind;
using test::DiskLimit;
using test::HeldPool;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

// The event loop goes on meanwhile.
template <typename T>
T awaited(QFuture<T> future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result() : T();
}

} // namespace

class FileWriterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"mine.docx"_s);
    }

    void allOfItInOrder() {
        put(m_path, "old");
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        QByteArray all;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray piece(1 + i * 7, char(i));
            all += piece;
            writer.write(piece);
            QTRY_VERIFY(!writer.isFull());
        }
        QCOMPARE(contentOf(m_path), QByteArray("old")); // until the new one is whole
        QVERIFY(awaited(writer.commit({})));
        QVERIFY(contentOf(m_path) == all);
        QCOMPARE(files(), QStringList{u"mine.docx"_s});
    }

    void anEmptyOne() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        QVERIFY(awaited(writer.commit({})));
        QVERIFY(QFile::exists(m_path));
    }

    void whatIsntCommittedGoes() {
        {
            FileWriter writer(m_path);
            QVERIFY(awaited(writer.open()));
            writer.write("half");
            QCOMPARE(files().size(), 1);
            QVERIFY(!QFile::exists(m_path));
        }
        QTRY_COMPARE(files(), QStringList());
    }

    void aStopBeforeTheEndCounts() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        writer.write("whole");
        std::stop_source stop;
        stop.request_stop();
        const auto kept = awaited(writer.commit(stop.get_token()));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(files(), QStringList());
    }

    void aDiskThatHangsHoldsNobody() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        QSignalSpy drained(&writer, &FileWriter::drained);
        HeldPool disk;
        const QByteArray piece(64 * 1024, 'a');
        int pieces = 0;
        for (; !writer.isFull() && pieces < 1000; ++pieces)
            writer.write(piece);
        QVERIFY2(pieces < 40, "more than two blocks wait");
        auto kept = writer.commit({});
        bool hadItsTurn = false; // whatever was ready by now
        QMetaObject::invokeMethod(this, [&] { hadItsTurn = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(hadItsTurn);
        QVERIFY(!kept.isFinished());
        disk.letGo();
        QVERIFY(awaited(kept));
        QCOMPARE(QFileInfo(m_path).size(), pieces * piece.size());
    }

    void roomAgainIsTold() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        QSignalSpy drained(&writer, &FileWriter::drained);
        {
            const HeldPool disk;
            while (!writer.isFull())
                writer.write(QByteArray(64 * 1024, 'a'));
        }
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(!writer.isFull());
    }

    void aDiskThatGetsFull() {
        FileWriter writer(m_path);
        QSignalSpy failed(&writer, &FileWriter::failed);
        QVERIFY(awaited(writer.open()));
        const DiskLimit limit(1000);
        writer.write(QByteArray(2000, 'a'));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<domain::Error>().kind, ErrorKind::Storage);
        const auto kept = awaited(writer.commit({}));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Storage);
        QTRY_COMPARE(files(), QStringList());
    }

    void aDiskThatGetsFullAtTheEnd() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        const DiskLimit limit(1000);
        writer.write(QByteArray(2000, 'a'));
        const auto kept = awaited(writer.commit({})); // the write is still under way
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Storage);
        QTRY_COMPARE(files(), QStringList());
    }

    void placesThatTakeNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cure");
        QTest::newRow("no folder") << u"no/such/folder.docx"_s << u"Choose another folder"_s;
        QTest::newRow("in a file") << u"file/a.docx"_s << u"Choose another folder"_s;
        QTest::newRow("a folder's name") << u"folder"_s << u"Choose another name"_s;
        QTest::newRow("too long") << u"n"_s.repeated(300) + u".docx"_s << u"Choose a shorter one"_s;
        QTest::newRow("nobody may write") << u"/proc/a.docx"_s << u"Choose another folder"_s; // not even root
    }
    void placesThatTakeNothing() {
        QFETCH(const QString, name);
        QFETCH(const QString, cure);
        put(m_folder->filePath(u"file"_s), "content");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        FileWriter writer(name.startsWith(u'/') ? name : m_folder->path() + u'/' + name);
        const auto opened = awaited(writer.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(cure), qPrintable(opened.error().message));
        QCOMPARE(files(), QStringList{u"file"_s});
    }

    void aNameAsLongAsADiskTakes() {
        const QString name = u"ü"_s.repeated(125) + u".docx"_s; // 255 bytes
        FileWriter writer(m_folder->filePath(name));
        QVERIFY(awaited(writer.open()));
        writer.write("x");
        QVERIFY(awaited(writer.commit({})));
        QCOMPARE(files(), QStringList{name});
    }

    void theFolderGoesMeanwhile() {
        FileWriter writer(m_path);
        QVERIFY(awaited(writer.open()));
        writer.write("x");
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        const auto kept = awaited(writer.commit({}));
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(u"isn't there any more"_s), qPrintable(kept.error().message));
    }

#ifdef Q_OS_LINUX
    void aFullDiskIsNamed() {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(full.write("x"), -1);
        const QString message = disk::writeError(full, m_path).message;
        QVERIFY2(message.contains(u"disk is full"_s), qPrintable(message));
    }
#endif

    void temporaryFoldersGoInTheBackground() {
        auto folder = disk::makeTemporaryFolder();
        QVERIFY(folder->isValid());
        const QString path = folder->path();
        put(folder->filePath(u"a"_s), "x");
        HeldPool disk;
        folder.reset();
        QVERIFY(QFileInfo::exists(path)); // nobody waited for it
        disk.letGo();
        QTRY_VERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(FileWriterTest)
#include "tst_file_writer.moc"
