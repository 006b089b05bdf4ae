// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench-editor PROFILE: the whole of Attache, where nobody has to click: opens the first document that the list
// shows, and says when its editor is ready.
#include "accounts/ProfileFolders.h"
#include "application/Application.h"
#include "application/CommandLine.h"
#include "editor/EditorView.h"
#include "editor/SharedGraphics.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"
#include "window/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace attache;

namespace {

ui::MainWindow* mainWindow() {
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (auto* window = qobject_cast<ui::MainWindow*>(widget))
            return window;
    }
    return nullptr;
}

std::optional<domain::Document> firstDocument(const ui::MainWindow& window) {
    const auto views = window.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->model() || view->model()->rowCount() == 0)
            continue;
        const QVariant value = view->model()->index(0, 0).data(models::AttachmentModel::DocumentRole);
        if (value.canConvert<domain::Document>())
            return value.value<domain::Document>();
    }
    return std::nullopt;
}

class Clicker final : public QObject {
public:
    Clicker() {
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(50ms);
    }

private:
    void look() {
        ui::MainWindow* window = mainWindow();
        if (!window)
            return;
        if (!m_isOpened) {
            const auto document = firstDocument(*window);
            m_isOpened = document.has_value();
            if (document)
                Q_EMIT window->filesPage().openRequested(*document);
            return;
        }
        const QList<ui::EditorTab*> tabs = window->editors();
        if (tabs.isEmpty() || tabs.first()->view().state() == ui::EditorView::State::Loading)
            return;
        m_timer.stop();
        const bool isReady = tabs.first()->view().state() == ui::EditorView::State::Ready;
        std::fputs(isReady ? "editor ready\n" : "the editor failed\n", stderr);
        if (!isReady)
            QCoreApplication::exit(1);
    }

    QTimer m_timer;
    bool m_isOpened = false;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(u"attache"_s);
    ui::registerEditorScheme();
    ui::deferSharedGraphics();
    const QApplication qtApplication(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto folders = accounts::ProfileFolders::below(arguments.value(1));
    if (arguments.size() != 2 || !folders.create())
        return 2;
    ui::Application application(folders, false);
    application.start();
    const Clicker clicker;
    return QApplication::exec();
}
