// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Documents that a Document Server may refuse open with a warning.
#include "DocumentsBench.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <functional>
#include <memory>

using namespace attache;
using namespace attache::documents;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Lets work into the background in portions: what came since the last turn.
class Turnstile {
public:
    Turnstile() {
        m_pool.setMaxThreadCount(1);
        close();
    }
    ~Turnstile() {
        open();
        m_pool.setMaxThreadCount(m_threads);
    }
    Turnstile(const Turnstile&) = delete;
    Turnstile& operator=(const Turnstile&) = delete;

    // What came before the last turn is done whenever `isEnough` is asked; what comes after it stays outside.
    bool turnUntil(const std::function<bool()>& isEnough) {
        const auto turn = [&] {
            const auto before = m_bar;
            close();
            before->release();
            m_closed.acquire(); // the next bar is reached when all before it has gone through
            return isEnough();
        };
        m_closed.acquire();
        return QTest::qWaitFor(turn, 20000);
    }
    bool open() {
        m_bar->release();
        return m_pool.waitForDone(20000);
    }

private:
    void close() {
        m_bar = std::make_shared<QSemaphore>();
        m_pool.start([this, bar = m_bar] {
            m_closed.release();
            bar->acquire();
        });
    }

    QThreadPool& m_pool = *QThreadPool::globalInstance();
    int m_threads = m_pool.maxThreadCount();
    std::shared_ptr<QSemaphore> m_bar;
    QSemaphore m_closed;
};

bool isWhole(const QStringList& cached) {
    return cached.size() == 1 && !cached.constFirst().endsWith(u".part"_s);
}

} // namespace

class tst_DocumentLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What it claims to hold is enough: nobody unpacks it here.
    void aDocumentThatUnpacksTooLargeOpensWithAWarning_data() {
        QTest::addColumn<QByteArray>("unpacked"); // bytes, little endian
        QTest::addColumn<int>("warnings");
        QTest::newRow("60 MB") << QByteArray("\x00\x00\xc0\x03", 4) << 1;
        QTest::newRow("1 kB") << QByteArray("\x00\x04\x00\x00", 4) << 0;
    }
    void aDocumentThatUnpacksTooLargeOpensWithAWarning() {
        QFETCH(const QByteArray, unpacked);
        DocumentsBench bench;
        QSignalSpy warned(bench.opener.get(), &DocumentOpener::documentWarned);
        const QByteArray directory =
            "PK\x01\x02" + QByteArray(20, '\0') + unpacked + QByteArray("\x05\0", 2) + QByteArray(16, '\0') + "a.xml";
        const QByteArray end = "PK\x05\x06" + QByteArray(8, '\0') + QByteArray("\x33\0\0\0\0\0\0\0\0\0", 10);
        const auto opened = bench.open(bench.post(u"Big.docx"_s, directory + end));
        QVERIFY(opened);
        QTRY_COMPARE(bench.fetch(*opened).status, 200);
        // The look into the file is over, and what it had to say was delivered.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
        bool isDelivered = false;
        QMetaObject::invokeMethod(this, [&isDelivered] { isDelivered = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isDelivered);
        QTEST(int(warned.size()), "warnings");
        if (!warned.isEmpty()) {
            QCOMPARE(warned.constFirst().constFirst().toString(), opened->id);
            QVERIFY(warned.constFirst().constLast().toString().contains(u"60"_s));
        }
    }

    // Signing out or quitting doesn't wait for a look into a file.
    void theOpenerMayGoWhileAFileIsLookedInto() {
        Turnstile turnstile;
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QVERIFY(turnstile.turnUntil([&] { return isWhole(bench.cached()); }));
        QTRY_COMPARE(bench.fetch(*opened).status, 200); // so it was told that the file is there, and wants to look
        bench.opener.reset();
        QVERIFY(turnstile.open()); // the look, and nobody to tell
    }
};

QTEST_GUILESS_MAIN(tst_DocumentLimits)
#include "tst_document_limits.moc"
