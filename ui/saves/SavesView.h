// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SavesView: the window that lists what waits, why, since when, and what can be done about it.
//
// It knows no network and no disk: it shows, and says what the person wants. Thread: the GUI thread.
#pragma once

#include "models/SavesModel.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QStackedWidget;
class QTableView;

namespace attache::ui {

class NoticeBar;
class StatePage;

class SavesView : public QDialog {
    Q_OBJECT
public:
    explicit SavesView(const domain::Clock& clock, QWidget* parent = nullptr); // `clock` outlives it

    void setContents(const QList<domain::SaveStatus>& saves, const QList<domain::PendingSession>& pending,
                     const QList<domain::LastingMessage>& messages);
    // To the front, with the most urgent row chosen where none is.
    void present();
    // "Discarded", with Undo beside it.
    void showDiscarded(const QString& saveId);
    void showMessage(const QString& text);

Q_SIGNALS:
    void retryRequested(const QString& saveId); // empty: all
    void redirectRequested(const attache::domain::SaveStatus& save);
    void exportRequested(const QString& saveId, const QString& suggestedName);
    void discardRequested(const QString& saveId); // confirmed
    void restoreRequested(const QString& saveId);
    void openAgainRequested(const QString& messageId);
    void folderRequested(const QString& path);
    void dismissRequested(const QString& messageId);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void buildTable();
    void buildActions();
    [[nodiscard]] QWidget* buildButtons();
    QAction* addRowAction(models::SaveAction action, const QString& text,
                          void (SavesView::*perform)(const models::SaveEntry&));
    [[nodiscard]] const models::SaveEntry* current() const;
    void updateCurrent();
    void updateTimer();
    void showMenu(const QPoint& position);
    void askToDiscard(const models::SaveEntry& entry);

    void retry(const models::SaveEntry& entry);
    void redirect(const models::SaveEntry& entry);
    void exportFile(const models::SaveEntry& entry);
    void restore(const models::SaveEntry& entry);
    void openAgain(const models::SaveEntry& entry);
    void showFolder(const models::SaveEntry& entry);
    void dismiss(const models::SaveEntry& entry);

    models::SavesModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    StatePage* m_empty;
    NoticeBar* m_notice;
    QLabel* m_detail;
    QAction* m_retryAll = nullptr;
    QHash<models::SaveAction, QAction*> m_actions;
    QString m_undoId; // the save that the notice's button takes back; empty: the button only closes the notice
    int m_timer = 0;  // runs only while something counts down and the window shows
};

} // namespace attache::ui
