// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Icons.h"

#include "theme/SymbolEngine.h"

#include <QSet>

namespace attache::ui {
namespace {

QString fileOf(IconName name) {
    switch (name) {
    case IconName::App:
        return QStringLiteral("attache");
    case IconName::FormatWord:
        return QStringLiteral("formats/word");
    case IconName::FormatCell:
        return QStringLiteral("formats/cell");
    case IconName::FormatSlide:
        return QStringLiteral("formats/slide");
    case IconName::FormatPdf:
        return QStringLiteral("formats/pdf");
    case IconName::FormatDiagram:
        return QStringLiteral("formats/diagram");
    case IconName::FormatImage:
        return QStringLiteral("formats/image");
    case IconName::FormatOther:
        return QStringLiteral("formats/other");
    case IconName::ChannelPublic:
        return QStringLiteral("channels/public");
    case IconName::ChannelPrivate:
        return QStringLiteral("channels/private");
    case IconName::ChannelDirect:
        return QStringLiteral("channels/direct");
    case IconName::ChannelGroup:
        return QStringLiteral("channels/group");
    case IconName::ChannelArchived:
        return QStringLiteral("channels/archived");
    case IconName::SaveOk:
        return QStringLiteral("symbols/save-ok");
    case IconName::SaveWaiting:
        return QStringLiteral("symbols/save-waiting");
    case IconName::SaveError:
        return QStringLiteral("symbols/save-error");
    case IconName::SaveBusy:
        return QStringLiteral("symbols/save-busy");
    case IconName::Search:
        return QStringLiteral("symbols/search");
    case IconName::More:
        return QStringLiteral("symbols/more");
    case IconName::Download:
        return QStringLiteral("symbols/download");
    case IconName::Link:
        return QStringLiteral("symbols/link");
    case IconName::Open:
        return QStringLiteral("symbols/open");
    case IconName::Preferences:
        return QStringLiteral("symbols/preferences");
    case IconName::SignOut:
        return QStringLiteral("symbols/sign-out");
    case IconName::Files:
        return QStringLiteral("symbols/files");
    case IconName::Offline:
        return QStringLiteral("symbols/offline");
    case IconName::Retry:
        return QStringLiteral("symbols/retry");
    case IconName::Version:
        return QStringLiteral("symbols/version");
    case IconName::Access:
        return QStringLiteral("symbols/access");
    case IconName::Remove:
        return QStringLiteral("symbols/remove");
    case IconName::Upload:
        return QStringLiteral("symbols/upload");
    case IconName::Details:
        return QStringLiteral("symbols/details");
    }
    return {};
}

bool isImage(const QString& extension) {
    static const QSet<QString> images{QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                      QStringLiteral("gif"),  QStringLiteral("svg"),  QStringLiteral("webp"),
                                      QStringLiteral("bmp"),  QStringLiteral("tif"),  QStringLiteral("heic"),
                                      QStringLiteral("tiff"), QStringLiteral("avif"), QStringLiteral("ico")};
    return images.contains(extension.toLower());
}

} // namespace

QString iconPath(IconName name) {
    return QStringLiteral(":/icons/%1.svg").arg(fileOf(name));
}

QIcon icon(IconName name) {
    const bool keepsColours = name <= IconName::FormatOther;
    return keepsColours ? QIcon(iconPath(name)) : QIcon(new SymbolEngine(iconPath(name)));
}

IconName formatIcon(onlyoffice::DocumentType type, const QString& extension) {
    switch (type) {
    case onlyoffice::DocumentType::Word:
        return IconName::FormatWord;
    case onlyoffice::DocumentType::Cell:
        return IconName::FormatCell;
    case onlyoffice::DocumentType::Slide:
        return IconName::FormatSlide;
    case onlyoffice::DocumentType::Pdf:
        return IconName::FormatPdf;
    case onlyoffice::DocumentType::Diagram:
        return IconName::FormatDiagram;
    case onlyoffice::DocumentType::None:
        break;
    }
    return isImage(extension) ? IconName::FormatImage : IconName::FormatOther;
}

IconName channelIcon(const domain::Channel& channel) {
    if (channel.isArchived())
        return IconName::ChannelArchived;
    switch (channel.type) {
    case domain::ChannelType::Private:
        return IconName::ChannelPrivate;
    case domain::ChannelType::Direct:
        return IconName::ChannelDirect;
    case domain::ChannelType::Group:
        return IconName::ChannelGroup;
    case domain::ChannelType::Public:
        break;
    }
    return IconName::ChannelPublic;
}

} // namespace attache::ui
