// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The picture of the first page in the details: it comes by itself, follows the newest version, and can be switched
// off.
#include "Scene.h"
#include "files/PagePicture.h"

#include <QCheckBox>
#include <QDialog>
#include <QTabWidget>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNameOfPage = u"First page of "_s;

ui::PagePicture& picture(Scene& scene) {
    return *scene.companion.window().findChild<ui::PagePicture*>();
}

bool showsPageOf(Scene& scene, const QString& name) {
    return QTest::qWaitFor([&] { return picture(scene).accessibleName() == kNameOfPage + name; }, kPatience);
}

} // namespace

class FlowFirstPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageOfTheChosenDocumentIsShown() {
        Scene scene(u"alice"_s);
        QVERIFY(activate(scene.companion.window()) && scene.begin());
        QVERIFY(clickRow(scene.companion.files(), kPlan));
        QVERIFY(showsPageOf(scene, kPlan));
        snap(u"first-page"_s);
        const QImage page = picture(scene).pixmap().toImage();
        QVERIFY(page.height() > page.width());
        QCOMPARE(page.pixelColor(page.width() / 2, page.height() - 8), QColor(Qt::white)); // paper, also in the dark
        QVERIFY(clickRow(scene.companion.files(), kNotes));
        QVERIFY(showsPageOf(scene, kNotes));
        // Seen before: at once, and nobody is asked.
        const auto asked = scene.stage.documents.conversionLog().size();
        QVERIFY(clickRow(scene.companion.files(), kPlan));
        QVERIFY(showsPageOf(scene, kPlan));
        QCOMPARE(scene.stage.documents.conversionLog().size(), asked);
        // Somebody saves.
        const QString before = scene.stage.documents.conversionLog().constLast().value("key"_L1).toString();
        QVERIFY(!scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"Quite another text"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(scene.stage.documents.conversionLog().size(), asked + 1, kPatience);
        QVERIFY(showsPageOf(scene, kPlan));
        QVERIFY(scene.stage.documents.conversionLog().constLast().value("key"_L1).toString() != before);
    }

    void nothingIsAskedForWhenSwitchedOff() {
        Scene scene(u"alice"_s);
        QVERIFY(activate(scene.companion.window()) && scene.begin());
        QVERIFY(chooseFromMenuBar(scene.companion.window(), u"File"_s, u"Preferences…"_s));
        auto* box = scene.companion.window().findChild<QCheckBox*>(u"firstPages"_s);
        QTRY_VERIFY((box = scene.companion.window().findChild<QCheckBox*>(u"firstPages"_s)) != nullptr);
        box->setChecked(false);
        QVERIFY(scene.companion.fillPreferences());
        const auto asked = scene.stage.documents.conversionLog().size();
        QVERIFY(clickRow(scene.companion.files(), kPlan));
        QTest::qWait(1500);
        QCOMPARE(scene.stage.documents.conversionLog().size(), asked);
        QVERIFY(picture(scene).accessibleName().isEmpty());
    }
};

ATTACHE_FLOW_MAIN(FlowFirstPageTest)
#include "tst_flow_first_page.moc"
