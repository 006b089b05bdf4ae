// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PackageParts: how the parts of an OOXML package are named and tied together. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace attache::sandbox {

class ZipReader;

struct Reference {
    QString id;
    QString type;   // the last word
    QString target; // an entry's name
};

// Where the relationships of a part stand.
[[nodiscard]] QString relationsOf(const QString& part);
// What `part` refers to; nothing when it refers to nothing.
[[nodiscard]] QList<Reference> referencesOf(const ZipReader& zip, const QString& part);
[[nodiscard]] QString mainPart(const ZipReader& zip, const QString& otherwise);
// The parts that `main` lists in elements named `element`, in order.
[[nodiscard]] QStringList listedParts(const ZipReader& zip, const QString& main, QLatin1StringView element);

// The part with relationships `xml` (may be empty: none yet) and one more, to a target in the same folder. Empty when
// it isn't well-formed.
[[nodiscard]] QByteArray withReference(const QByteArray& xml, const QString& type, const QString& target);
// [Content_Types].xml with one more part. Empty when it isn't well-formed.
[[nodiscard]] QByteArray withContentType(const QByteArray& xml, const QString& part, const QString& contentType);

} // namespace attache::sandbox
