// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/State.h"

#include "sandbox/mattermost/Images.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

// The part of Go's table of MIME types that office work needs.
QString mimeTypeOf(const QString& extension) {
    static const QHash<QString, QString> types{
        {u"docx"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        {u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s},
        {u"pptx"_s, u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s},
        {u"odt"_s, u"application/vnd.oasis.opendocument.text"_s},
        {u"ods"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s},
        {u"odp"_s, u"application/vnd.oasis.opendocument.presentation"_s},
        {u"doc"_s, u"application/msword"_s},
        {u"xls"_s, u"application/vnd.ms-excel"_s},
        {u"ppt"_s, u"application/vnd.ms-powerpoint"_s},
        {u"rtf"_s, u"application/rtf"_s},
        {u"pdf"_s, u"application/pdf"_s},
        {u"txt"_s, u"text/plain; charset=utf-8"_s},
        {u"csv"_s, u"text/csv; charset=utf-8"_s},
        {u"htm"_s, u"text/html; charset=utf-8"_s},
        {u"html"_s, u"text/html; charset=utf-8"_s},
        {u"png"_s, u"image/png"_s},
        {u"jpg"_s, u"image/jpeg"_s},
        {u"jpeg"_s, u"image/jpeg"_s},
        {u"gif"_s, u"image/gif"_s},
        {u"zip"_s, u"application/zip"_s},
    };
    return types.value(extension, u"application/octet-stream"_s);
}

} // namespace

State::State(MattermostOptions wanted)
    : options(std::move(wanted))
    , telemetryId(newId())
    , linkSalt(newId()) {}

QString State::newId() {
    // zbase32, as Mattermost writes its UUIDs; every id is 26 characters of it.
    static constexpr QLatin1StringView alphabet("ybndrfg8ejkmcpqxot1uwisza345h769");
    QString id;
    for (int i = 0; i < 26; ++i)
        id += alphabet.at(QRandomGenerator::system()->bounded(32));
    return id;
}

qint64 State::now() const {
    return options.clock ? options.clock->now().count() : QDateTime::currentMSecsSinceEpoch();
}

qint64 State::tick() {
    m_lastTick = std::max(now(), m_lastTick + 1);
    return m_lastTick;
}

const User* State::userNamed(const QString& loginId) const {
    for (const User& user : users) {
        if (user.username == loginId.toLower() || user.email == loginId.toLower())
            return &user;
    }
    return nullptr;
}

bool State::isAdmin(const QString& userId) const {
    return users.value(userId).roles.contains(u"system_admin"_s);
}

bool State::mayUseChannel(const QString& userId, const QString& channelId) const {
    const auto channel = channels.constFind(channelId);
    return channel != channels.cend() && (channel->members.contains(userId) || isAdmin(userId));
}

bool State::mayReadFile(const QString& userId, const File& file) const {
    if (file.userId == userId)
        return true;
    const auto post = posts.constFind(file.postId);
    return post != posts.cend() && mayUseChannel(userId, post->channelId);
}

const File* State::liveFile(const QString& fileId) const {
    const auto file = files.constFind(fileId);
    return file != files.cend() && file->deleteAt == 0 ? &*file : nullptr;
}

const Post* State::livePost(const QString& postId) const {
    const auto post = posts.constFind(postId);
    return post != posts.cend() && post->deleteAt == 0 ? &*post : nullptr;
}

QString State::addUser(const QString& username, const QString& password, const QString& first, const QString& last) {
    User user;
    user.id = newId();
    user.username = username;
    user.password = password;
    user.firstName = first;
    user.lastName = last;
    user.email = username + u"@example.com"_s;
    user.createAt = user.updateAt = tick();
    return users.insert(user.id, user)->id;
}

QString State::addSession(const QString& userId, bool isPersonalToken) {
    const QString token = newId();
    sessions.insert(token, Session{userId, isPersonalToken});
    return token;
}

QString State::addTeam(const QString& name, const QString& displayName, const QStringList& members) {
    Team team;
    team.id = newId();
    team.inviteId = newId();
    team.name = name;
    team.displayName = displayName;
    team.members = members;
    team.createAt = tick();
    return teams.insert(team.id, team)->id;
}

