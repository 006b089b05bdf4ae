// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorView: one ONLYOFFICE editor in a Qt WebEngine view, with its loading, error and crash states.
//
// The host page (resources/editor) has an origin of its own on a custom scheme; api.js comes from the configured
// Document Server; only that origin loads. The bridge carries the editor's events to native code and nothing back but
// the config and a few calls; scripts in the editor's frame can't reach it. WebEngine starts with the first load(), not
// before. All signals come from the event loop: a slot may load, close or delete the view. Thread: the GUI thread.
#pragma once

#include "domain/Result.h"
#include "editor/EditorDownloads.h"
#include "editor/EditorRequests.h"
#include "editor/EditorScheme.h"
#include "onlyoffice/EditorConfig.h"

#include <QUrl>
#include <QWidget>

#include <chrono>
#include <memory>

class QWebEnginePage;

namespace attache::ui {

struct EditorViewSettings {
    // load() to a running editor: some ten megabytes of scripts on a first start, over whatever line there is.
    std::chrono::milliseconds startDeadline = std::chrono::seconds(90);
    std::chrono::milliseconds settleDeadline =
        std::chrono::seconds(3);                                       // closeEditor(): unsent changes may still go out
    std::chrono::milliseconds closeDeadline = std::chrono::seconds(3); // closeEditor(): a page that hangs is dropped
    qint64 mostDownloadBytes = 2LL * 1024 * 1024 * 1024;
    EditorDownloads::ChoosePlace choosePlace; // empty: the system's "Save as" dialog
};

class EditorView : public QWidget {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    // `profileKey`: views of one account share one off-the-record WebEngine profile.
    EditorView(const QString& profileKey, QWidget* parent = nullptr);
    EditorView(const QString& profileKey, EditorViewSettings settings, QWidget* parent = nullptr);
    ~EditorView() override;

    // Opens a document, in place of the one before.
    void load(onlyoffice::EditorConfig config, QUrl documentServer, EditorFeatures features = {});
    // The answer to refreshRequested(): the running editor goes on with this config (another key of the same document).
    // An editor that can't asks for reloadRequested().
    void refresh(onlyoffice::EditorConfig config);
    // What the editor asks for while it runs.
    [[nodiscard]] EditorRequests& requests() const;
    // A failure found elsewhere (the document was deleted …): shown in place of the editor, with "Try again".
    void showError(const domain::Error& error);
    // The preferences were saved: where a failure is shown that they may cure, trying again is offered for it.
    void preferencesChanged();
    [[nodiscard]] State state() const;
    // There are changes that the Document Server doesn't have yet. (What it has is saved when the editor closes.)
    [[nodiscard]] bool isDirty() const;
    // Takes the editor down in an orderly way (destroyEditor), so that the Document Server sees the person leave.
    void closeEditor();
    // Ends what fullScreenToggled(true) began; fullScreenToggled(false) follows.
    void leaveFullScreen();
    // The page that shows the editor, for tests that type into it; null before load() and after closed().
    [[nodiscard]] QWebEnginePage* page() const;

Q_SIGNALS:
    void stateChanged(attache::ui::EditorView::State state);
    void dirtyChanged(bool dirty);
    void failed(const attache::domain::Error& error);
    void warned(const QString& message);
    void reloadRequested();      // "Try again", "Open again", a crashed renderer's "Reload": open the document anew
    void preferencesRequested(); // offered with a failure that can be cured there
    // The document was saved under this key by now and nothing here is unsent: answer with refresh(), or load anew.
    void refreshRequested();
    void closeRequested(); // the editor's own close button, "Cancel" while loading, "Close" after a failure
    // A web or mail link was clicked. When nobody is connected, it opens in the system's browser.
    void linkActivated(const QUrl& url);
    void fullScreenToggled(bool on); // a slide show wants the whole screen, or gives it back
    void downloadRequested(const QUrl& url, const QString& suggestedName); // for information: the view asks for a place
    void downloadProgressed(const QString& name, qint64 received, qint64 total); // bytes; total -1 while unknown
    void downloadFinished(const QString& path);
    // A PDF to print. When nobody is connected, it opens in the system's PDF program. The file goes with the view.
    void printReady(const QString& pdfPath);
    void closed(); // after closeEditor()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::ui
