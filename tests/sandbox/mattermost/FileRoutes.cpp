// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSearchResults = 100;

HttpResponse unknownFile(const Call& call) {
    return fail(call, 404, u"app.file_info.get.app_error"_s, u"Unable to get the file info."_s);
}

// The file of the route, or why this person does not get it.
std::optional<HttpResponse> refusal(const Call& call, const File* file) {
    if (!isId(call.ids.value(0)))
        return badParameter(call, u"file_id"_s);
    if (!file)
        return unknownFile(call);
    if (!call.state.mayReadFile(call.userId, *file))
        return forbidden(call);
    return std::nullopt;
}

struct Range {
    qint64 first = 0;
    qint64 last = 0;
};

// One range; several are answered whole, which HTTP allows.
std::optional<Range> rangeOf(const QByteArray& header, qint64 size) {
    static const QRegularExpression form(u"^bytes=(\\d*)-(\\d*)$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch() || match.capturedLength() == 7)
        return std::nullopt;
    const QString from = match.captured(1);
    const QString to = match.captured(2);
    if (from.isEmpty())
        return Range{std::max<qint64>(0, size - to.toLongLong()), size - 1};
    return Range{from.toLongLong(), to.isEmpty() ? size - 1 : std::min(size - 1, to.toLongLong())};
}

bool isUnchanged(const Call& call, const QByteArray& lastModified) {
    return call.request.header("if-modified-since") == lastModified;
}

HttpResponse content(const Call& call, const File& file) {
    const QByteArray modified = httpDate(file.createAt);
    const QByteArray name = QUrl::toPercentEncoding(file.name);
    HttpResponse response;
    response.headers = {{"Accept-Ranges", "bytes"},
                        {"Cache-Control", "private, no-cache"},
                        {"Content-Disposition", "attachment;filename=\"" + name + "\"; filename*=UTF-8''" + name},
                        {"Content-Security-Policy", "Frame-ancestors 'none'"},
                        {"Last-Modified", modified},
                        {"X-Content-Type-Options", "nosniff"},
                        {"X-Frame-Options", "DENY"}};
    if (isUnchanged(call, modified)) {
        response.status = 304;
        return response;
    }
    response.headers.emplaceBack("Content-Type", file.mimeType.toLatin1());
    const QByteArray condition = call.request.header("if-range");
    const auto range = condition.isEmpty() || condition == modified
                           ? rangeOf(call.request.header("range"), file.content.size())
                           : std::nullopt;
    if (!range) {
        response.body = file.content;
        return response;
    }
    const QByteArray size = QByteArray::number(file.content.size());
    if (range->first > range->last) {
        response.status = 416;
        response.headers.emplaceBack("Content-Range", "bytes */" + size);
        response.body = "invalid range: failed to overlap\n";
        return response;
    }
    response.status = 206;
    response.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                                      QByteArray::number(range->last) + '/' + size);
    response.body = file.content.mid(range->first, range->last - range->first + 1);
    return response;
}

HttpResponse file(Call& call) {
    const File* found = call.state.liveFile(call.ids.value(0));
    if (auto refused = refusal(call, found))
        return *refused;
    return content(call, *found);
}

HttpResponse info(Call& call) {
    const File* found = call.state.liveFile(call.ids.value(0));
    if (auto refused = refusal(call, found))
        return *refused;
    HttpResponse response = json(fileInfoJson(*found));
    response.headers.emplaceBack("Cache-Control", "max-age=2592000, private");
    return response;
}

