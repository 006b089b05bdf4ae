// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/ServerAddress.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxLength = 1024;

auto refused(const QString& message) {
    return domain::failure(domain::ErrorKind::InvalidInput, message);
}

bool isPrivateAddress(const QHostAddress& address) {
    static const std::array networks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return address.isLoopback() || std::ranges::any_of(networks, [&](const auto& n) { return address.isInSubnet(n); });
}

bool isPrivateHost(const QString& host) {
    if (const QHostAddress address(host); !address.isNull())
        return isPrivateAddress(address);
    static constexpr std::array suffixes{".localhost"_L1, ".local"_L1,    ".lan"_L1,        ".home.arpa"_L1,
                                         ".internal"_L1,  ".intranet"_L1, ".localdomain"_L1};
    return !host.contains(u'.') || std::ranges::any_of(suffixes, [&](auto suffix) { return host.endsWith(suffix); });
}

// People paste what their browser shows; these ends belong to pages of a server, never to its sub-path.
QString withoutPages(QString path) {
    while (path.contains("//"_L1))
        path.replace("//"_L1, "/"_L1);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto page : {"/login"_L1, "/api/v4"_L1, "/signup_user_complete"_L1}) {
        if (path.endsWith(page))
            path.chop(page.size());
    }
    return path;
}

int defaultPort(const QUrl& url) {
    return url.scheme() == "https"_L1 ? 443 : 80;
}

} // namespace

domain::Result<ServerAddress> ServerAddress::parse(const QString& typed) {
    QString address = typed.trimmed();
    if (address.isEmpty())
        return refused(QCoreApplication::translate(
            "ServerAddress", "Type the address of your Mattermost server, for example chat.example.com."));
    const bool isUnreadable = std::ranges::any_of(address, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (address.size() > kMaxLength || isUnreadable)
        return refused(QCoreApplication::translate(
            "ServerAddress", "This isn't a server address. Type it like chat.example.com, without blanks."));
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return refused(QCoreApplication::translate(
            "ServerAddress", "This isn't a server address. Type it like chat.example.com or chat.example.com:8065."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(QCoreApplication::translate(
            "ServerAddress", "A server address begins with https://. Type it like https://chat.example.com."));
    if (!url.userInfo().isEmpty())
        return refused(QCoreApplication::translate(
            "ServerAddress",
            "Leave the user name and password out of the address; you are asked for them afterwards."));
    if (url.scheme() == "http"_L1 && !isPrivateHost(url.host()))
        return refused(QCoreApplication::translate(
            "ServerAddress",
            "Attache connects to servers on the internet only over https, so that nobody can read along. "
            "Type https:// in front of the address."));
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    url.setPath(withoutPages(url.path()));
    if (url.port() == defaultPort(url))
        url.setPort(-1);
    ServerAddress result;
    result.m_url = url;
    return result;
}

QUrl ServerAddress::api(const QString& path) const {
    QUrl url = m_url;
    url.setPath(m_url.path() + "/api/v4"_L1 + path);
    return url;
}

QUrl ServerAddress::webSocket() const {
    QUrl url = api(u"/websocket"_s);
    url.setScheme(m_url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

QString ServerAddress::displayName() const {
    QString name = m_url.host(QUrl::PrettyDecoded);
    if (name.contains(u':'))
        name = u'[' + name + u']';
    if (m_url.port() > 0)
        name += u':' + QString::number(m_url.port());
    return name + m_url.path(QUrl::PrettyDecoded);
}

std::optional<ServerAddress> ServerAddress::overPlainHttp() const {
    if (!isPrivateHost(m_url.host()))
        return std::nullopt;
    ServerAddress plain = *this;
    plain.m_url.setScheme(u"http"_s);
    return plain;
}

bool ServerAddress::needsPlainHttpConsent() const {
    return m_url.scheme() == "http"_L1;
}

} // namespace attache::mattermost
