// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// UploadDesk: brings what the person chose, dropped or begins anew into the channel that is shown, and says what
// becomes of it.
#pragma once

#include "application/AccountSession.h"
#include "documents/BlankDocument.h"
#include "documents/Uploader.h"
#include "domain/LastingMessage.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace attache::ui {

// Thread: the GUI thread. `window` outlives it.
class UploadDesk : public QObject {
    Q_OBJECT
public:
    explicit UploadDesk(MainWindow& window, QObject* parent = nullptr);

    // Null: the session has ended; what failed with it can be tried again when the same person is back. The same one
    // again after it was renewed.
    void setSession(AccountSession* session);
    // The person signs out: everything is cancelled.
    void forget();
    [[nodiscard]] QStringList underWay() const; // names, fit to be shown

Q_SIGNALS:
    void underWayChanged();
    void openRequested(const attache::domain::DocumentPlace& place); // a new document is there

private:
    void upload(const domain::Channel& channel, const QStringList& paths);
    void create(const domain::Channel& channel, documents::BlankDocument kind, const QString& name);
    int add(const domain::Channel& channel, const documents::UploadRequest& request);
    void take(int id, const domain::Post& post);
    void takeFailure(int id, const domain::Error& error);
    void showHindrance();
    void noteRefusal(const QString& channelId, const domain::Error& error);
    [[nodiscard]] QString hindrance() const;
    void choose(const domain::Post& post);

    MainWindow& m_window;
    QPointer<AccountSession> m_session;
    documents::Uploader m_uploader;
    QHash<int, domain::Channel> m_channels; // of what isn't posted yet
    QSet<int> m_new;                        // opened as soon as they are posted
    QHash<QString, QString> m_refused;      // why nothing can be posted in a channel, as the server told
    QString m_expected;                     // the chosen document, unless the person chose another since
};

} // namespace attache::ui
