// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Threads of any shape: bytes choose posts, their places and what they claim.
#include "domain/FileName.h"
#include "domain/VersionRecord.h"
#include "versions/Versions.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace attache;

namespace {

void check(bool isTrue) {
    if (!isTrue)
        std::abort();
}

QString name(const char* prefix, std::uint8_t number) {
    return QString::fromLatin1(prefix) + QString::number(number % 8);
}

// Eight bytes make one post; few names, so that they meet.
domain::Post postFrom(const std::uint8_t* data) {
    domain::Post post;
    post.id = name("p", data[0]);
    post.channelId = name("c", data[1] & 1);
    post.rootId = data[1] & 2 ? name("p", data[1] >> 2) : QString();
    post.userId = name("u", data[2] & 1);
    post.createAt = data[3];
    post.updateAt = data[4];
    post.deleteAt = data[2] & 8 ? data[4] : 0;
    for (int i = 0; i < (data[2] >> 4) % 4; ++i) {
        domain::FileInfo file;
        file.id = name("f", static_cast<std::uint8_t>(data[5] + i));
        file.extension = data[5] & 128 ? QStringLiteral("docx") : QString();
        post.files.append(file);
        post.fileIds.append(file.id);
    }
    if (data[6] & 128)
        post.props = domain::versionProps({name("f", data[6]),
                                           name("f", data[6] >> 3),
                                           2 + (data[7] & 7),
                                           QStringLiteral("s"),
                                           QStringLiteral("k"),
                                           {}});
    if (data[7] & 128)
        post.props.insert(QStringLiteral("ONLYOFFICE_PERMISSIONS_") + name("f", data[7]) + QStringLiteral("_*"),
                          QStringLiteral("eyJlZGl0Ijp0cnVlfQ=="));
    return post;
}

void checkDocument(const domain::Document& document) {
    check(!document.versions.isEmpty());
    for (qsizetype i = 0; i < document.versions.size(); ++i) {
        const auto& version = document.versions.at(i);
        check(version.number == i + 1);
        check(version.attachment.rootId == document.first().attachment.rootId);
        check(i == 0 || version.attachment.postedAt >= document.versions.at(i - 1).attachment.postedAt);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QList<domain::Post> posts;
    for (std::size_t i = 0; i + 8 <= size; i += 8)
        posts.append(postFrom(data + i));
    QStringList files;
    for (const domain::Document& document : versions::documentsIn(posts)) {
        checkDocument(document);
        for (const auto& version : document.versions)
            files.append(version.attachment.file.id);
    }
    check(files.removeDuplicates() == 0);

    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(domain::readVersionProps(QJsonDocument::fromJson(input).object()));
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t*>(input.constData()), input.size() / 2);
    const QString safe = domain::safeFileName(text);
    check(!safe.isEmpty() && !safe.contains(u'/') && safe.toUtf8().size() <= 255 && safe.isValidUtf16());
    check(domain::safeFileName(safe) == safe);
    check(domain::elidedFileName(text, 20).size() <= 20);
    return 0;
}
