// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Icons: every drawing of Attache by name. Own work, in resources/icons.
//
// Symbols follow the palette's text colour; formats and the app's icon keep their colours, which suit light and dark.
// Sharp at every scale: they are drawn from SVG when they are shown. Thread: the GUI thread.
#pragma once

#include "domain/Channel.h"
#include "onlyoffice/FormatCatalog.h"

#include <QIcon>
#include <QString>

namespace attache::ui {

enum class IconName {
    App,
    FormatWord,
    FormatCell,
    FormatSlide,
    FormatPdf,
    FormatDiagram,
    FormatImage,
    FormatOther,
    ChannelPublic,
    ChannelPrivate,
    ChannelDirect,
    ChannelGroup,
    ChannelArchived,
    SaveOk,
    SaveWaiting,
    SaveError,
    SaveBusy,
    Search,
    More, // ⋮
    Download,
    Link,
    Open,
    Preferences,
    SignOut,
    Files,
    Offline,
    Retry,
    Version,
    Access,
    Remove,
    Upload,
    Details,
};

[[nodiscard]] QIcon icon(IconName name);
// The resource's path, as ":/icons/attache.svg".
[[nodiscard]] QString iconPath(IconName name);
[[nodiscard]] IconName formatIcon(onlyoffice::DocumentType type, const QString& extension);
[[nodiscard]] IconName channelIcon(const domain::Channel& channel);

} // namespace attache::ui
