// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorSession: the web side of one opened document: its page, the widget that shows it, and the profile they live in.
// Made for one config, thrown away with it.
#pragma once

#include "editor/EditorBridge.h"
#include "editor/EditorPage.h"
#include "editor/EditorRequests.h"
#include "onlyoffice/EditorConfig.h"

#include <QObject>

#include <memory>

class QWebEngineView;

namespace attache::ui {

class EditorDownloads;

// All signals come from the event loop: a slot may delete the session.
class EditorSession : public QObject {
    Q_OBJECT
public:
    // `title` names the view for screen readers. `downloads` must outlive the session.
    EditorSession(const QString& profileKey, WebOrigin server, const QString& title, EditorDownloads& downloads,
                  QWidget* parent);
    ~EditorSession() override;

    [[nodiscard]] EditorPage& page() { return *m_page; }
    [[nodiscard]] QWebEngineView& view() { return *m_view; }

    void open(const onlyoffice::EditorConfig& config, EditorFeatures features); // once
    // A function of the host page that takes one object (see host.js).
    void callHost(const QString& function, const QJsonObject& argument);
    // Moves the keyboard into the document; calls `done` once the page has it. What is typed before is lost.
    void focusEditor(std::function<void()> done);
    void destroyEditor(); // answered by EditorEvent::Kind::Destroyed, when the page still can
    void printTo(const QString& path);

Q_SIGNALS:
    void reported(const attache::ui::EditorEvent& event);
    void hostPageMissing();
    void reloadedItself(); // the page has started anew; its config may be out of date
    void crashed(int exitCode);
    void printRequested();
    void printed(const QString& path, bool ok);

private:
    void connectPage(EditorDownloads& downloads);
    void hostPageLoaded(bool ok);
    void call(const QString& function, const QString& arguments = {});

    // Order matters: the view goes first, then the page, then the profile.
    std::shared_ptr<EditorProfile> m_profile;
    std::unique_ptr<EditorPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
    onlyoffice::EditorConfig m_config;
    EditorFeatures m_features;
    bool m_isOpened = false; // the config was handed over
};

} // namespace attache::ui
