// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/LevelBox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QWheelEvent>

namespace attache::ui {
namespace {

class LevelBoxInterface final : public QAccessibleWidget {
public:
    explicit LevelBoxInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }
    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        return child && child->object() == box()->view() ? 0 : -1;
    }
    QStringList actionNames() const override {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    [[nodiscard]] QComboBox* box() const { return static_cast<QComboBox*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (className != QLatin1StringView("attache::ui::LevelBox") || !object || !object->isWidgetType())
        return nullptr;
    return new LevelBoxInterface(static_cast<QWidget*>(object));
}

} // namespace

LevelBox::LevelBox(QWidget* parent)
    : QComboBox(parent) {
    QAccessible::installFactory(makeInterface); // once, however often it is asked for
    setFocusPolicy(Qt::StrongFocus);
}

void LevelBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace attache::ui
