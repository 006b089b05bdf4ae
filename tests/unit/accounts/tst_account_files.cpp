// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a profile keeps on disk: folders, accounts, preferences.
#include "accounts/AccountStore.h"
#include "accounts/Preferences.h"
#include "accounts/ProfileFolders.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::accounts;
using namespace Qt::StringLiterals;
using domain::ErrorKind;

namespace {

Account account() {
    Account result;
    result.id = u"0b9d7a5e-6d2e-4b53-9f38-0f5a2f7f4c11"_s;
    result.server = *mattermost::ServerAddress::parse(u"https://example.com/chat"_s);
    result.serverId = u"yuy9hd1qt7dh7e4eefcwgxufga"_s;
    result.serverName = u"Acme Ü"_s;
    result.user = {
        u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s, u"alice"_s, u"Alice"_s, u"Archer"_s, {}, u"de"_s, 1'795'357'120'260, 0, false};
    return result;
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class AccountFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldersArePrivate();
    void foldersTellProfilesApart();
    void aFolderThatCannotBeIsReported();
    void accountsComeBack();
    void noFileMeansNoAccounts();
    void aDamagedFileIsLeftAlone_data();
    void aDamagedFileIsLeftAlone();
    void anAccountThatCannotBeStoredIsReported();
    void preferencesComeBack();
    void unusablePreferencesFallBack();
    void unknownKeysAreKept();
};

void AccountFilesTest::foldersArePrivate() {
    const QTemporaryDir top;
    const auto folders = ProfileFolders::below(top.filePath(u"a profile"_s));
    QVERIFY(folders.create());
    QVERIFY(folders.create()); // once more does no harm
    for (const QString& folder : {folders.config, folders.data, folders.cache}) {
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(!(QFileInfo(folder).permissions() & kOthers));
    }
}

void AccountFilesTest::foldersTellProfilesApart() {
    QCOMPARE(ProfileFolders::below(u"/a/b"_s).id(), ProfileFolders::below(u"/a//b/"_s).id());
    QVERIFY(ProfileFolders::below(u"/a/b"_s).id() != ProfileFolders::below(u"/a/c"_s).id());
    QVERIFY(ProfileFolders::standard().id() != ProfileFolders::below(u"/a/b"_s).id());
}

void AccountFilesTest::aFolderThatCannotBeIsReported() {
    const QTemporaryDir top;
    QVERIFY(write(top.filePath(u"file"_s), "in the way"));
    QVERIFY(!ProfileFolders::below(top.filePath(u"file"_s)).create());
}

void AccountFilesTest::accountsComeBack() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"accounts.json"_s);
    const AccountStore store(path);
    QVERIFY(store.save({account()}));
    const auto loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, QList{account()});
    QVERIFY(!(QFileInfo(path).permissions() & kOthers));
    QVERIFY(store.save({}));
    QCOMPARE(store.load()->size(), 0);
}

void AccountFilesTest::noFileMeansNoAccounts() {
    const QTemporaryDir folder;
    const auto loaded = AccountStore(folder.filePath(u"accounts.json"_s)).load();
    QVERIFY(loaded);
    QVERIFY(loaded->isEmpty());
}

void AccountFilesTest::aDamagedFileIsLeftAlone_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"version":1,"acc)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a newer version") << QByteArray(R"({"version":2,"accounts":[]})");
    QTest::newRow("no version") << QByteArray(R"({"accounts":[]})");
    QTest::newRow("no accounts") << QByteArray(R"({"version":1})");
    QTest::newRow("an account without id") << QByteArray(R"({"version":1,"accounts":[{"server":"https://a.b"}]})");
    QTest::newRow("far too long") << QByteArray(2 * 1024 * 1024, ' ');
}

void AccountFilesTest::aDamagedFileIsLeftAlone() {
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"accounts.json"_s);
    QVERIFY(write(path, content));
    const auto loaded = AccountStore(path).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QVERIFY(loaded.error().message.contains(path));
    QCOMPARE(read(path), content);
}

void AccountFilesTest::anAccountThatCannotBeStoredIsReported() {
    const QTemporaryDir folder;
    const auto saved = AccountStore(folder.filePath(u"no/folder/accounts.json"_s)).save({account()});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
}

void AccountFilesTest::preferencesComeBack() {
    const QTemporaryDir folder;
    const PreferencesStore store(folder.filePath(u"preferences.ini"_s));
    QCOMPARE(store.load(), Preferences());
    Preferences preferences;
    preferences.documentServer = QUrl(u"https://docs.example.com/ds%20one"_s);
    preferences.jwtHeader = u"AuthorizationJwt"_s;
    preferences.jwtPrefix = QString();
    preferences.listenerBindAddress = u"127.0.0.1"_s;
    preferences.listenerPort = 8123;
    preferences.lastListenerPort = 40123;
    preferences.listenerPublicUrl = QUrl(u"http://192.168.1.2:8123"_s);
    preferences.alsoEditable = {u"odt"_s, u"csv"_s};
    preferences.showsFirstPages = false;
    preferences.plainHttpHosts = {u"127.0.0.1:8065"_s};
    QVERIFY(store.save(preferences));
    QCOMPARE(store.load(), preferences);
}

void AccountFilesTest::unusablePreferencesFallBack() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(u"documentServer/address"_s, u"file:///etc/passwd"_s);
        settings.setValue(u"documentServer/jwtHeader"_s, u"X: y\r\nEvil"_s);
        settings.setValue(u"documentServer/jwtPrefix"_s, u"a\r\nb"_s);
        settings.setValue(u"listener/bindAddress"_s, u"everywhere"_s);
        settings.setValue(u"listener/port"_s, 70000);
        settings.setValue(u"listener/lastPort"_s, -1);
        settings.setValue(u"listener/publicUrl"_s, u"http://me:secret@host"_s);
        settings.setValue(u"documents/alsoEditable"_s, QStringList{u"ODT"_s, u"../x"_s, QString()});
    }
    Preferences expected;
    expected.alsoEditable = {u"odt"_s};
    QCOMPARE(PreferencesStore(path).load(), expected);
}

void AccountFilesTest::unknownKeysAreKept() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(u"future/key"_s, 42);
    }
    QVERIFY(PreferencesStore(path).save({}));
    QCOMPARE(QSettings(path, QSettings::IniFormat).value(u"future/key"_s).toInt(), 42);
}

QTEST_GUILESS_MAIN(AccountFilesTest)
#include "tst_account_files.moc"
