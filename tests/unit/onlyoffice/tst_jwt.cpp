// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Tokens: the genuine ones are believed, all others are not.
#include "onlyoffice/Base64Url.h"
#include "onlyoffice/Jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kNow{1'795'359'260};
const domain::Secret kSecret("docs-secret"_ba);

QByteArray encoded(const QByteArray& bytes) {
    return onlyoffice::base64UrlEncoded(bytes);
}

QByteArray assembled(const QByteArray& header, const QByteArray& claims,
                     QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256,
                     const QByteArray& secret = "docs-secret"_ba) {
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    return text + '.' + encoded(QMessageAuthenticationCode::hash(text, secret, algorithm));
}

QByteArray withClaims(const QByteArray& claims) {
    return assembled(R"({"alg":"HS256","typ":"JWT"})", claims);
}

QByteArray dated(const char* name, qint64 seconds) {
    return withClaims(QByteArray("{\"") + name + "\":" + QByteArray::number(seconds) + '}');
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class JwtTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsWhatItVerifies() {
        const QJsonObject claims{{u"key"_s, u"ä/?~"_s}, {u"iat"_s, qint64(kNow.count())}};
        const QByteArray token = onlyoffice::signJwt(claims, kSecret);
        const auto verified = onlyoffice::verifyJwt(view(token), kSecret, kNow);
        QVERIFY(verified.has_value());
        QCOMPARE(*verified, claims);
    }

    void signsAsTheStandardSays() {
        // The recorded form: header, claims, HMAC-SHA256, each in base64url without padding.
        const QByteArray token = onlyoffice::signJwt({{u"a"_s, 1}}, kSecret);
        QCOMPARE(token, assembled(R"({"alg":"HS256","typ":"JWT"})", R"({"a":1})"));
    }

    void signsNothingWithoutSecret() { QVERIFY(onlyoffice::signJwt({{u"a"_s, 1}}, domain::Secret()).isEmpty()); }

    void accepts_data() {
        QTest::addColumn<QByteArray>("token");
        const qint64 now = kNow.count();
        QTest::newRow("no dates") << withClaims("{}");
        QTest::newRow("other header order") << assembled(R"({"typ":"JWT","alg":"HS256"})", "{}");
        QTest::newRow("no typ") << assembled(R"({"alg":"HS256"})", "{}");
        QTest::newRow("expires now") << dated("exp", now);
        QTest::newRow("expired within the skew") << dated("exp", now - 299);
        QTest::newRow("not before, within the skew") << dated("nbf", now + 300);
        QTest::newRow("issued ahead, within the skew") << dated("iat", now + 300);
        QTest::newRow("fractions of a second") << withClaims(R"({"exp":1795359260.5})");
    }

    void accepts() {
        QFETCH(QByteArray, token);
        QVERIFY(onlyoffice::verifyJwt(view(token), kSecret, kNow).has_value());
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("token");
        const qint64 now = kNow.count();
        const QByteArray good = withClaims(R"({"key":"k"})");
        const QByteArray unsignedPart = good.left(good.lastIndexOf('.') + 1);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one dot") << "a.b"_ba;
        QTest::newRow("four segments") << good + ".a";
        QTest::newRow("dots") << ".."_ba;
        QTest::newRow("garbage") << "not a token at all"_ba;
        QTest::newRow("no signature") << unsignedPart;
        QTest::newRow("short signature") << good.chopped(2);
        QTest::newRow("long signature") << good + "AA";
        QTest::newRow("wrong secret") << assembled(R"({"alg":"HS256","typ":"JWT"})", "{}", QCryptographicHash::Sha256,
                                                   "other");
        QTest::newRow("empty secret") << assembled(R"({"alg":"HS256","typ":"JWT"})", "{}", QCryptographicHash::Sha256,
                                                   "");
        QTest::newRow("alg none, unsigned") << encoded(R"({"alg":"none"})") + '.' + encoded("{}") + '.';
        QTest::newRow("alg none, signed") << assembled(R"({"alg":"none"})", "{}");
        QTest::newRow("alg None") << assembled(R"({"alg":"None"})", "{}");
        QTest::newRow("alg in lower case") << assembled(R"({"alg":"hs256"})", "{}");
        QTest::newRow("HS512") << assembled(R"({"alg":"HS512"})", "{}", QCryptographicHash::Sha512);
        QTest::newRow("HS512, signed with 256") << assembled(R"({"alg":"HS512"})", "{}");
        QTest::newRow("HS384") << assembled(R"({"alg":"HS384"})", "{}", QCryptographicHash::Sha384);
        QTest::newRow("RS256") << assembled(R"({"alg":"RS256"})", "{}");
        QTest::newRow("no alg") << assembled("{}", "{}");
        QTest::newRow("alg not a string") << assembled(R"({"alg":["HS256"]})", "{}");
        QTest::newRow("critical extension") << assembled(R"({"alg":"HS256","crit":["b64"]})", "{}");
        QTest::newRow("header not JSON") << assembled("HS256", "{}");
        QTest::newRow("claims not JSON") << withClaims("{");
        QTest::newRow("claims an array") << withClaims("[]");
        QTest::newRow("claims empty") << withClaims("");
        QTest::newRow("expired") << dated("exp", now - 300);
        QTest::newRow("expired long ago") << dated("exp", 0);
        QTest::newRow("not valid yet") << dated("nbf", now + 301);
        QTest::newRow("issued in the future") << dated("iat", now + 301);
        QTest::newRow("exp a string") << withClaims(R"({"exp":"1895359260"})");
        QTest::newRow("exp null") << withClaims(R"({"exp":null})");
        QTest::newRow("exp beyond all dates") << withClaims(R"({"exp":1e300})");
        QTest::newRow("exp negative") << withClaims(R"({"exp":-1})");
        QTest::newRow("padding") << unsignedPart + good.mid(unsignedPart.size()) + '=';
        QTest::newRow("leading blank") << ' ' + good;
        QTest::newRow("trailing newline") << good + '\n';
        QTest::newRow("plain base64 letter") << unsignedPart + '+' + good.mid(unsignedPart.size() + 1);
        QTest::newRow("bits left over") << good.chopped(1) + "B"; // 43 letters hold 258 bits: the last 2 must be 0
        QTest::newRow("zero byte") << QByteArray(good).replace(5, 1, QByteArray(1, '\0'));
        QTest::newRow("oversize") << withClaims("{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
    }

    void refuses() {
        QFETCH(QByteArray, token);
        const auto verified = onlyoffice::verifyJwt(view(token), kSecret, kNow);
        QVERIFY(!verified.has_value());
        QCOMPARE(verified.error().kind, domain::ErrorKind::BadToken);
        QVERIFY(!verified.error().message.isEmpty());
        QVERIFY(!verified.error().message.contains(u"docs-secret"));
    }

    void refusesEveryChangedLetter() {
        const QByteArray good = withClaims(R"({"key":"k"})");
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
            QVERIFY2(!onlyoffice::verifyJwt(view(changed), kSecret, kNow).has_value(), qPrintable(QString::number(i)));
        }
    }

    void refusesWithoutSecret() {
        const QByteArray token = assembled(R"({"alg":"HS256","typ":"JWT"})", "{}", QCryptographicHash::Sha256, "");
        const auto verified = onlyoffice::verifyJwt(view(token), domain::Secret(), kNow);
        QVERIFY(!verified.has_value());
        QCOMPARE(verified.error().kind, domain::ErrorKind::BadToken);
    }

    void base64UrlRoundTrip() {
        for (int size = 0; size < 70; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes.append(char(i * 37 + size * 11));
            const QByteArray text = onlyoffice::base64UrlEncoded(bytes);
            QVERIFY(!text.contains('='));
            const auto decoded = onlyoffice::base64UrlDecoded(view(text));
            QVERIFY(decoded.has_value());
            QCOMPARE(*decoded, bytes);
        }
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
