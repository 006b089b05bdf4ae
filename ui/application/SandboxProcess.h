// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SandboxProcess: `attache-sandbox` as a child: a Mattermost and a Document Server on this computer, to try Attache on.
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace attache::ui {

struct SandboxServers {
    QUrl mattermost;
    QUrl documentServer;
    domain::Secret documentServerSecret;
    QString username;
    domain::Secret token; // of `username`
};

// Ends with its owner: the child watches its standard input. Thread: the GUI thread.
class SandboxProcess : public QObject {
    Q_OBJECT
public:
    explicit SandboxProcess(QObject* parent = nullptr);
    ~SandboxProcess() override;

    [[nodiscard]] static bool isInstalled(); // packages may leave the sandbox out
    void start();

Q_SIGNALS:
    void ready(const attache::ui::SandboxServers& servers);
    // Not installed, no free port, ended too early.
    void failed(const attache::domain::Error& error);

private:
    void readOutput();
    void fail(const QString& cause);

    QProcess m_process;
    QByteArray m_output;
    bool m_isReady = false;
};

} // namespace attache::ui
