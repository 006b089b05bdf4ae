// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// "New": from an empty page to the first version in the thread.
#include "Companion.h"
#include "files/NewDocumentDialog.h"
#include "window/EditorTab.h"
#include "window/UploadRow.h"

#include <QDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class FlowNewDocumentTest : public QObject {
    Q_OBJECT

    static QDialog* dialogOf(Companion& alice) {
        QDialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                dialog = alice.window().findChild<ui::NewDocumentDialog*>();
                return dialog && dialog->isVisible();
            },
            kPatience);
        return isThere && activate(*dialog) ? dialog : nullptr;
    }

    // Qt's button waits in an event loop of its own while its menu is open: the choice is made from inside.
    static QDialog* ask(Companion& alice, const QString& item) {
        bool isChosen = false;
        QTimer person;
        connect(&person, &QTimer::timeout, &person, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu || !menu->isVisible())
                return;
            person.stop();
            snap(u"new-menu"_s);
            isChosen = choose(*menu, item);
            menu->close();
        });
        person.start(50);
        return press(alice.window(), u"New"_s) && isChosen ? dialogOf(alice) : nullptr;
    }

    // The document that alice posted under that name, known to the stage from now on.
    static bool isPosted(Stage& stage, const QString& name) {
        return QTest::qWaitFor(
            [&] {
                const auto posts = stage.mattermost.posts(stage.seeded.channels.value(u"docs"_s));
                for (const QJsonObject& post : posts) {
                    const QString id = post.value("file_ids"_L1).toArray().first().toString();
                    if (stage.mattermost.fileInfo(id).value("name"_L1).toString() != name)
                        continue;
                    stage.seeded.posts.insert(name, post.value("id"_L1).toString());
                    stage.seeded.files.insert(name, id);
                    return post.value("user_id"_L1).toString() == stage.seeded.person(u"alice"_s).id;
                }
                return false;
            },
            kPatience);
    }

private Q_SLOTS:
    void fromNothingToAVersion_data() {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("document") << u"Document…"_s << u"New document.docx"_s << u"Minutes"_s << u"Minutes.docx"_s;
        QTest::newRow("spreadsheet") << u"Spreadsheet…"_s << u"New spreadsheet.xlsx"_s << u"Costs.xlsx"_s
                                     << u"Costs.xlsx"_s;
        QTest::newRow("presentation") << u"Presentation…"_s << u"New presentation.pptx"_s << u"a/b"_s << u"a_b.pptx"_s;
    }
    void fromNothingToAVersion() {
        QFETCH(const QString, item);
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.setUpDocumentServer());
        QVERIFY(alice.showChannel(u"Docs"_s));
        QDialog* dialog = ask(alice, item);
        QVERIFY(dialog);
        auto* field = find<QLineEdit>(*dialog, u"Name"_s);
        QVERIFY(field);
        QTEST(field->text(), "proposed");
        QCOMPARE(field->selectedText(), field->text().section(u'.', 0, 0)); // without the extension
        snap(u"new-name"_s);
        QVERIFY(fill(*dialog, u"Name"_s, typed));
        QVERIFY(press(*dialog, u"Create"_s));
        QVERIFY(isPosted(stage, name));

        ui::EditorTab* tab = alice.readyEditor(); // it opens by itself
        QVERIFY(tab);
        QVERIFY(tab->opened().editor.isEditing);
        QCOMPARE(tab->tabText(), name);
        QVERIFY(alice.typeInto(*tab, u"Hello"_s));
        snap(u"new-editor-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, name));
        QCOMPARE(stage.versionsOf(name).constFirst().fileName, name);
        if (name.endsWith(u".docx"_s))
            QVERIFY(stage.versionsOf(name).constFirst().text.join(u'\n').contains(u"Hello"_s));
        QTRY_COMPARE(alice.files().currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void byKeyboardAlone() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        alice.files().setFocus();
        QTest::keyClick(alice.window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QDialog* dialog = dialogOf(alice);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        // What is proposed is selected up to the extension, which stays in any case.
        type(*dialog, u"Letter"_s);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
        QVERIFY(isPosted(stage, u"Letter.docx"_s));
    }

    void aNameIsNeeded() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QDialog* dialog = ask(alice, u"Document…"_s);
        QVERIFY(dialog);
        auto* create = find<QPushButton>(*dialog, u"Create"_s);
        QVERIFY(create);
        QVERIFY(fill(*dialog, u"Name"_s, u" .docx"_s));
        QTRY_VERIFY(!create->isEnabled());
        QVERIFY(fill(*dialog, u"Name"_s, u"a"_s));
        QTRY_VERIFY(create->isEnabled());
        QVERIFY(press(*dialog, u"Cancel"_s));
        QTRY_VERIFY(!alice.window().findChild<ui::NewDocumentDialog*>());
        QVERIFY(!alice.window().findChild<ui::UploadRow*>());
    }

    void aRefusalIsToldAndTriedAgain() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.setUpDocumentServer());
        QVERIFY(alice.showChannel(u"Docs"_s));
        stage.mattermost.failNext("POST", u"/files$"_s, 1, sandbox::MattermostDouble::tooManyRequests());
        QDialog* dialog = ask(alice, u"Document…"_s);
        QVERIFY(dialog);
        QVERIFY(press(*dialog, u"Create"_s));
        QVERIFY(sees(alice.window(), u"New document.docx was not uploaded."_s));
        QVERIFY(alice.window().editors().isEmpty());
        QVERIFY(press(alice.window(), u"Try again to upload New document.docx"_s));
        QVERIFY(alice.readyEditor());
    }

    void whereNothingCanBePostedNothingIsOffered() {
        Stage stage;
        stage.mattermost.archiveChannel(stage.seeded.channels.value(u"design"_s));
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        auto* button = find<QToolButton>(alice.window(), u"New"_s);
        QVERIFY(button);
        QVERIFY(alice.showChannel(u"Design"_s));
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"archived"_s));
    }
};

ATTACHE_FLOW_MAIN(FlowNewDocumentTest)
#include "tst_flow_new_document.moc"
