// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Random threads against an oracle, and random stories whose truth is known. ATTACHE_FUZZ_POSTS: how many posts in all
// (each test; 60,000 unless set; the million takes some minutes).
#include "RandomThreads.h"
#include "VersionOracle.h"
#include "versions/AccessRules.h"
#include "versions/Versions.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;
using domain::AccessGrant;
using domain::AccessLevel;
using domain::Post;
using versions::AccessRules;
using versions::kEveryone;

namespace {

qint64 postsToMake() {
    bool isSet = false;
    const qint64 posts = qEnvironmentVariable("ATTACHE_FUZZ_POSTS").toLongLong(&isSet);
    return isSet ? posts : 60'000;
}

QHash<QString, QStringList> filesOf(const QList<domain::Document>& documents) {
    QHash<QString, QStringList> files;
    for (const auto& document : documents) {
        for (const auto& version : document.versions)
            files[document.id()].append(version.attachment.file.id);
    }
    return files;
}

// Numbers are depths, forks name their parent, and time goes forward. Says what is wrong.
QString numbersWrongIn(const domain::Document& document) {
    QHash<QString, int> numbers{{document.id(), 1}};
    for (qsizetype i = 0; i < document.versions.size(); ++i) {
        const domain::DocumentVersion& version = document.versions.at(i);
        const QString& fileId = version.attachment.file.id;
        if (i == 0) {
            if (version.number != 1 || version.isFork || version.parentNumber != 0)
                return fileId;
            continue;
        }
        const domain::DocumentVersion& before = document.versions.at(i - 1);
        const int parent = numbers.value(version.parentFileId, 0);
        if (version.parentNumber != parent || (parent > 0 && version.number != parent + 1) || version.number < 2 ||
            (parent > 0 && version.isFork != (version.parentFileId != before.attachment.file.id)) ||
            version.attachment.postedAt < before.attachment.postedAt)
            return fileId;
        numbers.insert(fileId, version.number);
    }
    return {};
}

// A thread as honest people and one liar write it, with Attache's own log of the rights.
class Story {
public:
    explicit Story(std::mt19937& random)
        : m_random(random) {
        m_root = rootPost();
        m_root.createAt = m_root.updateAt = m_now = 1'000'000;
        m_tips = {u"f1"_s};
    }

    void go(int steps) {
        while (steps-- > 0) {
            // Sometimes within the grace, sometimes days later.
            m_now += 1 + (below(3) == 0 ? below(1000) : below(versions::kWithdrawalGrace * 4));
            if (below(5) == 0)
                changeRights();
            else
                write();
        }
    }

    [[nodiscard]] QList<Post> thread() const { return QList<Post>{m_root} + m_replies; }
    [[nodiscard]] const QStringList& honest() const { return m_honest; }
    [[nodiscard]] const QSet<QString>& forged() const { return m_forged; }

private:
    qint64 below(qint64 limit) { return qint64(m_random() % std::uint64_t(limit)); }

    void changeRights() {
        const AccessRules before = versions::readRules(m_root.props, u"f1"_s);
        AccessRules after = before;
        for (qint64 i = 1 + below(2); i > 0; --i) {
            const QString principal = below(3) == 0 ? QString(kEveryone) : u"u%1"_s.arg(below(3));
            if (below(3) == 0)
                after.setEntry(principal, std::nullopt);
            else
                after.setEntry(principal, AccessGrant{AccessLevel(below(5))});
        }
        auto log = versions::RightsLog::read(m_root.props, u"f1"_s);
        log.record(before, after, m_now);
        m_root.props = log.writtenTo(versions::withRules(m_root.props, u"f1"_s, after), u"f1"_s);
        m_root.updateAt = m_now;
        for (const QString& person : {u"u0"_s, u"u1"_s, u"u2"_s}) {
            if (mayWrite(before, person))
                m_lastRight.insert(person, m_now);
        }
    }

    [[nodiscard]] static bool mayWrite(const AccessRules& rules, const QString& person) {
        return domain::canWrite(domain::rightsOf(rules.grantFor(person)));
    }

