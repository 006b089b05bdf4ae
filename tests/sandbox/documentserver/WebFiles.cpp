// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/WebFiles.h"

#include <QFile>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

struct WebFile {
    QLatin1StringView name;
    QByteArray contentType;
};

// Nothing for a path that is no file of ours.
WebFile fileFor(const QString& path) {
    if (path == "/web-apps/apps/api/documents/api.js"_L1)
        return {"api.js"_L1, "application/javascript; charset=utf-8"};
    if (path.startsWith("/web-apps/apps/"_L1) && path.endsWith("/main/index.html"_L1))
        return {"editor.html"_L1, "text/html; charset=utf-8"};
    if (path == "/web-apps/sandbox/editor.js"_L1)
        return {"editor.js"_L1, "application/javascript; charset=utf-8"};
    if (path == "/web-apps/sandbox/blocks.js"_L1)
        return {"blocks.js"_L1, "application/javascript; charset=utf-8"};
    if (path == "/web-apps/sandbox/comments.js"_L1)
        return {"comments.js"_L1, "application/javascript; charset=utf-8"};
    if (path == "/web-apps/sandbox/history.js"_L1)
        return {"history.js"_L1, "application/javascript; charset=utf-8"};
    if (path == "/web-apps/sandbox/editor.css"_L1)
        return {"editor.css"_L1, "text/css; charset=utf-8"};
    return {};
}

} // namespace

HttpResponse webFile(const QString& path) {
    HttpResponse response;
    const WebFile wanted = fileFor(path);
    if (path == "/healthcheck"_L1) {
        response.headers = {{"Content-Type", "text/plain"}};
        response.body = "true";
        return response;
    }
    QFile file(u":/sandbox/documentserver/"_s + wanted.name);
    if (wanted.name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        response.status = 404;
        response.headers = {{"Content-Type", "text/plain"}};
        response.body = "Not found";
        return response;
    }
    response.headers = {
        {"Content-Type", wanted.contentType}, {"Cache-Control", "no-cache"}, {"Access-Control-Allow-Origin", "*"}};
    response.body = file.readAll();
    return response;
}

} // namespace attache::sandbox
