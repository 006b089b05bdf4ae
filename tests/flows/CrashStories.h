// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CrashStories: what a Document Server tells of editing sessions, callback after callback, and what must come of it.
//
// Each session has a document and thread of its own, so that nobody's version answers another's forcesave.
#pragma once

#include "SaveBench.h"

#include <QList>
#include <QSet>

#include <memory>
#include <random>

namespace attache::flows {

enum class Story { Final, JoinedThenFinal, ForcedThenFinal, ForcedTwiceThenFinal, NotModified, TakenBack, OnlyForced };
inline constexpr int kStories = 7;

// One callback of a session.
struct Chapter {
    int status = 0;
    QByteArray content; // empty for status 1
    bool isNotModified = false;
    bool isRepeated = false; // the Document Server sends it twice
    bool isSent = false;
    bool isAccepted = false; // answered with success
};

struct ToldSession {
    saves::EditingSession session;
    QList<Chapter> chapters;
    int next = 0;            // index of the chapter to be sent
    bool isOnItsWay = false; // an answer is awaited
    [[nodiscard]] bool isOver() const { return next >= chapters.size(); }
};

// What the threads show in the end.
struct StoryCount {
    int accepted = 0; // contents that were answered with success
    int lost = 0;     // sessions whose newest accepted content, or a later one, doesn't stand
    int doubled = 0;  // contents that stand more than once
    int foreign = 0;  // versions whose content was never sent for that document
    int leftover = 0; // forcesaves that a later save should have replaced
    int onlyHere = 0; // accepted contents that stood nowhere yet when the program died
};

class CrashStories {
public:
    CrashStories(sandbox::MattermostDouble& mattermost, unsigned seed);

    // A session that nobody knows yet, journalled by no one.
    std::shared_ptr<ToldSession> begin(Story story);
    [[nodiscard]] QList<std::shared_ptr<ToldSession>> unfinished() const;
    [[nodiscard]] int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    // The program has died: what would a program have lost now that keeps saves in its memory?
    void noteDeath();
    [[nodiscard]] StoryCount count() const;
    [[nodiscard]] const Office& office() const { return m_office; }

private:
    [[nodiscard]] QByteArray newContent();
    [[nodiscard]] QList<Chapter> chaptersOf(Story story);
    [[nodiscard]] QList<QByteArray> standing(const ToldSession& told) const;

    sandbox::MattermostDouble& m_mattermost;
    Office m_office;
    std::mt19937 m_random;
    QList<std::shared_ptr<ToldSession>> m_sessions;
    QSet<QByteArray> m_onlyHere;
    int m_contents = 0;
};

} // namespace attache::flows
