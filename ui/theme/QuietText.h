// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// QuietText: hints, headings and placeholders (QPalette::PlaceholderText) that can be read in every colour scheme.
//
// Not every platform theme sets that colour: Qt's own KDE theme (seen in 6.4) leaves it black on a dark scheme, and
// Qt's half-transparent default stays below the contrast of 4.5 to 1 that WCAG 2.1 asks for.
#pragma once

#include <QObject>

class QGuiApplication;

namespace attache::ui {

// Derives the colour from that of the text, now and whenever the scheme changes. Thread: the GUI thread.
class QuietText : public QObject {
    Q_OBJECT
public:
    explicit QuietText(QGuiApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace attache::ui
