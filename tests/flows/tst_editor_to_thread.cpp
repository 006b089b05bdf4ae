// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// From a person typing in the Document Server double's editor to the version in the Mattermost double's thread.
#include "SaveBench.h"
#include "domain/VersionRecord.h"
#include "onlyoffice/EditorConfig.h"
#include "sandbox/documentserver/DocumentServerDouble.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::flows;

namespace {

// The bench, with a Document Server double that fetches a real DOCX from its listener.
class Studio {
public:
    explicit Studio(std::chrono::milliseconds saveDelay = std::chrono::milliseconds(10))
        : documents({.saveDelay = saveDelay, .retryDelay = std::chrono::milliseconds(10)}) {
        bench.documentServer.address = documents.url();
        bench.documentServer.secret = domain::Secret(documents.secret());
        QFile file(bench.folder.filePath(u"Plan.docx"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(sandbox::makeDocx({u"First line"_s}));
        file.close();
        m_served.setReady(file.fileName());
        m_filePath = bench.listener->grantFile(m_served, "application/octet-stream",
                                               [](const listener::RequestView&) { return true; });
    }

    // Opens the session in an editor; the connection's number.
    int edit(const saves::EditingSession& session) {
        onlyoffice::EditorRequest request;
        request.documentKey = session.documentKey;
        request.fileType = u"docx"_s;
        request.title = session.fileName;
        request.documentUrl = QUrl(u"http://127.0.0.1:%1%2"_s.arg(bench.listener->port()).arg(m_filePath));
        request.callbackUrl = bench.callbackUrl(session);
        request.wantsEditing = true;
        request.rights = domain::Right::Edit;
        request.userId = session.userId;
        request.userName = session.userName;
        request.language = u"en"_s;
        const auto config = onlyoffice::makeEditorConfig(request, bench.documentServer, bench.clock.now());
        if (!config)
            return -1;
        const int connection = documents.joinHeadless(config->config);
        const bool isOpen = QTest::qWaitFor(
            [&] { return documents.connection(connection).state == sandbox::ConnectionState::Editing; });
        return isOpen ? connection : -1;
    }

    [[nodiscard]] QStringList textOf(const Version& version) const {
        const QString path = bench.folder.filePath(u"check.docx"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(version.content);
        file.close();
        const auto document = sandbox::TextDocument::open(path, u"docx"_s, 1 << 26);
        QStringList lines;
        if (document) {
            for (const auto& block : document->blocks())
                lines.append(block.text);
        }
        return lines;
    }

    SaveBench bench;
    sandbox::DocumentServerDouble documents;

private:
    listener::ServedFile m_served;
    QString m_filePath;
};

} // namespace

class TestEditorToThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedTextReachesTheThread() {
        Studio studio;
        const auto session = studio.bench.open(u"key-1"_s);
        const int connection = studio.edit(session);
        QVERIFY(connection >= 0);
        QVERIFY(studio.documents.typeInto(session.documentKey, session.userId, u"Typed text"_s));
        studio.documents.leave(connection);
        QTRY_COMPARE(studio.bench.versions().size(), 1);
        QVERIFY(studio.textOf(studio.bench.versions().first()).contains(u"Typed text"_s));
        QVERIFY(studio.textOf(studio.bench.versions().first()).contains(u"First line"_s));
        QTRY_VERIFY(!studio.bench.service->hasUnfinished());
        QVERIFY(QCoro::waitFor(studio.bench.service->unfinishedSessions())->isEmpty());
    }

    void aDownloadThatFailsOnceIsRetriedByTheDocumentServer_data() {
        QTest::addColumn<int>("fault");
        using sandbox::DownloadFault;
        QTest::newRow("cut") << static_cast<int>(DownloadFault::Cut);
        QTest::newRow("403") << static_cast<int>(DownloadFault::Forbidden);
        QTest::newRow("410") << static_cast<int>(DownloadFault::Gone);
        QTest::newRow("HTML") << static_cast<int>(DownloadFault::HtmlBody);
        QTest::newRow("short") << static_cast<int>(DownloadFault::ShortLength);
    }
    void aDownloadThatFailsOnceIsRetriedByTheDocumentServer() {
        QFETCH(const int, fault);
        Studio studio;
        const auto session = studio.bench.open(u"key-1"_s);
        const int connection = studio.edit(session);
        QVERIFY(connection >= 0);
        QVERIFY(studio.documents.typeInto(session.documentKey, session.userId, u"Typed text"_s));
        studio.documents.failNext(static_cast<sandbox::DownloadFault>(fault), 1);
        studio.documents.leave(connection);
        QTRY_COMPARE(studio.bench.versions().size(), 1);
        QVERIFY(studio.textOf(studio.bench.versions().first()).contains(u"Typed text"_s));
        QVERIFY(studio.documents.forgottenKeys().isEmpty());
    }

    // Callbacks may be late, and a Document Server may be starting: nobody gives a session up after one look.
    void aSessionIsGivenUpAfterTwoFruitlessRounds() {
        domain::ManualClock clock{domain::SystemClock().now()};
        Studio studio;
        saves::SaveSettings settings = studio.bench.settings;
        settings.folder = studio.bench.folder.filePath(u"other"_s);
        saves::SaveService service(settings, clock);
        QVERIFY(QCoro::waitFor(service.start()));
        const auto session = studio.bench.office.session(u"key-1"_s);
        QVERIFY(QCoro::waitFor(service.beginSession(session)));
        const auto ask = [&] {
            const auto report = QCoro::waitFor(service.recoverSessions(studio.bench.documentServer));
            return report && report->sessions.size() == 1 ? std::optional(report->sessions.first().outcome)
                                                          : std::nullopt;
        };
        clock.advance(std::chrono::hours(5)); // its age alone says nothing
        QCOMPARE(ask(), saves::RecoveryOutcome::NothingFound);
        clock.advance(std::chrono::minutes(59));
        QCOMPARE(ask(), saves::RecoveryOutcome::NothingFound);
        clock.advance(std::chrono::minutes(-120)); // set back: the hour begins anew
        QCOMPARE(ask(), saves::RecoveryOutcome::NothingFound);
        clock.advance(std::chrono::minutes(59));
        QCOMPARE(ask(), saves::RecoveryOutcome::NothingFound);
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(ask(), saves::RecoveryOutcome::Closed);
        QCOMPARE(ask(), std::nullopt);
    }

    // Its result may be in the other one's forgotten store.
    void aSessionOfAnotherDocumentServerIsNeverGivenUp() {
        domain::ManualClock clock{domain::SystemClock().now()};
        Studio studio;
        saves::SaveSettings settings = studio.bench.settings;
        settings.folder = studio.bench.folder.filePath(u"other"_s);
        saves::SaveService service(settings, clock);
        QVERIFY(QCoro::waitFor(service.start()));
        auto session = studio.bench.office.session(u"key-1"_s);
        session.documentServer = u"https://docs.example.org"_s;
        QVERIFY(QCoro::waitFor(service.beginSession(session)));
        for (int round = 0; round < 3; ++round) {
            const auto report = QCoro::waitFor(service.recoverSessions(studio.bench.documentServer));
            QCOMPARE(report->count(saves::RecoveryOutcome::NothingFound), 1);
            QVERIFY(report->sessions.first().isAtAnotherServer);
            clock.advance(std::chrono::hours(2));
        }
    }

    // The one who leaves first never hears of the end: the last one's Attache writes the version.
    void aSessionThatSomebodyElseSavedIsClosedAtOnce() {
        Studio studio;
        auto& bench = studio.bench;
        const auto session = bench.open(u"key-1"_s);
        const QString everybodyMayEdit = QString::fromLatin1(QByteArray(R"({"edit":true})").toBase64());
        bench.mattermost.setProps(bench.office.rootPostId,
                                  {{u"ONLYOFFICE_PERMISSIONS_%1_*"_s.arg(bench.office.rootFileId), everybodyMayEdit}});
        const domain::VersionRecord theirs{session.rootFileId, session.parentFileId, 2,
                                           u"their-save"_s,    session.documentKey,  {}};
        bench.mattermost.addPost({bench.office.channelId,
                                  bench.office.bobId,
                                  u"File Plan.docx was updated by @bob"_s,
                                  {{u"Plan.docx"_s, zipHolding("both")}},
                                  bench.office.rootPostId,
                                  domain::versionProps(theirs)});
        const auto report = QCoro::waitFor(bench.service->recoverSessions(bench.documentServer));
        QVERIFY(report);
        QCOMPARE(report->count(saves::RecoveryOutcome::SavedByOthers), 1);
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty());
    }

