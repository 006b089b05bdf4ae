// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveBench: a Mattermost double with one document in one channel, a listener and a SaveService, wired as Attache does.
#pragma once

#include "listener/HttpListener.h"
#include "mattermost/ServerAddress.h"
#include "onlyoffice/DocumentServerSettings.h"
#include "sandbox/mattermost/MattermostDouble.h"
#include "sandbox/net/HttpServer.h"
#include "saves/SaveService.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace attache::flows {

// The system's clock, until somebody turns it on. For servers whose windows of time are to pass.
class SkippingClock final : public domain::Clock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override {
        return domain::SystemClock().now() + m_skipped.load();
    }
    void skip(std::chrono::milliseconds time) { m_skipped = m_skipped.load() + time; }

private:
    std::atomic<std::chrono::milliseconds> m_skipped{};
};

// A small but genuine ZIP file whose content differs with `text`: passes for OOXML.
[[nodiscard]] QByteArray zipHolding(const QByteArray& text);

// Serves what a callback points at, as a Document Server's cache does.
class ResultHost {
public:
    ResultHost();
    // The url under which `body` can be fetched.
    [[nodiscard]] QUrl put(const QByteArray& body);
    // The next `times` fetches are answered with this (its body is taken as it is).
    void failNext(sandbox::HttpResponse response, int times = 1);
    void clearFailures() { m_failures.clear(); }
    [[nodiscard]] int fetches() const { return m_fetches; }

private:
    QObject m_context;
    QHash<QString, QByteArray> m_bodies;
    QList<sandbox::HttpResponse> m_failures;
    int m_fetches = 0;
    sandbox::HttpServer m_server;
};

// People, a channel and a posted document.
struct Office {
    explicit Office(sandbox::MattermostDouble& server);
    QString aliceId;
    QString bobId;
    QString channelId;
    QString rootPostId;
    QString rootFileId;
    QByteArray content;
    domain::Secret token;

    [[nodiscard]] saves::EditingSession session(const QString& documentKey) const;
};

// One reply of the thread that carries a version.
struct Version {
    QString postId;
    QString message;
    QByteArray content;
    QString fileName;
    QString saveId;
    QString parentFileId;
    QString fileId;
    int number = 0;
};
[[nodiscard]] QList<Version> versionsIn(const sandbox::MattermostDouble& server, const Office& office);

class SaveBench;
// Every save of this run has come to its end; there is at least one.
[[nodiscard]] bool allDone(const saves::SaveService& service);
[[nodiscard]] bool isWaiting(const saves::SaveService& service); // at least one does
// Of the versions in the bench's thread, in order.
[[nodiscard]] QList<QByteArray> contents(const SaveBench& bench);

class SaveBench {
public:
    explicit SaveBench(saves::SaveSettings settings = {});
    ~SaveBench();

    void startService(); // also again, after stopService()
    void stopService();
    void signIn();
    // A session that may save, and the address its callbacks go to.
    saves::EditingSession open(const QString& documentKey);
    [[nodiscard]] QUrl callbackUrl(const saves::EditingSession& session) const;
    // Signs and posts a callback as a Document Server would; the answer's status and body.
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    Answer call(const saves::EditingSession& session, QJsonObject claims);
    Answer callRaw(const saves::EditingSession& session, const QByteArray& body, const QByteArray& authorization = {});
    // Status `status` with a file of these bytes.
    Answer save(const saves::EditingSession& session, int status, const QByteArray& content, QJsonObject more = {});
    [[nodiscard]] QList<Version> versions() const { return versionsIn(mattermost, office); }
    [[nodiscard]] QStringList spool() const;

    QTemporaryDir folder;
    domain::SystemClock clock;
    SkippingClock serverClock; // Mattermost's
    sandbox::MattermostDouble mattermost;
    Office office;
    ResultHost results;
    onlyoffice::DocumentServerSettings documentServer;
    saves::SaveSettings settings;
    std::unique_ptr<listener::HttpListener> listener;
    std::unique_ptr<saves::SaveService> service;
};

} // namespace attache::flows
