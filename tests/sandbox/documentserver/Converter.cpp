// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/Converter.h"

#include "sandbox/documentserver/CommandService.h"
#include "sandbox/documentserver/PageDrawing.h"
#include "sandbox/documentserver/SignedDownload.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTimer>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

enum Error { Conversion = -3, Download = -4, Password = -5, Input = -7, Token = -8, TooLarge = -10 };

bool isKnownFormat(const QString& type) {
    static const QSet<QString> known{u"doc"_s,  u"docx"_s, u"odt"_s,  u"rtf"_s,  u"txt"_s, u"html"_s, u"epub"_s,
                                     u"pdf"_s,  u"pdfa"_s, u"xls"_s,  u"xlsx"_s, u"ods"_s, u"csv"_s,  u"ppt"_s,
                                     u"pptx"_s, u"odp"_s,  u"docm"_s, u"png"_s,  u"jpg"_s, u"bmp"_s,  u"gif"_s,
                                     u"fb2"_s,  u"dotx"_s, u"ott"_s,  u"xltx"_s, u"ots"_s, u"potx"_s, u"otp"_s};
    return known.contains(type);
}

HttpResponse respond(const QByteArray& json, const QByteArray& xml, bool wantsJson) {
    HttpResponse response;
    response.headers = {{"Content-Type", wantsJson ? "application/json" : "text/xml; charset=utf-8"}};
    response.body = wantsJson ? json : R"(<?xml version="1.0" encoding="utf-8"?><FileResult>)" + xml + "</FileResult>";
    return response;
}

HttpResponse failure(int error, bool wantsJson) {
    const QByteArray number = QByteArray::number(error);
    return respond("{\"error\":" + number + '}', "<Error>" + number + "</Error>", wantsJson);
}

HttpResponse success(const QString& type, const QUrl& url, bool wantsJson) {
    const QString address = url.toString(QUrl::FullyEncoded);
    OrderedJson json;
    json.add("endConvert", true).add("fileType", type).add("fileUrl", address).add("percent", 100);
    const QByteArray xml = "<FileUrl>" + address.toHtmlEscaped().toUtf8() + "</FileUrl><FileType>" + type.toUtf8() +
                           "</FileType><Percent>100</Percent><EndConvert>True</EndConvert>";
    return respond(json.toJson(), xml, wantsJson);
}

QStringList linesOf(const TextDocument& document) {
    QStringList lines;
    for (const TextBlock& block : document.blocks())
        lines << block.text.split(u'\n');
    return lines;
}

// An encrypted OOXML file is a compound file with a stream of that name.
bool isEncrypted(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(8) != QByteArray::fromHex("d0cf11e0a1b11ae1"))
        return false;
    const QString name = u"EncryptedPackage"_s;
    return file.readAll().contains(
        QByteArrayView(reinterpret_cast<const char*>(name.utf16()), name.size() * qsizetype(sizeof(char16_t))));
}

// Of what is known by that, the next request makes nothing.
QString nameOf(const QJsonObject& parameters) {
    return parameters.value("key"_L1).toString() + u'_' + parameters.value("outputtype"_L1).toString();
}

bool writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The PDF operators that show one page's lines.
QByteArray pageContent(const QStringList& lines) {
    QByteArray content = "BT /F1 11 Tf 56 780 Td 14 TL\n";
    for (const QString& line : lines) {
        QByteArray text = line.left(110).toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        content += '(' + text + ") Tj T*\n";
    }
    return content + "ET";
}

} // namespace

QByteArray makePdf(const QStringList& lines) {
    constexpr qsizetype kLinesPerPage = 50;
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", QByteArray(),
                           "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    QByteArray kids;
    int pages = 0;
    for (qsizetype first = 0; first == 0 || first < lines.size(); first += kLinesPerPage) {
        const QByteArray content = pageContent(lines.mid(first, kLinesPerPage));
        const QByteArray number = QByteArray::number(objects.size() + 2);
        objects << "<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                       QByteArray::number(objects.size()) + " 0 R>>";
        kids += number + " 0 R ";
        ++pages;
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + count +
           "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

void Converter::answer(const HttpRequest& request, const Reply& reply) {
    const bool wantsJson = request.header("accept").contains("application/json");
    const SignedParameters asked = signedParameters(request, m_options);
    const QJsonObject parameters = asked.parameters;
    if (asked.state != TokenState::Right)
        return reply.send(failure(Token, wantsJson));
    const QString from = parameters.value("filetype"_L1).toString().toLower();
    if (!isKnownFormat(parameters.value("outputtype"_L1).toString()) || !isKnownFormat(from))
        return reply.send(failure(Input, wantsJson));
    m_log.append(parameters);
    if (const auto known = m_known.constFind(nameOf(parameters)); known != m_known.cend())
        return send(parameters, *known, reply, wantsJson);
    const OutgoingRequest download = signedDownload(parameters.value("url"_L1).toString(),
                                                    m_files.newPath(u"conv"_s, u"source."_s + from), m_options);
    m_client.send(download, [this, parameters, reply, wantsJson, path = download.saveTo](const IncomingAnswer& answer) {
        const Known result = answer.isTooLarge      ? Known{TooLarge, {}}
                             : answer.status != 200 ? Known{Download, {}}
                                                    : convert(parameters, path);
        keep(parameters, result);
        QTimer::singleShot(m_options.conversionTime, this, [this, parameters, result, reply, wantsJson] {
            send(parameters, result, reply, wantsJson);
        });
    });
}

void Converter::keep(const QJsonObject& parameters, const Known& result) {
    static const QSet<int> triedAnew{Download, Password, TooLarge};
    if (!triedAnew.contains(result.error))
        m_known.insert(nameOf(parameters), result);
}

void Converter::send(const QJsonObject& parameters, const Known& result, const Reply& reply, bool wantsJson) {
    if (result.error != 0)
        return reply.send(failure(result.error, wantsJson));
    const QUrl url = m_files.urlOf(result.path, parameters.value("key"_L1).toString(u"conv"_s), m_server);
    reply.send(success(parameters.value("outputtype"_L1).toString(), url, wantsJson));
}

Converter::Known Converter::convert(const QJsonObject& parameters, const QString& source) {
    const QString from = parameters.value("filetype"_L1).toString().toLower();
    const QString to = parameters.value("outputtype"_L1).toString();
    const QJsonObject thumbnail = parameters.value("thumbnail"_L1).toObject();
    const QString target = m_files.newPath(u"conv"_s, u"output."_s + to);
    if (isEncrypted(source))
        return {Password, {}};
    const auto document = TextDocument::open(source, from, m_options.maxUnpacked);
    bool isDone = false;
    if (document && document->kind() != TextKind::Unreadable) {
        if (to == "pdf"_L1)
            isDone = writeBytes(target, makePdf(linesOf(*document)));
        else if (to == "txt"_L1)
            isDone = writeBytes(target, linesOf(*document).join(u'\n').toUtf8() + '\n');
        else if (to == "png"_L1 && thumbnail.value("first"_L1).toBool(true))
            isDone = writeBytes(target, drawFirstPage(*document, thumbnail));
        else if (to == from)
            isDone = document->write(target);
    }
    return isDone ? Known{0, target} : Known{Conversion, {}};
}

} // namespace attache::sandbox
