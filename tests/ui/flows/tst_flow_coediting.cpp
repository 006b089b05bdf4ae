// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Two people, two companions, one document: both texts arrive, in one version.
#include "Companion.h"
#include "preferences/PreferencesDialog.h"
#include "window/EditorTab.h"

#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {
const QString kNotes = u"Shared notes.docx"_s; // Alice's; Bob may edit it
} // namespace

class FlowCoeditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothTextsArriveInOneVersion() {
        Stage stage;
        Companion alice(stage);
        Companion bob(stage);
        for (const auto& [companion, name] : {std::pair{&alice, u"alice"_s}, std::pair{&bob, u"bob"_s}}) {
            QVERIFY(activate(companion->window()));
            QVERIFY(companion->signIn(name));
            QVERIFY(companion->setUpDocumentServer());
            QVERIFY(companion->showChannel(u"Docs"_s));
        }
        ui::EditorTab* hers = alice.edit(kNotes);
        QVERIFY(hers);
        QVERIFY(alice.typeInto(*hers, u"From Alice. "_s));
        ui::EditorTab* his = bob.edit(kNotes);
        QVERIFY(his);
        QCOMPARE(stage.documents.openKeys().size(), 1); // the same document
        QCOMPARE(stage.documents.usersOf(stage.documents.openKeys().constFirst()).size(), 2);
        QVERIFY(bob.typeInto(*his, u"From Bob. "_s));
        snap(u"coediting"_s);

        // Nothing is saved while somebody is still at it.
        QVERIFY(activate(alice.window()));
        QVERIFY(alice.closeTab(*hers));
        const QString key = stage.documents.openKeys().constFirst();
        QTRY_COMPARE(stage.documents.usersOf(key).size(), 1);
        QVERIFY(bob.typeInto(*his, u"And later. "_s));
        QVERIFY(stage.versionsOf(kNotes).isEmpty());
        QVERIFY(bob.closeTab(*his));
        QVERIFY(stage.gets(1, kNotes));

        const PostedVersion version = stage.versionsOf(kNotes).constFirst();
        const QString text = version.text.join(u'\n');
        QVERIFY2(text.contains(u"From Alice. "_s), qPrintable(text));
        QVERIFY2(text.contains(u"From Bob. "_s), qPrintable(text));
        QVERIFY2(text.contains(u"And later. "_s), qPrintable(text));
        QVERIFY2(version.message.startsWith(u"File Shared notes.docx was updated by @"_s), qPrintable(version.message));
        QTRY_COMPARE(alice.files().model()->index(row(alice.files(), kNotes).row(), 1).data().toString(), u"v2"_s);
        QTRY_COMPARE(bob.files().model()->index(row(bob.files(), kNotes).row(), 1).data().toString(), u"v2"_s);
        QVERIFY(sees(alice.window(), u"All changes saved"_s));
        QVERIFY(sees(bob.window(), u"All changes saved"_s));
        QTRY_VERIFY(stage.documents.openKeys().isEmpty());
        QCOMPARE(stage.versionsOf(kNotes).size(), 1);
    }

    // Alice's address is wrong, which nothing shows her: the Document Server has the document from Bob. What she types
    // would come back through him, or not at all.
    void whoCantBeReachedIsTold() {
        Stage stage;
        Companion alice(stage);
        Companion bob(stage);
        for (const auto& [companion, name] : {std::pair{&alice, u"alice"_s}, std::pair{&bob, u"bob"_s}}) {
            QVERIFY(activate(companion->window()));
            QVERIFY(companion->begin(name));
        }
        QVERIFY(bob.edit(kNotes));
        QVERIFY(activate(alice.window()));
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Preferences…"_s));
        const QPointer preferences = alice.window().findChild<ui::PreferencesDialog*>();
        QVERIFY(preferences && activate(*preferences));
        QVERIFY(fill(*preferences, u"Address of this computer"_s, u"http://127.0.0.1:1"_s));
        QVERIFY(press(*preferences, u"Save"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!preferences, kPatience);
        QVERIFY(activate(alice.window()));
        QVERIFY(alice.edit(kNotes));
        QCOMPARE(stage.documents.openKeys().size(), 1);
        QVERIFY(!visibleTexts(alice.window()).join(u' ').contains(u"has not reached"_s)); // not before its time
        QVERIFY(sees(alice.window(), u"The Document Server has not reached this computer"_s));
        snap(u"unreached"_s);
        QVERIFY(!visibleTexts(bob.window()).join(u' ').contains(u"has not reached"_s));
    }
};

ATTACHE_FLOW_MAIN(FlowCoeditingTest)
#include "tst_flow_coediting.moc"
