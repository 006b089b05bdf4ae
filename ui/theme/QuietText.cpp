// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/QuietText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <array>

namespace attache::ui {
namespace {

constexpr float kOpacity = 0.68F; // 6.9 to 1 for black on white, 7 to 1 for a usual dark scheme

void makeReadable() {
    QPalette palette = QGuiApplication::palette();
    bool isChanged = false;
    constexpr std::array groups{QPalette::Active, QPalette::Inactive, QPalette::Disabled};
    for (const QPalette::ColorGroup group : groups) {
        QColor quiet = palette.color(group, QPalette::Text);
        quiet.setAlphaF(kOpacity);
        isChanged = isChanged || palette.color(group, QPalette::PlaceholderText) != quiet;
        palette.setColor(group, QPalette::PlaceholderText, quiet);
    }
    if (isChanged) // else setting it would call us again, for ever
        QGuiApplication::setPalette(palette);
}

} // namespace

QuietText::QuietText(QGuiApplication& app) {
    app.installEventFilter(this);
    makeReadable();
}

bool QuietText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp)
        makeReadable();
    return QObject::eventFilter(watched, event);
}

} // namespace attache::ui
