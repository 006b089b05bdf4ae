// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/VersionRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::domain;

namespace {

const VersionRecord kRecord{u"rootfile"_s, u"parent"_s, 3, u"3f2a-save"_s, u"key_.="_s, {u"u1"_s, u"u2"_s}};

} // namespace

class VersionRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip() {
        QCOMPARE(readVersionProps(versionProps(kRecord)), kRecord);
        VersionRecord lonely = kRecord;
        lonely.editorIds.clear();
        QCOMPARE(readVersionProps(versionProps(lonely)), lonely);
    }

    void otherPropsDontDisturb() {
        QJsonObject props = versionProps(kRecord);
        props.insert(u"from_bot"_s, true);
        QCOMPARE(readVersionProps(props), kRecord);
    }

    void fitsOldServers() {
        VersionRecord crowded = kRecord;
        crowded.rootFileId = crowded.parentFileId = QString(26, u'a');
        crowded.saveId = QString(36, u's');
        crowded.documentKey = QString(40, u'k');
        crowded.editorIds = QStringList(100, QString(26, u'u'));
        const QJsonObject props = versionProps(crowded);
        QVERIFY(QJsonDocument(props).toJson(QJsonDocument::Compact).size() < 1500);
        const auto read = readVersionProps(props);
        QVERIFY(read.has_value());
        QCOMPARE(read->editorIds.size(), 32);
    }

    void hostile_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value"); // undefined: the field is missing
        const auto row = [](const char* label, const QString& field, const QJsonValue& value) {
            QTest::newRow(label) << field << value;
        };
        for (const QString& field : {u"root_file_id"_s, u"parent_file_id"_s, u"save_id"_s, u"document_key"_s}) {
            row(qPrintable(field + u" missing"_s), field, QJsonValue::Undefined);
            row(qPrintable(field + u" null"_s), field, QJsonValue::Null);
            row(qPrintable(field + u" empty"_s), field, u""_s);
            row(qPrintable(field + u" number"_s), field, 7);
            row(qPrintable(field + u" object"_s), field, QJsonObject{});
            row(qPrintable(field + u" path"_s), field, u"../x"_s);
            row(qPrintable(field + u" blank"_s), field, u"a b"_s);
            row(qPrintable(field + u" umlaut"_s), field, u"ä"_s);
            row(qPrintable(field + u" zero"_s), field, QString(QChar(0)));
            row(qPrintable(field + u" long"_s), field, QString(129, u'a'));
        }
        row("number missing", u"number"_s, QJsonValue::Undefined);
        row("number 1", u"number"_s, 1);
        row("number 0", u"number"_s, 0);
        row("number negative", u"number"_s, -2);
        row("number fraction", u"number"_s, 2.5);
        row("number huge", u"number"_s, 1e300);
        row("number a million and one", u"number"_s, 1'000'001);
        row("number text", u"number"_s, u"2"_s);
        QJsonArray crowd;
        for (int i = 0; i < 33; ++i)
            crowd.append(u"u"_s);
        row("33 editors", u"editors"_s, crowd);
        row("editors of numbers", u"editors"_s, QJsonArray{1});
        row("editors nested", u"editors"_s, QJsonArray{QJsonValue(QJsonArray{})});
        row("editors missing", u"editors"_s, QJsonValue::Undefined);
        row("editors text", u"editors"_s, u"u1"_s);
    }

    void hostile() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject fields = versionProps(kRecord).value(kVersionProp).toObject();
        if (value.isUndefined())
            fields.remove(field);
        else
            fields.insert(field, value);
        QVERIFY(!readVersionProps({{QString(kVersionProp), fields}}));
    }

    void notARecord() {
        QVERIFY(!readVersionProps({}));
        QVERIFY(!readVersionProps({{QString(kVersionProp), u"x"_s}}));
        QVERIFY(!readVersionProps({{QString(kVersionProp), QJsonArray{}}}));
    }
};

QTEST_GUILESS_MAIN(VersionRecordTest)
#include "tst_version_record.moc"
