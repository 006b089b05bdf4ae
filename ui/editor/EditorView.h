// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorView: one ONLYOFFICE editor in a Qt WebEngine view, with its loading, error and crash states.
//
// The host page (resources/editor) has an origin of its own on a custom scheme; api.js comes from the configured Document
// Server; only that origin loads. The bridge carries the editor's events to native code and nothing back but the config
// and a few calls; scripts in the editor's frame can't reach it.
// Thread: the GUI thread.
#pragma once

#include "domain/Result.h"
#include "onlyoffice/EditorConfig.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace attache::ui {

// Must run before the first QApplication: registers the host page's scheme.
void registerEditorScheme();

class EditorView : public QWidget {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    // `profileKey`: views of one account share one off-the-record WebEngine profile.
    EditorView(const QString& profileKey, QWidget* parent = nullptr);
    ~EditorView() override;

    void load(onlyoffice::EditorConfig config, QUrl documentServer);
    // A failure found elsewhere (the document was deleted …): shown in place of the editor, with "Try again".
    void showError(const domain::Error& error);
    [[nodiscard]] State state() const;
    // There are changes that the Document Server doesn't have yet. (What it has is saved when the editor closes.)
    [[nodiscard]] bool isDirty() const;
    // Takes the editor down in an orderly way (destroyEditor), so that the Document Server sees the person leave.
    void closeEditor();

Q_SIGNALS:
    void stateChanged(attache::ui::EditorView::State state);
    void dirtyChanged(bool dirty);
    void failed(const attache::domain::Error& error);
    void warned(const QString& message);
    void reloadRequested(); // "Try again", onRequestRefreshFile, a crashed renderer's "Reload": open the document anew
    void closeRequested();  // the editor's own close button
    void downloadRequested(const QUrl& url, const QString& suggestedName);
    void closed(); // after closeEditor()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::ui
