// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The blank documents can be opened and written into; their names are what people may store.
#include "documents/BlankDocument.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using documents::BlankDocument;

namespace {
constexpr qint64 kMaxUnpacked = 1024 * 1024;
} // namespace

class BlankDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<BlankDocument>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("as proposed") << u"New document.docx"_s << BlankDocument::Text << u"New document.docx"_s;
        QTest::newRow("without extension") << u"Budget"_s << BlankDocument::Spreadsheet << u"Budget.xlsx"_s;
        QTest::newRow("another case") << u"Budget.XLSX"_s << BlankDocument::Spreadsheet << u"Budget.xlsx"_s;
        QTest::newRow("another extension") << u"talk.docx"_s << BlankDocument::Presentation << u"talk.docx.pptx"_s;
        QTest::newRow("dots") << u"v1.2 draft"_s << BlankDocument::Text << u"v1.2 draft.docx"_s;
        QTest::newRow("another folder") << u"../../etc/passwd"_s << BlankDocument::Text << u"_.._etc_passwd.docx"_s;
        QTest::newRow("reserved") << u"con"_s << BlankDocument::Text << u"_con.docx"_s;
        QTest::newRow("reversed") << u"a\u202Eb"_s << BlankDocument::Text << u"a_b.docx"_s;
        QTest::newRow("nothing") << u"  "_s << BlankDocument::Text << QString();
        QTest::newRow("an extension only") << u" .docx"_s << BlankDocument::Text << QString();
        QTest::newRow("twice") << u"a.docx.docx"_s << BlankDocument::Text << u"a.docx"_s;
    }
    void names() {
        QFETCH(const QString, typed);
        QFETCH(const BlankDocument, kind);
        QTEST(documents::blankName(typed, kind), "name");
    }

    void aLongNameKeepsItsExtension() {
        const QString name = documents::blankName(u"n"_s.repeated(400), BlankDocument::Text);
        QVERIFY(name.endsWith(u".docx"_s));
        QVERIFY(name.toUtf8().size() <= 255);
    }

    void theyOpen_data() {
        QTest::addColumn<BlankDocument>("kind");
        QTest::newRow("docx") << BlankDocument::Text;
        QTest::newRow("xlsx") << BlankDocument::Spreadsheet;
        QTest::newRow("pptx") << BlankDocument::Presentation;
    }
    void theyOpen() {
        QFETCH(const BlankDocument, kind);
        const QString path = documents::blankPath(kind);
        QVERIFY(QFile::exists(path));
        QCOMPARE(documents::blankExtension(kind), QString::fromLatin1(QTest::currentDataTag()));
        const QString extension = documents::blankExtension(kind);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"blank."_s + extension);
        QVERIFY(QFile::copy(path, copy));
        auto document = sandbox::TextDocument::open(copy, extension, kMaxUnpacked);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error()));
        QVERIFY(document->kind() != sandbox::TextKind::Unreadable);
        const QList<sandbox::TextBlock> blank = document->blocks();
        for (const sandbox::TextBlock& block : blank)
            QCOMPARE(block.text, QString());
        // And it takes what people write.
        const QString place = blank.isEmpty() ? document->append(u"Hello"_s) : blank.constFirst().id;
        QVERIFY(!blank.isEmpty() ? document->setText(place, u"Hello"_s) : !place.isEmpty());
        const QString written = folder.filePath(u"written."_s + extension);
        QVERIFY(document->write(written));
        const auto again = sandbox::TextDocument::open(written, extension, kMaxUnpacked);
        QVERIFY(again.has_value());
        QCOMPARE(again->blocks().constFirst().text, u"Hello"_s);
    }
};

QTEST_GUILESS_MAIN(BlankDocumentTest)
#include "tst_blank_document.moc"
