// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorScheme: the host page's own scheme and the handler that serves it.
//
// Every view gets a host page on an origin of its own, attache-editor://<session>/. Only the page, its style and its
// script are there, for that session's page only; everything else is refused.
#pragma once

#include "editor/WebOrigin.h"

#include <QHash>
#include <QString>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace attache::ui {

// Must run before the first QApplication: registers the host page's scheme.
void registerEditorScheme();
[[nodiscard]] QString editorScheme();
[[nodiscard]] QUrl editorHostUrl(const QString& session);

// Which session may load from which Document Server. Sessions are unguessable. GUI thread.
class EditorSessions {
public:
    [[nodiscard]] QString add(const WebOrigin& documentServer);
    void remove(const QString& session) { m_servers.remove(session); }
    [[nodiscard]] std::optional<WebOrigin> server(const QString& session) const;
    [[nodiscard]] bool hasServer(const WebOrigin& origin) const;

private:
    QHash<QString, WebOrigin> m_servers;
};

class EditorSchemeHandler : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    // `sessions` must outlive the handler.
    explicit EditorSchemeHandler(const EditorSessions& sessions, QObject* parent = nullptr);
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    const EditorSessions& m_sessions;
};

} // namespace attache::ui
