// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// OrderedJson: a JSON object that keeps its fields' order, as a Document Server's bodies and tokens do.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>

namespace attache::sandbox {

class OrderedJson {
public:
    OrderedJson& add(const QByteArray& name, const QJsonValue& value);
    OrderedJson& add(const QByteArray& name, const OrderedJson& value);
    OrderedJson& add(const QByteArray& name, const QList<OrderedJson>& values);

    [[nodiscard]] QByteArray toJson() const; // compact
    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

private:
    QList<QPair<QByteArray, QByteArray>> m_fields; // name and written value
};

} // namespace attache::sandbox
