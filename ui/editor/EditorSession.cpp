// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorSession.h"

#include "editor/EditorDownloads.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPointer>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

// A JSON text is a JavaScript expression.
QString literal(const QJsonValue& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

// Alt, and what is pressed with it, is the editor's: key tips, headings, its file menu. The window's menu bar would
// take it before (Qt asks the widget that has the keyboard whether a shortcut is its own).
class EditorSurface : public QWebEngineView {
public:
    using QWebEngineView::QWebEngineView;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && isWithAlt(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        return QWebEngineView::event(event);
    }

private:
    static bool isWithAlt(const QKeyEvent& pressed) {
        return pressed.key() == Qt::Key_Alt || pressed.modifiers().testFlag(Qt::AltModifier);
    }
};

} // namespace

EditorSession::EditorSession(const QString& profileKey, WebOrigin server, const QString& title,
                             EditorDownloads& downloads, QWidget* parent)
    : m_profile(EditorProfile::forKey(profileKey))
    , m_page(std::make_unique<EditorPage>(*m_profile, std::move(server)))
    , m_view(std::make_unique<EditorSurface>(parent)) {
    m_page->setBackgroundColor(parent->palette().color(QPalette::Window));
    EditorBridge::install(*m_page, [this](const EditorEvent& event) { Q_EMIT reported(event); });
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // the editor brings its own; "Back" and "Reload" would harm
    m_view->setAccessibleName(tr("Editor of “%1”").arg(title));
    m_view->setPage(m_page.get());
    connectPage(downloads);
}

EditorSession::~EditorSession() = default;

void EditorSession::connectPage(EditorDownloads& downloads) {
    EditorPage* const page = m_page.get();
    // Queued: a slot may take the page down, which must not happen inside the page's own signal.
    connect(page, &QWebEnginePage::loadFinished, this, &EditorSession::hostPageLoaded, Qt::QueuedConnection);
    connect(
        page, &QWebEnginePage::renderProcessTerminated, this,
        [this](QWebEnginePage::RenderProcessTerminationStatus, int exitCode) { Q_EMIT crashed(exitCode); },
        Qt::QueuedConnection);
    connect(page, &QWebEnginePage::printRequested, this, &EditorSession::printRequested, Qt::QueuedConnection);
    connect(page, &QWebEnginePage::pdfPrintingFinished, this, &EditorSession::printed, Qt::QueuedConnection);
    connect(&m_profile->profile(), &QWebEngineProfile::downloadRequested, page,
            [page, &downloads](QWebEngineDownloadRequest* download) {
                if (download->page() == page)
                    downloads.take(download, page->documentServer());
            });
}

void EditorSession::open(const onlyoffice::EditorConfig& config, EditorFeatures features) {
    m_config = config;
    m_features = features;
    m_page->start();
}

void EditorSession::hostPageLoaded(bool ok) {
    if (m_isOpened) {
        Q_EMIT reloadedItself();
    } else if (!ok) {
        Q_EMIT hostPageMissing();
    } else {
        m_isOpened = true;
        call(u"open"_s, literal(m_config.config) + u","_s + literal(QString::fromUtf8(m_config.apiScript.toEncoded())) +
                            u","_s + literal(m_features.toJson()));
    }
}

void EditorSession::callHost(const QString& function, const QJsonObject& argument) {
    if (m_isOpened)
        call(function, literal(argument));
}

void EditorSession::focusEditor(std::function<void()> done) {
    m_view->setFocus(Qt::OtherFocusReason);
    m_page->runJavaScript(u"attacheHost.focus();"_s, [self = QPointer(this), done = std::move(done)](const QVariant&) {
        if (self) // queued: not from inside WebEngine
            QMetaObject::invokeMethod(self, [done] { done(); }, Qt::QueuedConnection);
    });
}

void EditorSession::destroyEditor() {
    call(u"close"_s);
}

void EditorSession::printTo(const QString& path) {
    m_page->printToPdf(path);
}

void EditorSession::call(const QString& function, const QString& arguments) {
    m_page->runJavaScript(u"attacheHost.%1("_s.arg(function) + arguments + u");"_s);
}

} // namespace attache::ui
