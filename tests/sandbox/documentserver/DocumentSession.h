// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentSession: one document.key being edited: who is there, what the text is, and when which callback goes out.
//
// Facts: status 1 on joins and leaves, 2 a while after the last editor left, 4 at once when nothing changed, 6 and 7
// for a forcesave, 3 when the final assembly fails; to whom each goes; what becomes of the changes after each answer.
#pragma once

#include "sandbox/documentserver/Callbacks.h"
#include "sandbox/documentserver/ChangeLog.h"
#include "sandbox/documentserver/FileStore.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace attache::sandbox {

// What a person's config makes of them. Everyone but a viewer joins (status 1), and what they change is saved.
enum class Role {
    Viewer,
    FormFiller, // no document here has forms that it could fill in
    Commenter,
    Reviewer, // what they type is a tracked change; text documents only
    Editor,
};

// What a signed config asks for.
struct OpenRequest {
    QString key;
    QUrl url;
    QString fileType;
    QString title;
    QUrl callbackUrl;
    EditorUser user;
    QString mode;               // "edit" or "view"
    QJsonObject permissions;    // as signed
    Role role = Role::Viewer;   // mode, permissions
    bool mayComment = false;    // the same
    bool hasSaveButton = false; // customization.forcesave
};

struct Participant {
    int id = 0;
    OpenRequest request;
    bool isEditing = false;                // joined, with whatever they may change
    std::function<void(QJsonObject)> push; // to that person's editor; may be empty
};

// The parts of the double that sessions use. All outlive them.
struct SessionServices {
    const DocumentServerOptions& options;
    FileStore& files;
    CallbackSender& callbacks;
    QUrl server;
};

// One thread: the double's.
class DocumentSession : public QObject {
    Q_OBJECT
public:
    enum class End {
        Unchanged, // nothing to save: the cached file stays good
        Saved,     // the key is dead
        Forgotten, // nobody took the result; it is at the path given
        Discarded, // assembling failed and the connector said so be it
    };
    enum class ForceSaveType { Command = 0, Button = 1, Timer = 2 };
    struct Source {
        QString fileType;
        QString path;
        bool isForgotten = false; // opened from the forgotten store
    };

    DocumentSession(SessionServices services, QString key, Source source, TextDocument document);

    void join(const Participant& participant);
    void leave(int participant);
    // As if the server had died: nobody is told anything, the changes stay.
    void vanish();
    // Those people stay as viewers.
    void drop(const QStringList& userIds);
    // False, or empty: that person may not, or the document has no such place.
    bool edit(int participant, const QString& blockId, const QString& text);
    QString append(int participant, const QString& text);
    bool comment(int participant, const QString& blockId, const QString& text);
    // False: nothing changed since the last one.
    bool forceSave(ForceSaveType type, const QString& clickerId, const QString& userData);
    void rename(const QString& title);
    void setFailing(bool isFailing) { m_isFailing = isFailing; }

    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] bool isIdle() const { return m_people.isEmpty() && !m_isSaving && !m_saveTimer.isActive(); }
    [[nodiscard]] bool hasChanges() const { return !m_changes.isEmpty(); }
    [[nodiscard]] QStringList editorIds() const;
    [[nodiscard]] const QList<Participant>& people() const { return m_people; }
    [[nodiscard]] const TextDocument& document() const { return m_document; }
    [[nodiscard]] const Source& source() const { return m_source; }
    // What an editor shows first.
    [[nodiscard]] QJsonObject snapshot(const Participant& participant) const;
    [[nodiscard]] static QString kindName(TextKind kind);
    [[nodiscard]] static QJsonObject blockJson(const TextBlock& block);
    [[nodiscard]] static QJsonObject commentJson(const DocumentComment& comment);

Q_SIGNALS:
    void ended(attache::sandbox::DocumentSession::End end, const QString& resultPath);
    // A failed save left the changes here; people who waited may come in again.
    void kept();

private:
    [[nodiscard]] CallbackFields fields(int status) const;
    [[nodiscard]] Participant* find(int participant);
    [[nodiscard]] bool mayType(const Participant& person) const;
    [[nodiscard]] Signature signatureOf(const Participant& person) const;
    // Whose changes of the text are tracked.
    [[nodiscard]] std::optional<Signature> trackingOf(const Participant& person) const;
    [[nodiscard]] QString assemble() const;
    [[nodiscard]] CallbackFields resultFields(int status, const QString& path) const;
    void sendJoined(const Participant& participant);
    void stopEditing(const Participant& participant);
    void saveFinally();
    void reportFailure();
    void changed(const Participant& by, const QString& blockId, const QString& text);
    void broadcast(const QJsonObject& message, int except = 0) const;
    void broadcastPeople() const;

    SessionServices m_services;
    QString m_key;
    Source m_source;
    QByteArray m_sourceSha256; // hex
    TextDocument m_document;
    ChangeLog m_changes;
    QList<Participant> m_people;
    QUrl m_lastChangerUrl;
    QString m_lastChangerId;
    QString m_lastLeaverId;
    QUrl m_lastLeaverUrl;
    int m_forceSavedAt = 0; // the number of changes at the last forcesave
    bool m_isSaving = false;
    bool m_isFailing = false;
    QTimer m_saveTimer;
};

} // namespace attache::sandbox
