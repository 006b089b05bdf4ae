// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The editor view's states, in a real window with a real WebEngine.
#include "FakeEditorServer.h"
#include "editor/EditorView.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace attache;
using namespace attache::ui;
using namespace attache::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 20000; // ms; WebEngine's first start on a busy machine

EditorViewSettings quick() {
    EditorViewSettings settings;
    settings.settleDeadline = 300ms;
    settings.closeDeadline = 500ms;
    return settings;
}

template <typename Widget>
Widget* control(const EditorView& view, const QString& name) {
    return view.findChild<Widget*>(name);
}

} // namespace

class EditorViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<FakeEditorServer>(); }
    void cleanup() { m_server.reset(); }

    void startsWithoutAnEngine() {
        EditorView view(u"alice"_s);
        QVERIFY(view.page() == nullptr);
        QCOMPARE(view.state(), EditorView::State::Loading);
    }

    void opensADocument() {
        EditorView view(u"alice"_s, quick());
        QSignalSpy states(&view, &EditorView::stateChanged);
        show(view);
        view.load(m_server->config(), m_server->url());
        QCOMPARE(view.state(), EditorView::State::Loading);
        QVERIFY(control<QLabel>(view, u"busyText"_s)->text().contains("Budget 2026.xlsx"_L1));
        QTRY_COMPARE_WITH_TIMEOUT(view.state(), EditorView::State::Ready, kPatience);
        QCOMPARE(states.size(), 1);
        QVERIFY(!control<QLabel>(view, u"busyText"_s)->isVisible());
        QTRY_COMPARE(m_server->told().value(u"title"_s), u"Budget 2026.xlsx"_s);
        QCOMPARE(m_server->told().value(u"token"_s), m_server->config().config.value("token"_L1).toString());
        QTRY_VERIFY(view.isAncestorOf(QApplication::focusWidget()));
        QTRY_COMPARE(m_server->told().value(u"grabbed"_s), u"focus"_s); // the text has it, not the frame alone
        grab(view, "ready");
    }

    void namesTheFrameForScreenReaders() {
        EditorView view(u"alice"_s, quick());
        open(view);
        QString title;
        view.page()->runJavaScript(u"document.querySelector('iframe').title"_s,
                                   [&title](const QVariant& value) { title = value.toString(); });
        QTRY_COMPARE(title, u"Budget 2026.xlsx"_s);
    }

    void aDocumentThatTheEditorDoesNotKnowIsTold() {
        onlyoffice::EditorConfig config = m_server->config();
        QJsonObject document = config.config.value("document"_L1).toObject();
        document.insert("fileType"_L1, u"unheard"_s);
        config.config.insert("document"_L1, document);
        EditorView view(u"alice"_s, quick());
        QSignalSpy failed(&view, &EditorView::failed);
        show(view);
        view.load(config, m_server->url());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QCOMPARE(failed.first().first().value<domain::Error>().id, u"editor:config-refused"_s);
        QVERIFY(control<QLabel>(view, u"failureDetails"_s)->text().contains("document.fileType"_L1));
    }

    void tellsUnsentChanges() {
        m_server->setFrameScript(kReady + u"send('onDocumentStateChange', true); await tell('changed', '');"
                                          "addEventListener('keydown', () => send('onDocumentStateChange', false));"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy dirty(&view, &EditorView::dirtyChanged);
        open(view);
        QTRY_VERIFY(view.isDirty());
        QTRY_VERIFY(view.isAncestorOf(QApplication::focusWidget()));
        // Chromium hands the keyboard to the frame a moment after Qt has given it to the view.
        QTRY_VERIFY((QTest::keyClick(QApplication::focusWidget(), Qt::Key_A), !view.isDirty()));
        QCOMPARE(dirty.size(), 2);
    }

    void takesTheFirstLetterAsSoonAsItIsReady() {
        // A page that is busy takes keys before it gets to know that the keyboard belongs into the frame.
        m_server->setApi(textAnswer("application/javascript",
                                    "window.DocsAPI = { DocEditor: function (id, config) {"
                                    "  const frame = document.createElement('iframe');"
                                    "  document.getElementById(id).replaceWith(frame);"
                                    "  frame.contentWindow.addEventListener('keydown', () =>"
                                    "      config.events.onDocumentStateChange({ data: true }));"
                                    "  config.events.onAppReady(); config.events.onDocumentReady();"
                                    "  for (const end = Date.now() + 500; Date.now() < end;) {} } };"));
        EditorView view(u"alice"_s, quick());
        connect(&view, &EditorView::stateChanged, &view, [&view](EditorView::State state) {
            if (state == EditorView::State::Ready)
                QTest::keyClick(view.windowHandle(), Qt::Key_A); // at this moment, not at the next look of a test
        });
        open(view);
        QTRY_VERIFY(view.isDirty());
    }

    void failuresNameTheCure_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("token") << -20 << u"secret"_s;
        QTest::newRow("expired") << -21 << u"clock"_s;
        QTest::newRow("download") << -4 << u"connection check"_s;
        QTest::newRow("other") << -777 << u"<b>odd</b>"_s;
    }
    void failuresNameTheCure() {
        QFETCH(int, code);
        QFETCH(QString, word);
        m_server->setFrameScript(
            u"send('onAppReady'); send('onError', {errorCode: %1, errorDescription: '<b>odd</b>'});"_s.arg(code));
        EditorView view(u"alice"_s, quick());
        const domain::Error error = loadToFailure(view);
        QCOMPARE(error.id, u"editor:%1"_s.arg(code));
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QCOMPARE(control<QLabel>(view, u"failureMessage"_s)->text(), error.message);
        QVERIFY(view.page() == nullptr);
        grab(view, "failed");
    }

    void tryAgainAsksForAReload() {
        m_server->setFrameScript(u"send('onError', {errorCode: -4});"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy reload(&view, &EditorView::reloadRequested);
        QSignalSpy close(&view, &EditorView::closeRequested);
        loadToFailure(view);
        QVERIFY(!control<QLabel>(view, u"failureDetails"_s)->isVisible());
        control<QToolButton>(view, u"detailsButton"_s)->click();
        QVERIFY(control<QLabel>(view, u"failureDetails"_s)->isVisible());
        control<QPushButton>(view, u"retryButton"_s)->click();
        QCOMPARE(reload.size(), 1);
        control<QPushButton>(view, u"closeButton"_s)->click();
        QCOMPARE(close.size(), 1);
        m_server->setFrameScript(kReady);
        view.load(m_server->config(), m_server->url());
        QTRY_COMPARE_WITH_TIMEOUT(view.state(), EditorView::State::Ready, kPatience);
    }

    void anErrorInAnOpenDocumentDoesNotCoverIt() {
        m_server->setFrameScript(kReady + u"send('onError', {errorCode: -18});"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy warned(&view, &EditorView::warned);
        open(view);
        QTRY_COMPARE(warned.size(), 1);
        QCOMPARE(view.state(), EditorView::State::Ready);
        QVERIFY(view.page() != nullptr);
        QTRY_VERIFY(control<QPushButton>(view, u"noticeAction"_s)->isVisible());
        grab(view, "notice");
    }

    void aServerWithoutAnEditorIsTold_data() {
        using sandbox::Fault;
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("404") << u"404"_s << u"editor:api-missing"_s;
        QTest::newRow("a web page") << u"html"_s << u"editor:api-invalid"_s;
        QTest::newRow("another script") << u"script"_s << u"editor:api-invalid"_s;
        QTest::newRow("connection cut") << u"reset"_s << u"editor:api-unreachable"_s;
        QTest::newRow("no answer") << u"hang"_s << u"editor:timeout"_s;
        QTest::newRow("an editor that never starts") << u"idle"_s << u"editor:timeout"_s;
    }
    void aServerWithoutAnEditorIsTold() {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        EditorViewSettings settings = quick();
        setApiFault(kind);
        if (id == "editor:timeout"_L1)
            settings.startDeadline = 1500ms;
        EditorView view(u"alice"_s, settings);
        const domain::Error error = loadToFailure(view);
        QCOMPARE(error.id, id);
        QVERIFY(error.message.contains(m_server->url().authority()));
    }

    void aServerThatIsGoneIsTold() {
        const auto config = m_server->config();
        const QUrl address = m_server->url();
        m_server.reset();
        EditorView view(u"alice"_s, quick());
        show(view);
        QSignalSpy failed(&view, &EditorView::failed);
        view.load(config, address);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(failed.first().first().value<domain::Error>().kind == domain::ErrorKind::Unreachable);
    }

    void aBadAddressIsTold() {
        EditorView view(u"alice"_s, quick());
        QSignalSpy failed(&view, &EditorView::failed);
        view.load(m_server->config(), QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(view.page() == nullptr);
        view.load(m_server->config(), QUrl(u"http://another.example.org"_s)); // api.js is elsewhere
        QCOMPARE(failed.size(), 2);
    }

    void aFailureFromElsewhereIsShown() {
        EditorView view(u"alice"_s, quick());
        open(view);
        view.showError({domain::ErrorKind::NotFound, u"The document was deleted."_s, u"gone"_s, 404, {}});
        QCOMPARE(view.state(), EditorView::State::Failed);
        QCOMPARE(control<QLabel>(view, u"failureMessage"_s)->text(), u"The document was deleted."_s);
        QVERIFY(control<QPushButton>(view, u"retryButton"_s)->isVisible());
    }

    void theEditorsWishesArePassedOn() {
        m_server->setFrameScript(kReady + u"send('onRequestClose'); send('onRequestRefreshFile');"
                                          "send('onWarning', {warningCode: -101}); send('onOutdatedVersion');"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy close(&view, &EditorView::closeRequested);
        QSignalSpy refresh(&view, &EditorView::refreshRequested);
        QSignalSpy reload(&view, &EditorView::reloadRequested);
        QSignalSpy warned(&view, &EditorView::warned);
        open(view);
        QTRY_COMPARE(warned.size(), 2);
        QCOMPARE(close.size(), 1);
        QCOMPARE(refresh.size(), 1);
        control<QPushButton>(view, u"noticeAction"_s)->click();
        QCOMPARE(reload.size(), 1);
    }

    void aDocumentThatIsStillBeingSavedIsNotReloadedForEver() {
        m_server->setFrameScript(u"send('onAppReady'); send('onRequestRefreshFile');"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy reload(&view, &EditorView::refreshRequested);
        QSignalSpy failed(&view, &EditorView::failed);
        show(view);
        view.load(m_server->config(), m_server->url());
        QTRY_COMPARE_WITH_TIMEOUT(reload.size(), 1, kPatience);
        view.load(m_server->config(), m_server->url()); // finds the same key
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QCOMPARE(failed.first().first().value<domain::Error>().id, u"editor:still-saving"_s);
        QCOMPARE(reload.size(), 1);
        m_server->setFrameScript(kReady); // "Try again", later
        open(view);
    }

    void aCrashIsTold() {
#ifdef Q_OS_UNIX
        EditorView view(u"alice"_s, quick());
        QSignalSpy failed(&view, &EditorView::failed);
        open(view);
        ::kill(static_cast<pid_t>(view.page()->renderProcessPid()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QCOMPARE(view.state(), EditorView::State::Failed);
        QCOMPARE(control<QPushButton>(view, u"retryButton"_s)->text(), u"Reload"_s);
        grab(view, "crashed");
#endif
    }

    void closingLetsTheServerSeeIt() {
        EditorView view(u"alice"_s, quick());
        QSignalSpy closed(&view, &EditorView::closed);
        open(view);
        view.closeEditor();
        view.closeEditor(); // twice is once
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(view.page() == nullptr);
        QTRY_VERIFY(m_server->paths().contains("/left"_L1));
    }

    void closingWaitsForUnsentChanges() {
        m_server->setFrameScript(kReady + u"send('onDocumentStateChange', true);"
                                          "addEventListener('keydown', () => send('onDocumentStateChange', false));"_s);
        EditorViewSettings settings = quick();
        settings.settleDeadline = 60s;
        EditorView view(u"alice"_s, settings);
        QSignalSpy closed(&view, &EditorView::closed);
        open(view);
        QTRY_VERIFY(view.isDirty());
        view.closeEditor();
        QTRY_VERIFY(view.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QTRY_COMPARE(closed.size(), 1);
    }

    void closingIsBounded() {
        m_server->setApi(textAnswer("application/javascript",
                                    "window.DocsAPI = { DocEditor: function (id, config) {"
                                    "  document.getElementById(id).replaceWith(document.createElement('iframe'));"
                                    "  config.events.onAppReady(); config.events.onDocumentReady();"
                                    "  this.destroyEditor = () => { for (;;) {} }; } };"));
        EditorView view(u"alice"_s, quick());
        QSignalSpy closed(&view, &EditorView::closed);
        open(view);
        view.closeEditor();
        QTRY_COMPARE(closed.size(), 1);
    }

    void closingBeforeOpeningIsFine() {
        EditorView view(u"alice"_s, quick());
        QSignalSpy closed(&view, &EditorView::closed);
        view.closeEditor();
        QTRY_COMPARE(closed.size(), 1);
    }

    void viewsOfAnAccountShareAProfile() {
        EditorView first(u"alice"_s, quick());
        EditorView second(u"alice"_s, quick());
        EditorView stranger(u"bob"_s, quick());
        open(first);
        open(second);
        open(stranger);
        QCOMPARE(first.page()->profile(), second.page()->profile());
        QVERIFY(first.page()->profile() != stranger.page()->profile());
        QVERIFY(first.page()->profile()->isOffTheRecord());
        QVERIFY(first.page()->url().host() != second.page()->url().host());
    }

    void everyControlHasAName() {
        m_server->setFrameScript(u"send('onError', {errorCode: -4});"_s);
        EditorView view(u"alice"_s, quick());
        loadToFailure(view);
        for (const QWidget* button : view.findChildren<QAbstractButton*>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->isVisible(), qPrintable(button->objectName()));
    }

    void loadingCanBeCancelled() {
        setApiFault(u"hang"_s);
        EditorView view(u"alice"_s, quick());
        QSignalSpy close(&view, &EditorView::closeRequested);
        show(view);
        view.load(m_server->config(), m_server->url());
        QTRY_VERIFY(m_server->paths().contains("/web-apps/apps/api/documents/api.js"_L1));
        grab(view, "loading");
        QTest::keyClick(control<QPushButton>(view, u"cancelButton"_s), Qt::Key_Space);
        QCOMPARE(close.size(), 1);
    }

private:
    static void show(EditorView& view) {
        view.resize(1000, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }
    void open(EditorView& view) {
        show(view);
        view.load(m_server->config(), m_server->url());
        QTRY_COMPARE_WITH_TIMEOUT(view.state(), EditorView::State::Ready, kPatience);
    }
    domain::Error loadToFailure(EditorView& view) {
        QSignalSpy failed(&view, &EditorView::failed);
        show(view);
        view.load(m_server->config(), m_server->url());
        if (failed.isEmpty() && !failed.wait(kPatience))
            return {};
        return failed.first().first().value<domain::Error>();
    }
    void setApiFault(const QString& kind) {
        sandbox::HttpResponse response = textAnswer("text/plain", "no such thing", 404);
        if (kind == "html"_L1)
            response = textAnswer("text/html", "<!DOCTYPE html><title>Sign in</title>");
        else if (kind == "script"_L1)
            response = textAnswer("application/javascript", "window.jQuery = {};");
        else if (kind == "reset"_L1)
            response.fault.kind = sandbox::Fault::Reset;
        else if (kind == "hang"_L1)
            response.fault.kind = sandbox::Fault::Hang;
        if (kind == "idle"_L1)
            m_server->setFrameScript({});
        else
            m_server->setApi(response);
    }
    // For looking at: ATTACHE_SCREENSHOTS names a folder.
    static void grab(EditorView& view, const char* name) {
        const QString folder = qEnvironmentVariable("ATTACHE_SCREENSHOTS");
        if (!folder.isEmpty())
            view.grab().save(u"%1/editor-%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }

    std::unique_ptr<FakeEditorServer> m_server;
};

int main(int argc, char** argv) {
    registerEditorScheme();
    QApplication application(argc, argv);
    EditorViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editorview.moc"
