// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorProfile.h"

#include "editor/OriginGuard.h"
#include "editor/SharedGraphics.h"

#include <QCoreApplication>
#include <QHash>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace attache::ui {
namespace {

// Owned by the application object; remembers the profiles that are in use and owns none.
class EditorProfiles : public QObject {
public:
    using QObject::QObject;
    QHash<QString, std::weak_ptr<EditorProfile>> inUse;
};

EditorProfiles& profilesOf(QCoreApplication& application) {
    for (QObject* child : application.children()) {
        if (auto* profiles = dynamic_cast<EditorProfiles*>(child))
            return *profiles;
    }
    return *new EditorProfiles(&application);
}

void applySettings(QWebEngineSettings& settings) {
    using Settings = QWebEngineSettings;
    for (const auto off :
         {Settings::PluginsEnabled, Settings::PdfViewerEnabled, Settings::ScreenCaptureEnabled,
          Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
          Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled, Settings::AutoLoadIconsForPage,
          Settings::AllowRunningInsecureContent, Settings::AllowGeolocationOnInsecureOrigins,
          Settings::AllowWindowActivationFromJavaScript, Settings::JavascriptCanOpenWindows,
          Settings::DnsPrefetchEnabled, Settings::NavigateOnDropEnabled, Settings::FocusOnNavigationEnabled})
        settings.setAttribute(off, false);
    for (const auto on :
         {Settings::JavascriptCanAccessClipboard, Settings::JavascriptCanPaste, Settings::FullScreenSupportEnabled,
          Settings::WebRTCPublicInterfacesOnly, Settings::PlaybackRequiresUserGesture})
        settings.setAttribute(on, true);
    settings.setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

} // namespace

std::shared_ptr<EditorProfile> EditorProfile::forKey(const QString& key) {
    auto& inUse = profilesOf(*QCoreApplication::instance()).inUse;
    if (auto profile = inUse.value(key).lock())
        return profile;
    ensureSharedGraphics();
    auto profile = std::make_shared<EditorProfile>();
    inUse.insert(key, profile);
    return profile;
}

EditorProfile::EditorProfile()
    : m_profile(new QWebEngineProfile(this)) { // without a name: off the record
    applySettings(*m_profile->settings());
    m_profile->setSpellCheckEnabled(false);
    m_profile->installUrlSchemeHandler(editorScheme().toLatin1(), new EditorSchemeHandler(m_sessions, this));
    // Each page has a stricter guard of its own; this one also sees what belongs to no page, as shared workers.
    m_profile->setUrlRequestInterceptor(
        new OriginGuard([this](const WebOrigin& origin) { return m_sessions.hasServer(origin); }, this));
}

EditorProfile::~EditorProfile() {
    delete m_profile; // before its handlers
}

} // namespace attache::ui
