// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SkeletonPage: rows to come, while a list loads for the first time. Still, so that nothing flickers or costs power.
#pragma once

#include <QWidget>

namespace attache::ui {

class SkeletonPage : public QWidget {
    Q_OBJECT
public:
    SkeletonPage(const QString& text, int rowHeight, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    int m_rowHeight; // logical pixels
};

} // namespace attache::ui
