// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileDelegate.h"

#include "models/AttachmentModel.h"
#include "theme/Icons.h"

#include <QPainter>

namespace attache::ui {
namespace {

using models::AttachmentModel;

QColor withAlpha(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

QRect padded(const QStyleOptionViewItem& option) {
    const int pad = option.fontMetrics.height() / 2;
    return option.rect.adjusted(pad, 0, -pad, 0);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& option) {
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor textColour(const QStyleOptionViewItem& option) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return isSelected ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                      : option.palette.color(groupOf(option), QPalette::Text);
}

// At the leading edge of the window's direction, but read in the text's own: "18 kB" never becomes "kB 18".
int textFlags(const QStyleOptionViewItem& option, const QString& text, Qt::Alignment edge) {
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(QStyle::visualAlignment(option.direction, edge | Qt::AlignVCenter)) | Qt::TextSingleLine | direction;
}

} // namespace

void FileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QPalette& palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) // the style's own background may not match the text colour in an inactive window
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, withAlpha(palette.color(QPalette::Text), 0.05F));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      withAlpha(palette.color(QPalette::Text), 0.08F));
    if (index.column() == AttachmentModel::NameColumn) {
        paintName(painter, option, index);
    } else if (index.column() == AttachmentModel::VersionColumn) {
        paintVersion(painter, option, index);
    } else {
        painter->setPen(withAlpha(textColour(option), isSelected ? 1.0F : 0.78F));
        const Qt::Alignment leading =
            index.column() == AttachmentModel::SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading;
        const QString text = index.data().toString();
        QRect box = padded(option);
        if (index.column() == AttachmentModel::AccessColumn)
            box =
                QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -roomForButton(option.rect.height()), 0));
        painter->drawText(box, textFlags(option, text, leading),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

void FileDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect box = padded(option);
    const int side = option.fontMetrics.height() * 8 / 5;
    const auto document = index.data(AttachmentModel::DocumentRole).value<domain::Document>();
    const QString extension = document.versions.isEmpty() ? QString() : document.newest().attachment.file.extension;
    const auto type = onlyoffice::DocumentType(index.data(AttachmentModel::DocumentTypeRole).toInt());
    const QRect picture(box.left(), box.center().y() - side / 2, side, side);
    icon(formatIcon(type, extension)).paint(painter, QStyle::visualRect(option.direction, box, picture));
    const QRect text = box.adjusted(side + option.fontMetrics.height() / 2, 0, 0, 0);
    painter->setPen(textColour(option));
    const QString name = index.data().toString();
    painter->drawText(QStyle::visualRect(option.direction, box, text), textFlags(option, name, Qt::AlignLeading),
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
}

void FileDelegate::paintVersion(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const int height = option.fontMetrics.height() * 5 / 4;
    const int width = option.fontMetrics.horizontalAdvance(text) + option.fontMetrics.height() * 4 / 5;
    const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(width, height), option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(withAlpha(textColour(option), 0.14F));
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setPen(textColour(option));
    painter->drawText(badge, Qt::AlignCenter, text);
}

} // namespace attache::ui
