// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The editor's own history: twenty versions, coloured changes, a restore, a fork compared, somebody else's newer
// version.
#include "Companion.h"
#include "domain/VersionRecord.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "window/EditorTab.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;   // Alice's; nobody else may edit it
const QString kNotes = u"Shared notes.docx"_s; // Alice's; Bob may edit it

class Scene {
public:
    explicit Scene(const QString& username)
        : companion(stage)
        , m_username(username) {}

    bool begin() {
        return companion.signIn(m_username) && companion.setUpDocumentServer() && companion.showChannel(u"Docs"_s);
    }

    // Posts a version as somebody's companion would; its file's id.
    QString post(const QString& fileName, const QString& author, const QString& parentFileId, int number,
                 const QString& text) {
        domain::VersionRecord record;
        record.rootFileId = rootFile(fileName);
        record.parentFileId = parentFileId;
        record.number = number;
        record.saveId = u"00000000-0000-4000-8000-%1"_s.arg(++m_posted, 12, 10, QLatin1Char('0'));
        record.documentKey = u"key%1"_s.arg(m_posted);
        record.editorIds = QStringList{stage.seeded.person(author).id};
        const QString rootId = stage.seeded.posts.value(fileName);
        const QString postId = stage.mattermost.addPost({stage.seeded.channels.value(u"docs"_s),
                                                         stage.seeded.person(author).id,
                                                         u"File %1 was updated by @%2"_s.arg(fileName, author),
                                                         {{fileName, sandbox::makeDocx({text})}},
                                                         rootId,
                                                         domain::versionProps(record)});
        const QList<QJsonObject> thread = stage.mattermost.thread(rootId);
        for (const QJsonObject& reply : thread) {
            if (reply.value("id"_L1).toString() == postId)
                return reply.value("file_ids"_L1).toArray().first().toString();
        }
        return {};
    }

    [[nodiscard]] QString rootFile(const QString& fileName) const { return stage.seeded.files.value(fileName); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(companion.window().windowHandle(), key, modifiers);
    }

    // Waits until the panel, or a comparison, shows that; version 0 is the other document of a comparison.
    bool shows(int version, const QString& text) {
        const auto isShown = [&] {
            const auto shown = stage.documents.shownRevisions();
            return !shown.isEmpty() && shown.constLast().version == version &&
                   shown.constLast().text.join(u'\n').contains(text);
        };
        if (QTest::qWaitFor(isShown, kPatience))
            return true;
        const auto shown = stage.documents.shownRevisions();
        qWarning() << "Shown:" << (shown.isEmpty() ? -1 : shown.constLast().version)
                   << (shown.isEmpty() ? QStringList() : shown.constLast().text) << visibleTexts(companion.window());
        snap(u"history-missing"_s);
        return false;
    }

    Stage stage;
    Companion companion;

private:
    QString m_username;
    int m_posted = 0;
};

} // namespace

class FlowHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twentyVersionsAreLookedThrough() {
        Scene scene(u"alice"_s);
        QString parent = scene.rootFile(kPlan);
        for (int number = 2; number <= 20; ++number)
            parent = scene.post(kPlan, u"alice"_s, parent, number, u"Text of version %1."_s.arg(number));
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(20, u"Text of version 20."_s));
        snap(u"history-20"_s);
        for (int number = 19; number >= 2; --number) {
            scene.press(Qt::Key_Down);
            QVERIFY(scene.shows(number, u"Text of version %1."_s.arg(number)));
        }
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(1, u"We start in spring."_s));
        QVERIFY(scene.stage.documents.shownRevisions().constLast().changed.isEmpty());
        snap(u"history-1"_s);
        scene.press(Qt::Key_Home); // what was seen before needs no new address
        QVERIFY(scene.shows(20, u"Text of version 20."_s));

        scene.press(Qt::Key_Escape); // "Close history": the document is edited again
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QVERIFY(scene.companion.typeInto(*tab, u"Back at work. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(20, kPlan));
    }

    void changesAreHighlighted() {
        Scene scene(u"alice"_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"Typed by hand. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(1, kPlan));
        QVERIFY(scene.companion.openFile(kPlan));
        QVERIFY(scene.companion.readyEditor());
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(2, u"Typed by hand. "_s));
        const auto shown = scene.stage.documents.shownRevisions().constLast();
        QCOMPARE(shown.changed.size(), 1);
        QVERIFY(shown.changed.constFirst().contains(u"Typed by hand. "_s));
        snap(u"history-changes"_s);
    }

    void aVersionIsRestoredInThePanel() {
        Scene scene(u"alice"_s);
        const QString second = scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"Second."_s);
        scene.post(kPlan, u"alice"_s, second, 3, u"Third."_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(3, u"Third."_s));
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(2, u"Second."_s));
        scene.press(Qt::Key_Tab); // to its Restore button
        scene.press(Qt::Key_Space);
        QVERIFY(scene.stage.gets(3, kPlan));
        QCOMPARE(scene.stage.versionsOf(kPlan).constLast().text, QStringList{u"Second."_s});
        QVERIFY(scene.shows(4, u"Second."_s)); // the list was read anew
        snap(u"history-restored"_s);
        // One's own doing is no news.
        QVERIFY(!visibleTexts(scene.companion.window()).join(u' ').contains(u"Somebody has posted"_s));

        scene.press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QCOMPARE(tab->opened().document.versions.size(), 4);
        QVERIFY(scene.companion.typeInto(*tab, u"And on. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(4, kPlan));
        QCOMPARE(scene.stage.versionsOf(kPlan).constLast().text, QStringList{u"And on. Second."_s});
    }

    void whoMayNotEditCantRestore() {
        Scene scene(u"bob"_s);
        scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"Second."_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QVERIFY(QTest::qWaitFor([&] { return tab->isAncestorOf(QApplication::focusWidget()); }, kPatience));
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(2, u"Second."_s));
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(1, u"We start in spring."_s));
        snap(u"history-viewer"_s); // no Restore button
        scene.press(Qt::Key_Tab);  // to "Close history"
        scene.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QCOMPARE(scene.stage.versionsOf(kPlan).size(), 1);
    }

    void aForkIsOfferedAndCompared() {
        Scene scene(u"alice"_s);
        const QString root = scene.rootFile(kNotes);
        scene.post(kNotes, u"alice"_s, root, 2, u"Alice's second version."_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kNotes));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"More of Alice. "_s));
        scene.post(kNotes, u"bob"_s, root, 2, u"Bob's second version."_s);
        QVERIFY(sees(scene.companion.window(), u"Somebody has posted a newer version of this document (version 2)."_s));
        snap(u"fork-offered"_s);
        QVERIFY(scene.companion.typeInto(*tab, u"And more. "_s)); // it is an offer, not an interruption

        scene.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(0, u"Bob's second version."_s));
        snap(u"fork-compared"_s);

        // Her own text becomes a version of its own, and the newest one opens.
        QVERIFY(press(scene.companion.window(), u"Open the newest version"_s));
        QVERIFY(scene.stage.gets(3, kNotes));
        const QString hers = scene.stage.versionsOf(kNotes).constLast().text.join(u'\n');
        QVERIFY2(hers.contains(u"More of Alice. "_s) && hers.contains(u"And more. "_s), qPrintable(hers));
        QVERIFY(scene.companion.readyEditor());
    }

    void aViewerIsOfferedTheNewestVersion() {
        Scene scene(u"bob"_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        scene.post(kPlan, u"bob"_s, scene.rootFile(kPlan), 2, u"Bob has no right to this."_s);
        const QString next = scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"The next version."_s);
        QVERIFY(sees(scene.companion.window(), u"Somebody has posted a newer version of this document (version 2)."_s));
        snap(u"newer-offered"_s);
        QVERIFY(press(scene.companion.window(), u"Open the newest version"_s));
        QTRY_COMPARE_WITH_TIMEOUT(tab->opened().fileId, next, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QTRY_COMPARE(scene.stage.documents.textOf(scene.stage.documents.openKeys().value(0)),
                     QStringList{u"The next version."_s});
    }

    // The document was saved, the version isn't in the thread yet, and the Document Server refuses the old key: the
    // editor waits for the new one, and goes on with it by itself.
    void aDocumentWhoseVersionIsStillOnItsWayOpensWhenItArrives() {
        Scene scene(u"alice"_s);
        QVERIFY(scene.begin());
        QVERIFY(scene.companion.openFile(kPlan));
        ui::EditorTab* tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"Slow. "_s));
        const QString key = scene.stage.documents.openKeys().value(0);
        scene.stage.mattermost.failNext("POST", u"/api/v4/posts$"_s, 4,
                                        sandbox::MattermostDouble::apiError(500, u"api.busy"_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QTRY_VERIFY_WITH_TIMEOUT(scene.stage.documents.isDead(key), kPatience);
        QVERIFY(scene.stage.versionsOf(kPlan).isEmpty());
        QVERIFY(scene.companion.openFile(kPlan));
        QVERIFY(scene.stage.gets(1, kPlan));
        tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QCOMPARE(tab->opened().document.versions.size(), 2);
        QVERIFY(scene.companion.typeInto(*tab, u"Then fast. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(2, kPlan));
        const QString text = scene.stage.versionsOf(kPlan).constLast().text.join(u'\n');
        QVERIFY2(text.contains(u"Slow. "_s) && text.contains(u"Then fast. "_s), qPrintable(text));
    }
};

ATTACHE_FLOW_MAIN(FlowHistoryTest)
#include "tst_flow_history.moc"
