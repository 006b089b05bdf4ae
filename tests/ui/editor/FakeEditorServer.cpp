// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "FakeEditorServer.h"

namespace attache::test {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kApi = R"(
"use strict";
const base = new URL(document.currentScript.src).origin;
window.DocsAPI = { DocEditor: function (id, config) {
    const frame = document.createElement("iframe");
    frame.src = base + "/frame.html";
    frame.width = config.width;
    frame.height = config.height;
    frame.allowFullscreen = true;
    frame.setAttribute("allow", "autoplay; camera; microphone; display-capture; clipboard-write;");
    window.addEventListener("message", (message) => {
        if (message.origin !== base || typeof message.data !== "string") return;
        const event = JSON.parse(message.data);
        const handler = config.events[event.event];
        if (event.event === "onAppReady")
            frame.contentWindow.postMessage({ token: config.token, title: config.document.title }, base);
        if (handler) handler({ data: event.data });
    });
    document.getElementById(id).replaceWith(frame);
    this.destroyEditor = () => frame.remove();
} };
)";

constexpr auto kFrame = R"(<!DOCTYPE html><meta charset="utf-8"><title>fake editor</title>
<body style="margin:0;height:100vh;background:#e8f0fe;font:16px sans-serif">
<script>
function send(event, data) { parent.postMessage(JSON.stringify({ event: event, data: data }), "*"); }
function tell(name, value) { return fetch("/tell?name=" + encodeURIComponent(name) + "&value=" + encodeURIComponent(value)); }
addEventListener("message", (message) => { tell("token", message.data.token); tell("title", message.data.title); });
addEventListener("pagehide", () => navigator.sendBeacon("/left"));
addEventListener("load", async () => { @SCRIPT@ });
</script></body>)";

} // namespace

sandbox::HttpResponse textAnswer(const QByteArray& type, const QByteArray& body, int status) {
    sandbox::HttpResponse response;
    response.status = status;
    response.headers.append({QByteArrayLiteral("Content-Type"), type});
    response.body = body;
    return response;
}

FakeEditorServer::FakeEditorServer()
    : m_frameScript(kReady)
    , m_server(0, this,
               [this](const sandbox::HttpRequest& request, const sandbox::Reply& reply) { answer(request, reply); }) {}

onlyoffice::EditorConfig FakeEditorServer::config(const QString& title) const {
    onlyoffice::EditorConfig config;
    config.config = QJsonObject{{u"documentType"_s, u"cell"_s},
                                {u"document"_s, QJsonObject{{u"title"_s, title}, {u"key"_s, u"k"_s}}},
                                {u"editorConfig"_s, QJsonObject{}},
                                {u"token"_s, u"signed</script>'\"\u2028token"_s}};
    config.isEditing = true;
    config.apiScript = QUrl(url().toString() + u"/web-apps/apps/api/documents/api.js?shardkey=k"_s);
    return config;
}

sandbox::HttpResponse FakeEditorServer::frame() const {
    return textAnswer("text/html; charset=utf-8", QByteArray(kFrame).replace("@SCRIPT@", m_frameScript.toUtf8()));
}

void FakeEditorServer::answer(const sandbox::HttpRequest& request, const sandbox::Reply& reply) {
    m_paths.append(request.path);
    if (m_answers.contains(request.path)) {
        reply.send(m_answers.value(request.path));
    } else if (request.path == "/web-apps/apps/api/documents/api.js"_L1) {
        reply.send(m_api.value_or(textAnswer("application/javascript", kApi)));
    } else if (request.path == "/frame.html"_L1) {
        reply.send(frame());
    } else if (request.path == "/tell"_L1) {
        m_told.insert(request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded),
                      request.query.queryItemValue(u"value"_s, QUrl::FullyDecoded));
        reply.send(textAnswer("text/plain", "ok"));
    } else {
        reply.send(textAnswer("text/plain", "not here", 404));
    }
}

} // namespace attache::test
