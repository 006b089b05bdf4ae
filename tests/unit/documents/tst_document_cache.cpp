// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The cache behind open documents, and the addresses under which they are served.
#include "../disk/HeldPool.h"
#include "DocumentsBench.h"
#include "documents/DocumentCache.h"
#include "documents/PublicUrl.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::DocumentCache;

namespace {

domain::FileInfo infoOf(DocumentsBench& bench) {
    return *QCoro::waitFor(bench.client->fileInfo(bench.fileId));
}

bool isWhole(const QString& path, qint64 size) {
    return QTest::qWaitFor([&] { return QFileInfo(path).size() == size; }, 20000);
}

} // namespace

class DocumentCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileLivesAsLongAsSomebodyHoldsIt() {
        DocumentsBench bench;
        DocumentCache cache(*bench.client, bench.context.cacheFolder);
        QSignalSpy progress(&cache, &DocumentCache::progress);
        const auto info = infoOf(bench);
        auto first = cache.acquire(info);
        auto second = cache.acquire(info);
        QVERIFY(first && second);
        QCOMPARE(first->get(), second->get());
        const QString path = (*first)->path();
        QVERIFY(isWhole(path, bench.content.size()));
        QVERIFY(!progress.isEmpty());
        QCOMPARE(QFileInfo(bench.context.cacheFolder).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        first->reset();
        QVERIFY(QFileInfo::exists(path));
        {
            const test::HeldPool disk;
            second->reset();
            QVERIFY(QFileInfo::exists(path)); // nobody waits for the disk
        }
        QTRY_VERIFY(!QFileInfo::exists(path));
        const auto third = cache.acquire(info);
        QVERIFY(third);
        QVERIFY((*third)->path() != path);
        QVERIFY(isWhole((*third)->path(), bench.content.size()));
    }

    // What was posted is what is served: a file of another size isn't.
    void aFileOfAnotherSizeFails() {
        DocumentsBench bench;
        DocumentCache cache(*bench.client, bench.context.cacheFolder);
        QSignalSpy failed(&cache, &DocumentCache::failed);
        auto info = infoOf(bench);
        info.size += 1;
        const auto held = cache.acquire(info);
        QVERIFY(held);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), info.id);
        QVERIFY(!QFileInfo::exists((*held)->path()));
        const auto again = cache.acquire(infoOf(bench)); // not the one that failed
        QVERIFY(again);
        QVERIFY(isWhole((*again)->path(), bench.content.size()));
        QCOMPARE(failed.size(), 1);
    }

    void theCacheGoesMeanwhile() {
        DocumentsBench bench;
        auto cache = std::make_unique<DocumentCache>(*bench.client, bench.context.cacheFolder);
        const auto held = cache->acquire(infoOf(bench));
        cache.reset();
        QVERIFY(isWhole((*held)->path(), bench.content.size()));
    }

    void addressesBelow_data() {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QUrl(u"http://10.0.0.1:8080"_s) << u"http://10.0.0.1:8080/f/x"_s;
        QTest::newRow("slash") << QUrl(u"http://10.0.0.1:8080/"_s) << u"http://10.0.0.1:8080/f/x"_s;
        QTest::newRow("folder") << QUrl(u"https://a.example/attache"_s) << u"https://a.example/attache/f/x"_s;
        QTest::newRow("folder and slash")
            << QUrl(u"https://a.example/attache/"_s) << u"https://a.example/attache/f/x"_s;
        QTest::newRow("IPv6") << QUrl(u"http://[::1]:80"_s) << u"http://[::1]:80/f/x"_s;
    }
    void addressesBelow() {
        QFETCH(const QUrl, base);
        QFETCH(const QString, expected);
        QCOMPARE(documents::urlBelow(base, u"/f/x"_s).toString(), expected);
    }

    void theAddressTowardsADocumentServer() {
        const auto url = QCoro::waitFor(documents::suggestPublicUrl(QUrl(u"http://127.0.0.1/ds"_s), 8123));
        QVERIFY(url);
        QCOMPARE(*url, QUrl(u"http://127.0.0.1:8123"_s));
        const auto unknown = QCoro::waitFor(documents::suggestPublicUrl(QUrl(u"http://nowhere.invalid"_s), 8123));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, domain::ErrorKind::Unreachable);
        QVERIFY(unknown.error().message.contains(u"nowhere.invalid"_s));
    }
};

QTEST_GUILESS_MAIN(DocumentCacheTest)
#include "tst_document_cache.moc"
