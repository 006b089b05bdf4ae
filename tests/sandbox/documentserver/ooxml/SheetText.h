// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SheetText: the cells of a worksheet, to read and to change.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::sandbox {

using CellPosition = QPair<int, int>; // row and column, from 1

struct SheetCell {
    CellPosition position;
    QString text;           // strings as they are, numbers as stored, formulas by their last result
    bool isFormula = false; // not to be changed here: other parts of the package speak of it
};

struct SheetPart {
    QList<SheetCell> cells; // those with content, as they were
    QByteArray xml;         // with the changes
};

[[nodiscard]] QString cellName(CellPosition position);                       // {2, 3} → "C2"
[[nodiscard]] std::optional<CellPosition> cellPosition(const QString& name); // nothing when it names no cell

[[nodiscard]] std::optional<QStringList> readSharedStrings(const QByteArray& xml);
// Changed cells keep their style; text that is a number is stored as one. Nothing when `xml` isn't well-formed.
[[nodiscard]] std::optional<SheetPart> walkSheet(const QByteArray& xml, const QStringList& sharedStrings,
                                                 const QMap<CellPosition, QString>& changes = {});

} // namespace attache::sandbox
