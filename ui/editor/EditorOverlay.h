// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorOverlay: what stands in the editor's place while it loads or when it can't be shown.
#pragma once

#include "domain/Result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace attache::ui {

class EditorOverlay : public QWidget {
    Q_OBJECT
public:
    explicit EditorOverlay(QWidget* parent = nullptr);

    void showBusy(const QString& text, bool isCancellable);
    // `retryText` for the main button: "Try again", "Reload". `details` are technical and folded in; may be empty.
    void showFailure(const QString& title, const domain::Error& error, const QString& retryText,
                     const QString& details);
    // What stood in the failure's way may be gone: says why, and moves the keyboard on to the main button.
    void offerAgain(const QString& reason);

Q_SIGNALS:
    void retryClicked();
    void preferencesClicked(); // offered where they can hold the cure
    void closeClicked();       // "Cancel" while loading, "Close" after a failure

private:
    [[nodiscard]] QWidget* makeBusyPage();
    [[nodiscard]] QWidget* makeFailurePage();
    [[nodiscard]] QWidget* makeButtons();
    void showDetails(bool on);

    QStackedLayout* m_pages = nullptr;
    QLabel* m_busyText = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_preferences = nullptr;
    QToolButton* m_detailsToggle = nullptr;
    QLabel* m_details = nullptr;
};

} // namespace attache::ui
