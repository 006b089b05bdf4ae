// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/EventStream.h"

#include "mattermost/EventFrame.h"
#include "mattermost/Log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr quint64 kMaxMessage = 4ULL * 1024 * 1024;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kSocketError = &QWebSocket::errorOccurred;
#else
constexpr auto kSocketError = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

// A socket may be dropped from inside one of its own signals.
struct DropSocket {
    void operator()(QWebSocket* socket) const {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
};

} // namespace

class EventStream::Private {
public:
    Private(EventStream* owner, ServerAddress server, domain::Secret secret, Timing times);

    void connectNow();
    void stop();
    void drop();
    void lost(const char* why);
    void setState(State next);
    void ping();
    void take(const QString& text);
    void takeReply(const EventFrame& frame);
    void takeHello(const EventFrame& frame);
    void takeEvent(const EventFrame& frame);
    void becomeLive();
    void tell(const EventFrame& frame);
    [[nodiscard]] QNetworkRequest handshake() const;
    [[nodiscard]] milliseconds nextDelay();
    [[nodiscard]] bool isResuming() const { return !m_connectionId.isEmpty(); }

    EventStream* q;
    ServerAddress address;
    domain::Secret token;
    Timing timing;
    State state = State::Stopped;
    QTimer retry;

private:
    std::unique_ptr<QWebSocket, DropSocket> m_socket;
    QTimer m_nextPing;
    QTimer m_answerDue; // to the handshake, with a hello, or to a ping
    milliseconds m_delay{0};
    qint64 m_actionSeq = 0;
    qint64 m_expectedSeq = 0;
    QString m_connectionId; // of the connection to resume; empty: begin anew
    bool m_isOpen = false;
};

EventStream::Private::Private(EventStream* owner, ServerAddress server, domain::Secret secret, Timing times)
    : q(owner)
    , address(std::move(server))
    , token(std::move(secret))
    , timing(times) {
    for (QTimer* timer : {&retry, &m_nextPing, &m_answerDue})
        timer->setSingleShot(true);
    connect(&retry, &QTimer::timeout, q, [this] { connectNow(); });
    connect(&m_nextPing, &QTimer::timeout, q, [this] { ping(); });
    connect(&m_answerDue, &QTimer::timeout, q, [this] { lost("no answer in time"); });
}

QNetworkRequest EventStream::Private::handshake() const {
    QUrl url = address.webSocket();
    if (isResuming()) {
        QUrlQuery query;
        query.addQueryItem(u"connection_id"_s, m_connectionId);
        query.addQueryItem(u"sequence_number"_s, QString::number(m_expectedSeq));
        url.setQuery(query);
    }
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.reveal());
    return request;
}

