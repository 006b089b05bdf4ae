// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SessionRecovery.h"

#include "onlyoffice/DocumentServerClient.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPromise>

#include <memory>

namespace attache::saves {
namespace {

using domain::ErrorKind;

enum class Found { StillEdited, Recovered, Nothing, Failed };

// As a callback with status 2, through the same door.
Task<> storeForgotten(SaveIntake* intake, EditingSession session, onlyoffice::DocumentServerSettings documentServer,
                      QUrl url) {
    auto promise = std::make_shared<QPromise<domain::Result<>>>();
    promise->start();
    QFuture<domain::Result<>> future = promise->future();
    TakenCallback taken;
    taken.session = session;
    taken.documentServer = documentServer;
    taken.callback.key = session.documentKey;
    taken.callback.status = onlyoffice::CallbackStatus::ReadyForSaving;
    taken.callback.users = QStringList{session.userId};
    taken.callback.url = url;
    taken.callback.fileType = QFileInfo(url.path()).suffix().toLower();
    if (taken.callback.fileType.isEmpty())
        taken.callback.fileType = QFileInfo(session.fileName).suffix().toLower();
    taken.answer = [promise](domain::Result<> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    promise.reset(); // dropped unanswered, the future ends as cancelled
    intake->take(std::move(taken));
    co_await QFuture<void>(future);
    if (future.resultCount() == 0)
        co_return domain::failure(ErrorKind::Cancelled, {});
    co_return future.result();
}

Task<Found> recoverOne(SaveContext* context, SaveIntake* intake, EditingSession session,
                       onlyoffice::DocumentServerSettings documentServer) {
    auto* client = intake->clientFor(documentServer);
    const auto info = co_await client->info(session.documentKey);
    if (!info || context->isStopping())
        co_return Found::Failed;
    if (*info == onlyoffice::CommandError::None)
        co_return Found::StillEdited;
    if (*info != onlyoffice::CommandError::UnknownKey)
        co_return Found::Failed;
    client = intake->clientFor(documentServer);
    const auto url = co_await client->forgotten(session.documentKey);
    if (context->isStopping() || (!url && url.error().kind != ErrorKind::NotFound))
        co_return Found::Failed;
    if (!url) {
        const std::chrono::milliseconds age(context->now() - session.openedAt);
        if (age > kSessionPatience)
            static_cast<void>(context->journal->closeSession(session.id, -1, context->now()));
        co_return Found::Nothing;
    }
    const auto stored = co_await storeForgotten(intake, session, documentServer, *url);
    if (!stored || context->isStopping())
        co_return Found::Failed;
    client = intake->clientFor(documentServer);
    // When this fails, the next round finds the same bytes and makes no second version of them.
    static_cast<void>(co_await client->deleteForgotten(session.documentKey));
    co_return Found::Recovered;
}

} // namespace

Task<RecoveryReport> recoverOpenSessions(SaveContext& context, SaveIntake& intake,
                                         onlyoffice::DocumentServerSettings documentServer) {
    const RunningWork work(context);
    if (!context.journal)
        co_return domain::failure(ErrorKind::Storage, {});
    const auto sessions = context.journal->openSessions();
    if (!sessions)
        co_return std::unexpected(sessions.error());
    RecoveryReport report;
    for (const EditingSession& session : *sessions) {
        const auto found = co_await recoverOne(&context, &intake, session, documentServer);
        if (context.isStopping())
            co_return domain::failure(ErrorKind::Cancelled, {});
        switch (found.value_or(Found::Failed)) {
        case Found::StillEdited:
            ++report.stillEdited;
            break;
        case Found::Recovered:
            ++report.recovered;
            break;
        case Found::Nothing:
            ++report.nothingFound;
            break;
        case Found::Failed:
            ++report.failed;
            break;
        }
    }
    co_return report;
}

} // namespace attache::saves
