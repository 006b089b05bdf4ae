// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Saves that can't go on, and documents whose last version doesn't come: why, and what people do about it.
#include "Companion.h"
#include "saves/SaveService.h"
#include "saves/SavesView.h"
#include "window/EditorTab.h"
#include "window/MessageStack.h"

#include <QCoroTask>
#include <QFileDialog>
#include <QJsonArray>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;

// A save that needs a person: its document was deleted, as an earlier run of the program left it.
bool makeStuckSave(Stage& stage, Companion& companion, const QByteArray& text) {
    if (!companion.signIn(u"alice"_s))
        return false;
    companion.stop();
    const auto accounts = accounts::AccountStore(companion.folders().config + u"/accounts.json"_s).load();
    saves::EditingSession session;
    session.accountId = accounts->constFirst().id;
    session.userId = accounts->constFirst().user.id;
    session.userName = u"alice"_s;
    session.channelId = stage.seeded.channels.value(u"docs"_s);
    session.rootPostId = stage.seeded.posts.value(kPlan);
    session.rootFileId = session.parentFileId = stage.seeded.files.value(kPlan);
    session.fileName = kPlan;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"edited.docx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("PK\x03\x04" + text);
    file.close();
    {
        const domain::SystemClock clock;
        saves::SaveSettings settings;
        settings.folder = companion.folders().data + u"/saves"_s;
        saves::SaveService service(settings, clock);
        if (!QCoro::waitFor(service.start()) || !QCoro::waitFor(service.submit(session, file.fileName())))
            return false;
    }
    stage.mattermost.deletePost(stage.seeded.posts.value(kPlan));
    companion.start();
    return sees(companion.window(), u"attention"_s);
}

ui::SavesView* savesOf(Companion& companion) {
    if (!chooseFromMenuBar(companion.window(), u"View"_s, u"Saves…"_s))
        return nullptr;
    auto* view = companion.window().findChild<ui::SavesView*>();
    return view && activate(*view) ? view : nullptr;
}

QString stateOf(const ui::SavesView& view, int row = 0) {
    return view.findChild<QTableView*>()->model()->index(row, 1).data().toString();
}

bool seesMessage(Companion& companion, const QString& part) {
    return sees(companion.window().messages(), part);
}

// The names of the files in a channel, newest post first.
QStringList filesIn(const Stage& stage, const QString& channel) {
    QStringList names;
    const QList<QJsonObject> posts = stage.mattermost.posts(stage.seeded.channels.value(channel));
    for (const QJsonObject& post : posts) {
        const QJsonArray files = post.value(u"metadata"_s).toObject().value(u"files"_s).toArray();
        for (const QJsonValue& file : files)
            names += file.toObject().value(u"name"_s).toString();
    }
    return names;
}

QString keyOf(const Stage& stage) {
    return stage.documents.openKeys().value(0);
}

} // namespace

class FlowSavesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStuckSaveGoesToAnotherChannel() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(makeStuckSave(stage, alice, "For the other channel. "));
        ui::SavesView* view = savesOf(alice);
        QVERIFY(view);
        QVERIFY(sees(*view, u"It is safe on this computer. Once the cause is gone"_s)); // cause, then cure
        QVERIFY(!stateOf(*view).isEmpty());
        snap(u"saves-stuck"_s);
        QVERIFY(press(*view, u"Save to…"_s));
        QVERIFY(fill(*view, u"Find channel"_s, u"desi"_s));
        snap(u"saves-channel"_s);
        QVERIFY(press(*view, u"Save to this channel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(filesIn(stage, u"design"_s).contains(kPlan), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*view), u"Saved in Mattermost"_s, kPatience);
        QVERIFY(sees(alice.window(), u"All changes saved"_s));
        snap(u"saves-redirected"_s);
    }

    void discardedAndTakenBack() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(makeStuckSave(stage, alice, "Perhaps not. "));
        ui::SavesView* view = savesOf(alice);
        QVERIFY(view);
        QVERIFY(press(*view, u"Discard…"_s));
        snap(u"saves-discard"_s);
        auto* box = view->findChild<QMessageBox*>();
        QVERIFY(box && press(*box, u"Discard"_s));
        QVERIFY(sees(*view, u"\"Launch plan.docx\" was discarded."_s));
        QCOMPARE(stateOf(*view), u"Discarded"_s);
        snap(u"saves-discarded"_s);
        QVERIFY(press(*view, u"Undo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(*view) != u"Discarded"_s, kPatience);
        QVERIFY(sees(alice.window(), u"attention"_s));

        // Also days later: what was discarded is still listed, and still there.
        QVERIFY(press(*view, u"Discard…"_s));
        box = view->findChild<QMessageBox*>();
        QVERIFY(box && press(*box, u"Discard"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*view), u"Discarded"_s, kPatience);
        alice.restart();
        view = savesOf(alice);
        QVERIFY(view);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*view), u"Discarded"_s, kPatience);
        QVERIFY(press(*view, u"Take back"_s));
        QVERIFY(sees(alice.window(), u"attention"_s));
    }

    void exportedIntoAFile() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(makeStuckSave(stage, alice, "For my disk. "));
        ui::SavesView* view = savesOf(alice);
        QVERIFY(view);
        QVERIFY(press(*view, u"Export…"_s));
        QTRY_VERIFY(alice.window().findChild<QFileDialog*>()); // of the view's, or the window's
        auto* dialog = alice.window().findChild<QFileDialog*>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), kPlan);
        const QString path = alice.folders().data + u"/mine.docx"_s;
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QVERIFY(press(*dialog, u"Save"_s));
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path).size(), 17, kPatience);
        QVERIFY(sees(alice.window(), u"The copy was saved."_s));
        QVERIFY(!stateOf(*view).isEmpty()); // it still waits
    }

    void quittingWithAStuckSaveSaysSo() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(makeStuckSave(stage, alice, "Left behind. "));
        bool hasFinished = false;
        connect(&alice.application(), &ui::Application::finished, this, [&hasFinished] { hasFinished = true; });
        alice.window().close();
        QVERIFY(sees(alice.window(), u"are not in Mattermost, and can't get there without you"_s));
        snap(u"quit-undecided"_s);
        QVERIFY(!hasFinished);
        auto* box = alice.window().findChild<QMessageBox*>();
        QVERIFY(box && press(*box, u"Keep open"_s));
        QTRY_VERIFY(!alice.window().findChild<QMessageBox*>());
        alice.window().close();
        box = alice.window().findChild<QMessageBox*>();
        QVERIFY(box && press(*box, u"Quit"_s));
        QTRY_VERIFY(hasFinished);
        alice.restart();
        QVERIFY(sees(alice.window(), u"attention"_s)); // nothing is lost
    }

    void whatTheDocumentServerCouldNotSaveComesBack() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Not so fast. "_s));
        const QString key = keyOf(stage);
        stage.documents.failSaving(key);
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(seesMessage(alice, u"could not put \"Launch plan.docx\" together"_s));
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
        snap(u"status-3"_s);
        ui::SavesView* view = savesOf(alice);
        QVERIFY(view);
        QVERIFY(stateOf(*view).contains(u"could not put"_s));
        view->close();
        alice.restart(); // the message stays
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(seesMessage(alice, u"could not put \"Launch plan.docx\" together"_s));
        stage.documents.failSaving(key, false);
        QVERIFY(press(alice.window().messages(), u"Open again"_s));
        tab = alice.readyEditor();
        QVERIFY(tab);
        QCOMPARE(keyOf(stage), key);
        QVERIFY(stage.documents.textOf(key).join(u'\n').contains(u"Not so fast. "_s));
        QTRY_VERIFY_WITH_TIMEOUT(!alice.window().messages().isVisible(), kPatience);
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
        QVERIFY(stage.versionsOf(kPlan).value(0).text.join(u'\n').contains(u"Not so fast. "_s));
    }

    void whatNobodyWasThereToTakeIsFoundAtTheNextStart() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"The power went. "_s));
        alice.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.documents.forgottenKeys().isEmpty(), kPatience);
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
        alice.start();
        QVERIFY(stage.gets(1, kPlan));
        QVERIFY(stage.versionsOf(kPlan).value(0).text.join(u'\n').contains(u"The power went. "_s));
        QVERIFY(seesMessage(alice, u"They were found at the Document Server"_s));
        snap(u"recovered"_s);
        QVERIFY(press(alice.window().messages(), u"Dismiss"_s));
        QTRY_VERIFY(!alice.window().messages().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(stage.documents.forgottenKeys().isEmpty(), kPatience);
    }
};

ATTACHE_FLOW_MAIN(FlowSavesTest)
#include "tst_flow_saves.moc"
