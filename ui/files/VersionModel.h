// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionModel: the versions of one document as rows, newest first. Texts are made when a row is asked for: a thread
// can hold a thousand versions.
#pragma once

#include "domain/Attachment.h"

#include <QAbstractListModel>
#include <QStringList>

namespace attache::ui {

// Thread: the GUI thread.
class VersionModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // `authors` and `dates` go with the document's versions, oldest first. What is new since the last call is inserted,
    // so that a view keeps its place.
    void show(const domain::Document& document, const QStringList& authors, const QStringList& dates);
    // The row's index in Document::versions; -1 for no row.
    [[nodiscard]] int versionAt(const QModelIndex& index) const;
    void setRowHeight(int pixels);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isContinuedBy(const domain::Document& document) const;
    [[nodiscard]] QString text(int version) const;
    [[nodiscard]] QString spoken(int version) const;
    [[nodiscard]] QString basedOn(const domain::DocumentVersion& version) const;

    domain::Document m_document;
    QStringList m_authors;
    QStringList m_dates;
    int m_rowHeight = 0;
};

} // namespace attache::ui
