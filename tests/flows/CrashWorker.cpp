// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// crash_worker: a SaveService with its listener in a program of its own, for tests that kill it.
//
// crash_worker <folder> <Mattermost url> <token> <session folder> <Document Server secret> [<step point> <count>]
// Takes new sessions from the files of the folder, and those of earlier lives from its journal. Prints "port <n>" when
// it serves their callback paths. Signs in again when the session has ended. With a step point, it prints "at <point>"
// and kills itself (SIGKILL) the count-th time it gets there.
#include "listener/HttpListener.h"
#include "saves/SaveService.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

// One session in each file of the folder; the harness writes them.
QList<saves::EditingSession> readSessions(const QString& folder) {
    QList<saves::EditingSession> sessions;
    const auto files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto text = [&json](const QString& name) { return json.value(name).toString(); };
        saves::EditingSession session;
        session.id = text(u"id"_s);
        session.accountId = text(u"account"_s);
        session.userId = text(u"user"_s);
        session.userName = u"alice"_s;
        session.channelId = text(u"channel"_s);
        session.rootPostId = text(u"post"_s);
        session.rootFileId = text(u"file"_s);
        session.parentFileId = text(u"file"_s);
        session.documentKey = text(u"key"_s);
        session.fileName = u"Plan.docx"_s;
        session.callbackPath = text(u"path"_s);
        session.openedAt = QDateTime::currentMSecsSinceEpoch();
        sessions.append(session);
    }
    return sessions;
}

void say(const QString& line) {
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

saves::StepObserver killerAt(int point, int count) {
    auto left = std::make_shared<int>(count);
    return [point, left](saves::StepPoint reached, const QString&) {
        if (static_cast<int>(reached) != point || --*left != 0)
            return;
        say(u"at %1"_s.arg(point));
        ::kill(::getpid(), SIGKILL);
    };
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    saves::SaveSettings settings;
    settings.folder = arguments.at(1);
    settings.retry = {std::chrono::milliseconds(2), std::chrono::milliseconds(20)};
    if (arguments.size() > 7)
        settings.observer = killerAt(arguments.at(6).toInt(), arguments.at(7).toInt());
    const domain::SystemClock clock;
    onlyoffice::DocumentServerSettings documentServer;
    documentServer.address = QUrl(u"http://127.0.0.1:9"_s);
    documentServer.secret = domain::Secret(arguments.at(5).toLatin1());
    listener::Settings listening;
    listening.bindAddress = QHostAddress(QHostAddress::LocalHost);
    auto listener = listener::HttpListener::start(listening);
    if (!listener)
        return 3;
    saves::SaveService service(settings, clock);
    if (!QCoro::waitFor(service.start()))
        return 4;
    for (const saves::EditingSession& session : readSessions(arguments.at(4))) {
        if (!QCoro::waitFor(service.beginSession(session)))
            return 5;
        QFile::remove(arguments.at(4) + u'/' + session.id + u".json"_s);
    }
    const auto sessions = QCoro::waitFor(service.restorableSessions());
    if (!sessions)
        return 6;
    for (const saves::EditingSession& session : *sessions)
        (*listener)->restoreCallback(session.callbackPath, service.callbackHandler(session, documentServer));
    const auto signIn = [&] {
        service.setAccount(u"account"_s, *mattermost::ServerAddress::parse(arguments.at(2)),
                           domain::Secret(arguments.at(3).toLatin1()));
    };
    QObject::connect(&service, &saves::SaveService::saveChanged, &service, [&](const domain::SaveStatus& status) {
        if (status.isWaiting && status.error.kind == domain::ErrorKind::SignedOut)
            QTimer::singleShot(std::chrono::milliseconds(10), &service, signIn);
        else if (status.isWaiting && status.nextAttemptAt == 0) // no fault of the harness is one for a person
            qWarning() << "waits for a person:" << status.saveId << status.error.message << status.error.id;
    });
    signIn();
    say(u"port %1"_s.arg((*listener)->port()));
    return QCoreApplication::exec();
}
