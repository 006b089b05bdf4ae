// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileFilterProxy: the document list narrowed down by chip and search text, and sorted.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace attache::ui {

enum class FileKind { All, Documents, Sheets, Slides, Pdf, Mine };
enum class FileOrder { Newest, Oldest, Name, Author, Largest };

// Filters the rows that are loaded. Newest is the source's own order.
class FileFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FileFilterProxy(QObject* parent = nullptr);
    void setKind(FileKind kind);
    void setText(const QString& text);
    void setOrder(FileOrder order);
    [[nodiscard]] bool isFiltering() const { return m_kind != FileKind::All || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    FileKind m_kind = FileKind::All;
    QStringList m_words; // all must occur, in the name or the author
    QCollator m_collator;
};

} // namespace attache::ui
