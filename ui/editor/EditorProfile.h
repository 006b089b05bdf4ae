// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorProfile: what the editors of one account share in WebEngine: cookies and caches in memory, never on disk.
#pragma once

#include "editor/EditorScheme.h"

#include <QObject>

#include <memory>

class QWebEngineProfile;

namespace attache::ui {

class EditorProfile : public QObject {
    Q_OBJECT
public:
    // The profile of this key. It starts WebEngine at its first use, and lives as long as a view holds it: with the
    // last editor of an account its cookies, caches and renderers go. GUI thread.
    [[nodiscard]] static std::shared_ptr<EditorProfile> forKey(const QString& key);

    EditorProfile();
    ~EditorProfile() override;

    [[nodiscard]] QWebEngineProfile& profile() { return *m_profile; }
    [[nodiscard]] EditorSessions& sessions() { return m_sessions; }

private:
    EditorSessions m_sessions;
    QWebEngineProfile* m_profile; // a child
};

} // namespace attache::ui
