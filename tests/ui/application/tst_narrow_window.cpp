// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The main window on small screens: what gives way first, and what comes back with the room.
#include "files/ChannelSidebar.h"
#include "files/ChipButton.h"
#include "files/DetailsPane.h"
#include "files/FileListView.h"
#include "window/FilesPage.h"
#include "window/MainWindow.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

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
};

QTEST_MAIN(NarrowWindowTest)
#include "tst_narrow_window.moc"
