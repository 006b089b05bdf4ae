// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What EditorView is made of. EditorView.cpp holds its life, EditorViewEvents.cpp what the editor's events do.
#pragma once

#include "editor/EditorNotice.h"
#include "editor/EditorOverlay.h"
#include "editor/EditorSession.h"
#include "editor/EditorView.h"

#include <QTimer>

class QMetaMethod;
class QStackedLayout;

namespace attache::ui {

class EditorView::Private {
public:
    Private(EditorView& owner, QString key, EditorViewSettings chosen);
    ~Private() {
        isFullScreen = false; // whom it would be told is going, too
        dropSession();
    }

    void load(onlyoffice::EditorConfig newConfig, const QUrl& server, EditorFeatures features);
    void refresh(onlyoffice::EditorConfig newConfig);
    void handle(const EditorEvent& event);
    void fail(const domain::Error& error, const QString& details = {});
    void close();

    [[nodiscard]] QString title() const;
    void layOut();
    void connectWidgets();
    void connectDownloads();
    void makeSession(const WebOrigin& server);
    void connectSession();
    void setFullScreen(bool isOn);
    void dropSession();
    void keepActive() const;
    void appReady();
    void documentReady();
    void setState(State next);
    void setDirty(bool on);
    void editorProblem(const EditorEvent& event);
    void offerReload(const QString& message);
    void requestRefresh();
    void crashed(int exitCode);
    void destroyEditor();
    void finishClosing();
    void print();
    void openOutside(const QMetaMethod& signal, const QUrl& url) const;

    EditorView* q;
    QString profileKey;
    EditorViewSettings settings;
    State state = State::Loading;
    bool isDirty = false;
    bool isFullScreen = false;
    bool isDocumentOpen = false;       // it stands there; Ready follows as soon as the page takes the keyboard
    bool isCuredInPreferences = false; // the failure that is shown
    bool isClosing = false;            // closeEditor() has begun
    bool isDestroying = false;
    onlyoffice::EditorConfig config;
    QString refreshedKey; // of a document that the editor wanted anew before it had opened
    QTimer deadline;

    std::unique_ptr<EditorSession> session;
    EditorOverlay* overlay = nullptr;
    EditorNotice* notice = nullptr;
    QStackedLayout* layers = nullptr;
    EditorDownloads* downloads = nullptr;
    EditorRequests* requests = nullptr;
};

} // namespace attache::ui