    // A Document Server knows a key for a day after the last one left, whatever became of it: nobody may take that for
    // somebody who edits.
    void aKeyThatIsStillKnownIsNobodysEditing() {
        domain::ManualClock clock{domain::SystemClock().now()};
        Studio studio;
        auto& bench = studio.bench;
        saves::SaveSettings settings = bench.settings;
        settings.folder = bench.folder.filePath(u"alices"_s);
        saves::SaveService alices(settings, clock); // she left first: the last word goes to Bob's Attache
        QVERIFY(QCoro::waitFor(alices.start()));
        const auto hers = bench.office.session(u"key-1"_s);
        QVERIFY(QCoro::waitFor(alices.beginSession(hers)));
        alices.setAccount(hers.accountId, *mattermost::ServerAddress::parse(bench.mattermost.url().toString()),
                          bench.office.token);
        const auto bobs = bench.open(u"key-1"_s);
        const int connection = studio.edit(bobs);
        QVERIFY(connection >= 0);
        const auto first = QCoro::waitFor(alices.recoverSessions(bench.documentServer));
        QCOMPARE(first->count(saves::RecoveryOutcome::StillEdited), 1);
        studio.documents.leave(connection);
        const QString everybodyMayEdit = QString::fromLatin1(QByteArray(R"({"edit":true})").toBase64());
        bench.mattermost.setProps(bench.office.rootPostId,
                                  {{u"ONLYOFFICE_PERMISSIONS_%1_*"_s.arg(bench.office.rootFileId), everybodyMayEdit}});
        const domain::VersionRecord theirs{hers.rootFileId, hers.parentFileId, 2,
                                           u"their-save"_s, hers.documentKey,  {}};
        bench.mattermost.addPost({bench.office.channelId,
                                  bench.office.bobId,
                                  u"File Plan.docx was updated by @bob"_s,
                                  {{u"Plan.docx"_s, zipHolding("both")}},
                                  bench.office.rootPostId,
                                  domain::versionProps(theirs)});
        // The last callback may still be on its way, so one look isn't enough.
        const auto second = QCoro::waitFor(alices.recoverSessions(bench.documentServer));
        QCOMPARE(second->count(saves::RecoveryOutcome::StillEdited), 1);
        clock.advance(std::chrono::hours(1));
        const auto third = QCoro::waitFor(alices.recoverSessions(bench.documentServer));
        QCOMPARE(third->count(saves::RecoveryOutcome::SavedByOthers), 1);
        QVERIFY(QCoro::waitFor(alices.unfinishedSessions())->isEmpty());
    }

