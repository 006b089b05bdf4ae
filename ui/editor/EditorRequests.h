// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorRequests: what a running editor asks its host for (the version history, a document to compare with), and the
// answers, which only native code writes.
#pragma once

#include "editor/EditorBridge.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>

namespace attache::ui {

// Which of the editor's functions get a handler; without one their buttons aren't shown.
struct EditorFeatures {
    bool hasHistory = false;
    bool canRestore = false; // in the history
    bool canCompare = false; // there is another document to compare with
    [[nodiscard]] QJsonObject toJson() const;
};

// Thread: the GUI thread. Signals come from the event loop.
class EditorRequests : public QObject {
    Q_OBJECT
public:
    using Call = std::function<void(const QString& function, const QJsonObject& argument)>;
    // `call` calls a function of the host page; it does nothing while no editor runs.
    explicit EditorRequests(Call call, QObject* parent = nullptr);

    // False: the event isn't a request.
    bool take(const EditorEvent& event);

    // See onlyoffice/HistoryConfig.h for the arguments.
    void answerHistory(const QJsonObject& history) { m_call(QStringLiteral("refreshHistory"), history); }
    void answerVersion(const QJsonObject& version) { m_call(QStringLiteral("setHistoryData"), version); }
    void answerDocument(const QJsonObject& document) { m_call(QStringLiteral("setRequestedDocument"), document); }

Q_SIGNALS:
    void historyRequested();
    void versionRequested(int version);
    void historyClosed(); // the editor must be started again
    // `result` is empty for a whole version; otherwise the Document Server's address of the text as it was between two
    // changes of that version. Never trust it further than the Document Server.
    void restoreRequested(int version, const QUrl& result, const QString& fileType);
    void documentRequested(const QString& purpose); // "compare", "combine", "insert-text"

private:
    Call m_call;
};

} // namespace attache::ui
