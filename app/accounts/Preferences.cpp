// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace attache::accounts {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxText = 1024;
constexpr qsizetype kMaxSet = 1000;

constexpr QLatin1StringView kDocumentServer{"documentServer/address"};
constexpr QLatin1StringView kJwtHeader{"documentServer/jwtHeader"};
constexpr QLatin1StringView kJwtPrefix{"documentServer/jwtPrefix"};
constexpr QLatin1StringView kBindAddress{"listener/bindAddress"};
constexpr QLatin1StringView kPort{"listener/port"};
constexpr QLatin1StringView kLastPort{"listener/lastPort"};
constexpr QLatin1StringView kPublicUrl{"listener/publicUrl"};
constexpr QLatin1StringView kAlsoEditable{"documents/alsoEditable"};
constexpr QLatin1StringView kFirstPages{"documents/firstPages"};
constexpr QLatin1StringView kPlainHttpHosts{"servers/plainHttp"};

QString text(const QSettings& settings, QLatin1StringView key, const QString& byDefault = {}) {
    const QVariant value = settings.value(key);
    return value.isValid() && value.toString().size() <= kMaxText ? value.toString() : byDefault;
}

QUrl webUrl(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

// RFC 9110's token: anything else would break out of the header.
bool isHeaderName(const QString& name) {
    static constexpr QStringView marks{u"!#$%&'*+-.^_`|~"};
    return !name.isEmpty() && name.size() <= 128 && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
    });
}

bool isHeaderText(const QString& value) {
    return value.size() <= 128 && std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

QSet<QString> readSet(const QSettings& settings, QLatin1StringView key, bool (*isSound)(const QString&)) {
    QSet<QString> set;
    for (const QString& value : settings.value(key).toStringList()) {
        const QString lower = value.trimmed().toLower();
        if (set.size() < kMaxSet && isSound(lower))
            set.insert(lower);
    }
    return set;
}

bool isExtension(const QString& text) {
    return !text.isEmpty() && text.size() <= 16 &&
           std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

bool isHost(const QString& text) {
    return !text.isEmpty() && text.size() <= 300 && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

quint16 readPort(const QSettings& settings, QLatin1StringView key) {
    bool isNumber = false;
    const int port = settings.value(key).toInt(&isNumber);
    return isNumber && port >= 0 && port <= 65535 ? quint16(port) : quint16(0);
}

QStringList sorted(const QSet<QString>& set) {
    QStringList list(set.cbegin(), set.cend());
    list.sort(); // the same preferences make the same file
    return list;
}

} // namespace

PreferencesStore::PreferencesStore(QString path)
    : m_path(std::move(path)) {}

Preferences PreferencesStore::load() const {
    const QSettings settings(m_path, QSettings::IniFormat);
    const Preferences byDefault;
    Preferences result;
    result.documentServer = webUrl(text(settings, kDocumentServer));
    result.jwtHeader = text(settings, kJwtHeader, byDefault.jwtHeader);
    if (!isHeaderName(result.jwtHeader))
        result.jwtHeader = byDefault.jwtHeader;
    result.jwtPrefix = text(settings, kJwtPrefix, byDefault.jwtPrefix);
    if (!isHeaderText(result.jwtPrefix))
        result.jwtPrefix = byDefault.jwtPrefix;
    result.listenerBindAddress = text(settings, kBindAddress, byDefault.listenerBindAddress);
    if (QHostAddress(result.listenerBindAddress).isNull())
        result.listenerBindAddress = byDefault.listenerBindAddress;
    result.listenerPort = readPort(settings, kPort);
    result.lastListenerPort = readPort(settings, kLastPort);
    result.listenerPublicUrl = webUrl(text(settings, kPublicUrl));
    result.alsoEditable = readSet(settings, kAlsoEditable, isExtension);
    result.showsFirstPages = settings.value(kFirstPages, byDefault.showsFirstPages).toBool();
    result.plainHttpHosts = readSet(settings, kPlainHttpHosts, isHost);
    return result;
}

bool PreferencesStore::save(const Preferences& preferences) const {
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(kDocumentServer, preferences.documentServer.toString(QUrl::FullyEncoded));
    settings.setValue(kJwtHeader, preferences.jwtHeader);
    settings.setValue(kJwtPrefix, preferences.jwtPrefix);
    settings.setValue(kBindAddress, preferences.listenerBindAddress);
    settings.setValue(kPort, preferences.listenerPort);
    settings.setValue(kLastPort, preferences.lastListenerPort);
    settings.setValue(kPublicUrl, preferences.listenerPublicUrl.toString(QUrl::FullyEncoded));
    settings.setValue(kAlsoEditable, sorted(preferences.alsoEditable));
    settings.setValue(kFirstPages, preferences.showsFirstPages);
    settings.setValue(kPlainHttpHosts, sorted(preferences.plainHttpHosts));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace attache::accounts
