// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/FormatCatalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace attache::onlyoffice;

namespace {

QString nameOf(const Format& format) {
    return QString::fromLatin1(format.name.data(), qsizetype(format.name.size()));
}

} // namespace

class FormatCatalogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryFormatOnce() {
        QCOMPARE(allFormats().size(), std::size_t(86));
        QVERIFY(std::ranges::is_sorted(allFormats(), {}, &Format::name));
        QVERIFY(std::ranges::adjacent_find(allFormats(), {}, &Format::name) == allFormats().end());
        for (const Format& format : allFormats()) {
            QCOMPARE(findFormat(nameOf(format)), &format);
            QCOMPARE(findFormat(nameOf(format).toUpper()), &format);
            for (const auto mime : format.mimeTypes)
                QVERIFY2(mime.find_first_of(", ") == std::string_view::npos, mime.data());
        }
    }

    void knowsFormats_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isWritable");
        QTest::addColumn<QByteArray>("mime");
        QTest::newRow("docx") << u"docx"_s << u"word"_s << true
                              << "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_ba;
        QTest::newRow("XLSX") << u"XLSX"_s << u"cell"_s << true
                              << "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_ba;
        QTest::newRow("odp") << u"odp"_s << u"slide"_s << true << "application/vnd.oasis.opendocument.presentation"_ba;
        QTest::newRow("pdf") << u"pdf"_s << u"pdf"_s << true << "application/pdf"_ba;
        QTest::newRow("vsdx") << u"vsdx"_s << u"diagram"_s << false << "application/vnd.ms-visio.drawing"_ba;
        QTest::newRow("doc") << u"doc"_s << u"word"_s << false << "application/msword"_ba;
        QTest::newRow("png") << u"png"_s << QString() << false << "image/png"_ba;
    }

    void knowsFormats() {
        QFETCH(QString, extension);
        QFETCH(QByteArray, mime);
        const Format* format = findFormat(extension);
        QVERIFY(format);
        QTEST(documentTypeName(format->type), "type");
        QTEST(format->isWritable(), "isWritable");
        QVERIFY(!format->mimeTypes.empty());
        QCOMPARE(QByteArray(format->mimeTypes.front().data(), qsizetype(format->mimeTypes.front().size())), mime);
    }

    void knowsNoOthers_data() {
        QTest::addColumn<QString>("extension");
        QTest::newRow("empty") << QString();
        QTest::newRow("exe") << u"exe"_s;
        QTest::newRow("with dot") << u".docx"_s;
        QTest::newRow("with blank") << u"docx "_s;
        QTest::newRow("look-alike") << u"dосx"_s; // Cyrillic о and с
        QTest::newRow("long") << QString(5000, u'd');
        QTest::newRow("Turkish capital") << u"GİF"_s;
    }

    void knowsNoOthers() {
        QFETCH(QString, extension);
        QVERIFY(!findFormat(extension));
        QCOMPARE(policyFor(findFormat(extension)), FormatPolicy::NotOpened);
    }

    void whatCanBePictured() {
        const QStringList never{u"gdoc"_s, u"gsheet"_s, u"gslides"_s, u"oform"_s}; // as the official table says
        for (const Format& format : allFormats())
            QCOMPARE(format.can(FormatAction::Picture),
                     format.type != DocumentType::None && !never.contains(nameOf(format)));
    }

    void policies() {
        const QStringList optional = optionallyEditable();
        const QSet<QString> all(optional.begin(), optional.end());
        const QStringList always{u"docx"_s, u"xlsx"_s, u"pptx"_s};
        for (const Format& format : allFormats()) {
            const QString name = nameOf(format);
            const auto expected = always.contains(name)               ? FormatPolicy::Editable
                                  : format.type == DocumentType::None ? FormatPolicy::NotOpened
                                                                      : FormatPolicy::ViewOnly;
            QCOMPARE(policyFor(&format), expected);
            const bool isOptional = optional.contains(name);
            QCOMPARE(isOptional, format.isWritable() && !always.contains(name));
            QCOMPARE(policyFor(&format, all), isOptional ? FormatPolicy::Editable : expected);
        }
        // A setting can't make a format writable that ONLYOFFICE doesn't write.
        QCOMPARE(policyFor(findFormat(u"doc"_s), {u"doc"_s, u"png"_s}), FormatPolicy::ViewOnly);
        QCOMPARE(policyFor(findFormat(u"png"_s), {u"doc"_s, u"png"_s}), FormatPolicy::NotOpened);
    }
};

QTEST_GUILESS_MAIN(FormatCatalogTest)
#include "tst_format_catalog.moc"
