// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/ChannelFilterProxy.h"

#include "models/ChannelModel.h"

namespace attache::ui {

using models::ChannelModel;

ChannelFilterProxy::ChannelFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent) {}

void ChannelFilterProxy::setTeam(const QString& teamId) {
    m_teamId = teamId;
    invalidateFilter();
}

void ChannelFilterProxy::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

bool ChannelFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive);
    const QString teamId = index.data(ChannelModel::TeamIdRole).toString();
    const bool isShown = teamId.isEmpty() || m_teamId.isEmpty() || teamId == m_teamId;
    if (!isShown || m_text.isEmpty())
        return isShown;
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

} // namespace attache::ui
