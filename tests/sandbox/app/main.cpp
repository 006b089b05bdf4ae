// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-sandbox: a Mattermost and a Document Server to try Attache on, on loopback, kept in memory only.
#include "sandbox/app/EndOfLife.h"
#include "sandbox/app/Seed.h"
#include "sandbox/documentserver/DocumentServerDouble.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cstdio>
#include <stdexcept>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    quint16 mattermostPort = 0;
    quint16 documentServerPort = 0;
    int saveDelay = 10'000; // milliseconds
    int posts = 0;
    bool endsWithInput = false;
};

QString text(const char* source) {
    return QCoreApplication::translate("attache-sandbox", source);
}

void complain(const QString& sentence) {
    std::fprintf(stderr, "attache-sandbox: %s\n", qPrintable(sentence));
}

// Answers the number of an option within its bounds, or ends the program with a sentence.
int number(const QCommandLineParser& parser, const QString& option, int most) {
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    complain(text("--%1 takes a number from 0 to %2.").arg(option).arg(most));
    std::exit(2);
}

Arguments parse(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text("A sandbox for Attache: a Mattermost and a Document Server on this computer only. Nothing is kept."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString number0 = u"0"_s;
    parser.addOptions({
        {u"mattermost-port"_s, text("Port of the Mattermost double (0: any free one)."), u"port"_s, number0},
        {u"documentserver-port"_s, text("Port of the Document Server double (0: any free one)."), u"port"_s, number0},
        {u"save-delay"_s, text("Milliseconds from closing the last editor to the save."), u"ms"_s, u"10000"_s},
        {u"posts"_s, text("Fill a channel \"archive\" with this many posts."), u"count"_s, number0},
        {u"until-stdin-closes"_s, text("End when standard input closes.")},
    });
    parser.process(app);
    Arguments arguments;
    arguments.mattermostPort = static_cast<quint16>(number(parser, u"mattermost-port"_s, 65'535));
    arguments.documentServerPort = static_cast<quint16>(number(parser, u"documentserver-port"_s, 65'535));
    arguments.saveDelay = number(parser, u"save-delay"_s, 3'600'000);
    arguments.posts = number(parser, u"posts"_s, 200'000);
    arguments.endsWithInput = parser.isSet(u"until-stdin-closes"_s);
    return arguments;
}

void announce(const MattermostDouble& mattermost, const DocumentServerDouble& documents, const SeededSandbox& seeded) {
    QJsonArray people;
    for (const SeededPerson& person : seeded.people)
        people += QJsonObject{{u"username"_s, person.username},
                              {u"password"_s, person.password},
                              {u"token"_s, person.token},
                              {u"id"_s, person.id}};
    const QJsonObject line{{u"sandbox"_s, true},
                           {u"note"_s, u"Acme (sandbox): for trying out Attache, nothing is kept"_s},
                           {u"mattermost"_s, mattermost.url().toString()},
                           {u"documentServer"_s, documents.url().toString()},
                           {u"secret"_s, QString::fromLatin1(documents.secret())},
                           {u"people"_s, people}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int serve(const Arguments& arguments) {
    MattermostOptions mattermostOptions;
    mattermostOptions.port = arguments.mattermostPort;
    DocumentServerOptions documentOptions;
    documentOptions.port = arguments.documentServerPort;
    documentOptions.conversionTime = std::chrono::seconds(1);
    documentOptions.saveDelay = std::chrono::milliseconds(arguments.saveDelay);
    // Other programs on this computer must not be able to sign requests for the sandbox.
    documentOptions.secret =
        QUuid::createUuid().toByteArray(QUuid::Id128) + QUuid::createUuid().toByteArray(QUuid::Id128);
    MattermostDouble mattermost(mattermostOptions);
    const DocumentServerDouble documents(documentOptions);
    announce(mattermost, documents, seedSandbox(mattermost, arguments.posts));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"attache-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    const Arguments arguments = parse(app);
    quitOnSignals();
    if (arguments.endsWithInput)
        quitWhenInputCloses();
    try {
        return serve(arguments);
    } catch (const std::runtime_error& error) {
        complain(text("Cannot listen: %1. Choose another port.").arg(QString::fromLocal8Bit(error.what())));
        return 1;
    }
}
