// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/OrderedJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::sandbox {
namespace {

QByteArray written(const QJsonValue& value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

OrderedJson& OrderedJson::add(const QByteArray& name, const QJsonValue& value) {
    m_fields.append({name, written(value)});
    return *this;
}

OrderedJson& OrderedJson::add(const QByteArray& name, const OrderedJson& value) {
    m_fields.append({name, value.toJson()});
    return *this;
}

OrderedJson& OrderedJson::add(const QByteArray& name, const QList<OrderedJson>& values) {
    QByteArrayList list;
    for (const OrderedJson& value : values)
        list << value.toJson();
    m_fields.append({name, '[' + list.join(',') + ']'});
    return *this;
}

QByteArray OrderedJson::toJson() const {
    QByteArrayList list;
    for (const auto& [name, value] : m_fields)
        list << '"' + name + "\":" + value;
    return '{' + list.join(',') + '}';
}

QJsonObject OrderedJson::toObject() const {
    return QJsonDocument::fromJson(toJson()).object();
}

} // namespace attache::sandbox
