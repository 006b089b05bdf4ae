// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorScheme.h"

#include <QBuffer>
#include <QFile>
#include <QUuid>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include <algorithm>

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kScheme = "attache-editor";

QByteArray resource(const QString& name) {
    QFile file(u":/attache/editor/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The page itself runs our script and the server's api.js, and frames the server. The frame's content has policies of
// its own.
QByteArray policyFor(const WebOrigin& server) {
    return u"default-src 'none'; script-src 'self' %1; style-src 'self' 'unsafe-inline'; frame-src %1; connect-src %1; "
           "img-src %1 data:; base-uri 'none'; form-action 'none'"_s.arg(server.cspSource())
               .toUtf8();
}

void answer(QWebEngineUrlRequestJob* job, const QByteArray& mimeType, const QByteArray& content) {
    auto* body = new QBuffer(job);
    body->setData(content);
    job->reply(mimeType, body);
}

// The view's own navigation has no initiator; anything else must come from the page on this very origin.
bool isFromHostPage(const QWebEngineUrlRequestJob& job) {
    const QUrl initiator = job.initiator();
    if (initiator.isEmpty())
        return true;
    return initiator.scheme() == QLatin1StringView(kScheme) && initiator.host() == job.requestUrl().host();
}

} // namespace

void registerEditorScheme() {
    QWebEngineUrlScheme scheme(kScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not a secure scheme: pages of a secure origin can't frame a Document Server on plain http.
    scheme.setFlags(QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QString editorScheme() {
    return QString::fromLatin1(kScheme);
}

QUrl editorHostUrl(const QString& session) {
    QUrl url;
    url.setScheme(editorScheme());
    url.setHost(session);
    url.setPath(u"/"_s);
    return url;
}

QString EditorSessions::add(const WebOrigin& documentServer) {
    const QString session = QUuid::createUuid().toString(QUuid::Id128);
    m_servers.insert(session, documentServer);
    return session;
}

std::optional<WebOrigin> EditorSessions::server(const QString& session) const {
    const auto found = m_servers.constFind(session);
    return found == m_servers.cend() ? std::nullopt : std::optional(*found);
}

bool EditorSessions::hasServer(const WebOrigin& origin) const {
    return std::any_of(m_servers.cbegin(), m_servers.cend(), [&](const WebOrigin& known) { return known == origin; });
}

EditorSchemeHandler::EditorSchemeHandler(const EditorSessions& sessions, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_sessions(sessions) {}

void EditorSchemeHandler::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl url = job->requestUrl();
    const auto server = m_sessions.server(url.host());
    if (!server || job->requestMethod() != "GET" || !isFromHostPage(*job)) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (url.path() == "/"_L1)
        answer(job, "text/html", resource(u"index.html"_s).replace("@CSP@", policyFor(*server)));
    else if (url.path() == "/host.js"_L1)
        answer(job, "text/javascript", resource(u"host.js"_s));
    else if (url.path() == "/host.css"_L1)
        answer(job, "text/css", resource(u"host.css"_s));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace attache::ui
