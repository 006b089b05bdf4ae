// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache: the desktop companion's entry point.
#include "accounts/ProfileFolders.h"
#include "application/Application.h"
#include "application/CommandLine.h"
#include "application/SingleInstance.h"
#include "application/Translations.h"
#include "editor/EditorView.h"
#include "editor/SharedGraphics.h"
#include "theme/QuietText.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QSessionManager>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string_view>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

// Chromium refuses to run sandboxed for root, and would end the program with it. For everyone else the sandbox stays
// on.
void allowRoot() {
#ifdef Q_OS_LINUX
    if (::geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"))
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
#endif
}

void printError(const QString& text) {
    std::fputs(qPrintable(text), stderr);
    std::fputc('\n', stderr);
}

// Help and the version are also for computers without a display, where a QApplication ends the program.
bool asksForTextOnly(int argc, char* argv[]) {
    return std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

// By itself, Qt tells a session manager the program's name alone: the next log-in would start with another profile.
void keepForRestart(QApplication& app, const QStringList& arguments) {
    QObject::connect(
        &app, &QGuiApplication::saveStateRequest, &app,
        [arguments](QSessionManager& manager) {
            const QString session = manager.sessionId() + u'_' + manager.sessionKey();
            manager.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()} + arguments +
                                      QStringList{QStringLiteral("-session"), session});
        },
        Qt::DirectConnection); // the manager waits for the answer
}

} // namespace

int main(int argc, char* argv[]) {
    using namespace attache;
    QCoreApplication::setApplicationName(QStringLiteral("attache"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    if (asksForTextOnly(argc, argv)) {
        QCoreApplication app(argc, argv);
        ui::installTranslations(app);
        return ui::parseCommandLine(QCoreApplication::arguments()).exitCode.value_or(0);
    }
    allowRoot();
    ui::registerEditorScheme();
    ui::deferSharedGraphics();
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Attache"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.attache.Attache"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/attache.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // the tray goes on while a save is on its way
    const ui::QuietText quietText(app);
    ui::installTranslations(app);

    const auto [commandLine, exitCode] = ui::parseCommandLine(QApplication::arguments());
    if (exitCode)
        return *exitCode;
    ui::applyLogLevel(commandLine.logLevel);

    // A sandbox leaves nothing behind, unless a profile was asked for.
    QTemporaryDir sandboxProfile;
    QString profile = commandLine.profile;
    if (commandLine.isSandbox && profile.isEmpty())
        profile = sandboxProfile.path();
    const auto folders = profile.isEmpty() ? accounts::ProfileFolders::standard()
                                           : accounts::ProfileFolders::below(QDir(profile).absolutePath());
    if (!folders.create()) {
        printError(QCoreApplication::translate("main",
                                               "Attache can't create its folder %1. Check that the disk isn't full "
                                               "and that you may write there.")
                       .arg(folders.data));
        return 1;
    }

    ui::SingleInstance instance(folders.id(), folders.data);
    switch (instance.claim(commandLine.link)) {
    case ui::SingleInstance::Claim::First:
        break;
    case ui::SingleInstance::Claim::HandedOver:
        return 0;
    case ui::SingleInstance::Claim::Unreachable:
        printError(QCoreApplication::translate("main",
                                               "Attache is running with this profile already, but does not answer. "
                                               "End it, then start it again."));
        return 1;
    }
    ui::Application application(folders, commandLine.isSandbox);
    QObject::connect(&instance, &ui::SingleInstance::activationRequested, &application, &ui::Application::activate);
    QObject::connect(&instance, &ui::SingleInstance::linkRequested, &application, &ui::Application::openLink);
    ui::endLoopAfter(application);
    keepForRestart(app, ui::argumentsToRestart(commandLine));
    application.start();
    if (!commandLine.link.isEmpty())
        application.openLink(commandLine.link);
    return QApplication::exec();
}
