// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "CrashHarness.h"

#include "CrashFaults.h"
#include "onlyoffice/Jwt.h"
#include "saves/SaveSettings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace attache::flows {
namespace {

constexpr int kPatience = 30'000; // ms
constexpr int kNewSessions = 3;   // in each life
constexpr std::chrono::milliseconds kAgain{25};
// A Mattermost no longer recognises a repeated post by its pending id then.
constexpr std::chrono::seconds kBetweenLives{40};

using Told = std::shared_ptr<ToldSession>;

class Harness {
public:
    Harness(QString worker, unsigned seed)
        : m_worker(std::move(worker))
        , m_mattermost({.clock = &m_clock})
        , m_stories(m_mattermost, seed) {
        QDir().mkpath(sessionFolder());
    }

    // One life at whose `number`th border the program dies.
    void dieAtBorder(int number) {
        const int point = number % saves::kStepPoints;
        const int count = 1 + number / saves::kStepPoints % 3;
        const bool isPlain = number < saves::kStepPoints;
        if (!isPlain)
            misbehave();
        newSession(Story::ForcedTwiceThenFinal); // comes to every border
        live({QString::number(point), QString::number(count)}, isPlain ? kPatience : 700);
    }

    void dieAtAnyMoment() {
        misbehave();
        newSession(randomStory());
        live({}, 1 + m_stories.below(150));
    }

    // A last life in peace: what wasn't accepted is sent again, as a Document Server does, then all comes to rest.
    void settle() {
        start({});
        // On a busy disk the backlog takes its time: as long as it gets less, there is hope.
        qsizetype left = 0;
        do {
            left = backlog();
            static_cast<void>(QTest::qWaitFor([&] { return isAtRest() || backlog() < left; }, kPatience));
        } while (!isAtRest() && backlog() < left);
        m_count.isSettled = isAtRest();
        if (!m_count.isSettled)
            qWarning() << "left:" << m_stories.unfinished().size() << "sessions," << m_replies
                       << "answers, in the spool" << spooled();
        m_isOver = true;
        end();
        m_count.saves = m_stories.count();
    }

    [[nodiscard]] const CrashCount& count() const { return m_count; }

private:
    [[nodiscard]] QString sessionFolder() const { return m_folder.filePath(u"sessions"_s); }
    [[nodiscard]] bool isDead() const { return m_process->state() == QProcess::NotRunning; }
    [[nodiscard]] QStringList spooled() const {
        return QDir(m_folder.filePath(u"saves/spool"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] qsizetype backlog() const { return m_stories.unfinished().size() + spooled().size(); }
    [[nodiscard]] bool isAtRest() const {
        return m_replies == 0 && m_stories.unfinished().isEmpty() && spooled().isEmpty();
    }
    Story randomStory() { return static_cast<Story>(m_stories.below(kStories)); }

    void misbehave() {
        if (m_stories.below(2) == 0)
            injectMattermostFault(m_mattermost, m_stories.below(kMattermostFaults), m_stories.below(4),
                                  1 + m_stories.below(5), m_stories.below(2) == 0);
        if (m_stories.below(3) == 0)
            injectDownloadFault(m_results, m_stories.below(kDownloadFaults), 1 + m_stories.below(2));
    }

    void live(const QStringList& deadline, int milliseconds) {
        for (int i = 1; i < kNewSessions; ++i)
            newSession(randomStory());
        start(deadline);
        static_cast<void>(QTest::qWaitFor([this] { return isDead() || isAtRest(); }, milliseconds));
        ++m_count.kills;
        end();
        m_stories.noteDeath();
    }

    void start(const QStringList& deadline) {
        m_clock.skip(kBetweenLives);
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(m_worker, QStringList{m_folder.filePath(u"saves"_s), m_mattermost.url().toString(),
                                               QString::fromLatin1(m_stories.office().token.reveal()), sessionFolder(),
                                               u"docs-secret"_s} +
                                       deadline);
        m_output.clear();
        static_cast<void>(QTest::qWaitFor([&] { return said("port ").has_value() || isDead(); }, kPatience));
        m_port = said("port ").value_or(0);
        ++m_life;
        for (const Told& told : m_stories.unfinished())
            tell(told);
    }

    void end() {
        if (!isDead()) {
            m_process->kill();
            m_process->waitForFinished(kPatience);
        }
        static_cast<void>(QTest::qWaitFor([this] { return m_replies == 0; }, kPatience));
        m_mattermost.clearFailures();
        m_results.clearFailures();
        if (const auto point = said("at ")) {
            ++m_count.deathsAt[*point];
            m_count.postedUnnoticed += *point == static_cast<int>(saves::StepPoint::PostedUnjournalled) ? 1 : 0;
        }
    }

    // The number behind the first line that begins so.
    std::optional<int> said(const QByteArray& beginning) {
        m_output += m_process->readAllStandardOutput();
        for (const QByteArray& line : m_output.split('\n')) {
            if (line.startsWith(beginning))
                return line.mid(beginning.size()).toInt();
        }
        return std::nullopt;
    }

    void newSession(Story story) {
        const Told told = m_stories.begin(story);
        const saves::EditingSession& s = told->session;
        const QJsonObject json{{u"id"_s, s.id},           {u"account"_s, s.accountId},
                               {u"user"_s, s.userId},     {u"channel"_s, s.channelId},
                               {u"post"_s, s.rootPostId}, {u"file"_s, s.rootFileId},
                               {u"key"_s, s.documentKey}, {u"path"_s, s.callbackPath}};
        QFile file(sessionFolder() + u'/' + s.id + u".json"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(json).toJson());
    }

    // Sends the session's next callback. One after the other, as a Document Server does within one key.
    void tell(const Told& told) {
        if (m_isOver || told->isOver() || told->isOnItsWay || isDead())
            return;
        Chapter& chapter = told->chapters[told->next];
        chapter.isSent = true;
        told->isOnItsWay = true;
        QNetworkReply* reply = m_network.post(requestFor(*told), bodyOf(*told, chapter));
        ++m_replies;
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, told] {
            --m_replies;
            told->isOnItsWay = false;
            const bool isSuccess = reply->error() == QNetworkReply::NoError && reply->readAll() == R"({"error":0})";
            reply->deleteLater();
            goOn(told, isSuccess);
        });
    }

