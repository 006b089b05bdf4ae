// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The part of DocumentSession that makes files and tells callbackUrls about them.
#include "sandbox/documentserver/DocumentSession.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace attache::sandbox {
using namespace Qt::StringLiterals;

QString DocumentSession::assemble() const {
    if (m_isFailing)
        return {};
    const QString path = m_services.files.newPath(m_key, u"output."_s + m_source.fileType);
    if (!m_document.write(path))
        return {};
    QFile changes(QFileInfo(path).path() + u"/changes.zip"_s);
    if (hasChanges() && changes.open(QIODevice::WriteOnly))
        changes.write(m_changes.zip());
    return path;
}

CallbackFields DocumentSession::resultFields(int status, const QString& path) const {
    CallbackFields result = fields(status);
    result.users = {hasChanges() ? m_lastChangerId : m_lastLeaverId};
    result.lastSave = hasChanges() ? m_changes.lastSave()
                                   : QDateTime::fromMSecsSinceEpoch(m_services.options.now().count())
                                         .toUTC()
                                         .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    if (path.isEmpty())
        return result;
    result.url = m_services.files.urlOf(path, m_key, m_services.server);
    result.fileType = m_source.fileType;
    result.history = OrderedJson();
    if (hasChanges()) {
        const QString changes = QFileInfo(path).path() + u"/changes.zip"_s;
        result.changesUrl = m_services.files.urlOf(changes, m_key, m_services.server);
        result.history = m_changes.history(m_sourceSha256);
    }
    return result;
}

bool DocumentSession::forceSave(ForceSaveType type, const QString& clickerId, const QString& userData) {
    if (m_isSaving || m_changes.count() == m_forceSavedAt)
        return false;
    const QString path = assemble();
    CallbackFields result = resultFields(path.isEmpty() ? 7 : 6, path);
    result.forceSaveType = static_cast<int>(type);
    result.userData = userData;
    QUrl target = m_lastChangerUrl;
    if (type == ForceSaveType::Button) {
        result.actions = {{2, clickerId}};
        for (const Participant& person : std::as_const(m_people))
            if (person.request.user.id == clickerId)
                target = person.request.callbackUrl;
    }
    const int before = std::exchange(m_forceSavedAt, m_changes.count());
    const bool hasFile = !path.isEmpty();
    QPointer<DocumentSession> self(this);
    m_services.callbacks.send(target, result, [self, before, hasFile](bool isAccepted) {
        if (!self)
            return;
        const bool isSaved = isAccepted && hasFile;
        if (!isSaved)
            self->m_forceSavedAt = before;
        self->broadcast({{u"type"_s, u"saved"_s}, {u"ok"_s, isSaved}});
    });
    return true;
}

void DocumentSession::saveFinally() {
    m_isSaving = true; // stays so when the session ends: who comes meanwhile must wait for what follows
    const QString path = assemble();
    if (path.isEmpty())
        return reportFailure();
    CallbackFields result = resultFields(2, path);
    result.actions = {{0, m_lastLeaverId}};
    result.notModified = hasChanges() ? QJsonValue(m_changes.count() == m_forceSavedAt) : QJsonValue(QJsonValue::Null);
    QPointer<DocumentSession> self(this);
    m_services.callbacks.send(hasChanges() ? m_lastChangerUrl : m_lastLeaverUrl, result, [self, path](bool isAccepted) {
        if (!self)
            return;
        Q_EMIT self->ended(isAccepted ? End::Saved : End::Forgotten, path);
    });
}

void DocumentSession::reportFailure() {
    CallbackFields failure = resultFields(3, {});
    failure.actions = {{0, m_lastLeaverId}};
    failure.notModified = QJsonValue(m_changes.count() == m_forceSavedAt && hasChanges());
    QPointer<DocumentSession> self(this);
    m_services.callbacks.send(m_lastChangerUrl, failure, [self](bool isAccepted) {
        if (!self)
            return;
        // Only a success makes the server throw the changes away; they wait for the next opening otherwise.
        if (isAccepted) {
            Q_EMIT self->ended(End::Discarded, {});
            return;
        }
        self->m_isSaving = false;
        Q_EMIT self->kept();
    });
}

} // namespace attache::sandbox
