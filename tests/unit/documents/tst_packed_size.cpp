// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// How large a document becomes when it is unpacked: read off the ZIP's directory, whatever that says.
#include "documents/PackedSize.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace attache::documents;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMB = 1024ULL * 1024;

template <typename T>
QByteArray le(T value) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// One entry of a central directory, with the sizes it claims.
QByteArray entry(const QByteArray& name, quint32 unpacked, const QByteArray& extra = {},
                 const QByteArray& comment = {}) {
    return "PK\x01\x02" + QByteArray(20, '\0') + le<quint32>(unpacked) + le<quint16>(quint16(name.size())) +
           le<quint16>(quint16(extra.size())) + le<quint16>(quint16(comment.size())) + QByteArray(12, '\0') + name +
           extra + comment;
}

QByteArray extra64(quint64 unpacked) {
    return le<quint16>(0x000a) + le<quint16>(2) + "xx" + le<quint16>(0x0001) + le<quint16>(8) + le<quint64>(unpacked);
}

QByteArray end(quint32 size, quint32 offset, const QByteArray& comment = {}) {
    return "PK\x05\x06" + QByteArray(8, '\0') + le<quint32>(size) + le<quint32>(offset) +
           le<quint16>(quint16(comment.size())) + comment;
}

// A ZIP without its contents: nobody reads them here.
QByteArray zip(const QByteArray& directory, const QByteArray& comment = {}) {
    const QByteArray contents = "PK\x03\x04 contents";
    return contents + directory + end(quint32(directory.size()), quint32(contents.size()), comment);
}

QByteArray zip64(const QByteArray& directory) {
    const QByteArray contents = "PK\x03\x04 contents";
    const quint64 endAt = quint64(contents.size() + directory.size());
    const QByteArray end64 = "PK\x06\x06" + le<quint64>(44) + QByteArray(28, '\0') +
                             le<quint64>(quint64(directory.size())) + le<quint64>(quint64(contents.size()));
    const QByteArray locator = "PK\x06\x07" + QByteArray(4, '\0') + le<quint64>(endAt) + le<quint32>(1);
    return contents + directory + end64 + locator + end(0xffffffff, 0xffffffff);
}

std::optional<quint64> sizeOf(QByteArray bytes) {
    QBuffer file(&bytes);
    return file.open(QIODevice::ReadOnly) ? unpackedXmlSize(file) : std::nullopt;
}

} // namespace

