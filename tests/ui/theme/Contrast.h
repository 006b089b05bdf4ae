// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Contrast as WCAG 2.1 defines it, of colours and of what a widget has drawn.
#pragma once

#include <QColor>
#include <QImage>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace attache::test {

constexpr double kReadable = 4.5; // to 1

// Relative luminance.
inline double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

inline QColor mixed(const QColor& over, const QColor& under) {
    const auto mix = [&](double top, double bottom) { return top * over.alphaF() + bottom * (1 - over.alphaF()); };
    return QColor::fromRgbF(float(mix(over.redF(), under.redF())), float(mix(over.greenF(), under.greenF())),
                            float(mix(over.blueF(), under.blueF())));
}

inline double contrast(const QColor& text, const QColor& background) {
    const double first = luminance(mixed(text, background));
    const double second = luminance(background);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

// Of the strokes that stand out most, within `part` of the window, to what is around them.
inline double drawnContrast(QWidget& part) {
    const QImage image = part.window()->grab(QRect(part.mapTo(part.window(), QPoint()), part.size())).toImage();
    const QColor background = image.pixelColor(0, 0);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), background));
    }
    return most;
}

} // namespace attache::test
