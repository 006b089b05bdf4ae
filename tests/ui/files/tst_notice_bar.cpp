// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The bar about a lost connection can be read in every colour scheme, whatever a platform theme leaves out.
#include "../theme/Contrast.h"
#include "files/NoticeBar.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// As a theme hands it over; `alternate` is what it says of the colour of every other row.
QPalette scheme(const QColor& text, const QColor& base, const QColor& window, const QColor& alternate) {
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, alternate);
    return palette;
}

} // namespace

class NoticeBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itCanBeReadInEveryScheme_data() {
        QTest::addColumn<QPalette>("palette");
        const QColor lightGrey(239, 239, 239);
        const QColor darkText(239, 240, 241);
        const QColor darkWindow(49, 54, 59);
        // Qt's own KDE theme leaves the alternate base light in a dark scheme (seen in 6.4).
        QTest::newRow("light") << scheme(Qt::black, Qt::white, lightGrey, QColor(247, 247, 247));
        QTest::newRow("light, dark alternate base") << scheme(Qt::black, Qt::white, lightGrey, QColor(35, 38, 41));
        QTest::newRow("dark") << scheme(darkText, QColor(35, 38, 41), darkWindow, QColor(42, 46, 50));
        QTest::newRow("dark, light alternate base")
            << scheme(darkText, QColor(35, 38, 41), darkWindow, QColor(247, 247, 247));
        QTest::newRow("high contrast") << scheme(Qt::white, Qt::black, Qt::black, Qt::black);
        QTest::newRow("high contrast, white alternate base") << scheme(Qt::white, Qt::black, Qt::black, Qt::white);
    }
    void itCanBeReadInEveryScheme() {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* bar = new ui::NoticeBar(&window);
        layout->addWidget(bar);
        window.resize(500, 120);
        bar->showNotice(ui::IconName::Offline, u"Mattermost is out of reach."_s, u"Retry"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* text = bar->findChild<QLabel*>(u"noticeText"_s);
        QVERIFY(text);
        const double seen = test::drawnContrast(*text);
        QVERIFY2(seen >= test::kReadable, qPrintable(QString::number(seen)));
    }
};

QTEST_MAIN(NoticeBarTest)
#include "tst_notice_bar.moc"
