// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// versions.judge_1000_ms: from a thread's posts to its document, with 1,000 versions by 20 people whose rights came and
// went. What the details pane needs before it can show anything.
#include "Bench.h"
#include "unit/versions/Threads.h"
#include "versions/AccessRules.h"
#include "versions/RightsLog.h"
#include "versions/Versions.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::bench {
namespace {

constexpr int kVersions = 1000;
constexpr int kPeople = 20;
constexpr int kRounds = 41;
constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

template <typename Work>
double medianMs(Work work) {
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

QString person(int number) {
    return u"u%1"_s.arg(number % kPeople, 25, 10, QLatin1Char('0'));
}

QList<domain::Post> longThread() {
    domain::Post root = test::rootPost();
    versions::RightsLog log;
    versions::AccessRules rules;
    const auto change = [&](const QString& userId, domain::AccessLevel level, qint64 at) {
        versions::AccessRules next = rules;
        next.setEntry(userId, domain::AccessGrant{level});
        log.record(rules, next, at);
        rules = next;
    };
    for (int i = 0; i < kPeople; ++i)
        change(person(i), domain::AccessLevel::Edit, kDay / 2);
    QList<domain::Post> thread;
    for (int i = 1; i < kVersions; ++i) {
        const QString parent = i == 1 ? u"f1"_s : u"f%1"_s.arg(i);
        thread.append(test::version(u"f%1"_s.arg(i + 1), i * kDay, parent, person(i), i + 1));
        if (i % 10 == 0) { // somebody loses the right, and gets it back
            change(person(i), domain::AccessLevel::View, i * kDay + 1);
            change(person(i), domain::AccessLevel::Edit, i * kDay + kDay / 2);
        }
    }
    root.props = log.writtenTo(versions::withRules(root.props, u"f1"_s, rules), u"f1"_s);
    thread.append(root);
    return thread;
}

bool run() {
    const QList<domain::Post> thread = longThread();
    const QList<domain::Document> documents = versions::documentsIn(thread);
    if (documents.size() != 1 || documents.first().versions.size() != kVersions) {
        std::fputs("versions: the thread isn't one document\n", stderr);
        return false;
    }
    const double ours = medianMs([&] { return versions::documentsIn(thread).size(); });
    const double reading = medianMs([&] {
        qsizetype editors = 0;
        for (const domain::Post& post : thread) {
            if (const auto record = domain::readVersionProps(post.props))
                editors += record->editorIds.size();
        }
        return editors;
    });
    report({"versions.judge_1000_ms", ours, "ms", reading, "reading the thousand records alone"});
    return true;
}

} // namespace

void addVersionBenches(std::vector<Entry>& entries) {
    entries.push_back({"versions.judge", run});
}

} // namespace attache::bench
