// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Preferences: what a person can set, without secrets.
#pragma once

#include <QHostAddress>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QUrl>

namespace attache::accounts {

struct Preferences {
    QUrl documentServer; // empty: not set up yet
    QString jwtHeader = QStringLiteral("Authorization");
    QString jwtPrefix = QStringLiteral("Bearer "); // with its blank
    QString listenerBindAddress = QStringLiteral("0.0.0.0");
    quint16 listenerPort = 0;     // 0: any free one
    quint16 lastListenerPort = 0; // the free one of the last run, tried first; nobody sets it; 0: none
    QUrl listenerPublicUrl;       // empty: suggested from the route to the Document Server
    QSet<QString> alsoEditable;   // extensions, lower case
    bool showsFirstPages = true;  // the Document Server is asked for pictures of them
    QSet<QString> plainHttpHosts; // servers for which the person accepted http
    bool operator==(const Preferences&) const = default;
};

// An INI file. Unknown keys of newer versions are kept; values out of range are replaced by their defaults.
class PreferencesStore {
public:
    explicit PreferencesStore(QString path);
    [[nodiscard]] Preferences load() const;
    bool save(const Preferences& preferences) const; // false: it couldn't be written

private:
    QString m_path;
};

} // namespace attache::accounts
Q_DECLARE_METATYPE(attache::accounts::Preferences)
