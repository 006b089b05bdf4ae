// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CallbackGate: the listener's side of a SaveService. Internal to this library.
//
// Handlers outlive the service when the listener does; the gate is what they hold, and it closes with the service.
// Thread-safe.
#pragma once

#include "listener/HttpListener.h"
#include "saves/SaveService.h"
#include "saves/SaveWorker.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace attache::saves {

class CallbackGate : public std::enable_shared_from_this<CallbackGate> {
public:
    CallbackGate(SaveWorker* worker, SaveService* service, const domain::Clock& clock)
        : m_worker(worker)
        , m_service(service)
        , m_clock(clock) {}

    // Nothing reaches worker or service after this.
    void close();
    [[nodiscard]] listener::CallbackHandler handler(EditingSession session,
                                                    onlyoffice::DocumentServerSettings documentServer);
    // Callbacks whose file is being stored.
    [[nodiscard]] int storing() const { return m_storing; }

private:
    struct Target { // one for each handler
        EditingSession session;
        onlyoffice::DocumentServerSettings documentServer;
    };
    void handle(const std::shared_ptr<Target>& target, const listener::RequestView& request,
                listener::Responder responder);
    void answerStatus(const std::shared_ptr<Target>& target, const onlyoffice::Callback& callback,
                      listener::Responder responder);
    void store(const std::shared_ptr<Target>& target, const onlyoffice::Callback& callback,
               listener::Responder responder);
    bool toWorker(std::function<void(SaveWorker&)> work);
    void toService(std::function<void(SaveService&)> work);

    std::mutex m_mutex; // guards the two pointers
    SaveWorker* m_worker;
    SaveService* m_service;
    const domain::Clock& m_clock;
    std::atomic<int> m_storing = 0;
};

} // namespace attache::saves
