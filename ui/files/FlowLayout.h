// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FlowLayout: items side by side, in as many lines as the width asks for, from the window's leading edge.
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace attache::ui {

// Thread: the GUI thread.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    FlowLayout() = default;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; // takes it over
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; // one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Mode { Measure, Place };
    int layOut(const QRect& rect, Mode mode) const; // the height

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace attache::ui
