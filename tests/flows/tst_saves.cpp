// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Callbacks through the real listener, saves into a Mattermost double's thread.
#include "SaveBench.h"
#include "onlyoffice/Jwt.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::flows;
using domain::SaveStep;
using sandbox::Fault;
using sandbox::HttpResponse;
using sandbox::MattermostDouble;

namespace {

const QByteArray kSuccess = R"({"error":0})";
const QByteArray kFailure = R"({"error":1})";

bool allDone(const SaveBench& bench) {
    const auto statuses = bench.service->statuses();
    return !bench.service->hasUnfinished() && !statuses.isEmpty() &&
           std::ranges::all_of(statuses, [](const auto& status) { return status.step == SaveStep::Done; });
}

#define COMPARE_VERSIONS(bench, ...)                                                                                   \
    do {                                                                                                               \
        QList<QByteArray> contents;                                                                                    \
        for (const Version& version : (bench).versions())                                                              \
            contents.append(version.content);                                                                          \
        QCOMPARE(contents, (QList<QByteArray>{__VA_ARGS__}));                                                          \
    } while (false)

} // namespace

Q_DECLARE_METATYPE(attache::sandbox::Fault)
Q_DECLARE_METATYPE(attache::sandbox::HttpResponse)

class TestSaves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaveBecomesAReply() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        const auto answer = bench.save(session, 2, zipHolding("edited"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
        const Version version = bench.versions().first();
        QCOMPARE(version.message, u"File Plan.docx was updated by @alice"_s);
        QCOMPARE(version.fileName, u"Plan.docx"_s);
        QCOMPARE(version.parentFileId, bench.office.rootFileId);
        QCOMPARE(version.number, 2);
        QVERIFY(bench.spool().isEmpty());
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty());
    }

    void statusesWithoutAFile_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("openSessions");
        QTest::newRow("1 editing") << 1 << kSuccess << 1;
        QTest::newRow("3 saving failed: success would delete the changes") << 3 << kFailure << 1;
        QTest::newRow("4 closed unchanged") << 4 << kSuccess << 0;
        QTest::newRow("7 forcesave failed") << 7 << kSuccess << 1;
    }
    void statusesWithoutAFile() {
        QFETCH(const int, status);
        QFETCH(const QByteArray, expected);
        QFETCH(const int, openSessions);
        SaveBench bench;
        QSignalSpy received(bench.service.get(), &saves::SaveService::callbackReceived);
        const auto session = bench.open(u"key-1"_s);
        const auto answer = bench.call(session, {{u"status"_s, status}, {u"users"_s, QJsonArray{session.userId}}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, expected);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(QCoro::waitFor(bench.service->unfinishedSessions())->size(), openSessions);
        QVERIFY(!bench.service->hasUnfinished());
    }

    void aSessionThatIsOpenedAgainIsUnfinishedAgain() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.call(session, {{u"status"_s, 4}});
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty());
        bench.call(session, {{u"status"_s, 1}, {u"users"_s, QJsonArray{session.userId}}});
        QCOMPARE(QCoro::waitFor(bench.service->unfinishedSessions())->size(), 1);
    }

    void repeatedCallbacksAreOneVersion() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess); // also long after
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
        QVERIFY(bench.spool().isEmpty());
    }

    void notModifiedAfterAForceSaveAddsNone_data() {
        QTest::addColumn<QJsonValue>("notModified");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("same bytes") << QJsonValue(true) << zipHolding("one") << zipHolding("one");
        QTest::newRow("null is no true") << QJsonValue() << zipHolding("two") << zipHolding("two");
        QTest::newRow("a claim that the bytes belie") << QJsonValue(true) << zipHolding("two") << zipHolding("two");
    }
    void notModifiedAfterAForceSaveAddsNone() {
        QFETCH(const QJsonValue, notModified);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, expected);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 6, zipHolding("one")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        const QSignalSpy ended(bench.service.get(), &saves::SaveService::storingEnded);
        QCOMPARE(bench.save(session, 2, content, {{u"notmodified"_s, notModified}}).body, kSuccess);
        QTRY_COMPARE(ended.size(), 1); // no save changes, and who waits for the end must hear of it all the same
        QVERIFY(!bench.service->isStoring());
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, expected);
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty());
    }

    void aNewerForceSaveReplacesTheOlder() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 6, zipHolding("one")).body, kSuccess);
        QCOMPARE(bench.save(session, 6, zipHolding("two")).body, kSuccess);
        QCOMPARE(bench.save(session, 6, zipHolding("one")).body, kSuccess); // taken back by hand: newest again
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("one"));
        QCOMPARE(bench.save(session, 2, zipHolding("end")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("end"));
        QCOMPARE(bench.versions().first().number, 2);
    }

    void anAnsweredForceSaveStays() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 6, zipHolding("one")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        const QString forced = bench.versions().first().fileId;
        bench.mattermost.addPost({bench.office.channelId, bench.office.bobId, u"Nice!"_s, {}, bench.office.rootPostId});
        QCOMPARE(bench.save(session, 2, zipHolding("two")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("one"), zipHolding("two"));
        QCOMPARE(bench.versions().last().parentFileId, forced);
        QCOMPARE(bench.versions().last().number, 3);
    }

    void forgedTokensAreRefusedAndNothingIsWritten_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind : {"none", "wrong secret", "alg none", "HS512", "expired", "other document", "garbage"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void forgedTokensAreRefusedAndNothingIsWritten() {
        QFETCH(const QByteArray, kind);
        SaveBench bench;
        QSignalSpy refused(bench.service.get(), &saves::SaveService::callbackRefused);
        const auto session = bench.open(u"key-1"_s);
        const qint64 now = bench.clock.now().count() / 1000;
        QJsonObject claims{{u"key"_s, kind == "other document" ? u"key-2"_s : u"key-1"_s},
                           {u"status"_s, 2},
                           {u"url"_s, bench.results.put(zipHolding("forged")).toString()},
                           {u"filetype"_s, u"docx"_s},
                           {u"iat"_s, now},
                           {u"exp"_s, kind == "expired" ? now - 3600 : now + 300}};
        const domain::Secret secret(kind == "wrong secret" ? "wrong" : "docs-secret");
        QByteArray token = onlyoffice::signJwt(claims, secret);
        const auto rehead = [&token](const QByteArray& header) {
            token = header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                    token.mid(token.indexOf('.'));
        };
        if (kind == "alg none") {
            rehead(R"({"alg":"none","typ":"JWT"})");
            token.truncate(token.lastIndexOf('.') + 1);
        } else if (kind == "HS512") {
            rehead(R"({"alg":"HS512","typ":"JWT"})");
        } else if (kind == "garbage") {
            token = "a.b.c";
        }
        QJsonObject body = claims;
        body.insert(u"key"_s, u"key-1"_s); // what is outside the token doesn't count
        if (kind != "none")
            body.insert(u"token"_s, QString::fromLatin1(token));
        const auto answer = bench.callRaw(session, QJsonDocument(body).toJson());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, kFailure);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(bench.results.fetches(), 0);
        QVERIFY(bench.spool().isEmpty());
        QVERIFY(bench.service->statuses().isEmpty());
        QVERIFY(bench.versions().isEmpty());
    }

    void aBadDownloadIsNeverAVersion_data() {
        QTest::addColumn<HttpResponse>("response");
        const QByteArray file = zipHolding(QByteArray(100'000, 'x'));
        const QList<QPair<QByteArray, QByteArray>> binary{{"Content-Type", "application/octet-stream"}};
        QTest::newRow("403") << HttpResponse{403, binary, "no", {}, false, {}};
        QTest::newRow("410") << HttpResponse{410, binary, "gone", {}, false, {}};
        QTest::newRow("500") << HttpResponse{500, binary, file, {}, false, {}};
        QTest::newRow("HTML") << HttpResponse{200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>", {}, false,
                                              {}};
        QTest::newRow("no ZIP") << HttpResponse{200, binary, "not a document", {}, false, {}};
        QTest::newRow("empty") << HttpResponse{200, binary, {}, {}, false, {}};
        QTest::newRow("cut") << HttpResponse{200, binary, file, {}, false, {Fault::Cut, 50'000}};
        QTest::newRow("short") << HttpResponse{200, binary, file, {}, false, {Fault::ShortLength, 50'000}};
    }
    void aBadDownloadIsNeverAVersion() {
        QFETCH(const HttpResponse, response);
        SaveBench bench;
        QSignalSpy failed(bench.service.get(), &saves::SaveService::storeFailed);
        const auto session = bench.open(u"key-1"_s);
        bench.results.failNext(response);
        const auto refused = bench.save(session, 2, zipHolding("edited"));
        QCOMPARE(refused.status, 503);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(bench.spool().isEmpty());
        QCOMPARE(QCoro::waitFor(bench.service->unfinishedSessions())->size(), 1);
        QTRY_VERIFY(!bench.service->hasUnfinished());
        // The Document Server tries again.
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void aTroubledMattermostGetsOneVersion_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isAfter");
        struct Route {
            const char* name;
            QByteArray method;
            QString path;
        };
        const QList<Route> routes{{"upload", "POST", u"/api/v4/files$"_s},
                                  {"look", "GET", u"/api/v4/posts/[^/]+/thread$"_s},
                                  {"post", "POST", u"/api/v4/posts$"_s}};
        for (const Route& route : routes) {
            for (const bool isAfter : {false, true}) {
                const auto row = [&](const char* what, const HttpResponse& response, const Fault& fault) {
                    QTest::addRow("%s, %s%s", route.name, what, isAfter ? ", after the fact" : "")
                        << route.method << route.path << response << fault << isAfter;
                };
                for (const int status : {500, 502, 503})
                    row(qPrintable(QString::number(status)), MattermostDouble::apiError(status, u"x"_s), {});
                row("429", MattermostDouble::tooManyRequests(0), {});
                row("reset", {}, {Fault::Reset, 0});
                row("cut", {}, {Fault::Cut, 10});
                row("web page", {200, {{"Content-Type", "text/html"}}, "<html></html>", {}, false, {}}, {});
            }
        }
    }
    void aTroubledMattermostGetsOneVersion() {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const HttpResponse, response);
        QFETCH(const Fault, fault);
        QFETCH(const bool, isAfter);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        const auto when = isAfter ? MattermostDouble::When::After : MattermostDouble::When::Instead;
        if (fault.kind == Fault::None)
            bench.mattermost.failNext(method, path, 2, response, when);
        else
            bench.mattermost.failNext(method, path, 2, fault, when);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY_WITH_TIMEOUT(allDone(bench), 15000);
        COMPARE_VERSIONS(bench, zipHolding("edited"));
        QVERIFY(bench.spool().isEmpty());
    }

    void aDeadTokenPausesUntilTheNextSignIn() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.revokeTokens(bench.office.aliceId);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(!bench.service->statuses().isEmpty() && bench.service->statuses().first().isWaiting);
        const auto waiting = bench.service->statuses().first();
        QCOMPARE(waiting.error.kind, domain::ErrorKind::SignedOut);
        QCOMPARE(waiting.nextAttemptAt, 0);
        QVERIFY(bench.service->hasUnfinished());
        // Meanwhile the file can be had.
        const QString path = bench.folder.filePath(u"rescued.docx"_s);
        QVERIFY(QCoro::waitFor(bench.service->exportSave(waiting.saveId, path)));
        QFile rescued(path);
        QVERIFY(rescued.open(QIODevice::ReadOnly));
        QCOMPARE(rescued.readAll(), zipHolding("edited"));
        bench.office.token = domain::Secret(bench.mattermost.addPersonalToken(bench.office.aliceId).toLatin1());
        bench.signIn();
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void aSaveThatComesAfterSigningOutSaysWhyItWaits() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.service->setAccount(session.accountId,
                                  mattermost::ServerAddress::parse(bench.mattermost.url().toString()).value(), {});
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        const auto waits = [&] {
            const auto statuses = bench.service->statuses();
            return !statuses.isEmpty() && statuses.last().isWaiting &&
                   statuses.last().error.kind == domain::ErrorKind::SignedOut;
        };
        QTRY_VERIFY(waits());
        bench.signIn();
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void whatOnlyAPersonCanEndWaitsForThem() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.removeMember(bench.office.channelId, bench.office.aliceId);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(!bench.service->statuses().isEmpty() && bench.service->statuses().first().isWaiting);
        const auto waiting = bench.service->statuses().first();
        QCOMPARE(waiting.error.kind, domain::ErrorKind::Forbidden);
        QCOMPARE(waiting.nextAttemptAt, 0);
        QVERIFY(QCoro::waitFor(bench.service->discard(waiting.saveId)));
        QTRY_VERIFY(!bench.service->hasUnfinished());
        bench.mattermost.addMember(bench.office.channelId, bench.office.aliceId);
        QVERIFY(QCoro::waitFor(bench.service->restore(waiting.saveId)));
        bench.service->retryNow();
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void savesOutliveTheService() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.setAway(true);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        bench.stopService();
        QCOMPARE(bench.save(session, 2, zipHolding("late")).status, 503);
        bench.mattermost.setAway(false);
        bench.startService();
        bench.signIn();
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void aDamagedJournalIsRebuiltFromTheSpool() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.setAway(true);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        bench.stopService();
        QFile journal(bench.settings.folder + u"/journal.sqlite"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(QByteArray(4096, 'x'));
        journal.close();
        bench.mattermost.setAway(false);
        bench.startService();
        bench.signIn();
        QTRY_VERIFY(allDone(bench));
        COMPARE_VERSIONS(bench, zipHolding("edited"));
    }

    void aSaveWhoseFileWasDamagedIsNotSent() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.setAway(true);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        bench.stopService();
        const QString name = bench.spool().filter(u".docx"_s).first();
        QFile kept(bench.settings.folder + u"/spool/"_s + name);
        QVERIFY(kept.open(QIODevice::ReadWrite));
        kept.seek(10);
        kept.write("?");
        kept.close();
        bench.mattermost.setAway(false);
        bench.startService();
        bench.signIn();
        QTRY_VERIFY(!bench.service->statuses().isEmpty());
        QTRY_COMPARE(bench.service->statuses().first().error.kind, domain::ErrorKind::InvalidInput);
        QVERIFY(bench.versions().isEmpty());
    }

    void orphansAreReportedAndKept() {
        SaveBench bench;
        bench.stopService();
        QFile orphan(bench.settings.folder + u"/spool/unknown.docx"_s);
        QVERIFY(orphan.open(QIODevice::WriteOnly));
        orphan.close();
        bench.service = std::make_unique<saves::SaveService>(bench.settings, bench.clock);
        QSignalSpy found(bench.service.get(), &saves::SaveService::orphansFound);
        QVERIFY(QCoro::waitFor(bench.service->start()));
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(orphan.exists());
    }

    void aFolderThatCantBeWrittenIsSaidSo() {
        SaveBench bench;
        saves::SaveSettings settings;
        settings.folder = u"/proc/attache"_s;
        saves::SaveService service(settings, bench.clock);
        const auto started = QCoro::waitFor(service.start());
        QVERIFY(!started);
        QCOMPARE(started.error().kind, domain::ErrorKind::Storage);
        const auto session = bench.office.session(u"key-1"_s);
        QVERIFY(!QCoro::waitFor(service.beginSession(session)));
    }
};

QTEST_GUILESS_MAIN(TestSaves)
#include "tst_saves.moc"
