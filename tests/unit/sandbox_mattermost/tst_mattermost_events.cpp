// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Talk.h"

#include <QTest>
#include <QWebSocket>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

// Alice's line to the server, with all that came through it.
class Line : public QObject {
    Q_OBJECT
public:
    explicit Line(const Talk& talk, const QString& token, const QString& query = {}) {
        connect(&socket, &QWebSocket::textMessageReceived, this,
                [this](const QString& text) { messages += QJsonDocument::fromJson(text.toUtf8()).object(); });
        connect(&socket, &QWebSocket::disconnected, this, [this] { isOpen = false; });
        connect(&socket, &QWebSocket::connected, this, [this] { isOpen = true; });
        QUrl url(talk.server.url().toString() + u"/api/v4/websocket"_s + query);
        url.setScheme(u"ws"_s);
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        socket.open(request);
    }
    void send(const QJsonObject& message) { socket.sendTextMessage(QString::fromUtf8(Talk::bytes(message))); }
    [[nodiscard]] QString eventName(int index) const { return messages.value(index).value(u"event"_s).toString(); }
    [[nodiscard]] QJsonObject data(int index) const { return messages.value(index).value(u"data"_s).toObject(); }
    [[nodiscard]] QJsonObject post(int index) const {
        return QJsonDocument::fromJson(data(index).value(u"post"_s).toString().toUtf8()).object();
    }

    QWebSocket socket;
    QList<QJsonObject> messages;
    bool isOpen = false;
};

} // namespace

class TestMattermostEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsPostsInOrder() {
        Talk talk;
        Line line(talk, talk.token);
        QTRY_COMPARE(line.eventName(0), u"hello"_s);
        QCOMPARE(line.messages.at(0).value(u"seq"_s).toInt(-1), 0);
        QVERIFY(!line.data(0).value(u"connection_id"_s).toString().isEmpty());
        const QString id = talk.server.addPost(
            {.channelId = talk.docs, .userId = talk.bob, .message = u"hi"_s, .files = {{u"a.txt"_s, "x"}}});
        talk.server.setProps(id, {{u"p"_s, 1}});
        talk.server.deletePost(id);
        QTRY_COMPARE(line.messages.size(), 4);
        QCOMPARE(line.eventName(1), u"posted"_s);
        QCOMPARE(line.data(1).value(u"sender_name"_s).toString(), u"@bob"_s);
        QCOMPARE(line.data(1).value(u"otherFile"_s).toString(), u"true"_s);
        QCOMPARE(line.eventName(2), u"post_edited"_s);
        QCOMPARE(line.post(2).value(u"props"_s).toObject().keys(), QStringList{u"p"_s});
        QCOMPARE(line.eventName(3), u"post_deleted"_s);
        QCOMPARE(line.post(3).value(u"delete_at"_s).toInteger(-1), 0);
        QCOMPARE(line.messages.at(3).value(u"seq"_s).toInt(), 3);
    }

    void tellsMembersOnly() {
        Talk talk;
        Line line(talk, talk.server.addPersonalToken(talk.carol));
        QTRY_COMPARE(line.eventName(0), u"hello"_s);
        talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"not for carol"_s});
        talk.server.addMember(talk.docs, talk.carol);
        QTRY_COMPARE(line.eventName(1), u"user_added"_s);
        talk.server.removeMember(talk.docs, talk.carol);
        QTRY_COMPARE(line.eventName(2), u"user_removed"_s);
        QCOMPARE(line.data(2).value(u"channel_id"_s).toString(), talk.docs);
    }

    void answersPings() {
        Talk talk;
        Line line(talk, talk.token);
        QTRY_COMPARE(line.messages.size(), 1);
        line.send({{u"seq"_s, 7}, {u"action"_s, u"ping"_s}});
        QTRY_COMPARE(line.messages.size(), 2);
        QCOMPARE(line.messages.at(1).value(u"status"_s).toString(), u"OK"_s);
        QCOMPARE(line.messages.at(1).value(u"seq_reply"_s).toInt(), 7);
        QCOMPARE(line.data(1).value(u"text"_s).toString(), u"pong"_s);
    }

    void acceptsTheChallenge() {
        Talk talk;
        Line line(talk, {});
        QTRY_VERIFY(line.isOpen);
        line.send({{u"seq"_s, 1},
                   {u"action"_s, u"authentication_challenge"_s},
                   {u"data"_s, QJsonObject{{u"token"_s, talk.token}}}});
        QTRY_COMPARE(line.messages.size(), 2);
        QCOMPARE(line.eventName(0), u"hello"_s);
        QCOMPARE(line.messages.at(1).value(u"seq_reply"_s).toInt(), 1);
    }

    void dropsABadTokenWithoutAWord() {
        Talk talk({.authenticationTimeout = std::chrono::milliseconds(50)});
        Line line(talk, u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s);
        QSignalSpy disconnected(&line.socket, &QWebSocket::disconnected);
        QVERIFY(disconnected.wait());
        QVERIFY(line.messages.isEmpty());
    }

    void goesOnHearingAfterRevocationButMayNotSpeak() {
        Talk talk;
        Line line(talk, talk.token);
        QTRY_COMPARE(line.messages.size(), 1);
        talk.server.revokeTokens(talk.alice);
        talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"still heard"_s});
        QTRY_COMPARE(line.eventName(1), u"posted"_s);
        line.send({{u"seq"_s, 1}, {u"action"_s, u"ping"_s}});
        QTRY_COMPARE(line.messages.size(), 3);
        const QJsonObject error = line.messages.at(2).value(u"error"_s).toObject();
        QCOMPARE(error.value(u"id"_s).toString(), u"api.context.invalid_token.error"_s);
        QVERIFY(error.value(u"message"_s).toString().contains(talk.token));
    }

    void resumes_data() {
        QTest::addColumn<int>("missed");
        QTest::addColumn<bool>("isRecovered");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("200") << 200 << true;
        QTest::newRow("350") << 350 << false;
    }

    void resumes() {
        QFETCH(int, missed);
        QFETCH(bool, isRecovered);
        Talk talk;
        QString query;
        {
            Line line(talk, talk.token);
            QTRY_COMPARE(line.messages.size(), 1);
            query = u"?connection_id=%1&sequence_number=1"_s.arg(line.data(0).value(u"connection_id"_s).toString());
            talk.server.dropSockets();
            QTRY_COMPARE(talk.server.openSockets(), 0);
        }
        for (int i = 0; i < missed; ++i)
            talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"x"_s});
        Line again(talk, talk.token, query);
        QTRY_COMPARE(talk.server.openSockets(), 1);
        QTRY_COMPARE(again.messages.size(), isRecovered ? missed : 1);
        talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"new"_s});
        QTRY_COMPARE(again.messages.size(), isRecovered ? missed + 1 : 2);
        QCOMPARE(again.eventName(0), isRecovered ? u"posted"_s : u"hello"_s);
        if (isRecovered)
            QCOMPARE(again.messages.constLast().value(u"seq"_s).toInt(), missed + 1);
    }
};

QTEST_GUILESS_MAIN(TestMattermostEvents)
#include "tst_mattermost_events.moc"
