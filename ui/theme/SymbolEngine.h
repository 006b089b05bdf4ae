// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SymbolEngine: a one-colour SVG drawn in the palette's text colour at whatever size the screen asks for.
#pragma once

#include <QIconEngine>
#include <QPalette>
#include <QString>

namespace attache::ui {

// Drawn anew from the SVG for each size and palette, so that it is sharp at every scale and visible in light and dark.
class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(QString path);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QString m_path;
};

// The SVG at `path` as a picture of `size` device pixels, all of it in `colour`.
[[nodiscard]] QImage renderSymbol(const QString& path, const QSize& size, const QColor& colour);

} // namespace attache::ui
