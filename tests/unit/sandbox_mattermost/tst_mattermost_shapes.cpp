// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Talk.h"

#include <QFile>
#include <QTest>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument recording(const QString& name) {
    QFile file(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/data/mattermost/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

// Tables whose keys are ids: any entry stands for all.
QJsonValue sample(const QString& key, const QJsonValue& value) {
    const QJsonObject table = value.toObject();
    if ((key == u"posts"_s || key == u"file_infos"_s) && !table.isEmpty())
        return table.begin().value();
    return value;
}

// Where `actual` differs in its keys or types from `expected`. A null stands for any type.
QString difference(const QJsonValue& actual, const QJsonValue& expected, const QString& place) {
    if (actual.isNull() || expected.isNull())
        return {};
    if (actual.type() != expected.type())
        return u"%1: another type"_s.arg(place);
    if (expected.isArray() && !expected.toArray().isEmpty())
        return difference(actual.toArray().at(0), expected.toArray().at(0), place + u"[0]"_s);
    const QJsonObject object = actual.toObject();
    const QJsonObject wanted = expected.toObject();
    for (const QString& key : object.keys() + wanted.keys()) {
        if (!object.contains(key) || !wanted.contains(key))
            return u"%1.%2: only on one side"_s.arg(place, key);
        const QString deeper =
            difference(sample(key, object.value(key)), sample(key, wanted.value(key)), place + u'.' + key);
        if (!deeper.isEmpty())
            return deeper;
    }
    return {};
}

QByteArray valueShape(const QByteArray& name, const QByteArray& value) {
    // Ids, times and lengths differ; what stays is compared.
    static const QList<QByteArray> exact{"content-type", "x-version-id",  "expires",
                                         "vary",         "cache-control", "transfer-encoding"};
    return exact.contains(name) ? value : QByteArray("…");
}

} // namespace

class TestMattermostShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_talk = std::make_unique<Talk>();
        m_root = m_talk->server.addPost({.channelId = m_talk->docs,
                                         .userId = m_talk->alice,
                                         .message = u"a plan"_s,
                                         .files = {{u"plan.docx"_s, "x"}}});
    }

    void answersAsRecorded_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("ping") << QByteArray();
        QTest::newRow("me") << QByteArray();
        QTest::newRow("me-dead-token") << QByteArray();
        QTest::newRow("teams") << QByteArray();
        QTest::newRow("channels") << QByteArray();
        QTest::newRow("config-before-sign-in") << QByteArray();
        QTest::newRow("config-after-sign-in") << QByteArray();
        QTest::newRow("login-ok") << QByteArray(R"({"login_id":"carol","password":"pw"})");
        QTest::newRow("login-wrong-password") << QByteArray(R"({"login_id":"carol","password":"no"})");
        QTest::newRow("not-an-api-path") << QByteArray();
        QTest::newRow("unknown-api-path") << QByteArray();
        QTest::newRow("unknown-file") << QByteArray();
        QTest::newRow("upload-empty-raw") << QByteArray();
        QTest::newRow("users-by-ids") << QByteArray();
        QTest::newRow("users-search") << QByteArray(R"({"term":"bo"})");
        QTest::newRow("files-search") << QByteArray(R"({"terms":"ext:docx","is_or_search":false})");
        QTest::newRow("channel-posts") << QByteArray();
    }

    void answersAsRecorded() {
        QFETCH(QByteArray, body);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QJsonObject recorded = recording(name).object();
        QVERIFY(!recorded.isEmpty());
        const QStringList request = recorded.value(u"request"_s).toString().split(u' ');
        QString path = request.at(1);
        path.replace(QRegularExpression(u"/teams/[a-z0-9]{26}"_s), u"/teams/"_s + m_talk->team);
        path.replace(QRegularExpression(u"/channels/[a-z0-9]{26}"_s), u"/channels/"_s + m_talk->docs);
        path.replace(QRegularExpression(u"channel_id=[a-z0-9]{26}"_s), u"channel_id="_s + m_talk->docs);
        if (name == u"me-dead-token"_s)
            m_talk->token = u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
        if (name == u"config-before-sign-in"_s || name.startsWith(u"login"_s))
            m_talk->token.clear();
        if (name == u"users-by-ids"_s)
            body = QJsonDocument(QJsonArray{m_talk->bob, m_talk->carol, u"unknown"_s}).toJson();
        const Answer answer = m_talk->send(request.at(0).toLatin1(), path, body);
        QCOMPARE(answer.status, recorded.value(u"status"_s).toInt());
        compareHeaders(answer, recorded.value(u"headers"_s).toObject());
        const QJsonValue expected = recorded.value(u"body"_s);
        if (expected.isObject())
            QCOMPARE(difference(answer.object(), expected, u"body"_s), QString());
        else if (expected.isArray())
            QCOMPARE(difference(answer.array(), expected, u"body"_s), QString());
        else
            QVERIFY(answer.body.startsWith("<!doctype html>"));
        if (expected.toObject().contains(u"status_code"_s))
            QCOMPARE(answer.errorId(), expected.toObject().value(u"id"_s).toString());
    }

    void uploadPostAndThreadAsRecorded() {
        const QJsonObject recorded = recording(u"post-with-file"_s).object();
        const Answer uploaded = m_talk->upload(u"plan.txt"_s, "a plan");
        QCOMPARE(uploaded.status, 201);
        QCOMPARE(difference(uploaded.object(), recorded.value(u"upload-raw"_s), u"upload"_s), QString());
        const QString fileId =
            uploaded.object().value(u"file_infos"_s).toArray().at(0).toObject().value(u"id"_s).toString();
        const Answer posted = m_talk->post(u"/posts"_s, {{u"channel_id"_s, m_talk->docs},
                                                         {u"message"_s, u"a plan"_s},
                                                         {u"props"_s, QJsonObject{{u"x"_s, QJsonObject{{u"n"_s, 1}}}}},
                                                         {u"file_ids"_s, QJsonArray{fileId}}});
        QCOMPARE(posted.status, 201);
        QCOMPARE(difference(posted.object(), recorded.value(u"post-created"_s), u"post"_s), QString());
        const Answer thread = m_talk->get(u"/posts/%1/thread"_s.arg(posted.object().value(u"id"_s).toString()));
        QJsonObject expected = recorded.value(u"thread"_s).toObject();
        expected.insert(u"posts"_s, thread.object().value(u"posts"_s));
        QCOMPARE(difference(thread.object(), expected, u"thread"_s), QString());
    }

    void idsLookLikeMattermosts() {
        static const QRegularExpression form(u"^[ybndrfg8ejkmcpqxot1uwisza345h769]{26}$"_s);
        for (const QString& id : {m_talk->alice, m_talk->docs, m_talk->token, m_root})
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    }

private:
    static void compareHeaders(const Answer& answer, const QJsonObject& recorded) {
        for (auto header = recorded.begin(); header != recorded.end(); ++header) {
            const QByteArray name = header.key().toLatin1().toLower();
            // Lengths decide about chunks, and ours differ; some values are about a genuine web app.
            if (name == "transfer-encoding" || name == "last-modified" || name == "accept-ranges")
                continue;
            QVERIFY2(answer.headers.contains(name), name.constData());
            QCOMPARE(valueShape(name, answer.headers.value(name)),
                     valueShape(name, header.value().toString().toLatin1()));
        }
    }

    std::unique_ptr<Talk> m_talk;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestMattermostShapes)
#include "tst_mattermost_shapes.moc"
