// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/HumanText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::models {
namespace {

constexpr int kWidestToolTip = 80; // letters; only markup wraps

class Texts {
    Q_DECLARE_TR_FUNCTIONS(HumanText)
};

// "10:42": the locale's own way, without the seconds that some put in.
QString clockTime(QTime time, const QLocale& locale) {
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return locale.toString(time, format);
}

} // namespace

QString shortDate(qint64 ms, const QDateTime& now, const QLocale& locale) {
    if (ms <= 0)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms).toLocalTime();
    const qint64 days = when.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clockTime(when.time(), locale);
    if (days == 1)
        return Texts::tr("yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(when.date().dayOfWeek());
    if (when.date().year() == now.toLocalTime().date().year())
        return locale.toString(when.date(), Texts::tr("d MMM", "date without a year, in QLocale's format letters"));
    return locale.toString(when.date(), Texts::tr("d MMM yyyy", "date with a year, in QLocale's format letters"));
}

QString fullDate(qint64 ms, const QLocale& locale) {
    return ms <= 0 ? QString() : locale.toString(QDateTime::fromMSecsSinceEpoch(ms).toLocalTime(), QLocale::LongFormat);
}

qint64 msUntilMidnight(const QDateTime& now) {
    const QDateTime midnight = now.toLocalTime().date().addDays(1).startOfDay();
    return std::max<qint64>(1000, now.msecsTo(midnight));
}

QString plainToolTip(const QString& hostile) {
    const bool isPlainAnyway = !hostile.contains(QLatin1Char('<')) && hostile.size() <= kWidestToolTip;
    return isPlainAnyway ? hostile : QStringLiteral("<qt>%1</qt>").arg(hostile.toHtmlEscaped());
}

int accessLevel(domain::AccessRights rights, bool isOwner) {
    if (isOwner)
        return 5;
    if (rights.testFlag(domain::Right::Edit))
        return 4;
    if (rights.testFlag(domain::Right::Review))
        return 3;
    if (rights.testFlag(domain::Right::Comment))
        return 2;
    return rights.testFlag(domain::Right::FillForms) ? 1 : 0;
}

QString accessText(domain::AccessRights rights, bool isOwner) {
    switch (accessLevel(rights, isOwner)) {
    case 5:
        return Texts::tr("Owner");
    case 4:
        return Texts::tr("Edit", "what a person may do with a document");
    case 3:
        return Texts::tr("Review", "what a person may do with a document");
    case 2:
        return Texts::tr("Comment", "what a person may do with a document");
    case 1:
        return Texts::tr("Fill forms", "what a person may do with a document");
    default:
        return Texts::tr("View", "what a person may do with a document");
    }
}

namespace {

constexpr qsizetype kNamedAtMost = 5;

QString levelInASentence(domain::AccessLevel level) {
    switch (level) {
    case domain::AccessLevel::Edit:
        return Texts::tr("edit", "behind a name: \"Bob: edit\"");
    case domain::AccessLevel::Review:
        return Texts::tr("review", "behind a name: \"Bob: review\"");
    case domain::AccessLevel::Comment:
        return Texts::tr("comment", "behind a name: \"Bob: comment\"");
    case domain::AccessLevel::FillForms:
        return Texts::tr("fill forms", "behind a name: \"Bob: fill forms\"");
    case domain::AccessLevel::View:
        break;
    }
    return Texts::tr("view", "behind a name: \"Bob: view\"");
}

QString part(const QString& name, const domain::AccessGrant& grant) {
    return Texts::tr("%1: %2", "a name and what that person may do").arg(name, levelInASentence(grant.level));
}

} // namespace

QString accessSummary(const versions::AccessRules& rules, const std::function<QString(const QString& userId)>& nameOf,
                      bool isDirect) {
    if (rules == versions::AccessRules())
        return {};
    QStringList people;
    for (auto rule = rules.people.cbegin(); rule != rules.people.cend(); ++rule) {
        const QString name = nameOf(rule.key());
        if (!name.isEmpty())
            people += part(name, rule.value());
    }
    people.sort(Qt::CaseInsensitive);
    const int hidden = int(std::max<qsizetype>(0, people.size() - kNamedAtMost));
    people = people.first(people.size() - hidden);
    if (!isDirect || people.isEmpty())
        people.prepend(part(Texts::tr("Everyone"), rules.everyone));
    if (hidden > 0)
        people += Texts::tr("%n more", "people with access of their own", hidden);
    return people.join(QStringLiteral(" · "));
}

} // namespace attache::models
