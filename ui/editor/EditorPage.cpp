// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorPage.h"

#include "editor/EditorDownloads.h"
#include "editor/EditorLog.h"
#include "editor/OriginGuard.h"

#include <QSslCertificate>
#include <QSslError>
#include <QWebEngineCertificateError>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include <QWebEngineQuotaRequest>
#endif

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 kLinkPauseMs = 500; // a page can't flood the desktop with browser windows

bool isWebOrMail(const QUrl& url) {
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

// On Linux, Chromium knows the issuers of its own list and of NSS, but none that an administrator added to the system,
// where the rest of the program finds them. Whoever is trusted there is trusted here; every other fault stays one.
bool isTrustedBySystem(const QWebEngineCertificateError& error) {
    const QList<QSslCertificate> chain = error.certificateChain();
    return error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid && error.isOverridable() &&
           !chain.isEmpty() && QSslCertificate::verify(chain, error.url().host()).isEmpty();
}

} // namespace

EditorPage::EditorPage(EditorProfile& profile, WebOrigin documentServer, QObject* parent)
    : QWebEnginePage(&profile.profile(), parent)
    , m_sessions(profile.sessions())
    , m_server(std::move(documentServer))
    , m_session(m_sessions.add(m_server)) {
    setUrlRequestInterceptor(
        new OriginGuard([server = m_server](const WebOrigin& origin) { return origin == server; }, this));
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest& request) { openWindow(request); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        request.accept();
        Q_EMIT fullScreenToggled(request.toggleOn());
    });
    refusePermissions();
    watchCertificates();
}

EditorPage::~EditorPage() {
    m_sessions.remove(m_session);
}

QUrl EditorPage::hostUrl() const {
    return editorHostUrl(m_session);
}

void EditorPage::start() {
    load(hostUrl());
}

void EditorPage::refusePermissions() {
    // The clipboard is a setting of the profile; nothing else is given.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [](QWebEnginePermission request) { request.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // later ones have no quota to ask for
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
#endif
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

void EditorPage::watchCertificates() {
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        if (WebOrigin::of(error.url()) == m_server && isTrustedBySystem(error)) {
            error.acceptCertificate();
            return;
        }
        error.rejectCertificate();
        m_certificateProblem = error.description();
    });
}

bool EditorPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    if (isMainFrame)
        return url == hostUrl();
    if (url.scheme() == "about"_L1)
        return true;
    if (WebOrigin::of(url) == m_server)
        return !takePrintJob(url);
    // An address without a page behind it, clicked in a document. Web links open windows; see openWindow().
    if (type == NavigationTypeLinkClicked && url.scheme() == "mailto"_L1)
        followLink(url);
    qCInfo(editorLog) << "refused a frame's way to" << QUrl(url.scheme() + u"://"_s + url.host());
    return false;
}

// The editor loads prints into a hidden frame and asks the browser's PDF viewer to print that. There is no such viewer
// in these views: the PDF becomes a download, which EditorDownloads hands over.
bool EditorPage::takePrintJob(const QUrl& url) {
    if (url.scheme() == "blob"_L1 || !EditorDownloads::isPrintJob(url))
        return false;
    QMetaObject::invokeMethod(this, [this, url] { download(url); }, Qt::QueuedConnection);
    return true;
}

QWebEnginePage* EditorPage::createWindow(WebWindowType) {
    return nullptr;
}

void EditorPage::openWindow(const QWebEngineNewWindowRequest& request) {
    if (request.isUserInitiated() && isWebOrMail(request.requestedUrl()))
        followLink(request.requestedUrl());
}

void EditorPage::followLink(const QUrl& url) {
    if (m_sinceLastLink.isValid() && m_sinceLastLink.elapsed() < kLinkPauseMs)
        return;
    m_sinceLastLink.start();
    QMetaObject::invokeMethod(this, [this, url] { Q_EMIT linkActivated(url); }, Qt::QueuedConnection);
}

// The editors have dialogs of their own; a window of ours with a page's words in it would only help a hostile page.
void EditorPage::javaScriptAlert(const QUrl&, const QString& message) {
    qCWarning(editorLog) << "the editor's page wants to say:" << message.left(200);
}

// Asked for leaving a page with changes, too. When we take a page down, that is decided already.
bool EditorPage::javaScriptConfirm(const QUrl&, const QString&) {
    return true;
}

bool EditorPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) {
    return false;
}

void EditorPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                          const QString& source) {
    if (level == ErrorMessageLevel) // the path only: queries can hold tokens
        qCDebug(editorLog) << QUrl(source).path() << line << message.left(200);
}

} // namespace attache::ui
