// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Parts of the composition root: messages that last, what is told after a recovery, the window's memory.
#include "application/CommandLine.h"
#include "application/DocumentLink.h"
#include "application/LastingMessages.h"
#include "application/ReachWatch.h"
#include "application/SaveTeller.h"
#include "application/SingleInstance.h"
#include "application/WindowMemory.h"
#include "window/FilesPage.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <semaphore>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

using domain::LastingMessage;
using saves::RecoveryOutcome;

namespace {

LastingMessage message(const QString& id, LastingMessage::Action action = LastingMessage::Action::None) {
    return {id,       u"Plan.docx"_s, u"Something happened."_s, 1'700'000'000'000, action, {u"a"_s, u"p"_s, u"f"_s},
            u"/x/y"_s};
}

saves::RecoveredSession session(RecoveryOutcome outcome, bool wasJoined, bool hasSaveFailed = false) {
    saves::RecoveredSession found;
    found.session.id = u"s1"_s;
    found.session.accountId = u"account"_s;
    found.session.rootPostId = u"root"_s;
    found.session.parentFileId = u"file"_s;
    found.session.openedAt = 1'700'000'000'000;
    found.title = u"Plan.docx"_s;
    found.outcome = outcome;
    found.wasJoined = wasJoined;
    found.hasSaveFailed = hasSaveFailed;
    return found;
}

// What a teller needs, without any server.
struct Office {
    QTemporaryDir folder;
    domain::SystemClock clock;
    saves::SaveService saves{[this] {
                                 saves::SaveSettings settings;
                                 settings.folder = folder.filePath(u"saves"_s);
                                 return settings;
                             }(),
                             clock};
    MainWindow window{clock};
    OpenDocuments documents{window, saves, clock};
    DiskWriter writer;
    LastingMessages messages{folder.filePath(u"messages.json"_s), writer};
    SaveTeller teller{saves, documents, messages, clock};
};

} // namespace

