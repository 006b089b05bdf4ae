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
    // `link`: what this start is to open, handed over with the rest; mostly empty.
    [[nodiscard]] Claim claim(const QString& link = {});

Q_SIGNALS:
    // The program was started again: come to the front.
    void activationRequested();
    // With a link to open, from whoever started it: hostile.
    void linkRequested(const QString& link);

private:
    void listen();
    [[nodiscard]] bool tellFirst(const QString& link) const;
    void readFrom(QLocalSocket* socket);

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace attache::ui
