// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Windows of an editor's own: size and place are those of last time, none hides another, and all are on a screen.
#include "application/DiskWriter.h"
#include "application/WindowMemory.h"
#include "window/EditorPlaces.h"
#include "window/EditorTab.h"
#include "window/MainWindow.h"

#include <QMoveEvent>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

namespace {

// One run of the program.
struct Run {
    explicit Run(const QString& path)
        : memory(path, window, writer) {
        window.showFiles(accounts::Account());
        window.setGeometry(200, 150, 700, 500);
        window.show();
    }

    // An editor in a window of its own; null: it didn't come.
    [[nodiscard]] QWidget* openBeside() {
        if (!QTest::qWaitFor([this] { return window.frameGeometry() != window.geometry(); }))
            return nullptr;
        domain::Document document;
        document.versions.append(domain::DocumentVersion{});
        auto* tab = new EditorTab(u"profile"_s, document, false);
        window.addEditor(tab);
        window.editorPlaces().moveToOwnWindow(tab);
        QWidget* own = tab->window();
        return own != &window && QTest::qWaitForWindowExposed(own) ? own : nullptr;
    }

    domain::SystemClock clock;
    DiskWriter writer;
    MainWindow window{clock};
    WindowMemory memory;
};

} // namespace

class EditorWindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextOneIsWhereTheLastOneWas() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QRect place;
        {
            Run run(path);
            QWidget* own = run.openBeside();
            QVERIFY(own);
            own->resize(640, 480);
            own->move(333, 222);
            QTRY_COMPARE(own->size(), QSize(640, 480));
            QTRY_COMPARE(own->pos(), QPoint(333, 222));
            place = own->geometry();
        }
        for (int day = 0; day < 2; ++day) { // it doesn't wander
            Run run(path);
            QWidget* own = run.openBeside();
            QVERIFY(own);
            QTRY_COMPARE(own->geometry(), place);
            QWidget* second = run.openBeside();
            QVERIFY(second);
            QTRY_COMPARE(second->size(), own->size());
            QVERIFY(second->x() >= own->x() + 10 && second->y() >= own->y() + 10);
            QVERIFY(second->screen()->availableGeometry().contains(second->frameGeometry()));
            QMoveEvent told(second->pos(), QPoint()); // some platforms tell of the place where it was put
            QCoreApplication::sendEvent(second, &told);
        }
    }

    void aMaximizedOneComesMaximized() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        {
            Run run(path);
            QWidget* own = run.openBeside();
            QVERIFY(own);
            own->setWindowState(Qt::WindowMaximized);
            QTRY_VERIFY(own->isMaximized() && own->width() > 1000);
        }
        Run run(path);
        const QWidget* own = run.openBeside();
        QVERIFY(own);
        QTRY_VERIFY(own->isMaximized() && own->width() > 1000);
    }

    // The screen that it was on is gone, or smaller now.
    void itIsOnAScreenThatIsThere_data() {
        QTest::addColumn<QRect>("last");
        QTest::newRow("beside all") << QRect(5000, 3000, 640, 480);
        QTest::newRow("before all") << QRect(-3000, -2000, 640, 480);
        QTest::newRow("larger") << QRect(100, 100, 4000, 3000);
    }
    void itIsOnAScreenThatIsThere() {
        QFETCH(const QRect, last);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QWidget elsewhere;
        elsewhere.setGeometry(last);
        QSettings(path, QSettings::IniFormat).setValue(u"editor/geometry"_s, elsewhere.saveGeometry());
        Run run(path);
        for (int i = 0; i < 3; ++i) {
            const QWidget* own = run.openBeside();
            QVERIFY(own);
            const QRect screen = own->screen()->availableGeometry();
            QTRY_VERIFY(screen.contains(own->frameGeometry()));
        }
    }

    void aSpoiltPlaceIsLeftAlone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QSettings(path, QSettings::IniFormat).setValue(u"editor/geometry"_s, QByteArray(3000, 'x'));
        Run run(path);
        const QWidget* own = run.openBeside();
        QVERIFY(own);
        QTRY_COMPARE(own->size(), run.window.size()); // as the first one ever
    }
};

QTEST_MAIN(EditorWindowsTest)
#include "tst_editor_windows.moc"