    void goOn(const Told& told, bool isSuccess) {
        Chapter& chapter = told->chapters[told->next];
        chapter.isAccepted = chapter.isAccepted || isSuccess;
        const bool isAskedAgain = !chapter.isAccepted && chapter.status == 2; // the others aren't repeated
        const bool isRepeated = isSuccess && std::exchange(chapter.isRepeated, false);
        if (!isAskedAgain && !isRepeated)
            ++told->next;
        const int life = m_life;
        QTimer::singleShot(isAskedAgain ? kAgain : std::chrono::milliseconds(0), &m_context, [this, told, life] {
            if (life == m_life) // the next life begins with all of them
                tell(told);
        });
    }

    [[nodiscard]] QNetworkRequest requestFor(const ToldSession& told) const {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(told.session.callbackPath)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }

    QByteArray bodyOf(const ToldSession& told, const Chapter& chapter) {
        const qint64 now = domain::SystemClock().now().count() / 1000;
        QJsonObject claims{{u"key"_s, told.session.documentKey},
                           {u"status"_s, chapter.status},
                           {u"users"_s, QJsonArray{told.session.userId}},
                           {u"iat"_s, now},
                           {u"exp"_s, now + 300}};
        if (!chapter.content.isEmpty()) {
            claims.insert("url"_L1, m_results.put(chapter.content).toString());
            claims.insert("filetype"_L1, u"docx"_s);
        }
        if (chapter.isNotModified)
            claims.insert("notmodified"_L1, true);
        const QByteArray token = onlyoffice::signJwt(claims, domain::Secret("docs-secret"));
        return QJsonDocument(QJsonObject{{u"token"_s, QString::fromLatin1(token)}}).toJson();
    }

    QString m_worker;
    QTemporaryDir m_folder;
    SkippingClock m_clock;
    sandbox::MattermostDouble m_mattermost;
    CrashStories m_stories;
    ResultHost m_results;
    QObject m_context;
    QNetworkAccessManager m_network;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output; // of this life
    CrashCount m_count;
    int m_port = 0;
    int m_life = 0;
    int m_replies = 0; // under way
    bool m_isOver = false;
};

} // namespace

CrashCount killAgainAndAgain(const QString& worker, int kills, unsigned seed) {
    Harness harness(worker, seed);
    for (int i = 0; i < kills; ++i) {
        if (i % 2 == 0)
            harness.dieAtBorder(i / 2);
        else
            harness.dieAtAnyMoment();
    }
    harness.settle();
    return harness.count();
}

} // namespace attache::flows
