// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Files up and down, told as conversations with a Mattermost.
#include "../disk/HeldPool.h"
#include "Acme.h"
#include "CannedServer.h"
#include "Wait.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <stop_token>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using domain::ErrorKind;
using mattermost::MattermostClient;
using sandbox::Fault;

namespace {

constexpr qsizetype kMiB = 1024 * 1024;

QByteArray bytes(qsizetype size) { // not the same anywhere, so that a misplaced part shows
    QRandomGenerator random(42);
    QByteArray result(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        result[i] = char(random.bounded(256));
    return result;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TransfersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileGoesUpAndComesDown_data();
    void aFileGoesUpAndComesDown();
    void aCutUploadGoesOnWhereItStopped();
    void anUploadThatIsCutAgainAndAgainFails();
    void anEmptyFileIsRefused();
    void aFileTooLargeIsRefused();
    void turnedOffAttachments();
    void aDownloadIsCancelledMidway();
    void aDiskThatHangsHoldsTheServerBack();
    void aDownloadToADiskThatHangsIsCancelled();
    void aMissingFileLeavesNothingBehind();
    void anEmptyFileIsDownloaded();

private:
    QString write(const QByteArray& content) const;
    [[nodiscard]] QString attach(Acme& acme, const QByteArray& content) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TransfersTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TransfersTest::write(const QByteArray& content) const {
    const QString path = m_folder->filePath(u"source"_s);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? path : QString();
}

QString TransfersTest::attach(Acme& acme, const QByteArray& content) const {
    acme.server.addPost(
        {.channelId = acme.docs, .userId = acme.alice, .message = {}, .files = {{u"a.docx"_s, content}}});
    return acme.server.posts(acme.docs).first().value("file_ids"_L1).toArray().first().toString();
}

void TransfersTest::aFileGoesUpAndComesDown_data() {
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("a byte") << qsizetype(1) << u"a.docx"_s;
    QTest::newRow("small") << qsizetype(100'000) << u"Bericht & Co + 100 %?#.docx"_s;
    QTest::newRow("just small") << 5 * kMiB - 1 << u"報告.docx"_s;
    QTest::newRow("just resumable") << 5 * kMiB << u"a.docx"_s;
    QTest::newRow("in three parts") << 33 * kMiB + 7 << u"a.docx"_s;
}

void TransfersTest::aFileGoesUpAndComesDown() {
    QFETCH(const qsizetype, size);
    QFETCH(const QString, name);
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QByteArray content = bytes(size);
    qint64 sent = 0;
    const auto uploaded =
        wait(client.uploadFile(acme.docs, name, write(content), {[&](qint64 done, qint64) { sent = done; }, {}}));
    QVERIFY2(uploaded, uploaded ? "" : qPrintable(uploaded.error().message));
    QCOMPARE(uploaded->name, name);
    QCOMPARE(uploaded->size, size);
    QCOMPARE(sent, size);
    QVERIFY(acme.server.fileContent(uploaded->id) == content);
    qint64 received = 0;
    const QString target = m_folder->filePath(u"target"_s);
    const auto downloaded =
        wait(client.downloadFile(uploaded->id, target, size, {[&](qint64 done, qint64) { received = done; }, {}}));
    QVERIFY2(downloaded, downloaded ? "" : qPrintable(downloaded.error().message));
    QCOMPARE(received, size);
    QVERIFY(contentOf(target) == content);
}

void TransfersTest::aCutUploadGoesOnWhereItStopped() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QByteArray content = bytes(20 * kMiB);
    acme.server.failNext("POST", u"/uploads/[a-z0-9]+$"_s, 2, Fault{Fault::Reset, 6 * kMiB});
    const auto uploaded = wait(client.uploadFile(acme.docs, u"a.docx"_s, write(content)));
    QVERIFY2(uploaded, uploaded ? "" : qPrintable(uploaded.error().message));
    QVERIFY(acme.server.fileContent(uploaded->id) == content);
    const auto log = acme.server.requestLog();
    QVERIFY(std::ranges::any_of(
        log, [](const auto& request) { return request.method == "GET" && request.path.contains("/uploads/"_L1); }));
}

void TransfersTest::anUploadThatIsCutAgainAndAgainFails() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    acme.server.failNext("POST", u"/uploads/[a-z0-9]+$"_s, 100, Fault{Fault::Reset, 0});
    QCOMPARE(errorKind(wait(client.uploadFile(acme.docs, u"a.docx"_s, write(bytes(6 * kMiB))))),
             ErrorKind::Unreachable);
}

void TransfersTest::anEmptyFileIsRefused() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QCOMPARE(errorKind(wait(client.uploadFile(acme.docs, u"a.docx"_s, write({})))), ErrorKind::InvalidInput);
}

void TransfersTest::aFileTooLargeIsRefused() {
    Acme acme(with([&](auto& o) { o.maxFileSize = 1000; }));
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QCOMPARE(errorKind(wait(client.uploadFile(acme.docs, u"a.docx"_s, write(bytes(5000))))), ErrorKind::TooLarge);
}

void TransfersTest::turnedOffAttachments() {
    Acme acme(with([&](auto& o) { o.attachments = false; }));
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QCOMPARE(errorKind(wait(client.uploadFile(acme.docs, u"a.docx"_s, write("x")))), ErrorKind::TurnedOff);
}

void TransfersTest::aDownloadIsCancelledMidway() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QString fileId = attach(acme, bytes(20 * kMiB));
    const QString target = m_folder->filePath(u"target"_s);
    std::stop_source stop;
    qint64 seen = 0;
    const auto cancel = [&](qint64 done, qint64) {
        seen = done;
        stop.request_stop();
    };
    QCOMPARE(errorKind(wait(client.downloadFile(fileId, target, 20 * kMiB, {cancel, stop.get_token()}))),
             ErrorKind::Cancelled);
    QVERIFY(seen < 20 * kMiB);
    QVERIFY(!QFile::exists(target));
}

