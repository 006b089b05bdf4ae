// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The arguments of the editor's history methods, compared with the examples of the API reference.
#include "onlyoffice/HistoryConfig.h"
#include "onlyoffice/Jwt.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::onlyoffice;

namespace {

constexpr std::chrono::milliseconds kNow{1'795'359'260'000};

DocumentServerSettings settings() {
    DocumentServerSettings result;
    result.secret = domain::Secret("docs-secret"_ba);
    return result;
}

qint64 at(const char* time) {
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
}

// JSON with ' for ".
QJsonObject parsed(const char* json) {
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

// Checks the token against the rest of the argument, and takes it off.
QJsonObject unsignedPart(QJsonObject argument) {
    const QByteArray token = argument.take("token"_L1).toString().toLatin1();
    auto claims = verifyJwt(std::string_view(token.constData(), std::size_t(token.size())), settings().secret, kNow);
    if (!claims)
        qFatal("%s", qPrintable(claims.error().message));
    const qint64 iat = claims->take("iat"_L1).toInteger();
    const qint64 exp = claims->take("exp"_L1).toInteger();
    if (iat != 1'795'359'260 || exp != iat + 3600 || *claims != argument)
        qFatal("The claims aren't the argument");
    return argument;
}

ChangeHistory changes() {
    const QJsonObject user{{u"id"_s, u"u1"_s}, {u"name"_s, u"Ann One"_s}};
    return {u"9.3.0"_s, {QJsonObject{{u"created"_s, u"2026-11-22 14:54:24"_s}, {u"user"_s, user}}}};
}

} // namespace

class HistoryConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); }

    void theListIsTheReferencesExample() {
        const QList<HistoryEntry> entries{
            {1, u"af86C7e71Ca8"_s, at("2010-07-06T10:13:59Z"), u"F89d8069ba2b"_s, u"Kate Cage"_s, std::nullopt},
            {2, u"Khirz6zTPdfd7"_s, at("2010-07-07T15:46:00Z"), u"78e1e841"_s, u"John Smith"_s, std::nullopt}};
        const QJsonObject expected = parsed("{ "
                                            "'currentVersion': 2, "
                                            "'history': [ "
                                            "{'created': '2010-07-06 10:13 AM', 'key': 'af86C7e71Ca8', "
                                            "'user': {'id': 'F89d8069ba2b', 'name': 'Kate Cage'}, 'version': 1}, "
                                            "{'created': '2010-07-07 3:46 PM', 'key': 'Khirz6zTPdfd7', "
                                            "'user': {'id': '78e1e841', 'name': 'John Smith'}, 'version': 2}]}");
        QCOMPARE(makeHistory(entries, 2, QTimeZone::utc()), expected);
    }

    void datesAreThoseOfTheZone() {
        const HistoryEntry entry{1, u"k"_s, at("2026-12-31T23:30:00Z"), u"u"_s, u"n"_s, std::nullopt};
        const QJsonObject history = makeHistory({entry}, 1, QTimeZone(3600));
        QCOMPARE(history.value("history"_L1).toArray().first().toObject().value("created"_L1).toString(),
                 u"2027-01-01 12:30 AM"_s);
    }

    void changesComeWithTheServersVersion() {
        const HistoryEntry entry{2, u"k"_s, 0, u"u"_s, u"n"_s, changes()};
        const QJsonObject json =
            makeHistory({entry}, 2, QTimeZone::utc()).value("history"_L1).toArray().first().toObject();
        QCOMPARE(json.value("changes"_L1).toArray(), changes().changes);
        QCOMPARE(json.value("serverVersion"_L1).toString(), u"9.3.0"_s);
    }

    void aVersionsFile() {
        const HistoryFile file{u"docx"_s, u"Khirz6zTPdfd7"_s,
                               QUrl(u"https://example.com/url-to-example-document.docx"_s)};
        const QJsonObject expected = parsed("{'fileType': 'docx', 'key': 'Khirz6zTPdfd7', 'version': 2, "
                                            "'url': 'https://example.com/url-to-example-document.docx'}");
        QCOMPARE(unsignedPart(makeHistoryData(2, file, {}, settings(), kNow)), expected);
    }

    void aVersionsFileWithItsChanges() {
        const HistoryFile file{u"docx"_s, u"Khirz6zTPdfd7"_s,
                               QUrl(u"https://example.com/url-to-example-document.docx"_s)};
        const HistoryChanges made{QUrl(u"https://example.com/url-to-changes.zip"_s),
                                  {u"docx"_s, u"af86C7e71Ca8"_s,
                                   QUrl(u"https://example.com/url-to-the-previous-version-of-the-document.docx"_s)}};
        const QJsonObject expected =
            parsed("{ "
                   "'changesUrl': 'https://example.com/url-to-changes.zip', "
                   "'fileType': 'docx', "
                   "'key': 'Khirz6zTPdfd7', "
                   "'previous': {'fileType': 'docx', 'key': 'af86C7e71Ca8', "
                   "'url': 'https://example.com/url-to-the-previous-version-of-the-document.docx'}, "
                   "'url': 'https://example.com/url-to-example-document.docx', "
                   "'version': 2}");
        QCOMPARE(unsignedPart(makeHistoryData(2, file, made, settings(), kNow)), expected);
    }

    void theOtherDocument() {
        const HistoryFile file{u"docx"_s, {}, QUrl(u"https://example.com/url-to-example-document.docx"_s)};
        const QJsonObject expected = parsed("{'c': 'compare', 'fileType': 'docx', "
                                            "'url': 'https://example.com/url-to-example-document.docx'}");
        QCOMPARE(unsignedPart(makeRequestedDocument(u"compare"_s, file, settings(), kNow)), expected);
    }

    void failures() {
        const QJsonObject expected = parsed("{'error': 'Version history is not available.'}");
        QCOMPARE(historyFailure(u"Version history is not available."_s), expected);
        const QJsonObject second = parsed("{'error': 'Document version data is not available.', 'version': 2}");
        QCOMPARE(historyDataFailure(2, u"Document version data is not available."_s), second);
    }
};

QTEST_GUILESS_MAIN(HistoryConfigTest)
#include "tst_history_config.moc"
