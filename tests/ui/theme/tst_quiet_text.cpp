// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Hints stay readable in every colour scheme, also in one that comes while the program runs.
#include "Contrast.h"
#include "theme/QuietText.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace attache;
using test::kReadable;

namespace {

double contrast(const QPalette& palette, QPalette::ColorRole background) {
    return test::contrast(palette.color(QPalette::PlaceholderText), palette.color(background));
}

// A scheme as a platform theme hands it over that knows nothing of placeholders.
QPalette scheme(const QColor& text, const QColor& base, const QColor& window) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::PlaceholderText, Qt::black);
    return palette;
}

} // namespace

class QuietTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hintsCanBeReadInEveryScheme_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << scheme(Qt::black, Qt::white, QColor(239, 239, 239));
        QTest::newRow("dark") << scheme(QColor(239, 240, 241), QColor(35, 38, 41), QColor(49, 54, 59));
        QTest::newRow("high contrast") << scheme(Qt::white, Qt::black, Qt::black);
    }
    void hintsCanBeReadInEveryScheme() {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        const ui::QuietText quietText(*qApp);
        const QLineEdit field;
        QVERIFY2(contrast(field.palette(), QPalette::Base) >= kReadable, "beside text");
        QVERIFY2(contrast(field.palette(), QPalette::Window) >= kReadable, "on the window");
        QCOMPARE(field.palette().color(QPalette::Base), palette.color(QPalette::Base)); // and nothing else changed
    }

    void aNewSchemeIsFollowed() {
        QApplication::setPalette(scheme(Qt::black, Qt::white, Qt::white));
        const ui::QuietText quietText(*qApp);
        const QLineEdit field;
        QApplication::setPalette(scheme(Qt::white, Qt::black, Qt::black));
        QTRY_VERIFY(contrast(field.palette(), QPalette::Base) >= kReadable);
    }
};

QTEST_MAIN(QuietTextTest)
#include "tst_quiet_text.moc"
