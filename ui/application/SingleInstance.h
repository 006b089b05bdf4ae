// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SingleInstance: a second start of the same profile talks to the first instead of opening a second window.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace attache::ui {

// Thread: the GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    // `profileId` names the profile; `folder` is where its lock lives.
    SingleInstance(QString profileId, const QString& folder, QObject* parent = nullptr);

    // True: this is the first instance, and it listens from now on. False: another one runs and was handed `message`.
    [[nodiscard]] bool claim(const QString& message);

Q_SIGNALS:
    // Another start handed over its message (a link, or nothing: "show yourself").
    void messageReceived(const QString& message);

private:
    void listen();
    [[nodiscard]] bool tellFirst(const QString& message) const;
    void readFrom(QLocalSocket* socket);

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace attache::ui
