// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/CallbackGate.h"

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

using onlyoffice::CallbackStatus;

constexpr auto kSuccess = R"({"error":0})";
constexpr auto kFailure = R"({"error":1})";

void answer(listener::Responder& responder, unsigned status, const char* body) {
    listener::Response response;
    response.status = status;
    response.body = body;
    responder.send(std::move(response));
}

} // namespace

void CallbackGate::close() {
    const std::scoped_lock lock(m_mutex);
    m_worker = nullptr;
    m_service = nullptr;
}

bool CallbackGate::toWorker(std::function<void(SaveWorker&)> work) {
    const std::scoped_lock lock(m_mutex);
    if (!m_worker)
        return false;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
    return true;
}

void CallbackGate::toService(std::function<void(SaveService&)> work) {
    const std::scoped_lock lock(m_mutex);
    if (!m_service)
        return;
    QMetaObject::invokeMethod(
        m_service, [service = m_service, work = std::move(work)] { work(*service); }, Qt::QueuedConnection);
}

listener::CallbackHandler CallbackGate::handler(EditingSession session,
                                                onlyoffice::DocumentServerSettings documentServer) {
    auto target = std::make_shared<Target>();
    target->session = std::move(session);
    target->documentServer = std::move(documentServer);
    return [gate = shared_from_this(), target](const listener::RequestView& request, listener::Responder responder) {
        gate->handle(target, request, std::move(responder));
    };
}

void CallbackGate::handle(const std::shared_ptr<Target>& target, const listener::RequestView& request,
                          listener::Responder responder) {
    const QByteArray& name = target->documentServer.jwtHeader;
    const std::string_view header =
        request.header(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
    auto callback = onlyoffice::parseCallback(request.body, header, target->session.documentKey, target->documentServer,
                                              m_clock.now());
    if (callback) {
        answerStatus(target, *callback, std::move(responder));
        return;
    }
    const bool isRefused = callback.error().kind == domain::ErrorKind::BadToken;
    answer(responder, isRefused ? 403 : 400, kFailure);
    toService([id = target->session.id, error = callback.error()](SaveService& service) {
        Q_EMIT service.callbackRefused(id, error);
    });
}

void CallbackGate::answerStatus(const std::shared_ptr<Target>& target, const onlyoffice::Callback& callback,
                                listener::Responder responder) {
    const QString id = target->session.id;
    switch (callback.status) {
    case CallbackStatus::Editing:
        answer(responder, 200, kSuccess);
        if (!callback.users.isEmpty())
            toWorker([id](SaveWorker& worker) { worker.noteEditing(id); });
        break;
    case CallbackStatus::ClosedUnchanged:
        answer(responder, 200, kSuccess);
        toWorker([id](SaveWorker& worker) { worker.noteFinalStatus(id, CallbackStatus::ClosedUnchanged); });
        break;
    case CallbackStatus::ForceSaveFailed:
        answer(responder, 200, kSuccess);
        break;
    case CallbackStatus::SaveFailed: // success would make the Document Server delete the changes
        answer(responder, 200, kFailure);
        toWorker([id](SaveWorker& worker) { worker.noteSaveFailed(id); });
        break;
    case CallbackStatus::ReadyForSaving:
    case CallbackStatus::ForceSaved:
        store(target, callback, std::move(responder));
        break;
    }
    toService([id, callback](SaveService& service) { Q_EMIT service.callbackReceived(id, callback); });
}

void CallbackGate::store(const std::shared_ptr<Target>& target, const onlyoffice::Callback& callback,
                         listener::Responder responder) {
    // Shared, since what is queued must be copyable. Dropped unanswered, it answers 503 by itself.
    auto pending = std::make_shared<listener::Responder>(std::move(responder));
    // Counts down when the last copy goes, on the service's thread and behind the status that it caused.
    auto counted = std::shared_ptr<void>(nullptr, [gate = shared_from_this()](void*) {
        if (--gate->m_storing == 0)
            gate->toService([](SaveService& service) { Q_EMIT service.storingEnded(); });
    });
    ++m_storing;
    TakenCallback taken;
    taken.session = target->session;
    taken.documentServer = target->documentServer;
    taken.callback = callback;
    taken.answer = [gate = weak_from_this(), pending, counted](domain::Result<> outcome) {
        answer(*pending, outcome ? 200 : 503, outcome ? kSuccess : kFailure);
        if (const auto open = gate.lock())
            open->toService([counted](SaveService&) {});
    };
    const bool isOpen = toWorker([taken](SaveWorker& worker) { worker.intake().take(taken); });
    if (!isOpen)
        answer(*pending, 503, kFailure);
}

} // namespace attache::saves
