// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What can be told of translations without knowing the language, and that no text goes past the translators.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir kRoot(QStringLiteral(ATTACHE_SOURCE_DIR));

struct Message {
    QString source;
    bool isPlural = false;
    QStringList translations; // one, or the plural forms
};

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            messages += Message{{}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}};
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !messages.last().isPlural))
            messages.last().translations += xml.readElementText();
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "%1", "%2", "%n", and the tags of rich text, in alphabetical order.
QStringList placesOf(const QString& text) {
    static const QRegularExpression place(u"%(?:L?\\d+|n)|</?\\w+>"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places += it.next().captured();
    places.sort();
    return places;
}

qsizetype acceleratorsOf(const QString& text) {
    static const QRegularExpression accelerator(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(accelerator);
}

// How a text ends tells what it is: "…" opens a dialog, ":" names a field, "." is a sentence.
QString endOf(const QString& text) {
    return !text.isEmpty() && u".:?!…"_s.contains(text.back()) ? text.right(1) : QString();
}

// The language doesn't change an example of an address.
bool isWords(const QString& text) {
    static const QRegularExpression word(u"\\p{L}{2,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(u"^\\S+\\.\\S+$"_s);
    return word.match(text).hasMatch() && !address.match(text).hasMatch();
}

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepWhatTheProgramFillsIn_data() {
        QTest::addColumn<QString>("path");
        const QStringList files = QDir(kRoot.filePath(u"translations"_s)).entryList({u"attache_*.ts"_s});
        QVERIFY(files.contains(u"attache_de.ts"_s));
        for (const QString& name : files)
            QTest::newRow(qPrintable(name)) << kRoot.filePath(u"translations/"_s + name);
    }
    void keepWhatTheProgramFillsIn() {
        QFETCH(const QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message& message : messages) {
            for (const QString& text : message.translations) {
                const bool isSame = placesOf(text) == placesOf(message.source) &&
                                    endOf(text) == endOf(message.source) &&
                                    acceleratorsOf(text) == acceleratorsOf(message.source) && text == text.trimmed();
                if (!isSame)
                    faults += message.source + u" -> "_s + text;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // The names of widgets' properties that people see: a literal text in one of them is one that nobody translates.
    void noTextIsShownUntranslated() {
        static const QRegularExpression shown(
            u"(?:set(?:Text|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|PlaceholderText|InformativeText|DetailedText|"
            "AccessibleName|AccessibleDescription|TabText|HeaderData|ApplicationDescription)|"
            "add(?:Action|Button|Menu|Tab|Row|Item)|domain::failure|showMessage)"
            "\\([^;{}]*?(?:u\"|QStringLiteral\\(\")([^\"\n]*)"_s);
        QStringList faults;
        for (const QString& folder : {u"app"_s, u"ui"_s}) {
            QDirIterator it(kRoot.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                for (auto match = shown.globalMatch(read(path)); match.hasNext();) {
                    const QRegularExpressionMatch found = match.next();
                    if (isWords(found.captured(1)) && !found.captured().contains("tr("_L1))
                        faults += kRoot.relativeFilePath(path) + u": "_s + found.captured().simplified();
                }
            }
        }
        faults.sort();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
