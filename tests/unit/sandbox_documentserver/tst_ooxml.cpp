// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "sandbox/documentserver/ooxml/ParagraphText.h"
#include "sandbox/documentserver/ooxml/SheetText.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUnpacked = 50LL * 1024 * 1024;
constexpr auto kWord = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

const Signature kSigned{u"Ann One"_s, u"2026-11-22T14:54:29Z"_s};

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
        changes.replaced = {{0, {u"Bye"_s, {}}}, {2, {u"late"_s, {}}}};
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

    void onlyWhatDiffersIsWritten_data() {
        QTest::addColumn<bool>("isTracked");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected"); // the paragraph without its tags; +…+ inserted, -…- deleted
        const auto row = [](const char* name, bool isTracked, const QString& text, const QByteArray& expected) {
            QTest::newRow(name) << isTracked << text << expected;
        };
        const QByteArray bold = "<r><rPr><b/></rPr>";
        row("plain, at the end", false, u"one two!"_s, "<r><t>one </t></r>" + bold + "<t>two</t><t>!</t></r>");
        row("plain, in the middle", false, u"one or two"_s, "<r><t>one </t><t>or </t></r>" + bold + "<t>two</t></r>");
        row("plain, over two runs", false, u"onwo"_s, "<r><t>on</t></r>" + bold + "<t>wo</t></r>");
        row("plain, nothing left", false, u""_s, "<r/>" + bold + "</r>");
        row("tracked, at the end", true, u"one two!"_s,
            "<r><t>one </t></r>" + bold + "<t>two</t></r><ins>" + bold + "<t>!</t></r></ins>" + bold + "</r>");
        row("tracked, in the middle", true, u"one or two"_s,
            "<r><t>one </t></r><ins><r><t>or </t></r></ins><r/>" + bold + "<t>two</t></r>");
        row("tracked, over two runs", true, u"onwo"_s,
            "<r><t>on</t></r><del><r><delText>e </delText></r></del><r/>" + bold + "</r><del>" + bold +
                "<delText>t</delText></r></del>" + bold + "<t>wo</t></r>");
        row("tracked, replaced", true, u"one\nsix"_s,
            "<r><t>one</t></r><ins><r><br/><t>six</t></r></ins><r/><del><r><delText> </delText></r></del><r/>" + bold +
                "</r><del>" + bold + "<delText>two</delText></r></del>" + bold + "</r>");
    }

    void onlyWhatDiffersIsWritten() {
        QFETCH(bool, isTracked);
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const QByteArray xml =
            QByteArray("<w:document ") + kWord +
            "><w:body><w:p><w:r><w:t xml:space=\"preserve\">one </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
            "<w:t>two</w:t></w:r></w:p></w:body></w:document>";
        ParagraphChanges changes;
        changes.replaced.insert(0, {text, isTracked ? std::optional(kSigned) : std::nullopt});
        const auto part = walkParagraphs(xml, ParagraphGrammar::Word, changes);
        QVERIFY(part.has_value());
        QCOMPARE(walkParagraphs(part->xml, ParagraphGrammar::Word)->paragraphs, QStringList{text});
        QString paragraph = QString::fromUtf8(part->xml).section(u"<w:p>"_s, 1).section(u"</w:p>"_s, 0, 0);
        static const QRegularExpression marks(
            u" w:id=\"[0-9]+\" w:author=\"Ann One\" w:date=\"2026-11-22T14:54:29Z\""_s);
        QCOMPARE(paragraph.count(marks), isTracked ? expected.count("<ins>") + expected.count("<del>") : 0);
        QCOMPARE(paragraph.remove(marks).remove(u"w:"_s).remove(u" xml:space=\"preserve\""_s).toUtf8(), expected);
    }

    void trackedChangesOfOthersStay() {
        const QByteArray xml =
            QByteArray("<w:document ") + kWord +
            R"(><w:body><w:p><w:ins w:id="4" w:author="Bob" w:date="d"><w:r><w:t>new </w:t></w:r></w:ins><w:del w:id="9")"
            R"( w:author="Bob" w:date="d"><w:r><w:delText>old</w:delText><w:tab/></w:r></w:del><w:moveFrom w:id="7">)"
            R"(<w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>text</w:t></w:r></w:p></w:body></w:document>)";
        ParagraphChanges changes;
        changes.replaced.insert(0, {u"new texts"_s, kSigned});
        const auto part = walkParagraphs(xml, ParagraphGrammar::Word, changes);
        QVERIFY(part.has_value());
        QCOMPARE(part->paragraphs, QStringList{u"new text"_s}); // what was deleted is no text
        QVERIFY(part->xml.contains("<w:delText>old</w:delText><w:tab/>"));
        QVERIFY(part->xml.contains("<w:t>moved</w:t>"));
        QVERIFY2(part->xml.contains("<w:ins w:id=\"10\" w:author=\"Ann One\""), part->xml.constData());
        QCOMPARE(walkParagraphs(part->xml, ParagraphGrammar::Word)->paragraphs, QStringList{u"new texts"_s});
    }

    void commentsAndTrackedChangesAreInTheFile() {
        const QString path = store(makeDocx({u"First"_s, u"Second"_s}), u"reviewed.docx"_s);
        auto document = TextDocument::open(path, u"docx"_s, kUnpacked);
        QVERIFY(document->comments().isEmpty());
        QVERIFY(document->setText(u"p0"_s, u"First of all"_s, kSigned));
        QVERIFY(document->setText(u"p0"_s, u"First of all, yes"_s, kSigned)); // one change
        QVERIFY(document->setText(u"p0"_s, u"At first of all, yes"_s));       // another person's, not tracked
        const QString added = document->append(u"A new"_s, kSigned);
        QVERIFY(document->setText(added, u"A new one"_s, kSigned));
        QVERIFY(document->comment(u"p1"_s, u"Really & <truly>?"_s, kSigned));
        QVERIFY(document->comment(added, u"Why?"_s, {u"Bob"_s, u"2026-11-22T15:00:00Z"_s}));
        QVERIFY(!document->comment(u"p1"_s, u""_s, kSigned));
        QVERIFY(!document->comment(u"p7"_s, u"Where?"_s, kSigned));
        const QString written = m_dir.filePath(u"reviewed-2.docx"_s);
        QVERIFY(document->write(written));

        auto again = TextDocument::open(written, u"docx"_s, kUnpacked);
        QCOMPARE(texts(*again), (QStringList{u"At first of all, yes"_s, u"Second"_s, u"A new one"_s}));
        QCOMPARE(again->comments(),
                 (QList<DocumentComment>{{0, u"p1"_s, kSigned, u"Really & <truly>?"_s},
                                         {1, u"p2"_s, {u"Bob"_s, u"2026-11-22T15:00:00Z"_s}, u"Why?"_s}}));
        const auto zip = ZipReader::open(written, kUnpacked);
        const QByteArray body = zip->read(u"word/document.xml"_s).value_or(QByteArray());
        QCOMPARE(body.count("<w:ins "), 3); // in the first paragraph, the last one's text and its mark
        QCOMPARE(body.count("<w:del "), 0);
        QVERIFY(body.contains(" of all, yes</w:t></w:r></w:ins>"));
        QVERIFY(body.contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">Second</w:t></w:r>"
                              "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"));
        const QByteArray types = zip->read(u"[Content_Types].xml"_s).value_or(QByteArray());
        QVERIFY(types.contains("<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-"
                               "officedocument.wordprocessingml.comments+xml\"/>"));
        const QByteArray relations = zip->read(u"word/_rels/document.xml.rels"_s).value_or(QByteArray());
        QVERIFY(relations.contains("officeDocument/2006/relationships/comments\" Target=\"comments.xml\""));

        // One more, to those that are there.
        QVERIFY(again->comment(u"p1"_s, u"Yes."_s, kSigned));
        const QString third = m_dir.filePath(u"reviewed-3.docx"_s);
        QVERIFY(again->write(third));
        auto last = TextDocument::open(third, u"docx"_s, kUnpacked);
        QCOMPARE(last->comments().size(), 3);
        QCOMPARE(last->comments().constLast(), (DocumentComment{2, u"p1"_s, kSigned, u"Yes."_s}));
        QCOMPARE(ZipReader::open(third, kUnpacked)->read(u"[Content_Types].xml"_s), types); // told once
    }

    void onlyTextDocumentsTakeCommentsAndTrackedChanges() {
        const QString sheet = store(makeXlsx({{u"a"_s}}), u"plain.xlsx"_s);
        auto document = TextDocument::open(sheet, u"xlsx"_s, kUnpacked);
        QVERIFY(!document->comment(u"A1"_s, u"No"_s, kSigned));
        QVERIFY(!document->setText(u"A1"_s, u"b"_s, kSigned));
        QVERIFY(document->append(u"b"_s, kSigned).isEmpty());
        QCOMPARE(texts(*document), QStringList{u"a"_s});
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
