// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Holds the sources against what ARCHITECTURE.md promises: who may include whom, the code map, licence headers.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir kRoot(QStringLiteral(ATTACHE_SOURCE_DIR));

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString& folder, const QStringList& patterns) {
    QStringList files;
    QDirIterator it(kRoot.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

QStringList includesOf(const QString& path) {
    static const QRegularExpression include(u"^#include [\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = include.globalMatch(read(path));
    while (matches.hasNext())
        includes += matches.next().captured(1);
    return includes;
}

// The dependency rule. A folder may include itself and these.
const QHash<QString, QSet<QString>>& allowed() {
    static const QSet<QString> protocols{u"domain"_s, u"disk"_s};
    static const QHash<QString, QSet<QString>> rule{
        {u"domain"_s, {}},
        {u"versions"_s, {u"domain"_s}},
        {u"disk"_s, {u"domain"_s}},
        {u"mattermost"_s, protocols},
        {u"onlyoffice"_s, protocols},
        {u"listener"_s, protocols},
        {u"saves"_s, {u"domain"_s, u"disk"_s, u"versions"_s, u"mattermost"_s, u"onlyoffice"_s, u"listener"_s}},
        {u"documents"_s,
         {u"domain"_s, u"disk"_s, u"versions"_s, u"mattermost"_s, u"onlyoffice"_s, u"listener"_s, u"saves"_s}},
        {u"accounts"_s, {u"domain"_s, u"mattermost"_s}},
        {u"models"_s, {u"domain"_s, u"versions"_s, u"mattermost"_s, u"onlyoffice"_s, u"documents"_s}},
    };
    return rule;
}

} // namespace

class tst_Architecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appObeysTheDependencyRule();
    void appKnowsNoPixels();
    void everySourceNamesItsLicence();
    void codeMapIsComplete();
    void codeMapNamesOnlyWhatExists();
    void filesCanBeReadInOneSitting();
};

void tst_Architecture::appObeysTheDependencyRule() {
    QStringList folders = QDir(kRoot.filePath(u"app"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        QVERIFY2(allowed().contains(folder), qPrintable(folder + u" is not in the dependency rule"_s));
        for (const QString& file : filesBelow(u"app/"_s + folder, {u"*.h"_s, u"*.cpp"_s})) {
            for (const QString& include : includesOf(file)) {
                const QString other = include.section(u'/', 0, 0);
                if (!include.contains(u'/') || !allowed().contains(other) || other == folder)
                    continue;
                QVERIFY2(allowed().value(folder).contains(other),
                         qPrintable(u"%1 includes %2"_s.arg(kRoot.relativeFilePath(file), include)));
            }
        }
    }
}

void tst_Architecture::appKnowsNoPixels() {
    static const QRegularExpression pixels(
        u"^(ui/|QtWidgets|QWidget|QApplication|QtGui|QGui|QIcon|QPixmap|QImage|QWebEngine|"
        "QtWebEngine|editor/|window/|files/|signin/|application/|preferences/)"_s);
    for (const QString& file : filesBelow(u"app"_s, {u"*.h"_s, u"*.cpp"_s})) {
        for (const QString& include : includesOf(file))
            QVERIFY2(!pixels.match(include).hasMatch(),
                     qPrintable(u"%1 includes %2"_s.arg(kRoot.relativeFilePath(file), include)));
    }
}

void tst_Architecture::everySourceNamesItsLicence() {
    const QStringList patterns{u"*.h"_s,  u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s,
                               u"*.sh"_s, u"*.js"_s,  u"*.css"_s};
    for (const QString& folder : {u"app"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"resources"_s, u"packaging"_s}) {
        for (const QString& file : filesBelow(folder, patterns))
            QVERIFY2(read(file).left(400).contains("SPDX-License-Identifier: Apache-2.0"_L1), qPrintable(file));
    }
}

void tst_Architecture::codeMapIsComplete() {
    const QString map = read(kRoot.filePath(u"ARCHITECTURE.md"_s));
    for (const QString& parent : {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s}) {
        for (const QString& folder : QDir(kRoot.filePath(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(map.contains(u"`%1/%2/`"_s.arg(parent, folder)),
                     qPrintable(u"%1/%2/ is missing in the code map"_s.arg(parent, folder)));
    }
}

void tst_Architecture::codeMapNamesOnlyWhatExists() {
    static const QRegularExpression path(
        u"`((?:app|ui|tests|packaging|resources|translations|cmake)/[A-Za-z0-9_./-]*)`"_s);
    for (const QString& page : {u"ARCHITECTURE.md"_s, u"CONTRIBUTING.md"_s, u"README.md"_s}) {
        auto matches = path.globalMatch(read(kRoot.filePath(page)));
        while (matches.hasNext()) {
            const QString named = matches.next().captured(1);
            QVERIFY2(kRoot.exists(named), qPrintable(u"%1 names %2, which is not there"_s.arg(page, named)));
        }
    }
}

void tst_Architecture::filesCanBeReadInOneSitting() {
    constexpr int kMostLines = 450;
    for (const QString& folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const QString& file : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s, u"*.js"_s})) {
            const auto lines = read(file).count(u'\n');
            // Tables of data aren't read from top to bottom.
            if (!file.endsWith("FormatTable.cpp"_L1))
                QVERIFY2(lines <= kMostLines, qPrintable(u"%1 has %2 lines"_s.arg(file).arg(lines)));
        }
    }
}

QTEST_APPLESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
