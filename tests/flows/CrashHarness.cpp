// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "CrashHarness.h"

#include "SaveBench.h"
#include "onlyoffice/Jwt.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace attache::flows {
namespace {

constexpr int kPatience = 20'000; // ms

class Harness {
public:
    Harness(QString worker, unsigned seed)
        : m_worker(std::move(worker))
        , m_office(m_mattermost)
        , m_random(seed) {
        QDir().mkpath(sessionFolder());
    }

    // One life of the worker: a save or two are sent, then it dies, at a border or at any moment.
    void liveAndDie(bool isAtBorder) {
        start(isAtBorder ? QStringList{QString::number(below(saves::kStepPoints)), u"1"_s} : QStringList{});
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i)
            send();
        if (!isAtBorder)
            static_cast<void>(QTest::qWaitFor([this] { return isDead(); }, 1 + below(60)));
        else // some borders aren't reached in every life
            static_cast<void>(QTest::qWaitFor([this] { return isDead(); }, 400));
        kill();
    }

    // A last life in peace: what wasn't accepted is sent again, as a Document Server does, then all comes to rest.
    bool settle() {
        start({});
        const auto waiting = std::exchange(m_unanswered, {});
        for (const Sent& sent : waiting) {
            send(sent);
            static_cast<void>(QTest::qWaitFor([this] { return m_replies == 0; }, kPatience));
        }
        const bool isSettled = QTest::qWaitFor(
            [this] { return m_replies == 0 && spooled().isEmpty() && versionsIn(m_mattermost, m_office).size() > 0; },
            kPatience);
        if (!isSettled)
            qWarning() << "left:" << m_replies << "answers awaited, in the spool" << spooled();
        kill();
        --m_count.kills;
        return isSettled;
    }

    CrashCount count() {
        QMap<QByteArray, int> standing;
        for (const Version& version : versionsIn(m_mattermost, m_office))
            ++standing[version.content];
        for (const QByteArray& content : std::as_const(m_accepted)) {
            ++m_count.accepted;
            m_count.lost += standing.contains(content) ? 0 : 1;
        }
        for (auto it = standing.cbegin(); it != standing.cend(); ++it) {
            m_count.doubled += it.value() > 1 ? 1 : 0;
            m_count.foreign += m_sent.contains(it.key()) ? 0 : 1;
        }
        return m_count;
    }

private:
    struct Sent {
        saves::EditingSession session;
        QByteArray content;
    };

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    [[nodiscard]] QString sessionFolder() const { return m_folder.filePath(u"sessions"_s); }
    [[nodiscard]] bool isDead() const { return m_process->state() == QProcess::NotRunning; }
    [[nodiscard]] QStringList spooled() const {
        return QDir(m_folder.filePath(u"saves/spool"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    void start(const QStringList& deadline) {
        for (int i = 0; i < 3; ++i)
            m_sessions.append(newSession());
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(m_worker,
                         QStringList{m_folder.filePath(u"saves"_s), m_mattermost.url().toString(),
                                     QString::fromLatin1(m_office.token.reveal()), sessionFolder(), u"docs-secret"_s} +
                             deadline);
        QByteArray output;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                output += m_process->readAllStandardOutput();
                return output.contains('\n') || isDead();
            },
            kPatience));
        m_port = output.startsWith("port ") ? output.mid(5, output.indexOf('\n') - 5).toInt() : 0;
    }

    void kill() {
        if (!isDead()) {
            m_process->kill();
            m_process->waitForFinished(kPatience);
        }
        ++m_count.kills;
        static_cast<void>(QTest::qWaitFor([this] { return m_replies == 0; }, kPatience));
    }

    saves::EditingSession newSession() {
        const int number = m_nextSession++;
        saves::EditingSession session = m_office.session(u"key-%1"_s.arg(number));
        session.callbackPath = u"/c/%1"_s.arg(number, 6, 10, QLatin1Char('0')) + QString(37, u'x');
        const QJsonObject json{{u"id"_s, session.id},           {u"account"_s, session.accountId},
                               {u"user"_s, session.userId},     {u"channel"_s, session.channelId},
                               {u"post"_s, session.rootPostId}, {u"file"_s, session.rootFileId},
                               {u"key"_s, session.documentKey}, {u"path"_s, session.callbackPath}};
        QFile file(sessionFolder() + u"/%1.json"_s.arg(number, 6, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(json).toJson());
        return session;
    }

    // A final save of a fresh session; now and then one that wasn't accepted before, or a repetition.
    void send() {
        if (!m_unanswered.isEmpty() && below(2) == 0) {
            send(m_unanswered.takeFirst());
            return;
        }
        if (m_sessions.isEmpty())
            return;
        const saves::EditingSession session = m_sessions.takeFirst();
        const QByteArray content = zipHolding("text " + session.documentKey.toUtf8() + QByteArray(below(200'000), 'x'));
        m_sent.insert(content);
        send({session, content});
        if (below(4) == 0)
            send({session, content});
    }

    void send(const Sent& sent) {
        const qint64 now = domain::SystemClock().now().count() / 1000;
        const QJsonObject claims{{u"key"_s, sent.session.documentKey},
                                 {u"status"_s, 2},
                                 {u"url"_s, m_results.put(sent.content).toString()},
                                 {u"filetype"_s, u"docx"_s},
                                 {u"users"_s, QJsonArray{sent.session.userId}},
                                 {u"iat"_s, now},
                                 {u"exp"_s, now + 300}};
        const QJsonObject body{
            {u"token"_s, QString::fromLatin1(onlyoffice::signJwt(claims, domain::Secret("docs-secret")))}};
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(sent.session.callbackPath)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply* reply = m_network.post(request, QJsonDocument(body).toJson());
        ++m_replies;
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, sent] {
            --m_replies;
            if (reply->error() == QNetworkReply::NoError && reply->readAll() == R"({"error":0})")
                m_accepted.insert(sent.content);
            else
                m_unanswered.append(sent);
            reply->deleteLater();
        });
    }

    QString m_worker;
    QTemporaryDir m_folder;
    sandbox::MattermostDouble m_mattermost;
    Office m_office;
    ResultHost m_results;
    QNetworkAccessManager m_network;
    std::unique_ptr<QProcess> m_process;
    std::mt19937 m_random;
    QList<saves::EditingSession> m_sessions; // unused ones
    QList<Sent> m_unanswered;
    QSet<QByteArray> m_sent;
    QSet<QByteArray> m_accepted;
    CrashCount m_count;
    int m_port = 0;
    int m_replies = 0; // under way
    int m_nextSession = 0;
};

} // namespace

CrashCount killAgainAndAgain(const QString& worker, int kills, unsigned seed) {
    Harness harness(worker, seed);
    for (int i = 0; i < kills; ++i)
        harness.liveAndDie(i % 2 == 0);
    const bool isSettled = harness.settle();
    CrashCount count = harness.count();
    count.isSettled = isSettled;
    return count;
}

} // namespace attache::flows
