// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/Submission.h"

#include "domain/FileName.h"
#include "saves/DurableFile.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SaveRecord recordFor(EditingSession session, qint64 now) {
    if (session.id.isEmpty())
        session.id = newId();
    if (session.documentKey.isEmpty())
        session.documentKey = u"submitted-"_s + session.id;
    if (session.openedAt == 0)
        session.openedAt = now;
    SaveRecord record;
    record.id = newId();
    record.cause = onlyoffice::CallbackStatus::ReadyForSaving;
    record.fileType = domain::extensionOf(session.fileName);
    record.editorIds = QStringList{session.userId};
    record.receivedAt = now;
    record.session = std::move(session);
    return record;
}

domain::Result<> keep(SaveContext& context, SaveRecord& record, const QString& path) {
    const auto copied = copyDurably(path, context.spool.filePath(record), context.settings.maxFileBytes);
    if (!copied)
        return std::unexpected(copied.error());
    if (copied->size == 0) {
        return domain::failure(domain::ErrorKind::InvalidInput,
                               QCoreApplication::translate("Saves", "The file is empty; Mattermost takes no empty "
                                                                    "files."));
    }
    record.size = copied->size;
    record.sha256 = copied->sha256;
    record.step = domain::SaveStep::Stored;
    context.reached(StepPoint::FileFetched, record.id);
    if (auto written = context.spool.writeSidecar(record); !written)
        return written;
    context.reached(StepPoint::SidecarWritten, record.id);
    const auto sequence = context.journal->markStored(record, context.now());
    if (!sequence)
        return std::unexpected(sequence.error());
    record.sequence = *sequence;
    context.reached(StepPoint::StoredJournalled, record.id);
    return {};
}

} // namespace

domain::Result<SaveRecord> storeSubmitted(SaveContext& context, EditingSession session, const QString& path) {
    SaveRecord record = recordFor(std::move(session), context.now());
    if (auto added = context.journal->addSubmitted(record, context.now()); !added)
        return std::unexpected(added.error());
    context.reached(StepPoint::ReceivedJournalled, record.id);
    if (auto kept = keep(context, record, path); !kept) {
        context.spool.remove(record);
        static_cast<void>(context.journal->dropReceived(record.id));
        return std::unexpected(kept.error());
    }
    return record;
}

} // namespace attache::saves
