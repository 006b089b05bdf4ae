// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelFilterProxy: the side bar's tree of one team and the direct messages, narrowed down to what is typed.
#pragma once

#include <QSortFilterProxyModel>

namespace attache::ui {

class ChannelFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ChannelFilterProxy(QObject* parent = nullptr);
    void setTeam(const QString& teamId); // empty: all teams
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_teamId;
    QString m_text;
};

} // namespace attache::ui