void EventStream::Private::connectNow() {
    drop();
    m_socket.reset(new QWebSocket);
    m_socket->setMaxAllowedIncomingMessageSize(kMaxMessage);
    m_socket->setMaxAllowedIncomingFrameSize(kMaxMessage);
    connect(m_socket.get(), &QWebSocket::connected, q, [this] {
        m_isOpen = true;
        m_answerDue.start(timing.helloTimeout);
        if (isResuming())
            ping(); // a resumed connection may have nothing to say; its answer tells that it lives
    });
    connect(m_socket.get(), &QWebSocket::disconnected, q, [this] { lost("the connection ended"); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, q, [this](const QString& text) { take(text); });
    connect(m_socket.get(), kSocketError, q, [this] {
        if (!m_isOpen) // an open one ends with `disconnected`
            lost("no connection");
    });
    m_answerDue.start(timing.helloTimeout);
    const QPointer self(q);
    setState(State::Connecting);
    if (self && m_socket)
        m_socket->open(handshake());
}

void EventStream::Private::drop() {
    retry.stop();
    m_nextPing.stop();
    m_answerDue.stop();
    m_socket.reset();
    m_isOpen = false;
    m_actionSeq = 0;
}

void EventStream::Private::stop() {
    drop();
    m_delay = milliseconds(0);
    m_connectionId.clear();
    setState(State::Stopped);
}

milliseconds EventStream::Private::nextDelay() {
    m_delay = m_delay.count() == 0 ? timing.firstRetry : std::min(m_delay * 2, timing.lastRetry);
    // Half of it is chance, so that a whole office doesn't come back at the same moment.
    return m_delay / 2 +
           milliseconds(qint64(double(m_delay.count()) / 2 * QRandomGenerator::global()->generateDouble()));
}

void EventStream::Private::lost(const char* why) {
    qCDebug(lcMattermost) << "events:" << why; // never errorString(): it can quote the server
    const bool isHelloMissing = m_isOpen && state == State::Connecting;
    if (state == State::Connecting)
        m_connectionId.clear(); // what couldn't be resumed once begins anew
    drop();
    retry.start(nextDelay());
    const QPointer self(q);
    setState(State::Waiting);
    if (self && isHelloMissing)
        Q_EMIT self->helloMissing();
}

void EventStream::Private::setState(State next) {
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void EventStream::Private::ping() {
    if (!m_isOpen)
        return;
    const QJsonObject action{{u"seq"_s, ++m_actionSeq}, {u"action"_s, u"ping"_s}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(action).toJson(QJsonDocument::Compact)));
    if (state == State::Live)
        m_answerDue.start(timing.pingTimeout);
}

void EventStream::Private::take(const QString& text) {
    const auto frame = readEventFrame(text);
    if (!frame) {
        qCDebug(lcMattermost) << "events: an unreadable message of" << text.size() << "characters was left out";
        return;
    }
    if (frame->kind == EventFrame::Kind::Reply)
        takeReply(*frame);
    else if (frame->kind == EventFrame::Kind::Hello)
        takeHello(*frame);
    else
        takeEvent(*frame);
}

void EventStream::Private::takeReply(const EventFrame& frame) {
    if (!frame.isOk) // its message may hold the token
        return lost("an action was refused");
    if (state == State::Connecting && !isResuming())
        return; // only a hello begins a new connection
    becomeLive();
}

void EventStream::Private::takeHello(const EventFrame& frame) {
    m_connectionId = frame.connectionId;
    m_expectedSeq = frame.seq + 1;
    const QPointer self(q);
    becomeLive();
    if (self)
        Q_EMIT self->resyncNeeded();
}

void EventStream::Private::takeEvent(const EventFrame& frame) {
    if (state == State::Connecting && !isResuming())
        return;
    const bool isGap = frame.seq != m_expectedSeq;
    m_expectedSeq = frame.seq + 1;
    const QPointer self(q);
    becomeLive();
    if (self && isGap)
        Q_EMIT self->resyncNeeded();
    if (self)
        tell(frame);
}

void EventStream::Private::becomeLive() {
    m_answerDue.stop();
    if (!m_nextPing.isActive())
        m_nextPing.start(timing.ping);
    m_delay = milliseconds(0);
    setState(State::Live);
}

void EventStream::Private::tell(const EventFrame& frame) {
    switch (frame.kind) {
    case EventFrame::Kind::Posted:
        return Q_EMIT q->posted(frame.post);
    case EventFrame::Kind::PostEdited:
        return Q_EMIT q->postEdited(frame.post);
    case EventFrame::Kind::PostDeleted:
        return Q_EMIT q->postDeleted(frame.post);
    case EventFrame::Kind::ChannelsChanged:
        return Q_EMIT q->channelsChanged();
    default:
        return;
    }
}

EventStream::EventStream(ServerAddress address, domain::Secret token, Timing timing, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(address), std::move(token), timing)) {}

EventStream::~EventStream() {
    d->drop();
}

void EventStream::setToken(domain::Secret token) {
    d->token = std::move(token);
}

void EventStream::start() {
    if (d->state == State::Stopped)
        d->connectNow();
}

void EventStream::stop() {
    d->stop();
}

void EventStream::reconnectNow() {
    if (d->state == State::Waiting)
        d->connectNow();
    else if (d->state == State::Live)
        d->ping(); // the link may have died while the machine slept
}

EventStream::State EventStream::state() const {
    return d->state;
}

} // namespace attache::mattermost
