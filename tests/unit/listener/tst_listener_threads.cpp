// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Many threads grant, ask and revoke at the same time.
#include "RawPeer.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;

class TestThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grantsFromManyThreads();
    void answersFromManyThreads();
    void filesBecomeReadyFromManyThreads();
};

namespace {

void inThreads(int count, const std::function<void(int)>& work) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

void TestThreads::grantsFromManyThreads() {
    const auto listener = startListener();
    std::atomic<int> failures = 0;
    inThreads(6, [&](int) {
        RawPeer peer(listener->port());
        for (int i = 0; i < 50; ++i) {
            const QString path = listener->grantCallback(echo());
            failures += peer.ask(post(path, "x")).status != 200;
            listener->revoke(path);
            failures += peer.ask(post(path, "")).status != 404;
            failures += !listener->restoreCallback(path, echo());
            failures += peer.ask(post(path, "x")).status != 200;
        }
    });
    QCOMPARE(failures.load(), 0);
}

void TestThreads::answersFromManyThreads() {
    const auto listener = startListener();
    std::atomic<int> failures = 0;
    std::vector<std::thread> answering;
    const QString path = listener->grantCallback([&answering](const RequestView& request, Responder responder) {
        // Some answers come while the handler still runs.
        answering.emplace_back([body = std::string(request.body), responder = std::move(responder)]() mutable {
            responder.send({200, "text/plain", body});
        });
    });
    inThreads(6, [&](int number) {
        RawPeer peer(listener->port());
        for (int i = 0; i < 40; ++i) {
            const QByteArray body = QByteArray::number(number * 1000 + i);
            failures += peer.ask(post(path, body)).body != body;
        }
    });
    for (std::thread& thread : answering)
        thread.join();
    QCOMPARE(failures.load(), 0);
}

void TestThreads::filesBecomeReadyFromManyThreads() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7 && file.flush());
    const auto listener = startListener();
    std::atomic<int> failures = 0;
    inThreads(6, [&](int) {
        for (int i = 0; i < 20; ++i) {
            ServedFile served;
            const QString path = listener->grantFile(served, "text/plain", everyone());
            RawPeer peer(listener->port());
            peer.send(get(path));
            served.setReady(file.fileName());
            failures += peer.reply().body != "content";
        }
    });
    QCOMPARE(failures.load(), 0);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_listener_threads.moc"
