// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorPage: the host page of one editor, and what it and its frames may do.
//
// The page stays on its own address, its frames stay on the Document Server; web and mail links leave through
// linkActivated; permissions, dialogs, certificates that the system doesn't trust and quota are refused.
#pragma once

#include "editor/EditorProfile.h"

#include <QElapsedTimer>
#include <QWebEnginePage>

#include <memory>

class QWebEngineFullScreenRequest;
class QWebEngineNewWindowRequest;

namespace attache::ui {

class EditorPage : public QWebEnginePage {
    Q_OBJECT
public:
    // `profile` must outlive the page: hold it beside, and let it go after.
    EditorPage(EditorProfile& profile, WebOrigin documentServer, QObject* parent = nullptr);
    ~EditorPage() override;

    [[nodiscard]] QUrl hostUrl() const;
    [[nodiscard]] const WebOrigin& documentServer() const { return m_server; }
    // A certificate of the Document Server was refused; empty when none was.
    [[nodiscard]] QString certificateProblem() const { return m_certificateProblem; }
    void start(); // loads the host page

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void fullScreenToggled(bool on);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& preset, QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    void refusePermissions();
    void watchCertificates();
    void openWindow(const QWebEngineNewWindowRequest& request);
    [[nodiscard]] bool takePrintJob(const QUrl& url);
    void followLink(const QUrl& url);

    EditorSessions& m_sessions;
    WebOrigin m_server;
    QString m_session;
    QString m_certificateProblem;
    QElapsedTimer m_sinceLastLink;
};

} // namespace attache::ui
