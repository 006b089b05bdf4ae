// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

const QStringList kLevels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};

class Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void print(std::FILE* stream, const QString& text) {
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
}

} // namespace

CommandLineResult parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Opens the office documents attached in Mattermost in ONLYOFFICE."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Texts::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Texts::tr("Show the version."));
    const QCommandLineOption profile(u"profile"_s, Texts::tr("Keep all state under this folder."), u"DIR"_s);
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     Texts::tr("Start with a sandbox server and made-up people and documents."));
    const QCommandLineOption logLevel(u"log-level"_s, Texts::tr("How much to log: %1.").arg(kLevels.join(u", "_s)),
                                      u"LEVEL"_s, u"warning"_s);
    parser.addOptions({help, version, profile, sandbox, logLevel});
    parser.addPositionalArgument(u"link"_s, Texts::tr("An attache:// link to a document."), u"[link]"_s);

    if (!parser.parse(arguments)) {
        print(stderr, parser.errorText());
        return {{}, 2};
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return {{}, 0};
    }
    if (parser.isSet(version)) {
        print(stdout, u"attache "_s + QCoreApplication::applicationVersion());
        return {{}, 0};
    }
    CommandLine commandLine;
    commandLine.profile = parser.value(profile);
    commandLine.isSandbox = parser.isSet(sandbox);
    commandLine.logLevel = parser.value(logLevel);
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1 || (rest.size() == 1 && !rest.constFirst().startsWith("attache:"_L1))) {
        print(stderr, Texts::tr("Unknown argument \"%1\".").arg(rest.constLast()));
        return {{}, 2};
    }
    commandLine.link = rest.value(0);
    if (!kLevels.contains(commandLine.logLevel)) {
        print(stderr,
              Texts::tr("Unknown log level \"%1\". Use one of: %2.").arg(commandLine.logLevel, kLevels.join(u", "_s)));
        return {{}, 2};
    }
    return {commandLine, std::nullopt};
}

QStringList argumentsToRestart(const CommandLine& commandLine) {
    QStringList arguments;
    if (!commandLine.profile.isEmpty())
        arguments << u"--profile"_s << QDir(commandLine.profile).absolutePath();
    if (commandLine.isSandbox)
        arguments << u"--sandbox"_s;
    if (commandLine.logLevel != CommandLine().logLevel)
        arguments << u"--log-level"_s << commandLine.logLevel;
    return arguments;
}

void applyLogLevel(const QString& level) {
    const qsizetype wanted = kLevels.indexOf(level);
    QStringList rules{u"qt.webenginecontext.info=false"_s};
    for (qsizetype i = 0; i < kLevels.size(); ++i)
        rules += u"attache.*.%1=%2"_s.arg(kLevels.at(i), i >= wanted ? u"true"_s : u"false"_s);
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

} // namespace attache::ui
