// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/FileName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::domain;

class FileNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void safe_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char* label, const QString& name, const QString& safe) {
            QTest::newRow(label) << name << safe;
        };
        row("ordinary", u"Report 2026.docx"_s, u"Report 2026.docx"_s);
        row("umlauts", u"Übersicht – März.xlsx"_s, u"Übersicht – März.xlsx"_s);
        row("emoji", u"🎉 Party 👩‍💻.pptx"_s,
            u"🎉 Party 👩_💻.pptx"_s); // the joiner between the last two can't be seen
        row("traversal", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
        row("backslashes", u"..\\..\\boot.ini"_s, u"_.._boot.ini"_s);
        row("absolute", u"/etc/passwd"_s, u"_etc_passwd"_s);
        row("drive", u"C:\\x.docx"_s, u"C__x.docx"_s);
        row("stream", u"x.docx:evil.exe"_s, u"x.docx_evil.exe"_s);
        row("wildcards", u"a*b?c<d>e|f\"g.docx"_s, u"a_b_c_d_e_f_g.docx"_s);
        row("bidi", u"report\u202Excod.exe"_s, u"report_xcod.exe"_s);
        row("zero width", u"re\u200Bport.docx"_s, u"re_port.docx"_s);
        row("byte order mark", u"\uFEFFreport.docx"_s, u"_report.docx"_s);
        row("newline", u"a\nb.docx"_s, u"a_b.docx"_s);
        row("zero", QString(u"a"_s + QChar(0) + u"b.docx"_s), u"a_b.docx"_s);
        row("line separator", u"a\u2028b.docx"_s, u"a_b.docx"_s);
        row("device", u"CON"_s, u"_CON"_s);
        row("device with extension", u"nul.docx"_s, u"_nul.docx"_s);
        row("device and blank", u"aux .txt"_s, u"_aux .txt"_s);
        row("superscript device", u"COM¹.txt"_s, u"_COM¹.txt"_s);
        row("no device", u"console.docx"_s, u"console.docx"_s);
        row("hidden", u".bashrc"_s, u"bashrc"_s);
        row("trailing dots", u"x.docx..."_s, u"x.docx"_s);
        row("blanks around", u"  x.docx  "_s, u"x.docx"_s);
        row("empty", QString(), u"document"_s);
        row("dots", u"..."_s, u"document"_s);
        row("blanks", u"   "_s, u"document"_s);
        row("lone surrogate", QString(u"a"_s + QChar(0xD83C) + u"b.docx"_s), u"a_b.docx"_s);
    }

    void safe() {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void fitsTheDisk_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("ASCII") << QString(300, u'a') + u".docx"_s;
        QTest::newRow("two bytes") << QString(200, u'ä') + u".docx"_s;
        QTest::newRow("emoji") << QString(u"🎉"_s).repeated(100) + u".docx"_s;
        QTest::newRow("one more than fits") << QString(251, u'a') + u".docx"_s;
        QTest::newRow("exactly") << QString(250, u'a') + u".docx"_s;
        QTest::newRow("blanks where it is cut") << QString(245, u'a') + QString(50, u' ') + u".docx"_s;
        QTest::newRow("a blank where it is cut, and no extension") << QString(254, u'a') + u" b"_s;
        QTest::newRow("long extension") << u"a."_s + QString(400, u'x');
        QTest::newRow("wide extension") << u"a."_s + QString(u"🎉"_s).repeated(7);
        QTest::newRow("device") << u"con."_s + QString(400, u'x') + u".docx"_s;
    }

    void fitsTheDisk() {
        QFETCH(QString, name);
        const QString safe = safeFileName(name);
        QVERIFY(safe.toUtf8().size() <= 255);
        QVERIFY(safe.isValidUtf16());
        QVERIFY(!safe.isEmpty());
        QCOMPARE(safe.endsWith(u".docx"), name.endsWith(u".docx"));
        QCOMPARE(safeFileName(safe), safe);
        if (name.toUtf8().size() <= 255)
            QCOMPARE(safe, name);
    }

    void displayed() {
        QCOMPARE(displayFileName(u"report\u202Excod.exe"_s), u"report\uFFFDxcod.exe"_s);
        QCOMPARE(displayFileName(u"a\nb\u200B"_s), u"a\uFFFDb\uFFFD"_s);
        QCOMPARE(displayFileName(u"Übersicht 🎉.docx"_s), u"Übersicht 🎉.docx"_s);
        // Invisible characters outside the BMP: tags, as in hidden text.
        const QString tag = QString::fromUcs4(U"\U000E0041", 1);
        QVERIFY(!displayFileName(u"a"_s + tag).contains(tag));
    }

    void extensions() {
        QCOMPARE(extensionOf(u"a.DOCX"_s), u"docx"_s);
        QCOMPARE(extensionOf(u"a.tar.gz"_s), u"gz"_s);
        QCOMPARE(extensionOf(u"a"_s), QString());
        QCOMPARE(extensionOf(u"a."_s), QString());
        QCOMPARE(extensionOf(QString()), QString());
    }

    void elided_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("elided");
        QTest::newRow("fits") << u"a.docx"_s << 6 << u"a.docx"_s;
        QTest::newRow("cut") << u"abcdefghij.docx"_s << 10 << u"abcd….docx"_s;
        QTest::newRow("pair") << u"ab🎉🎉🎉.docx"_s << 9 << u"ab….docx"_s;
        QTest::newRow("no room for the extension") << u"abcdef.docx"_s << 5 << u"abcd…"_s;
        QTest::newRow("one") << u"abcdef"_s << 1 << u"…"_s;
        QTest::newRow("pair first") << u"🎉🎉🎉"_s << 2 << u"…"_s;
    }

    void elided() {
        QFETCH(QString, name);
        QFETCH(int, characters);
        QTEST(elidedFileName(name, characters), "elided");
        QVERIFY(elidedFileName(name, characters).size() <= characters);
        QVERIFY(elidedFileName(name, characters).isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_file_name.moc"