QString State::addChannel(Channel channel) {
    channel.id = newId();
    channel.createAt = channel.updateAt = channel.lastPostAt = tick();
    return channels.insert(channel.id, channel)->id;
}

QString State::addDirectChannel(const QString& userId, const QString& otherUserId) {
    QStringList pair{userId, otherUserId};
    pair.sort();
    Channel channel;
    channel.name = pair.join(u"__"_s);
    for (const Channel& existing : std::as_const(channels)) {
        if (existing.name == channel.name)
            return existing.id;
    }
    channel.type = u'D';
    channel.creatorId = userId;
    pair.removeDuplicates();
    channel.members = pair;
    return addChannel(channel);
}

QString State::addGroupChannel(const QStringList& userIds) {
    QStringList sortedIds = userIds;
    sortedIds.sort();
    QStringList names;
    for (const QString& id : userIds)
        names += users.value(id).username;
    names.sort();
    Channel channel;
    const QByteArray hash = QCryptographicHash::hash(sortedIds.join(QString()).toUtf8(), QCryptographicHash::Sha1);
    channel.name = QString::fromLatin1(hash.toHex());
    channel.displayName = names.join(u", "_s);
    channel.type = u'G';
    channel.members = userIds;
    return addChannel(channel);
}

QString State::addFile(const QString& userId, const QString& channelId, const QString& name, QByteArray content) {
    File file;
    file.id = newId();
    file.userId = userId;
    file.channelId = channelId;
    file.name = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    file.extension = dot < 0 ? QString() : name.mid(dot + 1).toLower();
    file.mimeType = mimeTypeOf(file.extension);
    file.createAt = tick();
    if (const auto size = pngSize(content)) {
        file.width = size->width;
        file.height = size->height;
    }
    file.content = std::move(content);
    const QString id = file.id;
    files.insert(id, std::move(file));
    return id;
}

Post& State::addPost(Post post) {
    post.id = newId();
    if (post.createAt == 0)
        post.createAt = tick();
    post.updateAt = post.createAt;
    QStringList attached;
    for (const QString& fileId : std::as_const(post.fileIds)) {
        const auto file = files.find(fileId);
        if (file == files.end() || file->deleteAt || !file->postId.isEmpty() || file->userId != post.userId)
            continue;
        file->postId = post.id;
        file->channelId = post.channelId;
        attached += fileId;
    }
    post.fileIds = attached;
    Channel& channel = channels[post.channelId];
    const auto place = std::upper_bound(channel.posts.begin(), channel.posts.end(), post.createAt,
                                        [this](qint64 at, const QString& id) { return at < posts[id].createAt; });
    channel.posts.insert(place, post.id);
    channel.lastPostAt = std::max(channel.lastPostAt, post.createAt);
    ++channel.messageCount;
    if (post.rootId.isEmpty())
        ++channel.rootMessageCount;
    else
        posts[post.rootId].updateAt = std::max(posts[post.rootId].updateAt, post.createAt);
    return *posts.insert(post.id, post);
}

// Replies go with their root; their files stay readable, as on the genuine server.
void State::deletePost(const QString& postId) {
    const qint64 at = tick();
    QStringList doomed{postId};
    if (posts.value(postId).rootId.isEmpty())
        doomed = thread(postId);
    for (const QString& id : std::as_const(doomed))
        posts[id].deleteAt = posts[id].updateAt = at;
    for (const QString& fileId : std::as_const(posts[postId].fileIds))
        files[fileId].deleteAt = at;
}

QStringList State::livePosts(const QString& channelId) const {
    QStringList live;
    const QStringList all = channels.value(channelId).posts;
    for (auto id = all.crbegin(); id != all.crend(); ++id) {
        if (livePost(*id))
            live += *id;
    }
    return live;
}

QStringList State::thread(const QString& rootId) const {
    QStringList ids;
    for (const QString& id : livePosts(posts.value(rootId).channelId)) {
        if (id == rootId || posts.value(id).rootId == rootId)
            ids += id;
    }
    return ids;
}

int State::replyCount(const Post& post) const {
    const qsizetype size = thread(post.rootId.isEmpty() ? post.id : post.rootId).size();
    return static_cast<int>(std::max<qsizetype>(0, size - 1));
}

} // namespace attache::sandbox::mm
