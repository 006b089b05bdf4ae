// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench-webview: the least that a Qt WebEngine program can be; says when an empty page has been loaded.
#include <QApplication>
#include <QTimer>
#include <QWebEngineView>

#include <cstdio>

int main(int argc, char** argv) {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // Qt WebEngine asks for it
    const QApplication application(argc, argv);
    QWebEngineView view;
    view.resize(1000, 700); // pixels, about as large as Attache's
    QObject::connect(&view, &QWebEngineView::loadFinished, &view,
                     [&view] { QTimer::singleShot(0, &view, [] { std::fputs("page painted\n", stderr); }); });
    view.setHtml(QStringLiteral("<!doctype html><title>Empty</title>"));
    view.show();
    return QApplication::exec();
}
