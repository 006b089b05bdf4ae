// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// save.latency_ms: from sending a callback 2 to the version's `posted` event, as the thread's readers get it.
#include "Bench.h"
#include "flows/SaveBench.h"
#include "mattermost/EventStream.h"
#include "onlyoffice/Jwt.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>
#include <QCoroTask>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

constexpr int kSaves = 41;
constexpr qsizetype kDocumentBytes = 100'000;
constexpr auto kPatience = 20s;

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QByteArray callbackBody(const flows::SaveBench& bench, const saves::EditingSession& session, const QUrl& result) {
    const qint64 now = bench.clock.now().count() / 1000;
    QJsonObject body{{u"key"_s, session.documentKey},
                     {u"status"_s, 2},
                     {u"url"_s, result.toString()},
                     {u"filetype"_s, u"docx"_s},
                     {u"users"_s, QJsonArray{session.userId}},
                     {u"iat"_s, now},
                     {u"exp"_s, now + 300}};
    body.insert("token"_L1, QString::fromLatin1(onlyoffice::signJwt(body, bench.documentServer.secret)));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray document(int number) {
    return flows::zipHolding(QByteArray::number(number) + QByteArray(kDocumentBytes, 'x'));
}

class Saves {
public:
    Saves()
        : m_events(*mattermost::ServerAddress::parse(m_bench.mattermost.url().toString()), m_bench.office.token, {}) {}

    QCoro::Task<bool> start() {
        m_events.start();
        while (m_events.state() != mattermost::EventStream::State::Live) {
            const auto change = co_await qCoro(&m_events, &mattermost::EventStream::stateChanged, kPatience);
            if (!change)
                co_return false;
        }
        co_return true;
    }

    QCoro::Task<std::optional<double>> save(int number) {
        const auto session = m_bench.open(u"key-%1"_s.arg(number));
        const QByteArray body = callbackBody(m_bench, session, m_bench.results.put(document(number)));
        QNetworkRequest request(m_bench.callbackUrl(session));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        const auto posted = co_await qCoro(&m_events, &mattermost::EventStream::posted, kPatience);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        const bool isSettled = co_await settle();
        if (!posted || !isSettled)
            co_return std::nullopt;
        co_return milliseconds;
    }

    // Fetches a file as large from the same place and uploads it to the same server, without keeping or posting it.
    QCoro::Task<std::optional<double>> transfer(int number) {
        const QNetworkRequest download(m_bench.results.put(document(number)));
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QNetworkReply> fetched(m_network.get(download));
        co_await qCoro(fetched.get()).waitForFinished(kPatience);
        const std::unique_ptr<QNetworkReply> sent(m_network.post(uploadRequest(), fetched->readAll()));
        co_await qCoro(sent.get()).waitForFinished(kPatience);
        if (sent->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
            co_return std::nullopt;
        co_return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    [[nodiscard]] QNetworkRequest uploadRequest() const {
        QUrl url(m_bench.mattermost.url().toString() + u"/api/v4/files"_s);
        url.setQuery(QUrlQuery{{u"channel_id"_s, m_bench.office.channelId}, {u"filename"_s, u"Plan.docx"_s}});
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        request.setRawHeader("Authorization", "Bearer " + m_bench.office.token.reveal());
        return request;
    }

    // The last steps of a save come after its post, and not each of them has a signal.
    QCoro::Task<bool> settle() {
        const QDeadlineTimer deadline(kPatience);
        QTimer beat;
        beat.start(1ms);
        while (m_bench.service->hasUnfinished() && !deadline.hasExpired())
            co_await beat;
        co_return !m_bench.service->hasUnfinished();
    }

    flows::SaveBench m_bench;
    mattermost::EventStream m_events;
    QNetworkAccessManager m_network;
};

QCoro::Task<bool> measureLatency() {
    Saves saves;
    const bool isLive = co_await saves.start();
    // Connections are made, code is warm.
    const auto firstSave = co_await saves.save(-1);
    const auto firstTransfer = co_await saves.transfer(-2);
    if (!isLive || !firstSave || !firstTransfer) {
        std::fputs("The doubles don't answer\n", stderr);
        co_return false;
    }
    std::vector<double> ours;
    std::vector<double> reference;
    for (int i = 0; i < kSaves; ++i) {
        const auto theirs = co_await saves.transfer(1000 + i);
        const auto own = co_await saves.save(i);
        if (!theirs || !own) {
            std::fputs(theirs ? "A save didn't arrive\n" : "A bare transfer failed\n", stderr);
            co_return false;
        }
        ours.push_back(*own);
        reference.push_back(*theirs);
    }
    report({"save.latency_ms", median(ours), "ms", median(reference), "a bare download plus upload of the same bytes"});
    co_return true;
}

} // namespace

void addSaveBenches(std::vector<Entry>& entries) {
    entries.push_back({"save.latency_ms", [] { return QCoro::waitFor(measureLatency()); }});
}

} // namespace attache::bench
