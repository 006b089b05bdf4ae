// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench-doubles BYTES: a Mattermost double with one text document of that size in a thread, and a host that
// offers another one as an edited file. Says where on one line of standard output; ends with standard input.
#include "flows/SaveBench.h"
#include "sandbox/app/EndOfLife.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

constexpr qsizetype kLineBytes = 100;

QByteArray lines(qint64 size, char letter) {
    QByteArray text(size, letter);
    for (qsizetype end = kLineBytes - 1; end < text.size(); end += kLineBytes)
        text[end] = '\n';
    return text;
}

bool write(const QString& path, qint64 size) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines(size, 'b')) == size;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    sandbox::quitWhenInputCloses();
    const qint64 size = QCoreApplication::arguments().value(1).toLongLong();
    const QTemporaryDir folder;
    const QString edited = folder.filePath(u"output.txt"_s);
    if (size <= 0 || !write(edited, size))
        return 2;

    sandbox::MattermostOptions options;
    options.maxFileSize = 2 * size;
    sandbox::MattermostDouble mattermost(options);
    const flows::Office office(mattermost);
    const QString post =
        mattermost.addPost({office.channelId, office.aliceId, u"Large"_s, {{u"Large.txt"_s, lines(size, 'a')}}});
    const QString file = mattermost.thread(post).first().value("file_ids"_L1).toArray().first().toString();

    QObject context;
    const sandbox::HttpServer results(0, &context, [&edited](const sandbox::HttpRequest&, const sandbox::Reply& reply) {
        sandbox::HttpResponse response;
        response.headers = {{"Content-Type", "application/octet-stream"}};
        response.file = edited;
        reply.send(response);
    });
    const QJsonObject line{{u"mattermost"_s, mattermost.url().toString()},
                           {u"token"_s, QString::fromLatin1(office.token.reveal())},
                           {u"user"_s, office.aliceId},
                           {u"channel"_s, office.channelId},
                           {u"post"_s, post},
                           {u"file"_s, file},
                           {u"result"_s, results.url().toString() + u"/output.txt"_s}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
