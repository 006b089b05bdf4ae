// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A keychain that isn't there, or stays locked (ATTACHE_TEST_KEYCHAIN names it): for this session only, and no further.
#include "Companion.h"
#include "window/FilesPage.h"

#include <QDirIterator>
#include <QMessageBox>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class FlowKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signingInForThisSessionOnly() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.giveServer());
        QVERIFY(fill(alice.window(), u"User name or e-mail"_s, u"alice"_s));
        QVERIFY(fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        const bool isMissing = qgetenv("ATTACHE_TEST_KEYCHAIN") != "locked";
        QVERIFY(sees(alice.window(), isMissing ? u"no keychain that Attache could use"_s : u"keychain stays locked"_s));
        snap(u"no-keychain"_s);
        QVERIFY(press(alice.window(), u"For this session only"_s));
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().filesPage().isVisible(), kPatience);
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        QVERIFY(alice.setUpDocumentServer()); // its secret is for this session only, too
        QVERIFY(alice.openFile(u"Launch plan.docx"_s));
        QVERIFY(alice.readyEditor());

        const QByteArray secret = stage.documents.secret();
        QDirIterator files(alice.folders().config, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        alice.restart();
        QVERIFY(find<QLineEdit>(alice.window(), u"Server address"_s));
    }
};

ATTACHE_FLOW_MAIN(FlowKeychainTest)
#include "tst_flow_keychain.moc"
