// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorBridge: the one way from the host page to native code.
//
// A QWebChannel in the page's isolated world exposes this object with one slot. The page hands over JSON texts, which
// are parsed strictly: known names, bounded sizes; anything else is dropped.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

class QWebEnginePage;

namespace attache::ui {

struct EditorEvent {
    enum class Kind {
        ApiMissing,     // the Document Server answered, but not with api.js
        ApiUnreachable, // it didn't answer
        ApiInvalid,     // something was loaded that isn't the editor's API
        ConfigRefused,  // the editor's API didn't like the config: it is older than the document's format
        AppReady,       // the editor's program runs; the document is being opened
        DocumentReady,
        Dirty,
        Error, // critical: the editor can't go on
        Warning,
        RequestClose,
        OutdatedVersion,
        RequestRefreshFile,
        RefreshUnsupported, // refreshFile() was called; the editor is older than it (before 8.3)
        RequestHistory,
        RequestHistoryData,
        RequestHistoryClose,
        RequestRestore,
        RequestSelectDocument,
        Destroyed, // after closing
    };
    Kind kind = Kind::AppReady;
    bool isOn = false; // Dirty
    int code = 0;      // Error, Warning
    QString text;      // ApiInvalid, ConfigRefused, Error, Warning: the editor's own words
    int version = 0;   // RequestHistoryData, RequestRestore: 1 to 100,000
    QUrl url;          // RequestRestore: http(s), or empty
    QString fileType;  // RequestRestore: letters and digits, or empty
    QString purpose;   // RequestSelectDocument: "compare", "combine", "insert-text"
};

class EditorBridge : public QObject {
    Q_OBJECT
public:
    // Makes a bridge that the page owns; before the page loads anything. `handler` is called from the event loop, never
    // from inside WebEngine, so it may take the page down.
    static void install(QWebEnginePage& page, std::function<void(EditorEvent)> handler);
    [[nodiscard]] static std::optional<EditorEvent> parse(const QString& json);

public Q_SLOTS:
    void report(const QString& json);

protected:
    bool event(QEvent* event) override;

private:
    EditorBridge(std::function<void(EditorEvent)> handler, QObject* parent);

    std::function<void(EditorEvent)> m_handler;
};

} // namespace attache::ui
