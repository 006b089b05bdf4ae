// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DropTarget: takes files of this computer that are dropped onto a widget, and says so while they hover over it.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace attache::ui {

// Lies over `area`, its parent, while something that it takes is above it; never in the way of the mouse. Files are
// copied, never moved: a program that offers only to move them is refused. Thread: the GUI thread.
class DropTarget : public QFrame {
    Q_OBJECT
public:
    explicit DropTarget(QWidget& area);

    // Off until a text says what dropping does; an empty one turns it off again.
    void setText(const QString& text);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void hover(class QDragEnterEvent& event);

    QWidget& m_area;
    QLabel* m_text;
};

} // namespace attache::ui
