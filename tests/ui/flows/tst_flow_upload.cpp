// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Documents on their way into a channel, as a person brings them: with the button, with the mouse, against resistance.
#include "Companion.h"
#include "window/UploadRow.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;

namespace {

const QString kUpload = u"Upload files…"_s;
const QString kFileRoute = u"/files$"_s;

} // namespace

class FlowUploadTest : public QObject {
    Q_OBJECT

    static QString write(const QTemporaryDir& folder, const QString& name, qint64 size = 2000) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    static bool begin(Companion& alice) { return alice.signIn(u"alice"_s) && alice.showChannel(u"Docs"_s); }

    // The dialog that asks which files, once it has the keys.
    static QFileDialog* dialogOf(Companion& alice) {
        QFileDialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                dialog = alice.window().findChild<QFileDialog*>();
                return dialog && dialog->isVisible();
            },
            kPatience);
        return isThere && activate(*dialog) ? dialog : nullptr;
    }

    static bool upload(Companion& alice, const QString& path) {
        if (!press(alice.window(), kUpload))
            return false;
        QFileDialog* dialog = dialogOf(alice);
        if (!dialog || !fill(*dialog, u"fileNameEdit"_s, path))
            return false;
        if (QWidget* completions = QApplication::activePopupWidget())
            QTest::keyClick(completions, Qt::Key_Escape); // else the click would only close them
        return press(*dialog, u"Upload"_s);
    }

    // What the window is told when something is dragged over the list and let go there.
    static bool drop(Companion& alice, const QList<QUrl>& urls, Qt::DropActions offered = Qt::CopyAction,
                     bool letGo = true) {
        QMimeData data;
        data.setUrls(urls);
        QWidget& list = *alice.files().viewport();
        const QPoint place = list.mapTo(&alice.window(), list.rect().center());
        QDragEnterEvent enter(place, offered, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(alice.window().windowHandle(), &enter);
        if (!letGo)
            return enter.isAccepted();
        QDropEvent end(place, offered, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(alice.window().windowHandle(), &end);
        return enter.isAccepted() && end.isAccepted() && end.dropAction() == Qt::CopyAction;
    }

    // The names of the files that alice posted in the channel, newest first.
    static QStringList posted(const Stage& stage, const QString& channel = u"docs"_s) {
        QStringList names;
        const auto posts = stage.mattermost.posts(stage.seeded.channels.value(channel));
        for (const QJsonObject& post : posts) {
            if (post.value("user_id"_L1).toString() != stage.seeded.person(u"alice"_s).id)
                continue;
            for (const auto& id : post.value("file_ids"_L1).toArray())
                names += stage.mattermost.fileInfo(id.toString()).value("name"_L1).toString();
        }
        return names;
    }

    static QString chosen(Companion& alice) {
        return alice.files().currentIndex().siblingAtColumn(0).data().toString();
    }

    static bool rowsAreGone(Companion& alice) {
        return QTest::qWaitFor([&] { return !alice.window().findChild<ui::UploadRow*>(); }, kPatience);
    }

private Q_SLOTS:
    void theButtonBringsAFile() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        snap(u"upload-before"_s);
        QVERIFY(upload(alice, write(folder, u"Minutes & more.odt"_s)));
        QVERIFY(sees(alice.window(), u"Minutes & more.odt was uploaded to Docs."_s));
        QCOMPARE(posted(stage).constFirst(), u"Minutes & more.odt"_s);
        QTRY_COMPARE(chosen(alice), u"Minutes & more.odt"_s);
        QVERIFY(rowsAreGone(alice));
        snap(u"upload-done"_s);
        // It is the person's own: they may say who edits it.
        QVERIFY(clickRow(alice.files(), u"Minutes & more.odt"_s, Qt::RightButton));
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void theShortcutHoldsInTheFilesTab() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        alice.files().setFocus();
        QTest::keyClick(alice.window().windowHandle(), Qt::Key_U, Qt::ControlModifier);
        QFileDialog* dialog = dialogOf(alice);
        QVERIFY(dialog);
        snap(u"upload-dialog"_s);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!alice.window().findChild<QFileDialog*>());
        QVERIFY(activate(alice.window()));
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, kUpload));
        QVERIFY(dialogOf(alice));
    }

    void droppedFilesArriveOneByOne() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        const QList<QUrl> urls{QUrl::fromLocalFile(write(folder, u"One.docx"_s)),
                               QUrl::fromLocalFile(write(folder, u"Two.xlsx"_s))};
        QVERIFY(drop(alice, urls, Qt::CopyAction | Qt::MoveAction, false));
        QVERIFY(sees(alice.window(), u"Drop the files here to upload them to Docs."_s));
        snap(u"upload-drag"_s);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(alice.window().windowHandle(), &leave);
        QVERIFY(!visibleTexts(alice.window()).join(u'\n').contains(u"Drop the files"_s));

        QVERIFY(drop(alice, urls, Qt::CopyAction | Qt::MoveAction));
        QTRY_VERIFY_WITH_TIMEOUT(posted(stage).contains(u"One.docx"_s) && posted(stage).contains(u"Two.xlsx"_s),
                                 kPatience);
        QVERIFY(row(alice.files(), u"One.docx"_s).isValid());
        QVERIFY(row(alice.files(), u"Two.xlsx"_s).isValid());
        QTRY_VERIFY(chosen(alice) == u"One.docx"_s || chosen(alice) == u"Two.xlsx"_s);
        QVERIFY(QFile::exists(folder.filePath(u"One.docx"_s))); // copied, not moved
    }

    void whatIsNoFileOfThisComputerIsNotTaken() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        QVERIFY(!drop(alice, {QUrl(u"https://example.com/a.docx"_s)}));
        QVERIFY(!drop(alice, {QUrl::fromLocalFile(write(folder, u"a.docx"_s))}, Qt::MoveAction));
        QVERIFY(!alice.window().findChild<ui::UploadRow*>());
    }

    void theChoiceStaysWithThePerson() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1, {Fault::Slow, 100});
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        QVERIFY(drop(alice, {QUrl::fromLocalFile(write(folder, u"Slow.docx"_s))}));
        QVERIFY(clickRow(alice.files(), u"Shared notes.docx"_s));
        QVERIFY(sees(alice.window(), u"Slow.docx was uploaded to Docs."_s));
        QVERIFY(row(alice.files(), u"Slow.docx"_s).isValid());
        QCOMPARE(chosen(alice), u"Shared notes.docx"_s);
    }

    void cancelled() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1, Fault{Fault::Hang});
        QVERIFY(upload(alice, write(folder, u"Long.docx"_s, 3'000'000)));
        QVERIFY(sees(alice.window(), u"Uploading Long.docx ("_s));
        QVERIFY(find<QProgressBar>(alice.window(), u"Progress of Long.docx"_s));
        snap(u"upload-under-way"_s);
        QVERIFY(press(alice.window(), u"Cancel the upload of Long.docx"_s));
        QVERIFY(rowsAreGone(alice));
        QVERIFY(!posted(stage).contains(u"Long.docx"_s));
    }

    void whatCannotBeUploadedSaysWhy() {
        Stage stage; // takes 50 MB
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        QVERIFY(QDir(folder.path()).mkdir(u"Plans"_s));
        QVERIFY(drop(alice, {QUrl::fromLocalFile(write(folder, u"Film.mp4"_s, 60LL * 1024 * 1024)),
                             QUrl::fromLocalFile(write(folder, u"Nothing.docx"_s, 0)),
                             QUrl::fromLocalFile(folder.filePath(u"Plans"_s))}));
        QVERIFY(sees(alice.window(), u"Film.mp4 was not uploaded. It has 60"_s));
        QVERIFY(sees(alice.window(), u"takes at most 50"_s));
        QVERIFY(sees(alice.window(), u"Nothing.docx was not uploaded. This file is empty"_s));
        QVERIFY(sees(alice.window(), u"Plans was not uploaded. This is a folder."_s));
        QVERIFY(!visibleTexts(alice.window()).contains(u"Try again"_s)); // it wouldn't help
        snap(u"upload-refused"_s);
        for (const QString& name : {u"Film.mp4"_s, u"Nothing.docx"_s, u"Plans"_s})
            QVERIFY(press(alice.window(), u"Dismiss the upload of "_s + name));
        QVERIFY(rowsAreGone(alice));
    }

    void aPauseThenTryAgain() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1, sandbox::MattermostDouble::tooManyRequests());
        QVERIFY(upload(alice, write(folder, u"Report.docx"_s)));
        QVERIFY(sees(alice.window(), u"Report.docx was not uploaded. The Mattermost server asks for a pause"_s));
        snap(u"upload-again"_s);
        QVERIFY(press(alice.window(), u"Try again to upload Report.docx"_s));
        QVERIFY(sees(alice.window(), u"Report.docx was uploaded to Docs."_s));
        QCOMPARE(posted(stage).count(u"Report.docx"_s), 1);
        QVERIFY(rowsAreGone(alice));
    }

    void anArchivedChannelTakesNothing() {
        Stage stage;
        stage.mattermost.archiveChannel(stage.seeded.channels.value(u"design"_s));
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        auto* button = find<QToolButton>(alice.window(), kUpload);
        QVERIFY(button);
        QVERIFY(alice.showChannel(u"Design"_s));
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"archived"_s));
        QVERIFY(!drop(alice, {QUrl::fromLocalFile(write(folder, u"a.docx"_s))}));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QTRY_VERIFY(button->isEnabled());
    }

    void aForbiddenChannelIsRemembered() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1,
                                  sandbox::MattermostDouble::apiError(403, u"api.context.permissions.app_error"_s));
        auto* button = find<QToolButton>(alice.window(), kUpload);
        QVERIFY(upload(alice, write(folder, u"a.docx"_s)));
        QVERIFY(sees(alice.window(), u"a.docx was not uploaded. You lack the permission"_s));
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"may not post"_s), qPrintable(button->toolTip()));
        QVERIFY(alice.showChannel(u"Design"_s));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(alice.showChannel(u"Docs"_s));
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(chooseFromMenuBar(alice.window(), u"View"_s, u"Reload"_s)); // perhaps it has changed
        QTRY_VERIFY(button->isEnabled());
    }

    void theHeaderFitsANarrowWindow() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice));
        alice.window().resize(640, 560);
        QTRY_COMPARE(alice.window().width(), std::max(640, alice.window().minimumSizeHint().width()));
        QRect before;
        for (const QString& name : {u"Search files"_s, u"New"_s, kUpload}) { // side by side, whole
            QWidget* part = find(alice.window(), name, [](QWidget* widget) {
                return qobject_cast<QLineEdit*>(widget) || qobject_cast<QToolButton*>(widget);
            });
            QVERIFY(part);
            const QRect place(part->mapTo(&alice.window(), QPoint()), part->size());
            QVERIFY(part->width() >= part->minimumSizeHint().width());
            QVERIFY(place.left() > before.right());
            QVERIFY(alice.window().rect().contains(place));
            before = place;
        }
        snap(u"upload-narrow"_s);
    }

    void anEmptyChannelOffersToUpload() {
        Stage stage;
        stage.mattermost.addChannel(stage.seeded.teamId, u"ideas"_s, u"Ideas"_s, 'O',
                                    {stage.seeded.person(u"alice"_s).id});
        Companion alice(stage);
        QVERIFY(begin(alice));
        QVERIFY(alice.showChannel(u"Ideas"_s));
        QVERIFY(sees(alice.window(), u"No files in this channel yet"_s));
        snap(u"upload-empty"_s);
        auto* button = find<QPushButton>(alice.window(), kUpload); // on the page
        QVERIFY(button && click(*button));
        QVERIFY(dialogOf(alice));
    }

    void quittingAsksAndGoesOnByItself() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1, {Fault::Slow, 100}); // three seconds
        QVERIFY(upload(alice, write(folder, u"Last.docx"_s)));
        QVERIFY(sees(alice.window(), u"Uploading Last.docx"_s));
        QSignalSpy finished(&alice.application(), &ui::Application::finished);
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Quit"_s));
        QVERIFY(sees(alice.window(), u"Still being uploaded: \"Last.docx\"."_s));
        snap(u"upload-quit"_s);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(posted(stage).contains(u"Last.docx"_s));
    }

    void quittingAnywayCancels() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        stage.mattermost.failNext("POST", kFileRoute, 1, Fault{Fault::Hang});
        QVERIFY(upload(alice, write(folder, u"Last.docx"_s)));
        QVERIFY(sees(alice.window(), u"Uploading Last.docx"_s));
        QSignalSpy finished(&alice.application(), &ui::Application::finished);
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Quit"_s));
        auto* box = find<QMessageBox>(alice.window(), u"Quit Attache?"_s);
        QVERIFY(box && activate(*box));
        QVERIFY(press(*box, u"Quit and cancel the upload"_s));
        QTRY_COMPARE(finished.size(), 1);
        alice.stop(); // ends at once
        QVERIFY(!posted(stage).contains(u"Last.docx"_s));
    }

    void signingInAgainServesTheNextTry() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        QVERIFY(begin(alice));
        const auto expired = sandbox::MattermostDouble::apiError(401, u"api.context.session_expired.app_error"_s);
        stage.mattermost.failNext("POST", kFileRoute, 1, expired);
        stage.mattermost.failNext("GET", u"/users/me$"_s, 1, expired);
        QVERIFY(upload(alice, write(folder, u"Report.docx"_s)));
        QVERIFY(sees(alice.window(), u"Your session on"_s));
        QVERIFY(press(alice.window(), u"Continue"_s)); // the server stands there
        QVERIFY(fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(press(alice.window(), u"Try again to upload Report.docx"_s));
        QVERIFY(sees(alice.window(), u"Report.docx was uploaded to Docs."_s));
    }
};

ATTACHE_FLOW_MAIN(FlowUploadTest)
#include "tst_flow_upload.moc"
