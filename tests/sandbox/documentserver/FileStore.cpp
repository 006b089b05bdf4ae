// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/FileStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kRoot = "/cache/files/data/"_L1;

HttpResponse plain(int status, const QByteArray& body) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html"}};
    response.body = body;
    return response;
}

HttpResponse wholeFile(const QString& path) {
    HttpResponse response;
    response.headers = {{"Content-Type", "application/octet-stream"},
                        {"Content-Disposition", "attachment; filename*=UTF-8''" + QFileInfo(path).fileName().toUtf8()}};
    response.file = path;
    return response;
}

} // namespace

QString FileStore::newPath(const QString& key, const QString& fileName) {
    for (;;) {
        const QString folder = u"%1_%2"_s.arg(key).arg(QRandomGenerator::global()->bounded(1, 10000));
        if (QDir(m_dir.path()).mkdir(folder) || !QFile::exists(m_dir.filePath(folder + u'/' + fileName)))
            return m_dir.filePath(folder + u'/' + fileName);
    }
}

QByteArray FileStore::checksum(const QString& path, qint64 expires) const {
    const QByteArray text = QByteArray::number(expires) + path.toUtf8() + m_options.secret;
    return QCryptographicHash::hash(text, QCryptographicHash::Md5)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QUrl FileStore::urlOf(const QString& path, const QString& key, const QUrl& server) const {
    const QFileInfo info(path);
    const QString name = info.fileName();
    const QString urlPath = kRoot + info.dir().dirName() + u'/' + name + u'/' + name;
    const qint64 expires = std::chrono::floor<std::chrono::seconds>(m_options.now() + m_options.urlLifetime).count();
    QUrlQuery query;
    query.addQueryItem(u"md5"_s, QString::fromLatin1(checksum(urlPath, expires)));
    query.addQueryItem(u"expires"_s, QString::number(expires));
    query.addQueryItem(u"shardkey"_s, key);
    query.addQueryItem(u"filename"_s, name);
    QUrl url = server;
    url.setPath(urlPath);
    url.setQuery(query);
    return url;
}

HttpResponse FileStore::answer(const HttpRequest& request) {
    const QStringList parts = request.path.sliced(1).split(u'/'); // cache files data <folder> <name> <name>
    const qint64 expires = request.query.queryItemValue(u"expires"_s).toLongLong();
    if (!request.path.startsWith(kRoot) || parts.size() != 6 || parts.contains(u".."_s))
        return plain(404, "Not found");
    if (request.query.queryItemValue(u"md5"_s).toLatin1() != checksum(request.path, expires))
        return plain(403, "<html><body><h1>403 Forbidden</h1></body></html>");
    if (std::chrono::milliseconds(std::chrono::seconds(expires)) <= m_options.now())
        return plain(410, "<html><body><h1>410 Gone</h1></body></html>");
    const QString file = m_dir.filePath(parts[3] + u'/' + parts[4]);
    if (!QFile::exists(file))
        return plain(404, "Not found");
    return m_faults.isEmpty() || !parts[4].startsWith(u"output."_s) ? wholeFile(file) : faulty(file);
}

void FileStore::failNext(DownloadFault fault, int times) {
    for (int i = 0; i < times; ++i)
        m_faults.append(fault);
}

HttpResponse FileStore::faulty(const QString& file) {
    HttpResponse response = wholeFile(file);
    const qint64 half = QFileInfo(file).size() / 2;
    switch (m_faults.takeFirst()) {
    case DownloadFault::Cut:
        response.fault = {Fault::Cut, half};
        break;
    case DownloadFault::Forbidden:
        return plain(403, "<html><body><h1>403 Forbidden</h1></body></html>");
    case DownloadFault::Gone:
        return plain(410, "<html><body><h1>410 Gone</h1></body></html>");
    case DownloadFault::HtmlBody:
        return plain(200, "<html><body><h1>Sign in</h1></body></html>");
    case DownloadFault::ShortLength:
        response.fault = {Fault::ShortLength, half};
        break;
    case DownloadFault::Hang:
        response.fault = {Fault::Hang, 0};
        break;
    }
    return response;
}

} // namespace attache::sandbox