QString linkHash(const State& state, const QString& fileId) {
    const QByteArray hash = QCryptographicHash::hash((state.linkSalt + fileId).toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

HttpResponse linksAreOff(const Call& call) {
    return fail(call, 501, u"api.file.get_public_link.disabled.app_error"_s, u"Public links have been disabled."_s);
}

HttpResponse link(Call& call) {
    if (!call.state.options.publicLinks)
        return linksAreOff(call);
    const File* found = call.state.liveFile(call.ids.value(0));
    if (auto refused = refusal(call, found))
        return *refused;
    if (found->postId.isEmpty())
        return fail(call, 400, u"api.file.get_public_link.no_post.app_error"_s,
                    u"Unable to get public link for file. File must be attached to a post that can be read."_s);
    const QString address =
        u"%1/files/%2/public?h=%3"_s.arg(call.state.siteUrl.toString(), found->id, linkHash(call.state, found->id));
    return json(QJsonObject{{u"link"_s, address}});
}

// The words of a search box: ext:docx in:channel from:user and the beginnings of names.
struct Terms {
    QStringList extensions;
    QStringList channels;
    QStringList authors;
    QStringList words;

    explicit Terms(const QString& text) {
        for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
            const QString value = part.mid(part.indexOf(u':') + 1);
            if (part.startsWith(u"ext:"_s))
                extensions += value;
            else if (part.startsWith(u"in:"_s))
                channels += value;
            else if (part.startsWith(u"from:"_s))
                authors += value;
            else
                words += QString(part).remove(u'*').remove(u'"');
        }
    }

    [[nodiscard]] bool match(const State& state, const File& file) const {
        const auto allows = [](const QStringList& list, const QString& value) {
            return list.isEmpty() || list.contains(value);
        };
        return allows(extensions, file.extension) && allows(channels, state.channels.value(file.channelId).name) &&
               allows(authors, state.users.value(file.userId).username) &&
               std::all_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return file.name.contains(word, Qt::CaseInsensitive); });
    }
};

HttpResponse search(Call& call) {
    const QString text = call.body().value(u"terms"_s).toString();
    const QString teamId = call.ids.value(0);
    if (!call.state.teams.value(teamId).members.contains(call.userId))
        return forbidden(call);
    if (text.isEmpty())
        return badBody(call, u"terms"_s);
    const Terms terms(text);
    QList<File> found;
    for (const File& candidate : std::as_const(call.state.files)) {
        const Channel channel = call.state.channels.value(candidate.channelId);
        const bool isVisible = !candidate.deleteAt && !candidate.postId.isEmpty() &&
                               channel.members.contains(call.userId) &&
                               (channel.teamId.isEmpty() || channel.teamId == teamId);
        if (isVisible && terms.match(call.state, candidate))
            found += candidate;
    }
    std::sort(found.begin(), found.end(), [](const File& a, const File& b) { return a.createAt > b.createAt; });
    QJsonArray order;
    QJsonObject infos;
    for (const File& one : found.mid(0, MostSearchResults)) {
        order += one.id;
        infos.insert(one.id, fileInfoJson(one, true));
    }
    HttpResponse response = json(QJsonObject{{u"order"_s, order},
                                             {u"file_infos"_s, infos},
                                             {u"next_file_info_id"_s, QString()},
                                             {u"prev_file_info_id"_s, QString()}});
    response.headers.emplaceBack("Cache-Control", "no-cache, no-store, must-revalidate");
    return response;
}

} // namespace

HttpResponse publicFile(Call& call, const QString& fileId) {
    if (!call.state.options.publicLinks)
        return linksAreOff(call);
    const File* found = call.state.liveFile(fileId);
    if (!found)
        return unknownFile(call);
    if (call.parameter(u"h"_s) != linkHash(call.state, fileId))
        return fail(call, 400, u"api.file.get_file.public_invalid.app_error"_s, u"The public link is not valid."_s);
    return content(call, *found);
}

void addFileRoutes(Router& router) {
    router.add("GET", u"/files/{}"_s, file);
    router.add("GET", u"/files/{}/info"_s, info);
    router.add("GET", u"/files/{}/link"_s, link);
    router.add("POST", u"/teams/{}/files/search"_s, search);
}

} // namespace attache::sandbox::mm
