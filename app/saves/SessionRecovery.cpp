// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SessionRecovery.h"

#include "domain/FileName.h"
#include "onlyoffice/DocumentServerClient.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QPromise>

#include <memory>

namespace attache::saves {
namespace {

using domain::ErrorKind;

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

std::unexpected<domain::Error> unknownAnswer() {
    return domain::failure(ErrorKind::BadAnswer,
                           QCoreApplication::translate("Saves", "The Document Server's answer about "
                                                                "an open document makes no sense."));
}

domain::Result<RecoveryOutcome> nothingFound(SaveContext& context, const OpenSession& open) {
    const std::chrono::milliseconds age(context.now() - open.nothingFoundAt);
    if (open.nothingFoundAt == 0 || age.count() < 0) { // the latter: the clock was set back
        if (auto noted = context.journal->noteNothingFound(open.session.id, context.now()); !noted)
            return std::unexpected(noted.error());
        return RecoveryOutcome::NothingFound;
    }
    if (age < kSessionPatience || open.hasSaveFailed)
        return RecoveryOutcome::NothingFound;
    if (auto closed = context.journal->closeSession(open.session.id, kGivenUp, context.now()); !closed)
        return std::unexpected(closed.error());
    return RecoveryOutcome::Closed;
}

// An error means Failed.
Task<RecoveryOutcome> recoverOne(SaveContext* context, SaveIntake* intake, OpenSession open,
                                 onlyoffice::DocumentServerSettings documentServer) {
    const QString key = open.session.documentKey;
    auto* client = intake->clientFor(documentServer);
    const auto info = co_await client->info(key);
    if (context->isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!info)
        co_return std::unexpected(info.error());
    if (*info == onlyoffice::CommandError::None) {
        if (open.nothingFoundAt != 0)
            static_cast<void>(context->journal->noteNothingFound(open.session.id, 0));
        co_return RecoveryOutcome::StillEdited;
    }
    if (*info != onlyoffice::CommandError::UnknownKey)
        co_return unknownAnswer();
    client = intake->clientFor(documentServer);
    const auto url = co_await client->forgotten(key);
    if (context->isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!url && url.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(url.error());
    if (!url)
        co_return nothingFound(*context, open);
    const auto stored = co_await storeForgotten(intake, open.session, documentServer, *url);
    if (!stored)
        co_return std::unexpected(stored.error());
    client = intake->clientFor(documentServer);
    // When this fails, the next round finds the same bytes and makes no second version of them.
    static_cast<void>(co_await client->deleteForgotten(key));
    co_return RecoveryOutcome::Recovered;
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
    for (const OpenSession& open : *sessions) {
        const auto outcome = co_await recoverOne(&context, &intake, open, documentServer);
        if (context.isStopping())
            co_return domain::failure(ErrorKind::Cancelled, {});
        RecoveredSession found{open.session,
                               domain::displayFileName(open.session.fileName),
                               RecoveryOutcome::Failed,
                               {},
                               open.wasJoined,
                               open.hasSaveFailed};
        if (outcome)
            found.outcome = *outcome;
        else
            found.error = outcome.error();
        report.sessions.append(found);
    }
    co_return report;
}

} // namespace attache::saves
