// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A Document Server whose certificate comes from an issuer that the browser doesn't know: a company's own, mostly.
// The folder tls has such a certificate for localhost, with its key, for this test only; its issuer's key is gone.
#include "editor/EditorView.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000; // ms; WebEngine's first start on a busy machine
constexpr auto kAnswer = "HTTP/1.1 200 OK\r\nContent-Type: application/javascript\r\nConnection: close\r\n\r\n"
                         "window.DocsAPI = { DocEditor: function (id, config) {"
                         "  document.getElementById(id).replaceWith(document.createElement('iframe'));"
                         "  config.events.onAppReady(); config.events.onDocumentReady(); } };";

QByteArray fixture(const QString& name) {
    QFile file(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/ui/editor/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class EditorTlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fixture(u"server.pem"_s)));
        configuration.setPrivateKey(QSslKey(fixture(u"server.key"_s), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write(kAnswer);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }

    void anIssuerThatNobodyKnowsIsRefused() {
        EditorView view(u"alice"_s);
        QSignalSpy failed(&view, &EditorView::failed);
        load(view, u"localhost"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        const auto error = failed.first().first().value<domain::Error>();
        QCOMPARE(error.id, u"editor:certificate"_s);
        QCOMPARE(error.kind, domain::ErrorKind::TlsFailed);
    }

    void anIssuerThatTheSystemKnowsIsTrusted_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("address") << u"127.0.0.1"_s << true;
        QTest::newRow("a name that isn't in the certificate") << u"docs.localhost"_s << false;
    }
    void anIssuerThatTheSystemKnowsIsTrusted() {
        QFETCH(const QString, host);
        QFETCH(const bool, isTrusted);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration configuration = before;
        configuration.addCaCertificate(QSslCertificate(fixture(u"issuer.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(configuration);
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
        EditorView view(host); // a profile of its own: what was accepted once isn't asked about again
        QSignalSpy states(&view, &EditorView::stateChanged);
        load(view, host);
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, kPatience);
        QCOMPARE(view.state(), isTrusted ? EditorView::State::Ready : EditorView::State::Failed);
    }

private:
    void load(EditorView& view, const QString& host) const {
        const QUrl server(u"https://%1:%2"_s.arg(host, QString::number(m_server.serverPort())));
        onlyoffice::EditorConfig config;
        config.config = QJsonObject{{u"document"_s, QJsonObject{{u"title"_s, u"Budget.xlsx"_s}, {u"key"_s, u"k"_s}}}};
        config.apiScript = QUrl(server.toString() + u"/web-apps/apps/api/documents/api.js?shardkey=k"_s);
        view.resize(600, 400);
        view.show();
        view.load(config, server);
    }

    QSslServer m_server;
};

int main(int argc, char** argv) {
    registerEditorScheme();
    QApplication application(argc, argv);
    EditorTlsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editortls.moc"
