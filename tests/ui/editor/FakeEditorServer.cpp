// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "FakeEditorServer.h"

namespace attache::test {
using namespace Qt::StringLiterals;
namespace {

// Does what the public api.js of 9.x does with its surroundings: finds its address by the script tags, takes the shard
// key out of it, puts a version in front of the path, sets an inline handler, replaces the placeholder, listens to its
// frame's origin alone and sends to any; complains in an alert, and makes no frame then.
constexpr auto kApi = R"(
"use strict";
window.DocsAPI = { DocEditor: function (id, config) {
    const scripts = Array.from(document.getElementsByTagName("script"));
    const address = scripts.map((script) => script.src).filter((src) => /api\/documents\/api.js/i.test(src)).pop();
    const shardkey = /[?&]shardkey=([^&]+)&?/.exec(address)[1];
    if (config.document.fileType === "unheard") {
        window.alert('The "document.fileType" parameter for the config object is invalid. Please correct it.');
        return;
    }
    const root = /(.*)\/web-apps\//.exec(address)[1];
    const frame = document.createElement("iframe");
    frame.src = root + (shardkey === config.document.key ? "/9.3.0-abc" : "") + "/web-apps/frame.html?_dc=0" +
        "&frameEditorId=" + id + "&parentOrigin=" + window.location.origin;
    frame.width = config.width;
    frame.height = config.height;
    frame.align = "top";
    frame.frameBorder = 0;
    frame.name = "frameEditor";
    frame.allowFullscreen = true;
    frame.setAttribute("onmousewheel", "");
    frame.setAttribute("allow", "autoplay; camera; microphone; display-capture; clipboard-write;");
    const origin = frame.src.split("/").slice(0, 3).join("/");
    const command = (name, data) =>
        frame.contentWindow.postMessage(JSON.stringify({ command: name, data: data }), "*");
    const receive = (message) => {
        if (message.origin !== origin) return;
        const event = JSON.parse(message.data);
        if (event.frameEditorId !== id) return;
        if (event.event === "onAppReady") {
            window.addEventListener("mouseup", () => command("processMouse", {}), false);
            command("openDocument", { token: config.token, title: config.document.title });
        }
        const handler = config.events[event.event];
        if (typeof handler === "function") handler.call(this, { target: this, data: event.data });
    };
    const target = document.getElementById(id);
    target.parentNode.replaceChild(frame, target);
    window.addEventListener("message", receive, false);
    const passed = {};
    for (const name of ["refreshFile", "refreshHistory", "setHistoryData", "setRequestedDocument"])
        passed[name] = (data) => command(name, data);
    window.handlers = Object.keys(config.events);
    return {
        ...passed,
        grabFocus: () => setTimeout(() => command("grabFocus"), 10),
        destroyEditor: () => {
            window.removeEventListener("message", receive, false);
            frame.parentNode.replaceChild(document.createElement("div"), frame);
        },
    };
} };
)";

constexpr auto kFrame = R"(<!DOCTYPE html><meta charset="utf-8"><title>fake editor</title>
<body style="margin:0;height:100vh;background:#e8f0fe;font:16px sans-serif">
<script>
const params = new URLSearchParams(location.search);
function send(event, data) {
    parent.postMessage(JSON.stringify({ event: event, data: data, frameEditorId: params.get("frameEditorId") }), "*");
}
function tell(name, value) { return fetch("/tell?name=" + encodeURIComponent(name) + "&value=" + encodeURIComponent(value)); }
addEventListener("message", (message) => {
    if (message.origin !== params.get("parentOrigin")) return;
    const command = JSON.parse(message.data);
    if (command.command === "openDocument") { tell("token", command.data.token); tell("title", command.data.title); }
    if (command.command === "grabFocus") tell("grabbed", "focus");
    if (/^(refresh|set)/.test(command.command)) tell(command.command, JSON.stringify(command.data));
});
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
    } else if (request.path == "/9.3.0-abc/web-apps/frame.html"_L1) {
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