    // Nobody listened when the Document Server said so. Asked about the key, it says it again.
    void theLastWordIsRepeatedOnceAsked() {
        Studio studio;
        const auto session = studio.bench.open(u"key-1"_s);
        const int connection = studio.edit(session);
        QVERIFY(connection >= 0);
        const QString path = session.callbackPath;
        studio.bench.listener->revoke(path);
        studio.documents.leave(connection);
        QTRY_COMPARE(studio.documents.callbackLog().size(), 2); // somebody joined; nobody changed anything
        QCOMPARE(studio.documents.callbackLog().constLast().status, 4);
        QCOMPARE(QCoro::waitFor(studio.bench.service->unfinishedSessions())->size(), 1);
        studio.bench.listener->restoreCallback(
            path, studio.bench.service->callbackHandler(session, studio.bench.documentServer));
        QVERIFY(QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer)));
        QTRY_VERIFY(QCoro::waitFor(studio.bench.service->unfinishedSessions())->isEmpty());
        QVERIFY(studio.bench.versions().isEmpty());
    }

    void whatIsCertainOfASessionIsReported() {
        Studio studio;
        const auto joined = studio.bench.open(u"key-1"_s);
        const auto failed = studio.bench.open(u"key-2"_s);
        const auto neverOpened = studio.bench.open(u"key-3"_s);
        const int connection = studio.edit(joined);
        QVERIFY(connection >= 0);
        studio.bench.call(failed, {{u"status"_s, 3}, {u"users"_s, QJsonArray{failed.userId}}});
        const auto report = QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer));
        QVERIFY(report);
        const auto of = [&](const saves::EditingSession& session) {
            const auto found = std::ranges::find_if(
                report->sessions, [&](const auto& recovered) { return recovered.session.id == session.id; });
            return found == report->sessions.end() ? saves::RecoveredSession() : *found;
        };
        QCOMPARE(of(joined).outcome, saves::RecoveryOutcome::StillEdited);
        QVERIFY(of(joined).wasJoined);
        QCOMPARE(of(failed).outcome, saves::RecoveryOutcome::NothingFound);
        QVERIFY(of(failed).hasSaveFailed);
        QCOMPARE(of(neverOpened).outcome, saves::RecoveryOutcome::NothingFound);
        QVERIFY(!of(neverOpened).wasJoined);
        QCOMPARE(of(neverOpened).title, u"Plan.docx"_s);
        QVERIFY(QCoro::waitFor(studio.bench.service->closeSession(neverOpened.id)));
        QCOMPARE(QCoro::waitFor(studio.bench.service->unfinishedSessions())->size(), 2);
        studio.documents.setAway(true);
        const auto unasked = QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer));
        QCOMPARE(unasked->count(saves::RecoveryOutcome::Failed), 2);
        QCOMPARE(unasked->sessions.first().error.kind, domain::ErrorKind::Unreachable);
    }

    // The Document Server goes away between our storing the result and its letting go of it.
    void whatWasFetchedIsDeletedThereInALaterRound() {
        Studio studio;
        const auto session = studio.bench.open(u"key-1"_s);
        const int connection = studio.edit(session);
        QVERIFY(connection >= 0);
        QVERIFY(studio.documents.typeInto(session.documentKey, session.userId, u"Typed text"_s));
        studio.bench.listener->revoke(session.callbackPath);
        studio.documents.leave(connection);
        QTRY_COMPARE(studio.documents.forgottenKeys(), QStringList{session.documentKey});
        studio.bench.stopService();
        studio.bench.settings.observer = [&](saves::StepPoint point, const QString&) {
            if (point == saves::StepPoint::StoredJournalled)
                studio.documents.setAway(true);
        };
        studio.bench.startService();
        studio.bench.signIn();
        const auto report = QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer));
        QCOMPARE(report->count(saves::RecoveryOutcome::Recovered), 1);
        QTRY_COMPARE(studio.bench.versions().size(), 1);
        studio.bench.stopService(); // and Attache, too
        studio.bench.settings.observer = {};
        studio.bench.startService();
        studio.bench.signIn();
        studio.documents.setAway(false);
        QCOMPARE(studio.documents.forgottenKeys(), QStringList{session.documentKey});
        QVERIFY(QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer)));
        QVERIFY(studio.documents.forgottenKeys().isEmpty());
        QCOMPARE(studio.bench.versions().size(), 1);
    }

    void whatTheDocumentServerKeptIsFetchedLater() {
        Studio studio;
        const auto session = studio.bench.open(u"key-1"_s);
        const int connection = studio.edit(session);
        QVERIFY(connection >= 0);
        QVERIFY(studio.documents.typeInto(session.documentKey, session.userId, u"Typed text"_s));
        studio.bench.listener->revoke(session.callbackPath); // the listener is out of reach
        studio.documents.leave(connection);
        QTRY_COMPARE(studio.documents.forgottenKeys(), QStringList{session.documentKey});
        QVERIFY(studio.bench.versions().isEmpty());
        const auto report = QCoro::waitFor(studio.bench.service->recoverSessions(studio.bench.documentServer));
        QVERIFY(report);
        QCOMPARE(report->count(saves::RecoveryOutcome::Recovered), 1);
        QTRY_COMPARE(studio.bench.versions().size(), 1);
        QVERIFY(studio.textOf(studio.bench.versions().first()).contains(u"Typed text"_s));
        QVERIFY(studio.documents.forgottenKeys().isEmpty());
        QVERIFY(QCoro::waitFor(studio.bench.service->unfinishedSessions())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditorToThread)
#include "tst_editor_to_thread.moc"
