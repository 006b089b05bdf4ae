// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/FileName.h"

#include <QSet>

#include <string_view>

namespace attache::domain {
namespace {

constexpr qsizetype kMaxBytes = 255; // ext4, NTFS and APFS all stop here or later

bool isInvisible(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width characters, the byte order mark
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isForbiddenOnDisk(char32_t c) {
    return std::u32string_view(U"/\\:*?\"<>|").contains(c) || isInvisible(c);
}

// `name` with each character that `isBad`, and each half of a surrogate pair that stands alone, replaced.
template <typename Predicate>
QString replaced(const QString& name, Predicate isBad, QChar replacement) {
    QString result;
    result.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(c, name.at(++i)) : c.unicode();
        if (QChar::isSurrogate(character) || isBad(character))
            result += replacement;
        else
            result += QChar::fromUcs4(character);
    }
    return result;
}

bool isReservedOnWindows(const QString& name) {
    static const QSet<QString> devices{
        QStringLiteral("CON"),    QStringLiteral("PRN"),    QStringLiteral("AUX"),  QStringLiteral("NUL"),
        QStringLiteral("COM1"),   QStringLiteral("COM2"),   QStringLiteral("COM3"), QStringLiteral("COM4"),
        QStringLiteral("COM5"),   QStringLiteral("COM6"),   QStringLiteral("COM7"), QStringLiteral("COM8"),
        QStringLiteral("COM9"),   QStringLiteral("LPT1"),   QStringLiteral("LPT2"), QStringLiteral("LPT3"),
        QStringLiteral("LPT4"),   QStringLiteral("LPT5"),   QStringLiteral("LPT6"), QStringLiteral("LPT7"),
        QStringLiteral("LPT8"),   QStringLiteral("LPT9"),   QStringLiteral("COM¹"), QStringLiteral("COM²"),
        QStringLiteral("COM³"),   QStringLiteral("LPT¹"),   QStringLiteral("LPT²"), QStringLiteral("LPT³"),
        QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    return devices.contains(name.section(u'.', 0, 0).trimmed().toUpper());
}

struct NameParts {
    QString stem;
    QString suffix; // with its dot, or empty
};

NameParts split(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > 16) // no real format has a longer extension
        return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

void chopOneCharacter(QString& text) {
    text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
}

QString trimmedDotsAndBlanks(QString name) {
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.remove(0, 1);
    return name;
}

} // namespace

QString safeFileName(const QString& hostileName) {
    QString name = trimmedDotsAndBlanks(replaced(hostileName, isForbiddenOnDisk, u'_'));
    if (name.isEmpty())
        return QStringLiteral("document");
    if (isReservedOnWindows(name))
        name.prepend(u'_');
    auto [stem, suffix] = split(name);
    while (stem.size() > 1 && QString(stem + suffix).toUtf8().size() > kMaxBytes)
        chopOneCharacter(stem);
    return suffix.isEmpty() ? trimmedDotsAndBlanks(stem) : stem + suffix; // the cut may have uncovered a blank
}

QString displayFileName(const QString& hostileName) {
    return replaced(hostileName, isInvisible, QChar::ReplacementCharacter);
}

QString extensionOf(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

QString elidedFileName(const QString& name, int characters) {
    if (name.size() <= characters)
        return name;
    auto [stem, suffix] = split(name);
    if (suffix.size() + 1 >= characters)
        suffix.clear();
    while (!stem.isEmpty() && stem.size() + suffix.size() + 1 > characters)
        chopOneCharacter(stem);
    return stem + u'…' + suffix;
}

} // namespace attache::domain
