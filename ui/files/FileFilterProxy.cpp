// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileFilterProxy.h"

#include "models/AttachmentModel.h"

#include <algorithm>

namespace attache::ui {

using models::AttachmentModel;
using onlyoffice::DocumentType;

FileFilterProxy::FileFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent) {
    m_collator.setNumericMode(true); // "Report 2" before "Report 10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(AttachmentModel::SortRole);
}

void FileFilterProxy::setKind(FileKind kind) {
    m_kind = kind;
    invalidateFilter();
}

void FileFilterProxy::setText(const QString& text) {
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FileFilterProxy::setOrder(FileOrder order) {
    switch (order) {
    case FileOrder::Newest:
        sort(-1);
        return;
    case FileOrder::Oldest:
        sort(AttachmentModel::DateColumn, Qt::AscendingOrder);
        return;
    case FileOrder::Name:
        sort(AttachmentModel::NameColumn, Qt::AscendingOrder);
        return;
    case FileOrder::Author:
        sort(AttachmentModel::AuthorColumn, Qt::AscendingOrder);
        return;
    case FileOrder::Largest:
        sort(AttachmentModel::SizeColumn, Qt::DescendingOrder);
        return;
    }
}

bool FileFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, AttachmentModel::NameColumn, parent);
    const auto type = DocumentType(index.data(AttachmentModel::DocumentTypeRole).toInt());
    const bool isOfKind = m_kind == FileKind::All || (m_kind == FileKind::Documents && type == DocumentType::Word) ||
                          (m_kind == FileKind::Sheets && type == DocumentType::Cell) ||
                          (m_kind == FileKind::Slides && type == DocumentType::Slide) ||
                          (m_kind == FileKind::Pdf && type == DocumentType::Pdf) ||
                          (m_kind == FileKind::Mine && index.data(AttachmentModel::IsMineRole).toBool());
    if (!isOfKind || m_words.isEmpty())
        return isOfKind;
    const QString text = index.data().toString() + u' ' + index.data(AttachmentModel::AuthorNameRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FileFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(AttachmentModel::SortRole);
    const QVariant b = right.data(AttachmentModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}

} // namespace attache::ui