// The event loop goes on, and what waits for the disk stays bounded.
void TransfersTest::aDiskThatHangsHoldsTheServerBack() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    client.setTiming({.request = 10s, .stall = 100ms}); // the disk's time isn't the server's
    const QByteArray content = bytes(64 * kMiB);
    const QString fileId = attach(acme, content);
    const QString target = m_folder->filePath(u"target"_s);
    qint64 received = 0;
    std::optional<HeldPool> disk;
    const auto hold = [&](qint64 done, qint64) {
        received = done;
        if (!disk && done > kMiB)
            disk.emplace();
    };
    std::optional<domain::Result<>> result;
    QEventLoop loop;
    const auto kept = keep(client.downloadFile(fileId, target, content.size(), {hold, {}}), result, loop);
    QTRY_VERIFY(disk.has_value());
    QVERIFY(!QTest::qWaitFor([&] { return received > 8 * kMiB || result; }, 1000));
    QVERIFY(!QFile::exists(target));
    disk->letGo();
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30000);
    QVERIFY2(*result, *result ? "" : qPrintable(result->error().message));
    QVERIFY(contentOf(target) == content);
}

void TransfersTest::aDownloadToADiskThatHangsIsCancelled() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QString fileId = attach(acme, bytes(20 * kMiB));
    std::optional<HeldPool> disk;
    std::stop_source stop;
    const auto hold = [&](qint64 done, qint64) {
        if (!disk && done > kMiB) {
            disk.emplace();
            stop.request_stop();
        }
    };
    QCOMPARE(errorKind(wait(
                 client.downloadFile(fileId, m_folder->filePath(u"target"_s), 20 * kMiB, {hold, stop.get_token()}))),
             ErrorKind::Cancelled); // before the disk answers
    disk.reset();
    QTRY_COMPARE(QDir(m_folder->path()).entryList({u"target*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TransfersTest::aMissingFileLeavesNothingBehind() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QString target = m_folder->filePath(u"target"_s);
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, target, 10))), ErrorKind::NotFound);
    QVERIFY(!QFile::exists(target));
}

void TransfersTest::anEmptyFileIsDownloaded() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QString target = m_folder->filePath(u"target"_s);
    const auto done = wait(client.downloadFile(attach(acme, {}), target, 0));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(QFile::exists(target));
    QCOMPARE(contentOf(target), QByteArray());
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_mattermost_transfers.moc"
