// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Whoever awaits a client may outlive it, destroy it, or stop it, at any moment.
#include "CannedServer.h"
#include "Wait.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <stop_token>
#include <thread>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using domain::ErrorKind;
using mattermost::MattermostClient;
using sandbox::Fault;
using sandbox::HttpResponse;

namespace {

HttpResponse hanging() {
    HttpResponse response = json("{}");
    response.fault = {Fault::Hang, 0};
    return response;
}

struct Outcomes {
    QList<std::optional<ErrorKind>> kinds;
};

template <typename T>
QCoro::Task<> note(QCoro::Task<domain::Result<T>> task, std::shared_ptr<Outcomes> outcomes) {
    const auto result = co_await task;
    outcomes->kinds.append(errorKind(result));
}

QString fileOf(const QTemporaryDir& folder, qint64 size) {
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    const bool isMade = file.open(QIODevice::WriteOnly) && file.resize(size);
    return isMade ? path : QString();
}

} // namespace

class LifetimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDestroyedClientCancelsEverything();
    void aCoroutineMayDestroyItsClient();
    void aSlotOfSignedOutMayDestroyTheClient();
    void progressMayDestroyTheClient();
    void aStopEndsATransfer_data();
    void aStopEndsATransfer();
    void aStopFromAnotherThread();
    void aStopBeforeTheBeginSendsNothing();
};

void LifetimeTest::aDestroyedClientCancelsEverything() {
    CannedServer server(hanging());
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"download"_s);
    const QString source = fileOf(folder, 6 * 1024 * 1024);
    auto client = std::make_unique<MattermostClient>(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    note(client->ping(), outcomes);
    note(client->me(), outcomes);
    note(client->usersByIds({kIdA}), outcomes);
    note(client->login(u"a"_s, domain::Secret("b")), outcomes);
    note(client->channelPosts(kIdA), outcomes);
    note(client->createPost({kIdA, {}, u"x"_s, {}, {}, {}}), outcomes);
    note(client->downloadFile(kIdA, target, 100), outcomes);
    note(client->uploadFile(kIdA, u"x"_s, source), outcomes);
    QTRY_VERIFY(server.requests.size() >= 4); // six connections at most, and some requests still wait for one
    client.reset();
    QCOMPARE(outcomes->kinds.size(), 0); // never from inside the destructor
    QTRY_COMPARE(outcomes->kinds.size(), 8);
    for (const auto& kind : outcomes->kinds)
        QCOMPARE(kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(target));
}

void LifetimeTest::aCoroutineMayDestroyItsClient() {
    CannedServer server(html());
    auto client = std::make_unique<MattermostClient>(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    const auto destroyAfter = [](auto task, auto* owner, auto seen) -> QCoro::Task<> {
        const auto result = co_await task;
        owner->reset();
        seen->kinds.append(errorKind(result));
    };
    destroyAfter(client->ping(), &client, outcomes);
    QTRY_COMPARE(outcomes->kinds.size(), 1);
    QVERIFY(!client);
}

void LifetimeTest::aSlotOfSignedOutMayDestroyTheClient() {
    CannedServer server(json(R"({"id":"api.context.session_expired.app_error"})", 401));
    auto client = std::make_unique<MattermostClient>(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    connect(client.get(), &MattermostClient::signedOut, this, [&] { client.reset(); });
    note(client->me(), outcomes);
    QTRY_COMPARE(outcomes->kinds.size(), 1);
    QVERIFY(!client);
    QCOMPARE(outcomes->kinds.first(), ErrorKind::SignedOut);
}

void LifetimeTest::progressMayDestroyTheClient() {
    CannedServer server(json(QByteArray(4 * 1024 * 1024, 'x')));
    const QTemporaryDir folder;
    auto client = std::make_unique<MattermostClient>(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    const QString target = folder.filePath(u"download"_s);
    note(client->downloadFile(kIdA, target, 4 * 1024 * 1024, {[&](qint64, qint64) { client.reset(); }, {}}), outcomes);
    QTRY_COMPARE(outcomes->kinds.size(), 1);
    QCOMPARE(outcomes->kinds.first(), ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(target));
}

void LifetimeTest::aStopEndsATransfer_data() {
    QTest::addColumn<bool>("isUpload");
    QTest::newRow("download") << false;
    QTest::newRow("upload") << true;
}

void LifetimeTest::aStopEndsATransfer() {
    QFETCH(const bool, isUpload);
    CannedServer server(hanging());
    const QTemporaryDir folder;
    MattermostClient client(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    std::stop_source stop;
    if (isUpload)
        note(client.uploadFile(kIdA, u"x"_s, fileOf(folder, 100), {{}, stop.get_token()}), outcomes);
    else
        note(client.downloadFile(kIdA, folder.filePath(u"d"_s), 100, {{}, stop.get_token()}), outcomes);
    QTRY_COMPARE(server.requests.size(), 1);
    stop.request_stop();
    QTRY_COMPARE(outcomes->kinds.size(), 1);
    QCOMPARE(outcomes->kinds.first(), ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(folder.filePath(u"d"_s)));
}

void LifetimeTest::aStopFromAnotherThread() {
    CannedServer server(hanging());
    const QTemporaryDir folder;
    MattermostClient client(server.address());
    const auto outcomes = std::make_shared<Outcomes>();
    std::stop_source stop;
    note(client.downloadFile(kIdA, folder.filePath(u"d"_s), 100, {{}, stop.get_token()}), outcomes);
    QTRY_COMPARE(server.requests.size(), 1);
    std::jthread([&] { stop.request_stop(); }).join();
    QTRY_COMPARE(outcomes->kinds.size(), 1);
    QCOMPARE(outcomes->kinds.first(), ErrorKind::Cancelled);
}

void LifetimeTest::aStopBeforeTheBeginSendsNothing() {
    CannedServer server(hanging());
    const QTemporaryDir folder;
    MattermostClient client(server.address());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, folder.filePath(u"d"_s), 1, {{}, stop.get_token()}))),
             ErrorKind::Cancelled);
    QCOMPARE(server.requests.size(), 0);
}

QTEST_GUILESS_MAIN(LifetimeTest)
#include "tst_mattermost_lifetime.moc"
