// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "CrashStories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::flows {
namespace {

// The newest chapter that was answered with success; -1 when there is none.
int newestAccepted(const ToldSession& told) {
    for (int i = int(told.chapters.size()) - 1; i >= 0; --i) {
        if (told.chapters.at(i).isAccepted && !told.chapters.at(i).content.isEmpty())
            return i;
    }
    return -1;
}

// One that was sent later may have been stored without an answer; then it stands instead.
bool standsFrom(const ToldSession& told, int chapter, const QList<QByteArray>& standing) {
    return std::any_of(told.chapters.begin() + chapter, told.chapters.end(), [&](const Chapter& later) {
        return later.isSent && !later.content.isEmpty() && standing.contains(later.content);
    });
}

} // namespace

CrashStories::CrashStories(sandbox::MattermostDouble& mattermost, unsigned seed)
    : m_mattermost(mattermost)
    , m_office(mattermost)
    , m_random(seed) {}

QByteArray CrashStories::newContent() {
    const int size = below(8) == 0 ? below(300'000) : below(20'000);
    return zipHolding("text " + QByteArray::number(m_contents++) + ' ' + QByteArray(size, 'x'));
}

QList<Chapter> CrashStories::chaptersOf(Story story) {
    const QByteArray a = newContent();
    const QByteArray b = newContent();
    const QByteArray c = newContent();
    switch (story) {
    case Story::Final:
        return {{2, a}};
    case Story::JoinedThenFinal:
        return {{1, {}}, {2, a}};
    case Story::ForcedThenFinal:
        return {{6, a}, {2, b}};
    case Story::ForcedTwiceThenFinal:
        return {{1, {}}, {6, a}, {6, b}, {2, c}};
    case Story::NotModified:
        return {{6, a}, {2, a, true}};
    case Story::TakenBack:
        return {{6, a}, {6, b}, {2, a}};
    case Story::OnlyForced:
        return {{6, a}, {6, b}};
    }
    return {};
}

std::shared_ptr<ToldSession> CrashStories::begin(Story story) {
    const auto number = m_sessions.size();
    auto told = std::make_shared<ToldSession>();
    Office place = m_office;
    place.rootPostId = m_mattermost.addPost(
        {m_office.channelId, m_office.aliceId, u"Please read"_s, {{u"Plan.docx"_s, m_office.content}}});
    const QJsonObject root = m_mattermost.thread(place.rootPostId).first();
    place.rootFileId = root.value("file_ids"_L1).toArray().first().toString();
    told->session = place.session(u"key-%1"_s.arg(number));
    told->session.callbackPath = u"/c/%1"_s.arg(number, 6, 10, QLatin1Char('0')) + QString(37, u'x');
    told->chapters = chaptersOf(story);
    for (Chapter& chapter : told->chapters)
        chapter.isRepeated = below(4) == 0;
    m_sessions.append(told);
    return told;
}

QList<std::shared_ptr<ToldSession>> CrashStories::unfinished() const {
    QList<std::shared_ptr<ToldSession>> sessions;
    std::ranges::copy_if(m_sessions, std::back_inserter(sessions), [](const auto& told) { return !told->isOver(); });
    return sessions;
}

QList<QByteArray> CrashStories::standing(const ToldSession& told) const {
    Office place = m_office;
    place.rootPostId = told.session.rootPostId;
    QList<QByteArray> contents;
    for (const Version& version : versionsIn(m_mattermost, place))
        contents.append(version.content);
    return contents;
}

void CrashStories::noteDeath() {
    // Only the youngest: asking for every thread after each death would take longer than all the deaths.
    constexpr qsizetype kYoungest = 12;
    for (const auto& told : m_sessions.last(std::min(kYoungest, m_sessions.size()))) {
        const int newest = newestAccepted(*told);
        if (newest >= 0 && !standsFrom(*told, newest, standing(*told)))
            m_onlyHere.insert(told->chapters.at(newest).content);
    }
}

StoryCount CrashStories::count() const {
    StoryCount count;
    count.onlyHere = int(m_onlyHere.size());
    for (const auto& told : m_sessions) {
        const QList<QByteArray> contents = standing(*told);
        QSet<QByteArray> sent;
        QSet<QByteArray> accepted;
        for (const Chapter& chapter : told->chapters) {
            if (chapter.isSent)
                sent.insert(chapter.content);
            if (chapter.isAccepted && !chapter.content.isEmpty())
                accepted.insert(chapter.content);
        }
        count.accepted += int(accepted.size());
        const int newest = newestAccepted(*told);
        if (newest >= 0 && !standsFrom(*told, newest, contents))
            ++count.lost;
        const QSet<QByteArray> different(contents.begin(), contents.end());
        count.doubled += int(contents.size() - different.size());
        count.leftover += std::max(0, int(different.size()) - 1);
        count.foreign += int(std::ranges::count_if(different, [&](const QByteArray& c) { return !sent.contains(c); }));
    }
    return count;
}

} // namespace attache::flows
