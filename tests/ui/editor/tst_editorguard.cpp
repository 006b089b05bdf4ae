// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a hostile page in the editor's frame can't do, and what an honest one may.
#include "FakeEditorServer.h"
#include "editor/EditorView.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace attache;
using namespace attache::ui;
using namespace attache::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kPatience = 20000;
}

class EditorGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeEditorServer>();
        m_other = std::make_unique<FakeEditorServer>();
        m_other->setAnswer(u"/x"_s, openAnswer());
    }
    void cleanup() {
        m_server.reset();
        m_other.reset();
    }

    // Each attempt tells "refused" or what it got hold of.
    void theFrameCantReachTheBridge_data() {
        QTest::addColumn<QString>("attempt");
        QTest::newRow("window.qt") << u"typeof window.qt !== 'undefined' ? 'got qt' : 'refused'"_s;
        QTest::newRow("QWebChannel") << u"typeof QWebChannel !== 'undefined' ? 'got QWebChannel' : 'refused'"_s;
        QTest::newRow("parent.qt") << u"parent.qt.webChannelTransport ? 'got' : 'refused'"_s;
        QTest::newRow("top.attacheHost") << u"top.attacheHost.close() || 'closed'"_s;
        QTest::newRow("parent.document") << u"parent.document.body ? 'got' : 'refused'"_s;
        QTest::newRow("dispatch on parent") << u"parent.document.dispatchEvent(new CustomEvent('attache-event', "
                                               "{detail: '{\"event\":\"requestClose\"}'})) ? 'got' : 'refused'"_s;
        QTest::newRow("dispatch here") << u"document.dispatchEvent(new CustomEvent('attache-event', "
                                          "{detail: '{\"event\":\"requestClose\"}'})) && 'refused'"_s;
        QTest::newRow("post the report")
            << u"parent.postMessage({type: 'attache-event', detail: '{\"event\":\"requestClose\"}'}, '*') || 'refused'"_s;
        QTest::newRow("post channel protocol")
            << u"parent.postMessage(JSON.stringify({type: 6, id: 1, object: 'attache', method: 'report', "
               "args: ['{\"event\":\"requestClose\"}']}), '*') || 'refused'"_s;
        QTest::newRow("read the host page")
            << u"await fetch(document.referrer || hostPage()).then(r => 'got ' + r.status, () => 'refused')"_s;
        QTest::newRow("XHR to the scheme")
            << u"await new Promise(done => { const x = new XMLHttpRequest(); x.onload = () => done('got'); "
               "x.onerror = () => done('refused'); x.open('GET', hostPage() + 'host.js'); x.send(); })"_s;
        QTest::newRow("script from the scheme")
            << u"await new Promise(done => { const s = document.createElement('script'); s.onload = () => done('got'); "
               "s.onerror = () => done('refused'); s.src = hostPage() + 'host.js'; document.head.append(s); })"_s;
        QTest::newRow("file") << u"await fetch('file:///etc/passwd').then(() => 'got', () => 'refused')"_s;
        QTest::newRow("qrc") << u"await fetch('qrc:/attache/editor/host.js').then(() => 'got', () => 'refused')"_s;
        QTest::newRow("window.open") << u"window.open('https://example.org/') ? 'got' : 'refused'"_s;
        QTest::newRow("dialog") << u"(alert('hello'), prompt('password?')) ? 'got' : 'refused'"_s;
    }
    void theFrameCantReachTheBridge() {
        QFETCH(QString, attempt);
        m_server->setFrameScript(u"const hostPage = () => (location.ancestorOrigins[0] || 'attache-editor://x') + '/';"
                                 "let result; try { result = %1; } catch (error) { result = 'refused'; }"
                                 "await tell('result', String(result));"_s.arg(attempt) +
                                 kReady);
        EditorView view(u"alice"_s);
        QSignalSpy close(&view, &EditorView::closeRequested);
        QSignalSpy links(&view, &EditorView::linkActivated);
        open(view);
        QTRY_COMPARE(m_server->told().value(u"result"_s), u"refused"_s);
        QCOMPARE(close.size(), 0);
        QCOMPARE(links.size(), 0);
        QCOMPARE(view.page()->url().scheme(), editorScheme());
    }

    void theFrameCantLeadThePageAway_data() {
        QTest::addColumn<QString>("attempt");
        QTest::newRow("top.location") << u"top.location = '%1';"_s;
        QTest::newRow("top.location.replace") << u"top.location.replace('%1');"_s;
        QTest::newRow("form") << u"const f = document.createElement('form'); f.action = '%1'; f.target = '_top'; "
                                 "document.body.append(f); f.submit();"_s;
        QTest::newRow("link") << u"const a = document.createElement('a'); a.href = '%1'; a.target = '_top'; "
                                 "document.body.append(a); a.click();"_s;
        QTest::newRow("own frame")
            << u"const i = document.createElement('iframe'); i.src = '%1'; document.body.append(i);"_s;
        QTest::newRow("file") << u"top.location = 'file:///etc/passwd';"_s;
        QTest::newRow("javascript") << u"top.location = 'javascript:document.title=1';"_s;
    }
    void theFrameCantLeadThePageAway() {
        QFETCH(QString, attempt);
        const QString script = attempt.contains("%1"_L1) ? attempt.arg(m_other->url().toString() + u"/x"_s) : attempt;
        m_server->setFrameScript(kReady + u"try { %1 } catch (error) {} await tell('tried', 'yes');"_s.arg(script));
        EditorView view(u"alice"_s);
        QSignalSpy links(&view, &EditorView::linkActivated);
        open(view);
        const QUrl home = view.page()->url();
        QTRY_COMPARE(m_server->told().value(u"tried"_s), u"yes"_s);
        roundTrip(view);
        QCOMPARE(view.page()->url(), home);
        QCOMPARE(m_other->paths(), QStringList());
        QCOMPARE(links.size(), 0);
        QCOMPARE(view.state(), EditorView::State::Ready);
    }

    void onlyTheServersOriginLoads_data() {
        QTest::addColumn<QString>("attempt");
        QTest::newRow("fetch") << u"fetch('%1').catch(() => 0)"_s;
        QTest::newRow("fetch no-cors") << u"fetch('%1', {mode: 'no-cors'}).catch(() => 0)"_s;
        QTest::newRow("image")
            << u"new Promise(d => { const i = new Image(); i.onload = i.onerror = d; i.src = '%1'; })"_s;
        QTest::newRow("script") << u"new Promise(d => { const s = document.createElement('script'); "
                                   "s.onload = s.onerror = d; s.src = '%1'; document.head.append(s); })"_s;
        QTest::newRow("style") << u"new Promise(d => { const s = document.createElement('link'); s.rel = 'stylesheet'; "
                                  "s.onload = s.onerror = d; s.href = '%1'; document.head.append(s); })"_s;
        QTest::newRow("beacon") << u"navigator.sendBeacon('%1')"_s;
        QTest::newRow("event source") << u"new Promise(d => { new EventSource('%1').onerror = d; })"_s;
        QTest::newRow("worker")
            << u"new Promise(d => { const w = new Worker(URL.createObjectURL(new Blob([`fetch('%1', {mode: 'no-cors'})"
               ".then(() => 0, () => 0).then(() => postMessage(1))`]))); w.onmessage = w.onerror = d; })"_s;
        QTest::newRow("websocket") << u"new Promise(d => { const s = new WebSocket('%1'.replace('http', 'ws')); "
                                      "s.onopen = s.onerror = d; })"_s;
    }
    void onlyTheServersOriginLoads() {
        QFETCH(QString, attempt);
        const QString target = m_other->url().toString() + u"/x"_s;
        m_server->setFrameScript(kReady + u"await %1; await tell('tried', 'yes');"_s.arg(attempt.arg(target)));
        EditorView view(u"alice"_s);
        open(view);
        QTRY_COMPARE(m_server->told().value(u"tried"_s), u"yes"_s);
        roundTrip(view);
        QCOMPARE(m_other->paths(), QStringList());
    }

    // The request may be on its way before Qt asks the guard (see there); what comes of it isn't let in.
    void whereARedirectLeadsIsNotLoaded() {
        sandbox::HttpResponse redirect = openAnswer();
        redirect.status = 302;
        redirect.headers.append({QByteArrayLiteral("Location"), (m_other->url().toString() + u"/x"_s).toUtf8()});
        m_server->setAnswer(u"/redirect"_s, redirect);
        m_server->setFrameScript(kReady + u"await tell('redirect', await fetch('/redirect', {mode: 'no-cors'})"
                                          ".then(() => 'loaded', () => 'refused'));"_s);
        EditorView view(u"alice"_s);
        open(view);
        QTRY_COMPARE(m_server->told().value(u"redirect"_s), u"refused"_s);
    }

    void permissionsAreRefused() {
        m_server->setFrameScript(
            kReady +
            u"const answer = typeof Notification === 'undefined' ? 'denied' "
            ": await Promise.race([Notification.requestPermission(), new Promise(d => setTimeout(d, 3000, 'asked'))]);"
            "await tell('notification', answer);"
            "const place = await new Promise(d => navigator.geolocation.getCurrentPosition("
            "() => d('got'), () => d('denied'), {timeout: 3000}));"
            "await tell('place', place);"
            "const camera = navigator.mediaDevices "
            "? await navigator.mediaDevices.getUserMedia({audio: true}).then(() => 'got', () => 'denied') : 'denied';"
            "await tell('camera', camera);"_s);
        EditorView view(u"alice"_s);
        open(view);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->told().value(u"camera"_s), u"denied"_s, kPatience);
        QVERIFY(m_server->told().value(u"notification"_s) != "granted"_L1);
        QCOMPARE(m_server->told().value(u"place"_s), u"denied"_s);
    }

    void theClipboardWorks() {
        m_server->setFrameScript(
            kReady + u"addEventListener('click', async () => { const field = document.createElement('textarea');"
                     "document.body.append(field); field.value = 'carried'; field.select();"
                     "await tell('copied', document.execCommand('copy')); field.value = ''; field.focus();"
                     "document.execCommand('paste'); await tell('pasted', field.value); });"_s);
        EditorView view(u"alice"_s);
        open(view);
        clickInside(view);
        QTRY_COMPARE(m_server->told().value(u"copied"_s), u"true"_s);
        QTRY_COMPARE(m_server->told().value(u"pasted"_s), u"carried"_s);
    }

    void clickedLinksLeaveForTheBrowser_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("https") << u"https://example.org/page?a=b"_s << true;
        QTest::newRow("http") << u"http://example.org/"_s << true;
        QTest::newRow("mail") << u"mailto:bob@example.org"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("custom") << u"ms-word:ofe|u|https://example.org"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    }
    void clickedLinksLeaveForTheBrowser() {
        QFETCH(QString, address);
        QFETCH(bool, isOpened);
        m_server->setFrameScript(kReady + u"addEventListener('click', async () => { try { window.open('%1'); } "
                                          "catch (error) {} await tell('clicked', 'yes'); });"_s.arg(address));
        EditorView view(u"alice"_s);
        QSignalSpy links(&view, &EditorView::linkActivated);
        open(view);
        clickInside(view);
        QTRY_COMPARE(m_server->told().value(u"clicked"_s), u"yes"_s);
        roundTrip(view);
        QTRY_COMPARE(links.size(), isOpened ? 1 : 0);
        if (isOpened)
            QCOMPARE(links.first().first().toUrl(), QUrl(address));
    }

    // In the world of our own script, too, there is nothing but report() and what every QObject has; and that can't end
    // it.
    void theBridgeIsOneSlot() {
        EditorView view(u"alice"_s);
        QSignalSpy close(&view, &EditorView::closeRequested);
        open(view);
        view.page()->runJavaScript(
            u"new QWebChannel(qt.webChannelTransport, c => { const bridge = c.objects.attache; window.found = "
            "Object.keys(c.objects).join() + ':' + Object.keys(bridge).filter(n => typeof bridge[n] === 'function' "
            "&& n.endsWith(')')).sort().join(); bridge.deleteLater(); })"_s,
            QWebEngineScript::ApplicationWorld);
        const auto found = [&] { return evaluate(view, u"window.found"_s, QWebEngineScript::ApplicationWorld); };
        QTRY_COMPARE(found(), u"attache:deleteLater(),report(QString)"_s);
        QCOMPARE(evaluate(view, u"typeof qt + typeof QWebChannel"_s, QWebEngineScript::MainWorld),
                 u"undefinedundefined"_s);
        evaluate(
            view,
            u"document.dispatchEvent(new CustomEvent('attache-event', {detail: '{\"event\":\"requestClose\"}'}))"_s,
            QWebEngineScript::MainWorld);
        QTRY_COMPARE(close.size(), 1);
    }

    void downloadsGoWhereThePersonSays_data() {
        QTest::addColumn<QString>("folder"); // empty: declined
        QTest::newRow("kept") << QDir::tempPath();
        QTest::newRow("kept on another disk") << u"/dev/shm"_s;
        QTest::newRow("declined") << QString();
    }
    void downloadsGoWhereThePersonSays() {
        QFETCH(QString, folder);
        if (!folder.isEmpty() && !QFileInfo(folder).isWritable())
            QSKIP("There is one disk only.");
        const bool isKept = !folder.isEmpty();
        QTemporaryDir own((isKept ? folder : QDir::tempPath()) + u"/editor-XXXXXX"_s);
        const QString place = isKept ? own.filePath(u"kept.pdf"_s) : QString();
        QString suggested;
        EditorViewSettings settings;
        settings.choosePlace = [&](const QString& name, const std::function<void(const QString&)>& chosen) {
            suggested = name;
            chosen(place);
        };
        offerFile("attachment; filename=\"../../Report.pdf\"", "the report");
        m_server->setFrameScript(kReady + kFetchFile);
        EditorView view(u"alice"_s, settings);
        QSignalSpy finished(&view, &EditorView::downloadFinished);
        open(view);
        QTRY_VERIFY(!suggested.isEmpty());
        QVERIFY(!suggested.contains(u'/'));
        if (!isKept)
            return;
        QTRY_COMPARE(finished.size(), 1);
        QFile file(place);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("the report"));
    }

    void aDownloadThatCantBeKeptIsTold() {
        QTemporaryDir folder;
        EditorViewSettings settings;
        settings.choosePlace = [&](const QString&, const std::function<void(const QString&)>& chosen) {
            chosen(folder.filePath(u"gone/kept.pdf"_s));
        };
        offerFile("attachment; filename=report.pdf", "the report");
        m_server->setFrameScript(kReady + kFetchFile);
        EditorView view(u"alice"_s, settings);
        QSignalSpy warned(&view, &EditorView::warned);
        open(view);
        QTRY_COMPARE(warned.size(), 1);
        const QString message = warned.first().first().toString();
        QVERIFY2(message.contains(u"report.pdf"_s) && message.contains(u"isn't there any more"_s), qPrintable(message));
    }

    void downloadsAreBounded() {
        EditorViewSettings settings;
        settings.mostDownloadBytes = 1000;
        settings.choosePlace = [](const QString&, const std::function<void(const QString&)>&) {};
        offerFile("attachment; filename=big.pdf", QByteArray(100000, 'x'));
        m_server->setFrameScript(kReady + kFetchFile);
        EditorView view(u"alice"_s, settings);
        QSignalSpy warned(&view, &EditorView::warned);
        open(view);
        QTRY_COMPARE(warned.size(), 1);
    }

    void printsAreHandedOverAsPdf() {
        sandbox::HttpResponse pdf = textAnswer("application/pdf", "%PDF-1.4 print");
        m_server->setAnswer(u"/printfile/key/output.pdf"_s, pdf);
        m_server->setFrameScript(kReady + u"const i = document.createElement('iframe'); i.style.display = 'none';"
                                          "i.src = '/printfile/key/output.pdf'; document.body.append(i);"_s);
        EditorView view(u"alice"_s);
        QSignalSpy prints(&view, &EditorView::printReady);
        open(view);
        QTRY_COMPARE(prints.size(), 1);
        QFile file(prints.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 print"));
    }

    void aPageThatPrintsItselfIsHandedOverAsPdf() {
        m_server->setFrameScript(kReady);
        EditorView view(u"alice"_s);
        QSignalSpy prints(&view, &EditorView::printReady);
        open(view);
        view.page()->runJavaScript(u"window.print()"_s);
        QTRY_COMPARE(prints.size(), 1);
        QFile file(prints.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

private:
    static sandbox::HttpResponse openAnswer() {
        sandbox::HttpResponse response = textAnswer("text/html", "<p>elsewhere</p>");
        response.headers.append({QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*")});
        return response;
    }
    void offerFile(const QByteArray& disposition, const QByteArray& content) {
        sandbox::HttpResponse file = textAnswer("application/pdf", content);
        file.headers.append({QByteArrayLiteral("Content-Disposition"), disposition});
        m_server->setAnswer(u"/file"_s, file);
    }
    void open(EditorView& view) {
        view.resize(800, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.load(m_server->config(), m_server->url());
        QTRY_COMPARE_WITH_TIMEOUT(view.state(), EditorView::State::Ready, kPatience);
    }
    // Empty when the page doesn't answer.
    static QString evaluate(EditorView& view, const QString& script, QWebEngineScript::ScriptWorldId world) {
        const auto result = std::make_shared<std::optional<QString>>(); // the answer may come after we have given up
        view.page()->runJavaScript(script, world, [result](const QVariant& value) { *result = value.toString(); });
        return QTest::qWaitFor([&] { return result->has_value(); }) ? **result : QString();
    }
    // What was asked of the browser before has been decided on when the page answers.
    static void roundTrip(EditorView& view) {
        QCOMPARE(evaluate(view, u"'back'"_s, QWebEngineScript::MainWorld), u"back"_s);
    }
    static void clickInside(EditorView& view) {
        QTRY_VERIFY(view.isActiveWindow() && view.isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(QApplication::focusWidget(), Qt::LeftButton, {}, QPoint(200, 200));
    }

    inline static const QString kFetchFile =
        u"const i = document.createElement('iframe'); i.style.display = 'none'; i.src = '/file'; document.body.append(i);"_s;
    std::unique_ptr<FakeEditorServer> m_server;
    std::unique_ptr<FakeEditorServer> m_other;
};

int main(int argc, char** argv) {
    registerEditorScheme();
    QApplication application(argc, argv);
    EditorGuardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editorguard.moc"
