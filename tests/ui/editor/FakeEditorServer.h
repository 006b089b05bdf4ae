// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A Document Server of a few lines for the editor view's tests: an api.js that frames a page of the test's choice.
#pragma once

#include "onlyoffice/EditorConfig.h"
#include "sandbox/net/HttpServer.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace attache::test {

class FakeEditorServer : public QObject {
    Q_OBJECT
public:
    FakeEditorServer();

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] onlyoffice::EditorConfig config(const QString& title = QStringLiteral("Budget 2026.xlsx")) const;

    // What the framed page does: JavaScript with send(event, data) to the editor's API and tell(name, value) to this
    // server.
    void setFrameScript(const QString& script) { m_frameScript = script; }
    void setApi(const sandbox::HttpResponse& response) { m_api = response; }
    void setAnswer(const QString& path, const sandbox::HttpResponse& response) { m_answers.insert(path, response); }

    // What tell() has said: name → value; and every path that was asked for.
    [[nodiscard]] QMap<QString, QString> told() const { return m_told; }
    [[nodiscard]] QStringList paths() const { return m_paths; }

private:
    void answer(const sandbox::HttpRequest& request, const sandbox::Reply& reply);
    [[nodiscard]] sandbox::HttpResponse frame() const;

    QString m_frameScript;
    std::optional<sandbox::HttpResponse> m_api;
    QMap<QString, sandbox::HttpResponse> m_answers;
    QMap<QString, QString> m_told;
    QStringList m_paths;
    sandbox::HttpServer m_server;
};

[[nodiscard]] sandbox::HttpResponse textAnswer(const QByteArray& type, const QByteArray& body, int status = 200);

// A frame script of an editor that opens its document.
inline const QString kReady = QStringLiteral("send('onAppReady'); send('onDocumentReady');");

} // namespace attache::test
