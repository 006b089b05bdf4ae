// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorTab: one open document in a tab: its editor, its title and its dirty mark.
#pragma once

#include "documents/DocumentOpener.h"
#include "editor/EditorView.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace attache::ui {

class FullScreen;

// Thread: the GUI thread.
class EditorTab : public QWidget {
    Q_OBJECT
public:
    EditorTab(const QString& profileKey, domain::Document document, bool isExactVersion, QWidget* parent = nullptr);

    // The document that the list knows, for opening it anew.
    [[nodiscard]] const domain::Document& document() const { return m_document; }
    // Shows one older version, to look at, instead of following the newest.
    [[nodiscard]] bool isExactVersion() const { return m_isExactVersion; }
    // Empty until the document was opened.
    [[nodiscard]] const documents::OpenedDocument& opened() const { return m_opened; }
    [[nodiscard]] bool isOpened() const { return !m_opened.id.isEmpty(); }
    [[nodiscard]] EditorView& view() { return *m_view; }
    // The document's name, and which version where isExactVersion().
    [[nodiscard]] QString title() const;
    // "Budget 2026.xlsx •" with changes that the Document Server doesn't have yet.
    [[nodiscard]] QString tabText() const;

    void setOpened(documents::OpenedDocument opened, const QUrl& documentServer);
    // The running editor goes on with this one (see EditorView::refresh).
    void setRefreshed(documents::OpenedDocument opened);
    // Forgets what was opened, before it is opened anew.
    documents::OpenedDocument takeOpened();
    // A line above the editor that stays until it is dismissed; the editor goes on.
    void showNotice(const QString& text);
    // The same with something to do about it.
    void showOffer(const QString& text, const QString& button, std::function<void()> accepted);

Q_SIGNALS:
    void tabTextChanged(const QString& text);

private:
    [[nodiscard]] QString withVersion(const QString& name) const;
    // A slide show begins or ends; the editor alone fills the screen while it runs.
    void setFullScreen(bool isOn);

    domain::Document m_document;
    bool m_isExactVersion;
    documents::OpenedDocument m_opened;
    QWidget* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_noticeButton;
    std::function<void()> m_accepted; // what it does
    EditorView* m_view;
    QVBoxLayout* m_column;
    FullScreen* m_fullScreen = nullptr; // while the editor is in it
};

} // namespace attache::ui
