// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveIntake: turns a callback that brings a file into a stored save.
//
// Received (journal) → fetch into the spool → hash → sidecar → Stored (journal) → answer. Whatever fails, nothing is
// left behind and the answer is an error, so that the Document Server keeps the changes. The same bytes as the newest
// save of the same document key are that save: they are answered with success and make no second version. Saves of one
// document key are taken one after the other, in order; others beside them. Thread: the saves'.
#pragma once

#include "onlyoffice/DocumentServerClient.h"
#include "saves/SaveContext.h"
#include "saves/Task.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace attache::saves {

// One callback that was found genuine (or a forgotten result, put as one).
struct TakenCallback {
    EditingSession session;
    onlyoffice::DocumentServerSettings documentServer;
    onlyoffice::Callback callback;
    std::function<void(domain::Result<>)> answer; // called once; dropped uncalled when the program ends before
};

class SaveIntake : public QObject {
    Q_OBJECT
public:
    explicit SaveIntake(SaveContext& context, QObject* parent = nullptr);
    ~SaveIntake() override;

    void take(TakenCallback taken);
    // The client for that Document Server; lives as long as this object or until shutdown().
    [[nodiscard]] onlyoffice::DocumentServerClient* clientFor(const onlyoffice::DocumentServerSettings& settings);
    void shutdown();

Q_SIGNALS:
    void stored(const attache::saves::SaveRecord& record);
    void failed(const QString& sessionId, const attache::domain::Error& error);

private:
    void pump();
    QCoro::Task<> process(TakenCallback taken);
    // Answers true for a save of its own, false when it is already known.
    Task<bool> store(std::shared_ptr<SaveRecord> record, QUrl url, onlyoffice::DocumentServerSettings documentServer);
    [[nodiscard]] domain::Result<bool> keep(SaveRecord& record);
    QCoro::Task<> keepChanges(std::shared_ptr<SaveRecord> record, onlyoffice::Callback callback,
                              onlyoffice::DocumentServerSettings documentServer);

    SaveContext& m_context;
    std::deque<TakenCallback> m_waiting;
    QSet<QString> m_busyLineages;
    std::vector<std::unique_ptr<onlyoffice::DocumentServerClient>> m_clients;
};

} // namespace attache::saves
