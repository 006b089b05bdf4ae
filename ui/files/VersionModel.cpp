// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/VersionModel.h"

#include "models/HumanText.h"

#include <QSize>

#include <algorithm>

namespace attache::ui {

void VersionModel::show(const domain::Document& document, const QStringList& authors, const QStringList& dates) {
    const auto known = m_document.versions.size();
    const auto added = int(document.versions.size() - known);
    const bool isContinued = isContinuedBy(document);
    if (!isContinued)
        beginResetModel();
    else if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_document = document;
    m_authors = authors;
    m_dates = dates;
    if (!isContinued)
        endResetModel();
    else if (added > 0)
        endInsertRows();
    if (isContinued && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool VersionModel::isContinuedBy(const domain::Document& document) const {
    const auto& known = m_document.versions;
    return known.size() <= document.versions.size() &&
           std::equal(known.begin(), known.end(), document.versions.begin());
}

int VersionModel::versionAt(const QModelIndex& index) const {
    return index.isValid() ? rowCount() - 1 - index.row() : -1;
}

void VersionModel::setRowHeight(int pixels) {
    m_rowHeight = pixels;
    Q_EMIT layoutChanged();
}

int VersionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_document.versions.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int version = versionAt(index);
    const domain::DocumentVersion& shown = m_document.versions.at(version);
    switch (role) {
    case Qt::DisplayRole:
        return text(version);
    case Qt::AccessibleTextRole:
        return spoken(version);
    case Qt::ToolTipRole:
        return models::plainToolTip(spoken(version) + QLatin1Char('\n') + models::fullDate(shown.attachment.postedAt));
    case Qt::SizeHintRole:
        return QSize(0, shown.isFork ? m_rowHeight * 8 / 5 : m_rowHeight);
    default:
        return {};
    }
}

QString VersionModel::basedOn(const domain::DocumentVersion& version) const {
    if (!version.isFork)
        return {};
    return version.parentNumber > 0 ? tr("based on version %1").arg(version.parentNumber)
                                    : tr("based on a deleted version");
}

QString VersionModel::text(int version) const {
    const domain::DocumentVersion& shown = m_document.versions.at(version);
    const bool isNewest = version == rowCount() - 1;
    const QString mark = isNewest ? QStringLiteral("●") : QStringLiteral("○");
    const QString number = tr("v%1", "version number").arg(shown.number);
    const QString who = m_authors.value(version);
    const QString when = m_dates.value(version);
    if (!shown.isFork)
        return QStringLiteral("%1  %2  %3  %4").arg(mark, number, who, when);
    return QStringLiteral("%1  %2 · %3\n     %4  %5").arg(mark, number, basedOn(shown), who, when);
}

QString VersionModel::spoken(int version) const {
    const domain::DocumentVersion& shown = m_document.versions.at(version);
    const bool isNewest = version == rowCount() - 1;
    const QString who = m_authors.value(version);
    const QString when = m_dates.value(version);
    const QString text = isNewest ? tr("Version %1 by %2, %3, the newest").arg(shown.number).arg(who, when)
                                  : tr("Version %1 by %2, %3").arg(shown.number).arg(who, when);
    return shown.isFork ? QStringLiteral("%1, %2").arg(text, basedOn(shown)) : text;
}

} // namespace attache::ui
