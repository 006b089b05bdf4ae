// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SandboxProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

constexpr qsizetype kMaxAnswer = 64 * 1024;

QString programPath() {
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList folders{here, here + u"/../libexec/attache"_s, here + u"/../lib/attache"_s};
    return QStandardPaths::findExecutable(u"attache-sandbox"_s, folders);
}

} // namespace

SandboxProcess::SandboxProcess(QObject* parent)
    : QObject(parent) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("it ended")); });
}

SandboxProcess::~SandboxProcess() {
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // the sandbox's sign to end
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000))
        m_process.kill();
}

bool SandboxProcess::isInstalled() {
    return !programPath().isEmpty();
}

void SandboxProcess::start() {
    const QString program = programPath();
    if (program.isEmpty()) {
        fail(tr("the program \"attache-sandbox\" is not installed"));
        return;
    }
    m_process.start(program, {u"--until-stdin-closes"_s});
}

void SandboxProcess::fail(const QString& cause) {
    Q_EMIT failed({domain::ErrorKind::Unreachable, tr("The sandbox is not running: %1.").arg(cause), {}, 0, {}});
}

void SandboxProcess::readOutput() {
    m_output += m_process.readAllStandardOutput().left(kMaxAnswer);
    const qsizetype end = m_output.indexOf('\n');
    if (m_isReady || end < 0)
        return;
    m_isReady = true;
    const QJsonObject answer = QJsonDocument::fromJson(m_output.left(end)).object();
    const QJsonObject person = answer.value("people"_L1).toArray().at(0).toObject();
    Q_EMIT ready({QUrl(answer.value("mattermost"_L1).toString()), QUrl(answer.value("documentServer"_L1).toString()),
                  domain::Secret(answer.value("secret"_L1).toString().toUtf8()), person.value("username"_L1).toString(),
                  domain::Secret(person.value("token"_L1).toString().toUtf8())});
}

} // namespace attache::ui
