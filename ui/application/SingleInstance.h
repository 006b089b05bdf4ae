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

    enum class Claim {
        First,       // this is it, and it listens from now on
        HandedOver,  // another one runs and was asked to show itself
        Unreachable, // another one runs and doesn't answer
    };
    [[nodiscard]] Claim claim();

Q_SIGNALS:
    // The program was started again: come to the front.
    void activationRequested();

private:
    void listen();
    [[nodiscard]] bool tellFirst() const;
    void readFrom(QLocalSocket* socket);

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace attache::ui