class tst_ApplicationParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesLastOverARestart() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"messages.json"_s);
        {
            DiskWriter writer;
            LastingMessages messages(path, writer);
            messages.add(message(u"one"_s, LastingMessage::Action::OpenAgain));
            messages.add(message(u"two"_s, LastingMessage::Action::ShowFolder));
            messages.add(message(u"sign-in"_s, LastingMessage::Action::SignIn));
            messages.add(message(u"three"_s));
            messages.remove(u"three"_s);
            QCOMPARE(messages.all().size(), 3);
        }
        DiskWriter writer;
        const LastingMessages again(path, writer);
        QCOMPARE(again.all(), (QList{message(u"one"_s, LastingMessage::Action::OpenAgain),
                                     message(u"two"_s, LastingMessage::Action::ShowFolder)}));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void nobodyWaitsForTheDisk() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"messages.json"_s);
        std::binary_semaphore disk(0); // a slow one
        {
            DiskWriter writer;
            writer.run([&disk] { disk.acquire(); });
            LastingMessages messages(path, writer);
            for (int i = 0; i < 20; ++i)
                messages.add(message(u"number %1"_s.arg(i)));
            const bool isWritten = QFile::exists(path);
            disk.release();
            QVERIFY(!isWritten);
        } // waits: the last one isn't lost
        DiskWriter writer;
        QCOMPARE(LastingMessages(path, writer).all().size(), 20);
    }

    void theSameMessageIsTheSame() {
        const QTemporaryDir folder;
        DiskWriter writer;
        LastingMessages messages(folder.filePath(u"m.json"_s), writer);
        const QSignalSpy changed(&messages, &LastingMessages::changed);
        messages.add(message(u"one"_s));
        messages.add(message(u"one"_s));
        QCOMPARE(changed.size(), 1);
        messages.add(message(u"one"_s, LastingMessage::Action::OpenAgain));
        QCOMPARE(messages.all().size(), 1);
        messages.remove(u"none"_s);
        QCOMPARE(changed.size(), 2);
        for (int i = 0; i < 150; ++i)
            messages.add(message(u"many-%1"_s.arg(i)));
        QCOMPARE(messages.all().size(), 100);
        QCOMPARE(messages.all().constLast().id, u"many-149"_s);
    }

    void aDamagedFileCountsAsEmpty_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff not json", 11);
        QTest::newRow("another shape") << QByteArray(R"({"id":"x"})");
        QTest::newRow("wrong types") << QByteArray(R"([{"id":1,"text":[]},7,null,{"id":"x"}])");
    }
    void aDamagedFileCountsAsEmpty() {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"m.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        {
            DiskWriter writer;
            LastingMessages messages(file.fileName(), writer);
            QVERIFY(messages.all().isEmpty());
            messages.add(message(u"one"_s));
        }
        DiskWriter writer;
        QCOMPARE(LastingMessages(file.fileName(), writer).all().size(), 1);
    }

    void anUnknownActionIsNone() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"m.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"id":"x","text":"t","action":99},{"id":"y","text":"t","action":3}])");
        file.close();
        DiskWriter writer;
        const LastingMessages messages(file.fileName(), writer);
        QCOMPARE(messages.all().size(), 2);
        for (const LastingMessage& one : messages.all())
            QCOMPARE(one.action, LastingMessage::Action::None);
    }

    void whatARecoveryFoundIsTold_data() {
        QTest::addColumn<saves::RecoveredSession>("found");
        QTest::addColumn<QString>("part"); // empty: nothing is told
        QTest::addColumn<bool>("opensAgain");
        QTest::addColumn<int>("earlier");
        QTest::newRow("recovered") << session(RecoveryOutcome::Recovered, true) << u"found at the Document Server"_s
                                   << false << 0;
        QTest::newRow("given up, joined")
            << session(RecoveryOutcome::Closed, true) << u"no longer knows the document"_s << true << 0;
        QTest::newRow("given up, nobody joined")
            << session(RecoveryOutcome::Closed, false) << u"never told this computer that anybody"_s << true << 0;
        QTest::newRow("status 3 in an earlier run") << session(RecoveryOutcome::NothingFound, true, true)
                                                    << u"could not put \"Plan.docx\" together"_s << true << 1;
        QTest::newRow("nothing yet") << session(RecoveryOutcome::NothingFound, true) << QString() << false << 1;
        saves::RecoveredSession elsewhere = session(RecoveryOutcome::NothingFound, true);
        elsewhere.isAtAnotherServer = true;
        QTest::newRow("at another Document Server")
            << elsewhere << u"with another Document Server than the one"_s << false << 1;
        elsewhere.wasJoined = false;
        QTest::newRow("at another one, and nobody joined") << elsewhere << QString() << false << 0;
        QTest::newRow("nobody ever joined") << session(RecoveryOutcome::NothingFound, false) << QString() << false << 0;
        QTest::newRow("still edited") << session(RecoveryOutcome::StillEdited, true) << QString() << false << 1;
        QTest::newRow("couldn't be asked") << session(RecoveryOutcome::Failed, true) << QString() << false << 1;
        QTest::newRow("saved by others") << session(RecoveryOutcome::SavedByOthers, true) << QString() << false << 0;
    }
    void whatARecoveryFoundIsTold() {
        QFETCH(const saves::RecoveredSession, found);
        QFETCH(const QString, part);
        QFETCH(const bool, opensAgain);
        Office office;
        office.teller.takeReport({{found}});
        office.teller.takeReport({{found}}); // the next round says the same
        QCOMPARE(office.messages.all().size(), part.isEmpty() ? 0 : 1);
        if (!part.isEmpty()) {
            const LastingMessage told = office.messages.all().constFirst();
            QVERIFY2(told.text.contains(part), qPrintable(told.text));
            QVERIFY(told.text.contains(u"\"Plan.docx\""_s));
            QCOMPARE(told.action, opensAgain ? LastingMessage::Action::OpenAgain : LastingMessage::Action::None);
            if (opensAgain)
                QCOMPARE(told.place, (domain::DocumentPlace{u"account"_s, u"root"_s, u"file"_s}));
        }
        QTEST(int(office.teller.earlier().size()), "earlier");
    }

    void openedAgainTheMessageGoes() {
        Office office;
        office.teller.takeReport({{session(RecoveryOutcome::NothingFound, true, true)}});
        QCOMPARE(office.messages.all().size(), 1);
        Q_EMIT office.documents.editingBegan(u"s2"_s, u"another file"_s);
        QCOMPARE(office.messages.all().size(), 1);
        Q_EMIT office.documents.editingBegan(u"s2"_s, u"file"_s);
        QCOMPARE(office.messages.all().size(), 0);
    }

    void whatCouldNotBeKeptIsToldUntilItIs() {
        Office office;
        Q_EMIT office.saves.storeFailed(u"s1"_s, {domain::ErrorKind::Storage, u"The disk is full."_s, {}, 0, {}});
        QCOMPARE(office.messages.all().size(), 1);
        QVERIFY(office.messages.all().constFirst().text.contains(u"The disk is full. The Document Server keeps it"_s));
        domain::SaveStatus save;
        save.sessionId = u"s1"_s;
        save.step = domain::SaveStep::Received;
        Q_EMIT office.saves.saveChanged(save);
        QCOMPARE(office.messages.all().size(), 1);
        save.step = domain::SaveStep::Stored;
        Q_EMIT office.saves.saveChanged(save);
        QVERIFY(office.messages.all().isEmpty());
    }

    void whatTheStartFoundOnTheDiskIsTold() {
        Office office;
        Q_EMIT office.saves.orphansFound({u"/data/spool/a.docx"_s, u"/data/spool/b.docx"_s});
        Q_EMIT office.saves.journalSetAside(u"/data/journal.damaged-1.sqlite"_s);
        QCOMPARE(office.messages.all().size(), 2);
        for (const LastingMessage& told : office.messages.all())
            QCOMPARE(told.action, LastingMessage::Action::ShowFolder);
        QVERIFY(office.messages.all().constFirst().text.contains(u"a.docx"_s));
        QVERIFY(office.messages.all().constLast().text.contains(u"journal.damaged-1.sqlite"_s));
    }

    void theWindowLooksAsLastTime() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        const domain::SystemClock clock;
        QSize size;
        QList<int> widths;
        QSize otherSize;
        {
            DiskWriter writer;
            MainWindow window(clock);
            QDialog other(&window);
            QDialog neverShown(&window);
            WindowMemory memory(path, window, writer);
            memory.remember(u"other"_s, other);
            memory.remember(u"never"_s, neverShown);
            other.show();
            QVERIFY(QTest::qWaitForWindowExposed(&other));
            other.resize(432, 321);
            QTRY_COMPARE(other.size(), QSize(432, 321));
            otherSize = other.size();
            other.hide();
            window.showFiles(accounts::Account());
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.resize(900, 650);
            auto* splitter = window.filesPage().findChild<QSplitter*>();
            splitter->setSizes({150, 500, 240});
            QTRY_COMPARE(window.size(), QSize(900, 650));
            size = window.size();
            widths = splitter->sizes();
            memory.setAccount(u"account"_s);
            Q_EMIT window.filesPage().channelShown(u"channel-7"_s);
        }
        DiskWriter writer;
        MainWindow window(clock);
        QDialog other(&window);
        WindowMemory memory(path, window, writer);
        memory.remember(u"other"_s, other);
        QCOMPARE(other.size(), otherSize);
        QVERIFY(!QSettings(path, QSettings::IniFormat).contains(u"never/geometry"_s));
        window.showFiles(accounts::Account());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(window.size(), size);
        QCOMPARE(window.filesPage().findChild<QSplitter*>()->sizes(), widths);
        QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
        QCOMPARE(QSettings(path, QSettings::IniFormat).value(u"channels/account"_s).toString(), u"channel-7"_s);
    }

    void aListenerThatWasReachedOnceIsNotDoubted_data() {
        using Steps = QList<std::function<void(ReachWatch&)>>;
        QTest::addColumn<Steps>("steps");
        const auto watch = [](ReachWatch& reach) { reach.watch(u"s"_s); };
        const auto reached = [](ReachWatch& reach) { reach.reached(u"s"_s); };
        const auto forget = [](ReachWatch& reach) { reach.forget(u"s"_s); };
        QTest::newRow("after the editor was ready") << Steps{watch, reached};
        QTest::newRow("before it was") << Steps{reached, watch};
        QTest::newRow("and left for the history") << Steps{watch, reached, watch};
        QTest::newRow("closed") << Steps{watch, forget};
    }
    void aListenerThatWasReachedOnceIsNotDoubted() {
        QFETCH(const QList<std::function<void(ReachWatch&)>>, steps);
        ReachWatch reach(std::chrono::milliseconds(20));
        QSignalSpy unreached(&reach, &ReachWatch::unreached);
        for (const auto& step : steps)
            step(reach);
        reach.watch(u"never reached"_s);
        QTRY_VERIFY(!unreached.isEmpty()); // the last one's time is over, and so is that of all before
        QCOMPARE(unreached.size(), 1);
        QCOMPARE(unreached.first().first().toString(), u"never reached"_s);
    }

    void links_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const QString post = QString(26, u'a');
        const QString file = QString(26, u'7');
        const QString good =
            u"attache://open?server=https%3A%2F%2Fchat.example.com&post="_s + post + u"&file="_s + file;
        QTest::newRow("good") << good << true;
        QTest::newRow("with a slash") << QString(good).replace(u"open?"_s, u"open/?"_s) << true;
        QTest::newRow("plainly written") << QString(good).replace(u"%3A%2F%2F"_s, u"://"_s) << true;
        QTest::newRow("another order") << u"attache://open?file=%1&post=%2&server=https://chat.example.com/sub"_s.arg(
                                              file, post)
                                       << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another scheme") << QString(good).replace(u"attache"_s, u"https"_s) << false;
        QTest::newRow("another verb") << QString(good).replace(u"open"_s, u"delete"_s) << false;
        QTest::newRow("a path") << QString(good).replace(u"open?"_s, u"open/../x?"_s) << false;
        QTest::newRow("a user") << QString(good).replace(u"open?"_s, u"me:pw@open?"_s) << false;
        QTest::newRow("a port") << QString(good).replace(u"open?"_s, u"open:80?"_s) << false;
        QTest::newRow("a fragment") << good + u"#x"_s << false;
        QTest::newRow("one more thing") << good + u"&x=y"_s << false;
        QTest::newRow("twice") << QString(good).replace(u"file="_s, u"post="_s) << false;
        QTest::newRow("a short id") << good.chopped(1) << false;
        QTest::newRow("a long id") << good + u"7"_s << false;
        QTest::newRow("capitals") << QString(good).replace(post, post.toUpper()) << false;
        QTest::newRow("a traversal as id") << QString(good).replace(file, u"../../../../../users/me/xx"_s) << false;
        QTest::newRow("other digits") << QString(good).replace(file, QString(26, QChar(0x0667))) << false;
        QTest::newRow("a file as server") << QString(good).replace(u"https%3A"_s, u"file%3A"_s) << false;
        QTest::newRow("a password in the server") << QString(good).replace(u"%2F%2F"_s, u"%2F%2Fme:pw%40"_s) << false;
        QTest::newRow("far too long") << good + u"&pad="_s + QString(5000, u'x') << false;
        QTest::newRow("a line's end") << good + u"\nactivate"_s << false;
    }
    void links() {
        QFETCH(const QString, text);
        const auto link = parseDocumentLink(text);
        QTEST(link.has_value(), "isGood");
        if (link)
            QCOMPARE(link->fileId, QString(26, u'7'));
    }

    void aRestartKeepsWhatWasAskedFor_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("kept");
        const QString absolute = QDir::current().absoluteFilePath(u"bob"_s);
        QTest::newRow("nothing") << QStringList{} << QStringList{};
        QTest::newRow("a profile") << QStringList{u"--profile"_s, u"/home/bob"_s}
                                   << QStringList{u"--profile"_s, u"/home/bob"_s};
        QTest::newRow("a profile beside") << QStringList{u"--profile=bob"_s} << QStringList{u"--profile"_s, absolute};
        QTest::newRow("all, and a link") << QStringList{u"--sandbox"_s, u"--log-level"_s, u"debug"_s,
                                                        u"--profile"_s, absolute,         u"attache://open"_s}
                                         << QStringList{u"--profile"_s, absolute, u"--sandbox"_s, u"--log-level"_s,
                                                        u"debug"_s};
    }
    void aRestartKeepsWhatWasAskedFor() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, kept);
        const auto [commandLine, exitCode] = parseCommandLine(QStringList{u"attache"_s} + arguments);
        QVERIFY(!exitCode);
        QCOMPARE(argumentsToRestart(commandLine), kept);
        QCOMPARE(argumentsToRestart(parseCommandLine(QStringList{u"attache"_s} + kept).commandLine), kept);
    }

    void aSecondStartHandsItsLinkOver() {
        const QTemporaryDir folder;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        SingleInstance first(id, folder.path());
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        const QSignalSpy activated(&first, &SingleInstance::activationRequested);
        const QSignalSpy asked(&first, &SingleInstance::linkRequested);
        SingleInstance second(id, folder.path());
        QCOMPARE(second.claim(), SingleInstance::Claim::HandedOver);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(second.claim(u"attache://open?x=ä"_s), SingleInstance::Claim::HandedOver);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.value(0), QVariantList{u"attache://open?x=ä"_s});
        QCOMPARE(second.claim(u"attache:one\nattache:two"_s),
                 SingleInstance::Claim::HandedOver); // no two messages in one
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(asked.size(), 1);
    }

    void aSpoiltMemoryIsLeftAlone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QSettings(path, QSettings::IniFormat).setValue(u"window/geometry"_s, QByteArray(3000, 'x'));
        QSettings(path, QSettings::IniFormat).setValue(u"files/parts"_s, QByteArray(9000, 'x'));
        const domain::SystemClock clock;
        MainWindow window(clock);
        const QSize first = window.size();
        DiskWriter writer;
        const WindowMemory memory(path, window, writer);
        QCOMPARE(window.size(), first);
    }
};

QTEST_MAIN(tst_ApplicationParts)
#include "tst_application_parts.moc"