class tst_PackedSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<qint64>("size"); // -1: no telling
        const QByteArray two = entry("word/document.xml", 1000) + entry("[Content_Types].xml", 24);
        QTest::newRow("two entries") << zip(two) << 1024LL;
        QTest::newRow("only xml counts") << zip(two + entry("word/media/image1.png", 5'000'000)) << 1024LL;
        QTest::newRow("relations don't") << zip(two + entry("_rels/.rels", 77)) << 1024LL;
        QTest::newRow("names that resemble it") << zip(two + entry("a.html", 7) + entry("xml", 7)) << 1024LL;
        QTest::newRow("nothing in it") << zip({}) << 0LL;
        QTest::newRow("a comment behind it") << zip(two, "made by hand") << 1024LL;
        QTest::newRow("the longest comment") << zip(two, QByteArray(65535, 'c')) << 1024LL;
        QTest::newRow("comments of entries") << zip(entry("a.xml", 3, "abcd", "text") + entry("b.xml", 4)) << 7LL;
        QTest::newRow("64 bit") << zip64(two) << 1024LL;
        QTest::newRow("a huge entry") << zip(entry("a.xml", 0xffffffff, extra64(5'000'000'000))) << 5'000'000'000LL;
        QTest::newRow("huge, and doesn't say") << zip(entry("a.xml", 0xffffffff)) << -1LL;
        QTest::newRow("huge, cut short") << zip(entry("a.xml", 0xffffffff, extra64(5).chopped(3))) << -1LL;
        QTest::newRow("no file") << QByteArray() << -1LL;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>") << -1LL;
        QTest::newRow("cut") << zip(two).chopped(1) << -1LL;
        QTest::newRow("the directory lies behind the end") << QByteArray(end(10, 5000)) << -1LL;
        QTest::newRow("the directory is too long") << QByteArray("PK" + end(10'000, 0)) << -1LL;
        QTest::newRow("beyond what is read") << QByteArray("PK" + end(65 * 1024 * 1024, 0)) << -1LL;
        QTest::newRow("garbage in the directory")
            << zip("garbage, but long enough for an entry of forty-six bytes") << -1LL;
        QTest::newRow("an entry's name is too long") << zip(entry("a.xml", 1).chopped(2)) << -1LL;
        QTest::newRow("64 bit, without the end")
            << QByteArray("PK\x06\x07" + QByteArray(16, '\xff') + end(0xffffffff, 0xffffffff)) << -1LL;
    }
    void sizes() {
        QFETCH(const QByteArray, file);
        QFETCH(const qint64, size);
        const auto found = sizeOf(file);
        QCOMPARE(found ? qint64(*found) : -1, size);
    }

    void sumsDontWrap() {
        const QByteArray most = entry("a.xml", 0xffffffff, extra64(~0ULL));
        QCOMPARE(sizeOf(zip(most + most)), std::optional(~0ULL));
    }

    // Whatever a bit does, it ends, and within the file.
    void flippedBits() {
        const QByteArray sound =
            zip64(entry("word/document.xml", 1000) + entry("a.xml", 0xffffffff, extra64(5'000'000'000)));
        for (qsizetype i = 0; i < sound.size() * 8; ++i) {
            QByteArray broken = sound;
            broken[i / 8] = char(broken.at(i / 8) ^ (1 << (i % 8)));
            static_cast<void>(sizeOf(broken));
        }
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QByteArray noise(random.bounded(300), '\0');
            for (char& byte : noise)
                byte = char(random.bounded(256));
            static_cast<void>(sizeOf(noise + sound.right(random.bounded(int(sound.size())))));
        }
    }

    void limits_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<qint64>("limit"); // -1: none
        QTest::newRow("docx") << u"docx"_s << qint64(50 * kMB);
        QTest::newRow("pptx") << u"pptx"_s << qint64(50 * kMB);
        QTest::newRow("xlsx") << u"xlsx"_s << qint64(300 * kMB);
        QTest::newRow("odt") << u"odt"_s << -1LL;
        QTest::newRow("pdf") << u"pdf"_s << -1LL;
        QTest::newRow("none") << QString() << -1LL;
    }
    void limits() {
        QFETCH(const QString, extension);
        QFETCH(const qint64, limit);
        const auto found = unpackedLimit(extension);
        QCOMPARE(found ? qint64(*found) : -1, limit);
    }

    void warnings_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<quint32>("size");
        QTest::addColumn<bool>("warns");
        QTest::newRow("just fits") << u"docx"_s << quint32(50 * kMB) << false;
        QTest::newRow("a byte too much") << u"docx"_s << quint32(50 * kMB + 1) << true;
        QTest::newRow("sheets may have more") << u"xlsx"_s << quint32(50 * kMB + 1) << false;
        QTest::newRow("sheets, too much") << u"xlsx"_s << quint32(300 * kMB + 1) << true;
        QTest::newRow("others have no limit") << u"odt"_s << quint32(900 * kMB) << false;
    }
    void warnings() {
        QFETCH(const QString, extension);
        QFETCH(const quint32, size);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"some"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zip(entry("content.xml", size)));
        file.close();
        QTEST(!unpackedWarning(file.fileName(), extension).isEmpty(), "warns");
        QVERIFY(unpackedWarning(folder.filePath(u"none"_s), extension).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PackedSize)
#include "tst_packed_size.moc"
