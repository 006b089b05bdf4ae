// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/EditorPlaces.h"

#include "window/EditorTab.h"
#include "window/EditorTabs.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kMostSteps = 50;
constexpr qreal kLargest = 0.95; // of the screen

// A place that nearly is another hides it as well.
bool isTaken(const QPoint& place, const QList<QPoint>& taken, int step) {
    return std::ranges::any_of(
        taken, [&](const QPoint& other) { return (place - other).manhattanLength() < std::max(step, 1); });
}

int wrapped(int distance, int room) {
    return room > 0 ? distance % (room + 1) : 0;
}

} // namespace

QPoint cascaded(const QRect& screen, const QSize& size, const QPoint& from, int step, const QList<QPoint>& taken) {
    const QSize room = screen.size() - size;
    QPoint place;
    for (int i = 1; i <= kMostSteps; ++i) {
        const QPoint distance = from - screen.topLeft() + QPoint(i * step, i * step);
        place = screen.topLeft() + QPoint(wrapped(std::max(0, distance.x()), room.width()),
                                          wrapped(std::max(0, distance.y()), room.height()));
        if (!isTaken(place, taken, step))
            break;
    }
    return place;
}

EditorPlaces::EditorPlaces(AppWindow& main, EditorTabs& tabs, SharedActions actions)
    : m_main(main)
    , m_tabs(tabs)
    , m_actions(std::move(actions)) {
    connect(&tabs, &EditorTabs::closeRequested, this, &EditorPlaces::closeRequested);
    connect(&tabs, &EditorTabs::moveRequested, this, &EditorPlaces::moveToOwnWindow);
}

EditorPlaces::~EditorPlaces() {
    qDeleteAll(m_windows);
}

void EditorPlaces::add(EditorTab* editor) {
    m_tabs.addEditor(editor);
    m_tabs.setCurrentWidget(editor);
    if (&front() != &m_main) // asked for there, and shown here
        bringToFront(m_main);
    editor->setFocus();
}

void EditorPlaces::remove(EditorTab* editor) {
    if (EditorWindow* window = windowOf(editor))
        dissolve(window);
    else
        m_tabs.takeEditor(editor);
}

void EditorPlaces::raise(EditorTab* editor) {
    if (!windowOf(editor))
        m_tabs.setCurrentWidget(editor);
    if (!editor->isActiveWindow())
        bringToFront(*editor->window());
    editor->setFocus();
}

void EditorPlaces::moveToOwnWindow(EditorTab* editor) {
    if (m_tabs.indexOf(editor) < 0)
        return;
    m_tabs.takeEditor(editor);
    auto* window = new EditorWindow(m_main, m_actions, editor);
    connect(window, &EditorWindow::closeRequested, this, [this, window] { Q_EMIT closeRequested(window->tab()); });
    connect(window, &EditorWindow::moveBackRequested, this, [this, window] { moveToMainWindow(window->tab()); });
    place(*window);
    m_windows.append(window);
    bringToFront(*window);
    editor->setFocus();
}

void EditorPlaces::moveToMainWindow(EditorTab* editor) {
    EditorWindow* window = windowOf(editor);
    if (!window)
        return;
    dissolve(window);
    m_tabs.addEditor(editor);
    raise(editor);
}

QList<EditorTab*> EditorPlaces::editors() const {
    QList<EditorTab*> editors = m_tabs.editors();
    std::ranges::transform(m_windows, std::back_inserter(editors), &EditorWindow::tab);
    return editors;
}

AppWindow& EditorPlaces::front() const {
    const auto active = std::ranges::find_if(m_windows, &QWidget::isActiveWindow);
    return active == m_windows.end() ? m_main : static_cast<AppWindow&>(**active);
}

EditorWindow* EditorPlaces::windowOf(const EditorTab* editor) const {
    const auto window = std::ranges::find(m_windows, editor, &EditorWindow::tab);
    return window == m_windows.end() ? nullptr : *window;
}

QList<QPoint> EditorPlaces::takenPlaces() const {
    QList<QPoint> taken;
    std::ranges::transform(m_windows, std::back_inserter(taken),
                           [](const EditorWindow* other) { return other->pos(); });
    return taken;
}

void EditorPlaces::place(EditorWindow& window) {
    const QSize frame = m_main.frameGeometry().size() - m_main.size();
    const int step = std::max(frame.height(), m_main.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (!placeAsLast(window, step)) {
        // As large as the main window would be if it didn't fill the screen, a title bar's height beside it.
        const QRect screen = m_main.screen()->availableGeometry();
        const bool isLarge = m_main.isMaximized() || m_main.isFullScreen();
        const QRect model = isLarge ? m_main.normalGeometry() : QRect(m_main.pos(), m_main.size());
        const QSize size = model.size().boundedTo(screen.size() * kLargest - frame);
        const QPoint corner = m_main.geometry().topLeft() - m_main.pos();
        window.setGeometry(QRect(cascaded(screen, size + frame, model.topLeft(), step, takenPlaces()) + corner, size));
    }
    m_placed.insert(&window, window.geometry());
    window.installEventFilter(this);
}

// Qt brings it onto a screen that is there; its frame, which isn't there yet, belongs there too.
bool EditorPlaces::placeAsLast(EditorWindow& window, int step) {
    if (m_lastPlace.isEmpty() || !window.restoreGeometry(m_lastPlace))
        return false;
    window.setWindowState(window.windowState() & ~(Qt::WindowFullScreen | Qt::WindowMinimized));
    if (window.isMaximized())
        return true;
    const QRect screen = window.screen()->availableGeometry();
    const QPoint corner = m_main.geometry().topLeft() - m_main.pos();
    const QSize frame = m_main.frameGeometry().size() - m_main.size();
    QRect place(window.geometry().topLeft() - corner, window.size().boundedTo(screen.size() - frame) + frame);
    place.moveTo(std::clamp(place.x(), screen.left(), screen.right() + 1 - place.width()),
                 std::clamp(place.y(), screen.top(), screen.bottom() + 1 - place.height()));
    const QList<QPoint> taken = takenPlaces();
    if (isTaken(place.topLeft(), taken, step))
        place.moveTo(cascaded(screen, place.size(), place.topLeft(), step, taken));
    window.setGeometry(QRect(place.topLeft() + corner, place.size() - frame));
    return true;
}

bool EditorPlaces::eventFilter(QObject* watched, QEvent* event) {
    const bool isPlace =
        event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::WindowStateChange;
    if (const auto* window = isPlace ? qobject_cast<EditorWindow*>(watched) : nullptr)
        rememberPlace(*window);
    return QObject::eventFilter(watched, event);
}

// Where it was put beside others isn't worth it: windows would wander over the screen from day to day.
void EditorPlaces::rememberPlace(const EditorWindow& window) {
    const bool isChosen = window.isMaximized() || m_placed.value(&window) != window.geometry();
    if (!window.isVisible() || window.isMinimized() || window.isFullScreen() || !isChosen)
        return;
    m_lastPlace = window.saveGeometry();
    Q_EMIT lastPlaceChanged();
}

void EditorPlaces::dissolve(EditorWindow* window) {
    window->removeEventFilter(this);
    m_placed.remove(window);
    m_windows.removeOne(window);
    window->giveTabTo(&m_main);
    window->hide();
    window->deleteLater(); // its own event may have led here
}

} // namespace attache::ui
