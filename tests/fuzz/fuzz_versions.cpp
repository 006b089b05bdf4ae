// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Threads of any shape against the oracle, and names and records from plain bytes.
#include "domain/FileName.h"
#include "domain/VersionRecord.h"
#include "unit/versions/RandomThreads.h"
#include "unit/versions/VersionOracle.h"
#include "versions/AccessRules.h"
#include "versions/RightsLog.h"
#include "versions/Versions.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace attache;

namespace {

void check(bool isTrue) {
    if (!isTrue)
        std::abort();
}

void checkDocument(const domain::Document& document, const QHash<QString, QStringList>& expected) {
    QStringList files;
    for (const auto& version : document.versions) {
        check(version.attachment.rootId == document.first().attachment.rootId);
        check(version.number >= 1 && (version.parentNumber == 0 || version.number == version.parentNumber + 1));
        check(files.isEmpty() || version.attachment.postedAt >= document.first().attachment.postedAt);
        files.append(version.attachment.file.id);
    }
    check(expected.value(document.id()) == files);
}

void checkThread(const std::uint8_t* data, std::size_t size) {
    std::size_t at = 0;
    const auto next = [&](unsigned limit) { return at < size ? data[at++] % limit : 0; };
    const QList<domain::Post> posts = test::randomThread(next, 1 + int(next(24)));
    const auto expected = test::VersionOracle(posts).documents();
    const auto documents = versions::documentsIn(posts);
    check(documents.size() == expected.size());
    for (const domain::Document& document : documents)
        checkDocument(document, expected);
}

void checkProps(const QJsonObject& props) {
    static_cast<void>(domain::readVersionProps(props));
    const QString fileId = QStringLiteral("f0");
    const auto rules = versions::readRules(props, fileId);
    check(versions::withRules(props, fileId, rules) == props);
    const auto log = versions::RightsLog::read(props, fileId);
    check(versions::RightsLog::read(log.writtenTo(props, fileId), fileId) == log);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    checkThread(data, size);
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkProps(QJsonDocument::fromJson(input).object());
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t*>(input.constData()), input.size() / 2);
    const QString safe = domain::safeFileName(text);
    check(!safe.isEmpty() && !safe.contains(u'/') && safe.toUtf8().size() <= 255 && safe.isValidUtf16());
    check(domain::safeFileName(safe) == safe);
    check(domain::elidedFileName(text, 20).size() <= 20);
    return 0;
}
