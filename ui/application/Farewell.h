// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Farewell: leaving without losing anything: waits in the tray until every edit has arrived, and says so.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMessageBox;
class QSystemTrayIcon;
class QWidget;

namespace attache::ui {

// Thread: the GUI thread.
class Farewell : public QObject {
    Q_OBJECT
public:
    // `outstanding` names the documents that aren't safe yet. `window` outlives this.
    Farewell(QWidget& window, std::function<QStringList()> outstanding, QObject* parent = nullptr);

    // The person wants to leave. Finished at once when nothing is outstanding.
    void leave();
    // Something arrived or changed: look again.
    void reconsider();
    // The person came back before the end.
    void stay();
    void setToolTip(const QString& text);
    // Something to know for a person who sees only the tray.
    void tell(const QString& title, const QString& text);
    [[nodiscard]] bool isLeaving() const { return m_isLeaving; }

Q_SIGNALS:
    void aboutToLeave(); // close what is open; reconsider() follows
    void activated();    // the tray icon was chosen: show the window
    void savesRequested();
    void finished(bool insisted); // nothing is outstanding any longer, or the person insisted

private:
    void waitInTray();
    void waitInDialog();
    [[nodiscard]] QString explanation() const;
    void finish(bool insisted);

    QWidget& m_window;
    std::function<QStringList()> m_outstanding;
    QSystemTrayIcon* m_tray = nullptr; // made when first needed
    QMessageBox* m_dialog = nullptr;   // in its place where there is no tray
    bool m_isLeaving = false;
};

} // namespace attache::ui
