// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WebOrigin: scheme, host and port of a web address: what decides on what an editor may load.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace attache::ui {

struct WebOrigin {
    QString scheme; // "http" or "https"; ws and wss count as the HTTP they start with
    QString host;   // lower case
    int port = 0;   // never the "default" -1

    // Nothing for anything but http, https, ws and wss with a host. blob: addresses have the origin that made them.
    [[nodiscard]] static std::optional<WebOrigin> of(const QUrl& url);
    [[nodiscard]] QUrl toUrl() const;
    // As a source in a Content-Security-Policy.
    [[nodiscard]] QString cspSource() const;
    bool operator==(const WebOrigin&) const = default;
};

} // namespace attache::ui