    void write() {
        const QString person = below(3) == 0 ? u"author"_s : u"u%1"_s.arg(below(3));
        const bool isAllowed = person == u"author" || mayWrite(versions::readRules(m_root.props, u"f1"_s), person);
        const bool isInGrace = !isAllowed && m_lastRight.contains(person) &&
                               m_now < m_lastRight.value(person) + versions::kWithdrawalGrace;
        const QString id = u"v%1"_s.arg(m_replies.size());
        // Honest people build on what counts; a liar names whatever suits.
        const QString parent = m_tips.at(below(2) == 0 ? m_tips.size() - 1 : below(m_tips.size()));
        m_replies.append(version(id, m_now, parent, person, 2 + int(below(50))));
        if (isAllowed && below(12) == 0)
            spoil(m_replies.last());
        else if (isAllowed) {
            m_honest.append(id);
            m_tips.append(id);
        } else if (isInGrace)
            m_honest.append(id); // it was under way
        else
            m_forged.insert(id);
    }

    // Written with the right, but claimed wrongly: an attachment.
    void spoil(Post& post) {
        m_forged.insert(post.files.first().id);
        switch (below(4)) {
        case 0:
            post.rootId = u"elsewhere"_s;
            break;
        case 1:
            post.channelId = u"elsewhere"_s;
            break;
        case 2:
            post.files[0].extension = u"exe"_s;
            break;
        default:
            post.props = domain::versionProps({u"f1"_s, post.files.first().id, 2, u"s"_s, u"k"_s, {}});
        }
    }

    std::mt19937& m_random;
    qint64 m_now = 0;
    Post m_root;
    QList<Post> m_replies;
    QStringList m_tips;   // what an honest person can build on
    QStringList m_honest; // in order
    QSet<QString> m_forged;
    QHash<QString, qint64> m_lastRight;
};

} // namespace

class VersionFuzzTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheOracle() {
        const qint64 all = postsToMake();
        qint64 made = 0;
        qint64 versions = 0;
        for (unsigned seed = 1; made < all; ++seed) {
            std::mt19937 random(seed);
            const auto next = [&](unsigned limit) { return unsigned(random() % limit); };
            const QList<Post> thread = randomThread(next, 1 + int(random() % 24));
            const QList<domain::Document> documents = versions::documentsIn(thread);
            VersionOracle oracle(thread);
            const auto expected = oracle.documents();
            QVERIFY2(filesOf(documents) == expected, qPrintable(u"seed %1: %2"_s.arg(seed).arg(shape(documents))));
            for (const auto& document : documents) {
                const QString wrong = numbersWrongIn(document);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2 in %3"_s.arg(seed).arg(wrong, shape(documents))));
                versions += document.versions.size() - 1;
            }
            made += thread.size();
        }
        qInfo() << made << "posts," << versions << "versions among them";
        QVERIFY(versions > made / 20); // else nothing was tried
    }

    void believesHonestPeopleOnly() {
        const qint64 all = postsToMake();
        qint64 made = 0;
        qint64 forged = 0;
        for (unsigned seed = 1; made < all; ++seed) {
            std::mt19937 random(seed);
            Story story(random);
            story.go(2 + int(random() % 60));
            const QList<Post> thread = story.thread();
            const auto files = filesOf(versions::documentsIn(thread)).value(u"f1"_s);
            const QSet<QString> believed(files.begin(), files.end());
            for (const QString& id : story.honest())
                QVERIFY2(believed.contains(id), qPrintable(u"seed %1 lost %2"_s.arg(seed).arg(id)));
            for (const QString& id : story.forged())
                QVERIFY2(!believed.contains(id), qPrintable(u"seed %1 believed %2"_s.arg(seed).arg(id)));
            made += thread.size();
            forged += story.forged().size();
        }
        qInfo() << made << "posts," << forged << "forged among them";
        QVERIFY(forged > made / 20);
    }
};

QTEST_GUILESS_MAIN(VersionFuzzTest)
#include "tst_version_fuzz.moc"
