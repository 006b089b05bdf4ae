// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "sandbox/documentserver/ooxml/ParagraphText.h"
#include "sandbox/documentserver/ooxml/SheetText.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUnpacked = 50LL * 1024 * 1024;
constexpr auto kWord = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

QStringList texts(const TextDocument& document) {
    QStringList list;
    for (const TextBlock& block : document.blocks())
        list << block.text;
    return list;
}

} // namespace

class TestOoxml : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString store(const QByteArray& bytes, const QString& name) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void aFileCanBeMadeReadChangedAndReadAgain_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fileType");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("changedId");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("docx") << makeDocx({u"Zwölf & <drei>"_s, u""_s, u"two\nlines"_s}) << u"docx"_s
                              << QStringList{u"Zwölf & <drei>"_s, u""_s, u"two\nlines"_s} << u"p2"_s
                              << QStringList{u"Zwölf & <drei>"_s, u""_s, u"new & \nbetter"_s, u"at the end"_s};
        QTest::newRow("xlsx") << makeXlsx({{u"Name"_s, u"Sum"_s}, {u"x"_s, u"12.5"_s}}) << u"xlsx"_s
                              << QStringList{u"Name"_s, u"Sum"_s, u"x"_s, u"12.5"_s} << u"B2"_s
                              << QStringList{u"Name"_s, u"Sum"_s, u"x"_s, u"new & \nbetter"_s, u"at the end"_s};
        QTest::newRow("pptx") << makePptx({{u"Title"_s, u"line"_s}, {u"Second"_s}}) << u"pptx"_s
                              << QStringList{u"Title"_s, u"line"_s, u"Second"_s} << u"s1p1"_s
                              << QStringList{u"Title"_s, u"new &  better"_s, u"Second"_s, u"at the end"_s};
        QTest::newRow("txt") << QByteArray("one\r\ntwo\r\n") << u"txt"_s << QStringList{u"one"_s, u"two"_s} << u"l1"_s
                             << QStringList{u"one"_s, u"new & "_s, u"better"_s, u"at the end"_s};
    }

    void aFileCanBeMadeReadChangedAndReadAgain() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fileType);
        QFETCH(QStringList, before);
        QFETCH(QString, changedId);
        QFETCH(QStringList, after);
        auto document = TextDocument::open(store(bytes, u"in."_s + fileType), fileType, kUnpacked);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error()));
        QCOMPARE(texts(*document), before);
        QVERIFY(document->setText(changedId, u"new & \nbetter"_s));
        QVERIFY(!document->append(u"at the end"_s).isEmpty());
        const QString target = m_dir.filePath(u"out."_s + fileType);
        QVERIFY(document->write(target));
        const auto again = TextDocument::open(target, fileType, kUnpacked);
        QVERIFY(again.has_value());
        QCOMPARE(texts(*again), after);
    }

    void wordKeepsPropertiesAndFallbacks() {
        const QByteArray xml =
            QByteArray("<w:document ") + kWord +
            R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14")"
            R"( xmlns:w14="urn:x"><w:body><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:rPr><w:b/>)"
            R"(</w:rPr><w:t>Hel</w:t></w:r><w:r><w:tab/><w:t>lo</w:t></w:r><mc:AlternateContent><mc:Choice><w:p><w:r>)"
            R"(<w:t>box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback>)"
            R"(</mc:AlternateContent></w:p><w:p/><w:sectPr/></w:body></w:document>)";
        ParagraphChanges changes;
        changes.replaced = {{0, u"Bye"_s}, {2, u"late"_s}};
        const auto part = walkParagraphs(xml, ParagraphGrammar::Word, changes);
        QVERIFY(part.has_value());
        QCOMPARE(part->paragraphs, (QStringList{u"Hel\tlo"_s, u"box"_s, u""_s}));
        const auto changed = walkParagraphs(part->xml, ParagraphGrammar::Word);
        QCOMPARE(changed->paragraphs, (QStringList{u"Bye"_s, u"box"_s, u"late"_s}));
        QVERIFY(part->xml.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Bye</w:t>"));
        QVERIFY(part->xml.contains("<w:tab w:val=\"left\"/>"));
        QCOMPARE(part->xml.count(">box<"), 2);
        QVERIFY(part->xml.contains("mc:Ignorable=\"w14\""));
        QVERIFY(part->xml.contains("late</w:t></w:r></w:p><w:sectPr/></w:body>"));
    }

    void sheetsWithSharedStringsStylesAndFormulas() {
        const QByteArray shared =
            "<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>";
        QCOMPARE(readSharedStrings(shared), (QStringList{u"one"_s, u"two"_s}));
        const QByteArray xml =
            "<worksheet><sheetData><row r=\"2\" spans=\"2:3\"><c r=\"B2\" t=\"s\" s=\"7\"><v>1</v></c>"
            "<c r=\"C2\"><f>1+1</f><v>2</v></c></row><row r=\"5\"><c r=\"A5\"><v>9</v></c></row>"
            "</sheetData></worksheet>";
        const QMap<CellPosition, QString> changes{
            {{2, 1}, u"a"_s}, {{2, 2}, u"4.5"_s}, {{3, 2}, u"mid"_s}, {{7, 27}, u"far"_s}};
        const auto part = walkSheet(xml, {u"one"_s, u"two"_s}, changes);
        QVERIFY(part.has_value());
        const auto again = walkSheet(part->xml, {u"one"_s, u"two"_s});
        QStringList seen;
        for (const SheetCell& cell : again->cells)
            seen << cellName(cell.position) + u'=' + cell.text + (cell.isFormula ? u"!"_s : QString());
        QCOMPARE(seen, (QStringList{u"A2=a"_s, u"B2=4.5"_s, u"C2=2!"_s, u"B3=mid"_s, u"A5=9"_s, u"AA7=far"_s}));
        QVERIFY(part->xml.contains("<c r=\"B2\" s=\"7\"><v>4.5</v></c>"));
        QVERIFY(!part->xml.contains("spans"));
    }

    void whatIsNoPackageIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Not found</html>");
        QTest::newRow("cut") << makeDocx({u"text"_s}).chopped(40);
        QTest::newRow("no main part") << makeZip({{u"a.txt"_s, "a"}});
        QTest::newRow("broken xml") << makeZip({{u"word/document.xml"_s, "<w:document><w:body>"}});
        QTest::newRow("entities") << makeZip(
            {{u"word/document.xml"_s, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document>&a;</w:document>"}});
    }

    void whatIsNoPackageIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!TextDocument::open(store(bytes, u"bad.docx"_s), u"docx"_s, kUnpacked).has_value());
    }

    void aPackageThatBurstsIsRefused() {
        const QByteArray bomb = makeZip({{u"word/document.xml"_s, QByteArray(4 * 1024 * 1024, ' ')}});
        QVERIFY(bomb.size() < 100000);
        const QString path = store(bomb, u"bomb.docx"_s);
        QVERIFY(!ZipReader::open(path, 1024 * 1024).has_value());
        QVERIFY(ZipReader::open(path, 8 * 1024 * 1024).has_value());
    }

    void formulasAndUnknownBlocksStay() {
        auto document = TextDocument::open(store(makeDocx({u"a"_s}), u"stay.docx"_s), u"docx"_s, kUnpacked);
        QVERIFY(!document->setText(u"p9"_s, u"x"_s));
        QVERIFY(!document->setText(u"A1"_s, u"x"_s));
        auto unreadable = TextDocument::open(store("%PDF-1.7", u"a.pdf"_s), u"pdf"_s, kUnpacked);
        QVERIFY(unreadable.has_value());
        QCOMPARE(unreadable->kind(), TextKind::Unreadable);
        QVERIFY(unreadable->append(u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOoxml)
#include "tst_ooxml.moc"
