// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorRequests.h"

namespace attache::ui {
using namespace Qt::StringLiterals;

QJsonObject EditorFeatures::toJson() const {
    return {{u"history"_s, hasHistory}, {u"restore"_s, canRestore}, {u"compare"_s, canCompare}};
}

EditorRequests::EditorRequests(Call call, QObject* parent)
    : QObject(parent)
    , m_call(std::move(call)) {}

bool EditorRequests::take(const EditorEvent& event) {
    using Kind = EditorEvent::Kind;
    switch (event.kind) {
    case Kind::RequestHistory:
        Q_EMIT historyRequested();
        return true;
    case Kind::RequestHistoryData:
        Q_EMIT versionRequested(event.version);
        return true;
    case Kind::RequestHistoryClose:
        Q_EMIT historyClosed();
        return true;
    case Kind::RequestRestore:
        Q_EMIT restoreRequested(event.version, event.url, event.fileType);
        return true;
    case Kind::RequestSelectDocument:
        Q_EMIT documentRequested(event.purpose);
        return true;
    default:
        return false;
    }
}

} // namespace attache::ui
