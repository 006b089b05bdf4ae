// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ConnectionCheck: does everything between this computer, the Document Server and Mattermost work? Leg by leg.
//
// Thread: one, the one it lives on.
#pragma once

#include "domain/Clock.h"
#include "domain/Result.h"
#include "listener/HttpListener.h"
#include "mattermost/MattermostClient.h"
#include "onlyoffice/DocumentServerSettings.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace attache::documents {

class ConnectionCheck : public QObject {
    Q_OBJECT
public:
    // In the order in which they run; a leg that fails leaves those that build on it NotRun.
    enum class Leg {
        DocumentServerReachable, // Attache → DS: GET /healthcheck, and api.js is there
        TokenAccepted,           // command `version`: secret, header and prefix are right
        ListenerReachable,       // DS → listener: the DS fetches a small file of ours (conversion of a text)
        MattermostFile,          // the same, with bytes that came from Mattermost; left out when signed out
        Callback,                // DS → listener with a token in the right header
    };
    Q_ENUM(Leg)
    enum class Outcome { Waiting, Running, Passed, Failed, NotRun };
    Q_ENUM(Outcome)

    struct Step {
        Leg leg;
        Outcome outcome = Outcome::Waiting;
        QString title;  // "The Document Server answers"
        QString detail; // what was found: "ONLYOFFICE Docs 9.3"; the cause of a failure
        QString cure;   // what to do about it
    };

    struct Context {
        onlyoffice::DocumentServerSettings documentServer;
        QUrl listenerUrl;                               // public address
        listener::HttpListener* listener = nullptr;     // null: not running; outlives the check
        mattermost::MattermostClient* client = nullptr; // null: signed out; may go meanwhile
    };
    ConnectionCheck(Context context, const domain::Clock& clock, QObject* parent = nullptr);
    ~ConnectionCheck() override;

    // Once for each check.
    void start();
    // Ends what is under way: its leg and the later ones become NotRun, and finished(false) follows at once.
    void cancel();
    [[nodiscard]] const QList<Step>& steps() const;

Q_SIGNALS:
    void stepChanged(int index);
    void finished(bool allPassed);

private:
    class Private;
    std::shared_ptr<Private> d; // the leg under way holds it, too
};

} // namespace attache::documents
