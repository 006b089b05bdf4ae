// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// backlog.*: 200 saves wait when the program starts. How soon the first one stands in its thread, how long the user's
// thread was ever kept busy while they all went out, and how much memory that took. Mattermost is another process.
#include "Bench.h"
#include "OwnMemory.h"
#include "Program.h"
#include "mattermost/MattermostClient.h"
#include "saves/SaveService.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

constexpr int kSaves = 200;
constexpr qsizetype kDocumentBytes = 100'000;
constexpr int kReferenceSaves = 9;
constexpr auto kFrame = 5ms;
constexpr auto kPatience = 120s;

// The longest time between two turns of a timer that wants one every kFrame.
class FrameWatch {
public:
    FrameWatch() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(kFrame);
    }
    [[nodiscard]] double longest() const { return double(m_longest) / 1e6; } // ms

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

class Backlog {
public:
    explicit Backlog(const QJsonObject& servers)
        : m_servers(servers)
        , m_address(*mattermost::ServerAddress::parse(text("mattermost"_L1)))
        , m_token(text("token"_L1).toLatin1())
        , m_client(m_address, m_token)
        , m_document(m_folder.filePath(u"edited.txt"_s)) {
        m_settings.folder = m_folder.filePath(u"saves"_s);
        QFile file(m_document);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(kDocumentBytes, 'x'));
    }

    // An earlier run that could take saves but not send them.
    bool pileUp() {
        saves::SaveService earlier(m_settings, m_clock);
        if (!QCoro::waitFor(earlier.start()))
            return false;
        for (int i = 0; i < kSaves; ++i) {
            const auto root = post({});
            if (!root || !QCoro::waitFor(earlier.submit(session(root->id), m_document)))
                return false;
        }
        return true;
    }

    // Milliseconds from the start to the first version; nothing when they don't all get through.
    QCoro::Task<std::optional<double>> send() {
        QElapsedTimer timer;
        timer.start();
        saves::SaveService service(m_settings, m_clock);
        QSet<QString> done;
        double first = 0;
        QObject::connect(&service, &saves::SaveService::saveChanged, &service, [&](const domain::SaveStatus& status) {
            if (status.step == domain::SaveStep::Posted && first == 0)
                first = double(timer.nsecsElapsed()) / 1e6;
            if (status.step == domain::SaveStep::Done)
                done.insert(status.saveId);
        });
        service.start();
        service.setAccount(u"account"_s, m_address, m_token);
        const QDeadlineTimer deadline(kPatience);
        QTimer beat; // not the signal itself: it comes from another thread, and may come after its awaiter
        beat.start(5ms);
        while (done.size() < kSaves && !deadline.hasExpired())
            co_await beat;
        co_return done.size() == kSaves ? std::optional(first) : std::nullopt;
    }

    // Milliseconds of an upload and a post, and nothing else.
    std::optional<double> bareSave() {
        const auto root = post({});
        QElapsedTimer timer;
        timer.start();
        const auto file = QCoro::waitFor(m_client.uploadFile(text("channel"_L1), u"Plan.txt"_s, m_document));
        if (!root || !file || !post(root->id, {file->id}))
            return std::nullopt;
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    [[nodiscard]] QString text(QLatin1StringView name) const { return m_servers.value(name).toString(); }

    domain::Result<domain::Post> post(const QString& rootId, const QStringList& files = {}) {
        mattermost::NewPost message;
        message.channelId = text("channel"_L1);
        message.rootId = rootId;
        message.message = u"Please read"_s;
        message.fileIds = files;
        return QCoro::waitFor(m_client.createPost(message));
    }

    [[nodiscard]] saves::EditingSession session(const QString& rootPostId) const {
        saves::EditingSession session;
        session.accountId = u"account"_s;
        session.userId = text("user"_L1);
        session.userName = u"alice"_s;
        session.channelId = text("channel"_L1);
        session.rootPostId = rootPostId;
        session.rootFileId = text("file"_L1);
        session.parentFileId = session.rootFileId;
        session.fileName = u"Plan.txt"_s;
        return session;
    }

    QTemporaryDir m_folder;
    domain::SystemClock m_clock;
    QJsonObject m_servers;
    mattermost::ServerAddress m_address;
    domain::Secret m_token;
    mattermost::MattermostClient m_client;
    saves::SaveSettings m_settings;
    QString m_document;
};

// What the timer shows while nothing happens.
QCoro::Task<double> idleFrame() {
    const FrameWatch watch;
    QTimer second;
    second.start(1s);
    co_await second;
    co_return watch.longest();
}

bool measureBacklog() {
    Program doubles(programBeside(u"attache-bench-doubles"_s), {QString::number(kDocumentBytes)});
    const auto line = doubles.waitForLine("\"mattermost\"", 20s);
    if (!line)
        return false;
    Backlog backlog(QJsonDocument::fromJson(*line).object());
    std::vector<double> bare;
    for (int i = 0; i < kReferenceSaves; ++i)
        bare.push_back(backlog.bareSave().value_or(-1));
    std::ranges::sort(bare);
    const double idle = QCoro::waitFor(idleFrame());
    if (bare.front() < 0 || !backlog.pileUp() || !resetPeak()) {
        std::fputs("The doubles don't answer\n", stderr);
        return false;
    }
    const double before = ownMemory("VmRSS:");
    const FrameWatch watch;
    const auto first = QCoro::waitFor(backlog.send());
    if (!first) {
        std::fputs("The saves didn't get through\n", stderr);
        return false;
    }
    report({"backlog.first_ms", *first, "ms", bare[bare.size() / 2], "a bare upload and post of the same bytes"});
    report({"backlog.longest_frame_ms", watch.longest(), "ms", idle, "the same timer while nothing happens"});
    report({"backlog.memory_mb", ownMemory("VmHWM:") - before, "MB", double(kSaves * kDocumentBytes) / 1e6,
            "the size of all waiting files"});
    return true;
}

} // namespace

void addBacklogBenches(std::vector<Entry>& entries) {
    entries.push_back({"backlog", measureBacklog});
}

} // namespace attache::bench
