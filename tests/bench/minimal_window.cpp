// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench-window: the least that a Qt Widgets program can be; says when its window has been painted.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

namespace {

class Window final : public QLabel {
public:
    Window()
        : QLabel(QStringLiteral("A window")) {
        resize(1000, 700); // pixels, about as large as Attache's
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (!m_isPainted) // once the painted surface is on its way to the display
            QTimer::singleShot(0, this, [] { std::fputs("window painted\n", stderr); });
        m_isPainted = true;
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    Window window;
    window.show();
    return QApplication::exec();
}
