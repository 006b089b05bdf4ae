// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CredentialStore with the keychain that ATTACHE_TEST_KEYCHAIN names: unlocked, locked or missing.
#include "accounts/CredentialStore.h"

#include <QCoroTask>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using accounts::CredentialStore;
using domain::ErrorKind;
using domain::Secret;

namespace {

QByteArray keychain() {
    return qgetenv("ATTACHE_TEST_KEYCHAIN");
}

} // namespace

class CredentialStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsAreKept();
    void profilesDontMix();
    void anAbsentEntryIsToldFromAMissingKeychain();
    void theStoreMayGoMeanwhile();
    void aMissingKeychainIsNamed();
    void aLockedKeychainIsNamed();
};

void CredentialStoreTest::secretsAreKept() {
    if (keychain() != "unlocked")
        QSKIP("needs an unlocked keychain");
    CredentialStore store(u"profile"_s);
    const QByteArray bytes("to\0ken \xff\xfe", 9);
    QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret(bytes))));
    auto read = QCoro::waitFor(store.read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), bytes);
    QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret("another"))));
    read = QCoro::waitFor(CredentialStore(u"profile"_s).read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "another");
    QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
    read = QCoro::waitFor(store.read(u"a"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(QCoro::waitFor(store.remove(u"a"_s))); // an absent entry is a success
}

void CredentialStoreTest::profilesDontMix() {
    if (keychain() != "unlocked")
        QSKIP("needs an unlocked keychain");
    CredentialStore one(u"one"_s);
    CredentialStore two(u"two"_s);
    QVERIFY(QCoro::waitFor(one.write(u"a"_s, Secret("1"))));
    QCOMPARE(QCoro::waitFor(two.read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void CredentialStoreTest::anAbsentEntryIsToldFromAMissingKeychain() {
    if (keychain() != "unlocked")
        QSKIP("needs an unlocked keychain");
    CredentialStore store(u"profile"_s);
    const auto read = QCoro::waitFor(store.read(accounts::tokenEntry(u"nobody"_s)));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void CredentialStoreTest::theStoreMayGoMeanwhile() {
    if (keychain() != "unlocked")
        QSKIP("needs an unlocked keychain");
    auto store = std::make_unique<CredentialStore>(u"profile"_s);
    auto task = store->write(u"b"_s, Secret("x"));
    store.reset();
    QVERIFY(QCoro::waitFor(std::move(task)));
}

void CredentialStoreTest::aMissingKeychainIsNamed() {
    if (keychain() != "missing")
        QSKIP("needs a system without a keychain");
    CredentialStore store(u"profile"_s);
    const auto read = QCoro::waitFor(store.read(u"a"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainMissing);
    const auto written = QCoro::waitFor(store.write(u"a"_s, Secret("x")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainMissing);
    QVERIFY(!QCoro::waitFor(store.remove(u"a"_s)));
}

void CredentialStoreTest::aLockedKeychainIsNamed() {
    if (keychain() != "locked")
        QSKIP("needs a locked keychain");
    CredentialStore store(u"profile"_s);
    const auto written = QCoro::waitFor(store.write(u"a"_s, Secret("x")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainLocked);
}

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "tst_credential_store.moc"
