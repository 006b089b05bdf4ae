// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/FileContent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kZipTypes{"docm", "docx", "dotm", "dotx", "epub", "key",  "numbers", "odg",  "odp",
                               "ods",  "odt",  "otp",  "ots",  "ott",  "oxps", "pages",   "potm", "potx",
                               "ppsm", "ppsx", "pptm", "pptx", "vsdm", "vsdx", "vssm",    "vssx", "vstm",
                               "vstx", "xlsb", "xlsm", "xlsx", "xltm", "xltx", "xps",     "zip"};
// These may well begin like a web page.
constexpr std::array kTextTypes{"csv", "fb2", "fodp",  "fods", "fodt", "htm", "html",
                                "md",  "mht", "mhtml", "tsv",  "txt",  "xml"};

template <std::size_t size>
bool contains(const std::array<const char*, size>& names, const QString& name) {
    return std::ranges::any_of(names, [&](const char* entry) { return name == QLatin1StringView(entry); });
}

bool beginsLikeWebPage(const QByteArray& head) {
    QByteArray start = head;
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed().left(16).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}

} // namespace

bool canBeDocument(const QByteArray& head, const QString& fileType) {
    const QString type = fileType.toLower();
    if (head.isEmpty())
        return false;
    if (contains(kZipTypes, type))
        return head.startsWith(QByteArrayView("PK\x03\x04", 4));
    if (type == "pdf"_L1 || type == "pdfa"_L1)
        return head.contains("%PDF-");
    if (type == "rtf"_L1)
        return head.startsWith("{\\rtf");
    if (type == "png"_L1)
        return head.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8));
    return contains(kTextTypes, type) || !beginsLikeWebPage(head);
}

bool isComplete(const QByteArray& tail, const QString& fileType) {
    if (fileType.toLower() == "png"_L1)
        return tail.contains(QByteArrayView("IEND\xae\x42\x60\x82", 8));
    return !contains(kZipTypes, fileType.toLower()) || tail.contains(QByteArrayView("PK\x05\x06", 4));
}

bool isForeignWebPage(const QByteArray& contentType, const QString& fileType) {
    const QString type = fileType.toLower();
    const bool isWebFormat = type == "htm"_L1 || type == "html"_L1 || type == "mht"_L1 || type == "mhtml"_L1;
    const QByteArray mime = contentType.trimmed().toLower();
    return !isWebFormat && (mime.startsWith("text/html") || mime.startsWith("application/xhtml"));
}

} // namespace attache::onlyoffice
