// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What an editor asks for while it runs, and that the answers reach it, in a real window with a real WebEngine.
#include "FakeEditorServer.h"
#include "editor/EditorView.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

using namespace attache;
using namespace attache::ui;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000; // ms; WebEngine's first start on a busy machine

constexpr EditorFeatures kAll{true, true, true};

} // namespace

class EditorRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<FakeEditorServer>(); }
    void cleanup() { m_server.reset(); }

    void onlyWantedFeaturesGetHandlers_data() {
        QTest::addColumn<bool>("hasHistory");
        QTest::addColumn<bool>("canRestore");
        QTest::addColumn<bool>("canCompare");
        QTest::newRow("none") << false << false << false;
        QTest::newRow("history") << true << false << false;
        QTest::newRow("restore") << true << true << false;
        QTest::newRow("all") << true << true << true;
    }
    void onlyWantedFeaturesGetHandlers() {
        QFETCH(const bool, hasHistory);
        QFETCH(const bool, canRestore);
        QFETCH(const bool, canCompare);
        EditorView view(u"alice"_s);
        open(view, {hasHistory, canRestore, canCompare});
        QStringList handlers;
        view.page()->runJavaScript(u"handlers.join()"_s,
                                   [&](const QVariant& value) { handlers = value.toString().split(u','); });
        QTRY_VERIFY(!handlers.isEmpty());
        QCOMPARE(handlers.contains("onRequestHistory"_L1), hasHistory);
        QCOMPARE(handlers.contains("onRequestHistoryData"_L1), hasHistory);
        QCOMPARE(handlers.contains("onRequestHistoryClose"_L1), hasHistory);
        QCOMPARE(handlers.contains("onRequestRestore"_L1), canRestore);
        QCOMPARE(handlers.contains("onRequestSelectDocument"_L1), canCompare);
        QVERIFY(handlers.contains("onRequestRefreshFile"_L1));
    }

    void requestsArrive() {
        m_server->setFrameScript(
            kReady + u"send('onRequestHistory'); send('onRequestHistoryData', 3); send('onRequestHistoryClose');"
                     "send('onRequestRestore', {version: 2, fileType: 'docx'});"
                     "send('onRequestRestore', {version: 2, url: 'http://ds/x', fileType: 'docx'});"
                     "send('onRequestSelectDocument', {c: 'compare'});"_s);
        EditorView view(u"alice"_s);
        QSignalSpy history(&view.requests(), &EditorRequests::historyRequested);
        QSignalSpy version(&view.requests(), &EditorRequests::versionRequested);
        QSignalSpy closed(&view.requests(), &EditorRequests::historyClosed);
        QSignalSpy restore(&view.requests(), &EditorRequests::restoreRequested);
        QSignalSpy document(&view.requests(), &EditorRequests::documentRequested);
        open(view, kAll);
        QTRY_COMPARE(document.size(), 1);
        QCOMPARE(history.size(), 1);
        QCOMPARE(version.size(), 1);
        QCOMPARE(version.first().first().toInt(), 3);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(restore.size(), 2);
        QCOMPARE(restore.first().at(0).toInt(), 2);
        QVERIFY(restore.first().at(1).toUrl().isEmpty());
        QCOMPARE(restore.last().at(1).toUrl(), QUrl(u"http://ds/x"_s));
        QCOMPARE(document.first().first().toString(), u"compare"_s);
    }

    void oddRequestsAreDropped() {
        m_server->setFrameScript(
            kReady +
            u"for (const odd of [undefined, null, 0, -1, 1.5, '3', {}, [], 1e9]) send('onRequestHistoryData', odd);"
            "for (const odd of [undefined, null, 'x', {}, {version: '2'}, {version: 2, url: 'file:///etc/passwd'},"
            "  {version: 2, url: 'http://ds/' + 'x'.repeat(5000)}, {version: 2, fileType: '../x'}])"
            "  send('onRequestRestore', odd);"
            "for (const odd of [undefined, {}, {c: 7}, {c: 'everything'}]) send('onRequestSelectDocument', odd);"
            "send('onRequestHistory');"_s);
        EditorView view(u"alice"_s);
        QSignalSpy history(&view.requests(), &EditorRequests::historyRequested);
        QSignalSpy version(&view.requests(), &EditorRequests::versionRequested);
        QSignalSpy restore(&view.requests(), &EditorRequests::restoreRequested);
        QSignalSpy document(&view.requests(), &EditorRequests::documentRequested);
        open(view, kAll);
        QTRY_COMPARE(history.size(), 1); // the last one
        QCOMPARE(version.size(), 0);
        QCOMPARE(restore.size(), 0);
        QCOMPARE(document.size(), 0);
        QCOMPARE(view.state(), EditorView::State::Ready);
    }

    void answersReachTheEditor() {
        EditorView view(u"alice"_s);
        open(view, kAll);
        const QString odd = u"</script>'\"\u2028"_s;
        view.requests().answerHistory({{u"currentVersion"_s, 2}, {u"error"_s, odd}});
        view.requests().answerVersion({{u"version"_s, 2}, {u"key"_s, odd}});
        view.requests().answerDocument({{u"c"_s, u"compare"_s}});
        QTRY_COMPARE(told(u"setRequestedDocument"_s), (QJsonObject{{u"c"_s, u"compare"_s}}));
        QTRY_COMPARE(told(u"refreshHistory"_s), (QJsonObject{{u"currentVersion"_s, 2}, {u"error"_s, odd}}));
        QTRY_COMPARE(told(u"setHistoryData"_s), (QJsonObject{{u"version"_s, 2}, {u"key"_s, odd}}));
    }

    void aRefreshGoesOnInTheSameEditor() {
        m_server->setFrameScript(
            u"send('onAppReady'); send('onRequestRefreshFile');"
            "addEventListener('message', (message) => {"
            "  if (JSON.parse(message.data).command === 'refreshFile') send('onDocumentReady'); });"_s);
        EditorView view(u"alice"_s);
        QSignalSpy refresh(&view, &EditorView::refreshRequested);
        show(view);
        view.load(m_server->config(), m_server->url(), kAll);
        QTRY_COMPARE_WITH_TIMEOUT(refresh.size(), 1, kPatience);
        QWebEnginePage* page = view.page();
        const onlyoffice::EditorConfig next = m_server->config(u"Next.xlsx"_s);
        view.refresh(next);
        QTRY_COMPARE(view.state(), EditorView::State::Ready);
        QCOMPARE(view.page(), page);
        QTRY_COMPARE(told(u"refreshFile"_s), next.config);
        QVERIFY(!m_server->paths().contains("/left"_L1));
    }

    void anOldEditorIsLoadedAnewInstead() {
        m_server->setApi(textAnswer("application/javascript",
                                    "window.DocsAPI = { DocEditor: function (id, config) {"
                                    "  document.getElementById(id).replaceWith(document.createElement('iframe'));"
                                    "  config.events.onAppReady(); config.events.onRequestRefreshFile(); } };"));
        EditorView view(u"alice"_s);
        QSignalSpy refresh(&view, &EditorView::refreshRequested);
        QSignalSpy reload(&view, &EditorView::reloadRequested);
        show(view);
        view.load(m_server->config(), m_server->url(), kAll);
        QTRY_COMPARE_WITH_TIMEOUT(refresh.size(), 1, kPatience);
        view.refresh(m_server->config());
        QTRY_COMPARE(reload.size(), 1);
    }

    // What the Document Server doesn't have is on this screen only.
    void unsentChangesAreNotReloadedAway() {
        m_server->setFrameScript(kReady + u"send('onDocumentStateChange', true); send('onRequestRefreshFile');"
                                          "send('onRequestHistory');"_s);
        EditorView view(u"alice"_s);
        QSignalSpy refresh(&view, &EditorView::refreshRequested);
        QSignalSpy reload(&view, &EditorView::reloadRequested);
        QSignalSpy history(&view.requests(), &EditorRequests::historyRequested);
        open(view, kAll);
        QTRY_COMPARE(history.size(), 1);
        QCOMPARE(refresh.size(), 0);
        QCOMPARE(reload.size(), 0);
        auto* again = view.findChild<QPushButton*>(u"noticeAction"_s);
        QVERIFY(again->isVisible());
        again->click();
        QCOMPARE(reload.size(), 1);
    }

    void noEditorNoCalls() {
        EditorView view(u"alice"_s);
        view.requests().answerHistory({});
        view.refresh(m_server->config());
        QCOMPARE(view.state(), EditorView::State::Loading);
    }

private:
    static void show(EditorView& view) {
        view.resize(1000, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    void open(EditorView& view, EditorFeatures features) {
        show(view);
        view.load(m_server->config(), m_server->url(), features);
        QTRY_COMPARE_WITH_TIMEOUT(view.state(), EditorView::State::Ready, kPatience);
    }
    [[nodiscard]] QJsonObject told(const QString& name) const {
        return QJsonDocument::fromJson(m_server->told().value(name).toUtf8()).object();
    }

    std::unique_ptr<FakeEditorServer> m_server;
};

int main(int argc, char** argv) {
    registerEditorScheme();
    QApplication application(argc, argv);
    EditorRequestsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editorrequests.moc"
