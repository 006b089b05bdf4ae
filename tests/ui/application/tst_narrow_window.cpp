// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The main window on small screens: what gives way first, and what comes back with the room.
#include "application/DiskWriter.h"
#include "application/WindowMemory.h"
#include "files/ChannelSidebar.h"
#include "files/ChipButton.h"
#include "files/DetailsPane.h"
#include "files/FileListView.h"
#include "window/FilesPage.h"
#include "window/MainWindow.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

namespace {

// The window with its files, as wide as the test wants it.
struct NarrowScene {
    explicit NarrowScene(int width = 0) {
        accounts::Account account;
        account.user.username = u"alice"_s;
        window.showFiles(account);
        domain::Channel channel;
        channel.id = u"channel"_s;
        list->showChannel(channel);
        if (width > 0) {
            window.resize(width, 700);
            window.show();
        }
    }

    [[nodiscard]] bool isReady() {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) &&
               QTest::qWaitFor([this] { return window.focusWidget() != nullptr; });
    }
    [[nodiscard]] bool resizeTo(int width) {
        window.resize(width, 700);
        return QTest::qWaitFor([this, width] { return window.width() == width; });
    }

    domain::SystemClock clock;
    MainWindow window{clock};
    ChannelSidebar* sidebar = window.filesPage().findChild<ChannelSidebar*>();
    FileListView* list = window.filesPage().findChild<FileListView*>();
    DetailsPane* details = window.filesPage().findChild<DetailsPane*>();
    QToolButton* button = window.filesPage().findChild<QToolButton*>(u"fileDetails"_s);
};

} // namespace

class NarrowWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // At 200 % a laptop's screen is 683 wide; half a screen is less.
    void theWindowGetsNarrowAndWideAgain() {
        const domain::SystemClock clock;
        MainWindow window(clock);
        accounts::Account account;
        account.user.username = u"alice"_s;
        window.showFiles(account);
        window.resize(1180, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* details = window.filesPage().findChild<DetailsPane*>();
        QTRY_VERIFY(details->isVisible());
        const int detailsWidth = details->width();
        const auto* sidebar = window.filesPage().findChild<ChannelSidebar*>();
        const int sidebarWidth = sidebar->width();
        const auto* list = window.filesPage().findChild<FileListView*>();
        const QList<ChipButton*> chips = window.filesPage().findChildren<ChipButton*>();
        QCOMPARE(chips.size(), 6);
        for (const int width : {480, 640, 800, 1180}) {
            window.resize(width, 700);
            QTRY_COMPARE(window.width(), width);
            QTRY_COMPARE(details->isVisible(), width >= 800);
            QTRY_VERIFY2(list->width() >= std::min(290, width * 3 / 5), qPrintable(QString::number(list->width())));
            for (const QWidget* chip : chips) {
                const QRect place(chip->mapTo(&window, QPoint()), chip->size());
                QVERIFY2(window.rect().contains(place), qPrintable(chip->accessibleName()));
            }
        }
        QTRY_COMPARE(sidebar->width(), sidebarWidth);
        QTRY_VERIFY(std::abs(details->width() - detailsWidth) < 30);
    }

    void theDetailsTakeTheSideBarsPlaceAndGiveItBack() {
        NarrowScene scene(560);
        QVERIFY(scene.isReady());
        QVERIFY(!scene.details->isVisible());
        QVERIFY(scene.button->isVisible());

        QTest::mouseClick(scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.details->isVisible());
        QVERIFY(!scene.sidebar->isVisible());
        QVERIFY(scene.button->isChecked());
        QVERIFY2(scene.details->width() >= 200, qPrintable(QString::number(scene.details->width())));
        QVERIFY2(scene.list->width() >= 290, qPrintable(QString::number(scene.list->width())));
        QCOMPARE(scene.window.width(), 560);

        QTest::keyClick(scene.window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(scene.sidebar->isVisible());
        QVERIFY(!scene.details->isVisible());
        QVERIFY(scene.list->isAncestorOf(scene.window.focusWidget()));

        QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(scene.details->isVisible());
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(scene.sidebar->isVisible());
    }

    void theKeyboardIsNeverInAHiddenPart() {
        NarrowScene scene(560);
        QVERIFY(scene.isReady());
        scene.sidebar->findChild<QLineEdit*>()->setEnabled(true); // as where there are channels
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.sidebar->isAncestorOf(scene.window.focusWidget()));
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(scene.details->isVisible());
        QVERIFY(scene.list->isAncestorOf(scene.window.focusWidget()));
        // Finding a channel brings the side bar back.
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.sidebar->isVisible());
        QVERIFY(!scene.details->isVisible());
        QVERIFY(scene.sidebar->isAncestorOf(scene.window.focusWidget()));

        QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QLineEdit inDetails(scene.details);
        inDetails.show();
        inDetails.setFocus();
        QTest::keyClick(&inDetails, Qt::Key_Escape);
        QTRY_VERIFY(!scene.details->isVisible());
        QVERIFY(scene.list->isAncestorOf(scene.window.focusWidget()));
    }

    // Escape in the search first clears what was typed there.
    void escapeIsTheSearchsFirst() {
        NarrowScene scene(560);
        QVERIFY(scene.isReady());
        QTest::mouseClick(scene.button, Qt::LeftButton);
        auto* search = scene.list->findChild<QLineEdit*>();
        search->setFocus();
        QTest::keyClicks(search, u"plan"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QVERIFY(scene.details->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!scene.details->isVisible());
    }

    void whereThereIsRoomTheyCanGoToo() {
        NarrowScene scene(1180);
        QVERIFY(scene.isReady());
        QVERIFY(scene.details->isVisible());
        QVERIFY(!scene.button->isVisible());
        QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(!scene.details->isVisible());
        QVERIFY(scene.sidebar->isVisible());
        QVERIFY(scene.button->isVisible()); // the way back is in sight
        QTest::mouseClick(scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.details->isVisible());
        QVERIFY(!scene.button->isVisible());
    }

    void theNextStartKnowsTheWidthsOfTheWideWindow_data() {
        QTest::addColumn<bool>("withDetails");
        QTest::newRow("closed") << false;
        QTest::newRow("with the details in the side bar's place") << true;
    }
    void theNextStartKnowsTheWidthsOfTheWideWindow() {
        QFETCH(const bool, withDetails);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        int sidebar = 0;
        int details = 0;
        {
            DiskWriter writer;
            NarrowScene scene(1180);
            QVERIFY(scene.isReady());
            const WindowMemory memory(path, scene.window, writer);
            sidebar = scene.sidebar->width();
            details = scene.details->width();
            QVERIFY(scene.resizeTo(560));
            if (withDetails)
                QTest::mouseClick(scene.button, Qt::LeftButton);
            QTRY_COMPARE(scene.details->isVisible(), withDetails);
        }
        DiskWriter writer;
        NarrowScene scene;
        const WindowMemory memory(path, scene.window, writer);
        scene.window.show();
        QVERIFY(scene.isReady());
        QCOMPARE(scene.window.width(), 560);
        QVERIFY(!scene.details->isVisible());
        QVERIFY(scene.resizeTo(1180));
        QTRY_COMPARE(scene.details->width(), details);
        QCOMPARE(scene.sidebar->width(), sidebar);
    }

    void detailsThatWereClosedStayClosed() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        {
            DiskWriter writer;
            NarrowScene scene(1180);
            QVERIFY(scene.isReady());
            const WindowMemory memory(path, scene.window, writer);
            QTest::keyClick(scene.window.focusWidget(), Qt::Key_I, Qt::ControlModifier);
        }
        DiskWriter writer;
        NarrowScene scene;
        const WindowMemory memory(path, scene.window, writer);
        scene.window.show();
        QVERIFY(scene.isReady());
        QVERIFY(!scene.details->isVisible());
        QVERIFY(scene.button->isVisible());
    }
};

QTEST_MAIN(NarrowWindowTest)
#include "tst_narrow_window.moc"
