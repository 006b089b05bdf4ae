// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// save.latency_ms: from sending a callback 2 to the version's `posted` event, as the thread's readers get it.
#include "Bench.h"
#include "flows/SaveBench.h"
#include "mattermost/EventStream.h"
#include "onlyoffice/Jwt.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>

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

// Runs the event loop until `done` is called, at most kPatience. False when it wasn't.
bool wait(const std::function<void(std::function<void()> done)>& work) {
    QEventLoop loop;
    bool isDone = false;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    work([&] {
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    return isDone;
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

    bool start() {
        return wait([this](const std::function<void()>& done) {
            QObject::connect(&m_events, &mattermost::EventStream::stateChanged, &m_context, [done](auto state) {
                if (state == mattermost::EventStream::State::Live)
                    done();
            });
            m_events.start();
        });
    }

    std::optional<double> save(int number) {
        const auto session = m_bench.open(u"key-%1"_s.arg(number));
        const QByteArray body = callbackBody(m_bench, session, m_bench.results.put(document(number)));
        QNetworkRequest request(m_bench.callbackUrl(session));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QElapsedTimer timer;
        qint64 nanoseconds = 0;
        QObject scope;
        const bool isPosted = wait([&](const std::function<void()>& done) {
            QObject::connect(&m_events, &mattermost::EventStream::posted, &scope, [&, done] {
                nanoseconds = timer.nsecsElapsed();
                done();
            });
            timer.start();
            QNetworkReply* reply = m_network.post(request, body);
            QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        });
        if (!isPosted || !settle())
            return std::nullopt;
        return double(nanoseconds) / 1e6;
    }

    // Fetches a file as large from the same place and uploads it to the same server, without keeping or posting it.
    std::optional<double> transfer(int number) {
        const QNetworkRequest download(m_bench.results.put(document(number)));
        QElapsedTimer timer;
        timer.start();
        const bool isDone = wait([&](const std::function<void()>& done) {
            QNetworkReply* reply = m_network.get(download);
            QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, done] {
                reply->deleteLater();
                upload(reply->readAll(), done);
            });
        });
        return isDone ? std::optional(double(timer.nsecsElapsed()) / 1e6) : std::nullopt;
    }

private:
    void upload(const QByteArray& bytes, const std::function<void()>& done) {
        QUrl url(m_bench.mattermost.url().toString() + u"/api/v4/files"_s);
        url.setQuery(QUrlQuery{{u"channel_id"_s, m_bench.office.channelId}, {u"filename"_s, u"Plan.docx"_s}});
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        request.setRawHeader("Authorization", "Bearer " + m_bench.office.token.reveal());
        QNetworkReply* reply = m_network.post(request, bytes);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
            reply->deleteLater();
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201)
                done();
        });
    }

    // The last steps of a save come after its post, and not each of them has a signal.
    bool settle() {
        QTimer poll;
        return wait([&](const std::function<void()>& done) {
            poll.callOnTimeout(&poll, [this, done] {
                if (!m_bench.service->hasUnfinished())
                    done();
            });
            poll.start(1ms);
        });
    }

    QObject m_context;
    flows::SaveBench m_bench;
    mattermost::EventStream m_events;
    QNetworkAccessManager m_network;
};

bool measureLatency() {
    Saves saves;
    if (!saves.start() || !saves.save(-1) || !saves.transfer(-2)) { // connections are made, code is warm
        std::fputs("The doubles don't answer\n", stderr);
        return false;
    }
    std::vector<double> ours;
    std::vector<double> reference;
    for (int i = 0; i < kSaves; ++i) {
        const auto theirs = saves.transfer(1000 + i);
        const auto own = saves.save(i);
        if (!theirs || !own) {
            std::fputs(theirs ? "A save didn't arrive\n" : "A bare transfer failed\n", stderr);
            return false;
        }
        ours.push_back(*own);
        reference.push_back(*theirs);
    }
    report({"save.latency_ms", median(ours), "ms", median(reference), "a bare download plus upload of the same bytes"});
    return true;
}

} // namespace

void addSaveBenches(std::vector<Entry>& entries) {
    entries.push_back({"save.latency_ms", measureLatency});
}

} // namespace attache::bench
