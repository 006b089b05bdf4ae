// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SessionRecovery.h"

#include "domain/FileName.h"
#include "onlyoffice/DocumentServerClient.h"
#include "saves/VersionPlan.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QPromise>

#include <algorithm>
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

domain::Result<RecoveryOutcome> nothingFound(SaveContext& context, const OpenSession& open, bool mayGiveUp) {
    const std::chrono::milliseconds age(context.now() - open.nothingFoundAt);
    if (open.nothingFoundAt == 0 || age.count() < 0) { // the latter: the clock was set back
        if (auto noted = context.journal->noteNothingFound(open.session.id, context.now()); !noted)
            return std::unexpected(noted.error());
        return RecoveryOutcome::NothingFound;
    }
    if (age < kSessionPatience || !mayGiveUp)
        return RecoveryOutcome::NothingFound;
    if (auto closed = context.journal->closeSession(open.session.id, kGivenUp, context.now()); !closed)
        return std::unexpected(closed.error());
    return RecoveryOutcome::Closed;
}

// What the parts of a round share.
struct Round {
    SaveContext& context;
    SaveIntake& intake;
    SavePipeline& pipeline;
    onlyoffice::DocumentServerSettings documentServer;

    [[nodiscard]] bool isAnothers(const EditingSession& session) const {
        return !session.documentServer.isEmpty() && session.documentServer != documentServer.address.toString();
    }
    [[nodiscard]] onlyoffice::DocumentServerClient* client() const { return intake.clientFor(documentServer); }
};

// Somebody else's Attache wrote the result of this session. When Mattermost can't be asked, nobody knows.
QCoro::Task<bool> standsInThread(const Round* round, EditingSession session) {
    auto* client = round->pipeline.clientFor(session.accountId);
    if (!client)
        co_return false;
    const auto page = co_await client->thread(session.rootPostId);
    const bool stands = page.has_value() && wasSavedByOthers(page->posts, session);
    co_return stands;
}

// Nobody edits it, but the Document Server remembers the key, for about a day: its last word may still be under way.
// Who finds somebody else's version in the thread in two rounds needn't wait for that day to pass.
bool isStillUncertain(SaveContext& context, const OpenSession& open, bool stands) {
    const std::chrono::milliseconds age(context.now() - open.nothingFoundAt);
    const bool mayBeTheirs = stands && !open.hasSaveFailed;
    if (!mayBeTheirs || open.nothingFoundAt == 0 || age.count() < 0) { // the latter: the clock was set back
        static_cast<void>(context.journal->noteNothingFound(open.session.id, mayBeTheirs ? context.now() : 0));
        return true;
    }
    return age < kSessionPatience;
}

Task<RecoveryOutcome> nothingKept(const Round* round, OpenSession open, bool isKnown) {
    const bool stands = co_await standsInThread(round, open.session);
    if (round->context.isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (isKnown && isStillUncertain(round->context, open, stands))
        co_return RecoveryOutcome::StillEdited;
    if (!stands || open.hasSaveFailed)
        co_return nothingFound(round->context, open, !open.hasSaveFailed && !round->isAnothers(open.session));
    const qint64 now = round->context.now();
    if (auto closed = round->context.journal->closeSession(open.session.id, kGivenUp, now); !closed)
        co_return std::unexpected(closed.error());
    co_return RecoveryOutcome::SavedByOthers;
}

// An error means Failed.
Task<RecoveryOutcome> recoverOne(const Round* round, OpenSession open) {
    const QString key = open.session.documentKey;
    const auto info = co_await round->client()->info(key);
    if (round->context.isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!info)
        co_return std::unexpected(info.error());
    if (info->editorIds && !info->editorIds->isEmpty()) {
        if (open.nothingFoundAt != 0)
            static_cast<void>(round->context.journal->noteNothingFound(open.session.id, 0));
        co_return RecoveryOutcome::StillEdited;
    }
    const auto url = co_await round->client()->forgotten(key);
    if (round->context.isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!url && url.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(url.error());
    if (!url) {
        const auto outcome = co_await nothingKept(round, open, info->isKnown);
        co_return outcome;
    }
    if (auto noted = round->context.journal->noteForgotten(open.session.id, true); !noted)
        co_return std::unexpected(noted.error());
    const auto stored = co_await storeForgotten(&round->intake, open.session, round->documentServer, *url);
    if (round->context.isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return RecoveryOutcome::Recovered;
}

// What is stored here needn't be kept there. When it fails, the next round tries again.
Task<> deleteForgotten(const Round* round) {
    const auto sessions = round->context.journal->forgottenSessions();
    if (!sessions)
        co_return std::unexpected(sessions.error());
    for (const EditingSession& session : *sessions) {
        const auto deleted = co_await round->client()->deleteForgotten(session.documentKey);
        if (round->context.isStopping())
            co_return domain::failure(ErrorKind::Cancelled, {});
        if (!deleted && deleted.error().kind != ErrorKind::NotFound)
            co_return deleted;
        if (auto noted = round->context.journal->noteForgotten(session.id, false); !noted)
            co_return noted;
    }
    co_return domain::Result<>();
}

// The same would happen with every other session, after as long a wait.
bool isOutOfReach(ErrorKind kind) {
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::TlsFailed;
}

// Being asked about a key, the Document Server repeats its last word on it to the callback, which may end the session.
void leaveOutEnded(RecoveryReport& report, SaveJournal& journal) {
    const auto open = journal.openSessions();
    if (!open)
        return;
    report.sessions.removeIf([&](const RecoveredSession& found) {
        const auto isThis = [&](const OpenSession& session) { return session.session.id == found.session.id; };
        return found.outcome == RecoveryOutcome::StillEdited && std::ranges::none_of(*open, isThis);
    });
}

RecoveredSession describe(const OpenSession& open, const domain::Result<RecoveryOutcome>& outcome) {
    RecoveredSession found;
    found.session = open.session;
    found.title = domain::displayFileName(open.session.fileName);
    found.outcome = outcome.value_or(RecoveryOutcome::Failed);
    if (!outcome)
        found.error = outcome.error();
    found.wasJoined = open.wasJoined;
    found.hasSaveFailed = open.hasSaveFailed;
    return found;
}

} // namespace

Task<RecoveryReport> recoverOpenSessions(SaveContext& context, SaveIntake& intake, SavePipeline& pipeline,
                                         onlyoffice::DocumentServerSettings documentServer) {
    const RunningWork work(context);
    const Round round{context, intake, pipeline, documentServer};
    if (!context.journal)
        co_return domain::failure(ErrorKind::Storage, {});
    const auto sessions = context.journal->openSessions();
    if (!sessions)
        co_return std::unexpected(sessions.error());
    RecoveryReport report;
    domain::Result<RecoveryOutcome> outcome = RecoveryOutcome::NothingFound;
    for (const OpenSession& open : *sessions) {
        if (outcome || !isOutOfReach(outcome.error().kind))
            outcome = co_await recoverOne(&round, open);
        if (context.isStopping())
            co_return domain::failure(ErrorKind::Cancelled, {});
        report.sessions.append(describe(open, outcome));
        report.sessions.last().isAtAnotherServer =
            report.sessions.constLast().outcome == RecoveryOutcome::NothingFound && round.isAnothers(open.session);
    }
    static_cast<void>(co_await deleteForgotten(&round));
    if (context.isStopping())
        co_return domain::failure(ErrorKind::Cancelled, {});
    leaveOutEnded(report, *context.journal);
    co_return report;
}

} // namespace attache::saves
