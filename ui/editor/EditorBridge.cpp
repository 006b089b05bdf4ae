// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorBridge.h"

#include "editor/EditorLog.h"

#include <QEvent>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

#include <algorithm>

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype kLongestReport = 8192;
constexpr qsizetype kLongestText = 500;
constexpr qsizetype kLongestUrl = 4096;
constexpr qsizetype kLongestFileType = 16;
constexpr int kMostVersions = 100'000;

QString sourceOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<EditorEvent::Kind> kindOf(const QString& name) {
    using Kind = EditorEvent::Kind;
    static const QHash<QString, Kind> kinds{
        {u"apiMissing"_s, Kind::ApiMissing},
        {u"apiUnreachable"_s, Kind::ApiUnreachable},
        {u"apiInvalid"_s, Kind::ApiInvalid},
        {u"configRefused"_s, Kind::ConfigRefused},
        {u"appReady"_s, Kind::AppReady},
        {u"documentReady"_s, Kind::DocumentReady},
        {u"dirty"_s, Kind::Dirty},
        {u"error"_s, Kind::Error},
        {u"warning"_s, Kind::Warning},
        {u"requestClose"_s, Kind::RequestClose},
        {u"outdatedVersion"_s, Kind::OutdatedVersion},
        {u"requestRefreshFile"_s, Kind::RequestRefreshFile},
        {u"refreshUnsupported"_s, Kind::RefreshUnsupported},
        {u"requestHistory"_s, Kind::RequestHistory},
        {u"requestHistoryData"_s, Kind::RequestHistoryData},
        {u"requestHistoryClose"_s, Kind::RequestHistoryClose},
        {u"requestRestore"_s, Kind::RequestRestore},
        {u"requestSelectDocument"_s, Kind::RequestSelectDocument},
        {u"destroyed"_s, Kind::Destroyed},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

// The fields that only some events have, each required there. False: not one of ours.
bool readVersion(const QJsonObject& object, EditorEvent& event) {
    const QJsonValue value = object.value("version"_L1);
    event.version = value.toInt(0); // 0 also for 1.5 and for what isn't a number
    return event.version >= 1 && event.version <= kMostVersions;
}

bool readRestore(const QJsonObject& object, EditorEvent& event) {
    const QString address = object.value("url"_L1).toString();
    event.url = QUrl(address, QUrl::StrictMode);
    event.fileType = object.value("fileType"_L1).toString().toLower();
    const bool isHttp = event.url.scheme() == "http"_L1 || event.url.scheme() == "https"_L1;
    const bool isPlain = event.fileType.size() <= kLongestFileType && std::ranges::all_of(event.fileType, [](QChar c) {
                             return c < u'\x80' && c.isLetterOrNumber();
                         });
    return readVersion(object, event) && isPlain &&
           (address.isEmpty() ||
            (isHttp && event.url.isValid() && !event.url.host().isEmpty() && address.size() <= kLongestUrl));
}

bool readPurpose(const QJsonObject& object, EditorEvent& event) {
    event.purpose = object.value("purpose"_L1).toString();
    return event.purpose == "compare"_L1 || event.purpose == "combine"_L1 || event.purpose == "insert-text"_L1;
}

bool readFields(const QJsonObject& object, EditorEvent& event) {
    using Kind = EditorEvent::Kind;
    switch (event.kind) {
    case Kind::Dirty:
        event.isOn = object.value("on"_L1).toBool();
        return object.value("on"_L1).isBool();
    case Kind::RequestHistoryData:
        return readVersion(object, event);
    case Kind::RequestRestore:
        return readRestore(object, event);
    case Kind::RequestSelectDocument:
        return readPurpose(object, event);
    default:
        event.code = object.value("code"_L1).toInt();
        event.text = object.value("text"_L1).toString().left(kLongestText);
        return true;
    }
}

} // namespace

EditorBridge::EditorBridge(std::function<void(EditorEvent)> handler, QObject* parent)
    : QObject(parent)
    , m_handler(std::move(handler)) {}

void EditorBridge::install(QWebEnginePage& page, std::function<void(EditorEvent)> handler) {
    auto* channel = new QWebChannel(&page);
    channel->registerObject(u"attache"_s, new EditorBridge(std::move(handler), &page));
    page.setWebChannel(channel, QWebEngineScript::ApplicationWorld);

    QWebEngineScript script;
    script.setName(u"attache-bridge"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(sourceOf(u":/qtwebchannel/qwebchannel.js"_s) + u'\n' +
                         sourceOf(u":/attache/editor/bridge.js"_s));
    page.scripts().insert(script);
}

std::optional<EditorEvent> EditorBridge::parse(const QString& json) {
    if (json.size() > kLongestReport)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const auto kind = kindOf(object.value("event"_L1).toString());
    if (!kind)
        return std::nullopt;
    EditorEvent event;
    event.kind = *kind;
    return readFields(object, event) ? std::optional(event) : std::nullopt;
}

// A web channel offers every object's deleteLater(), too. The page owns the bridge and nobody else ends it.
bool EditorBridge::event(QEvent* event) {
    return event->type() == QEvent::DeferredDelete || QObject::event(event);
}

void EditorBridge::report(const QString& json) {
    const auto event = parse(json);
    if (!event) {
        qCWarning(editorLog) << "dropped a report of" << json.size() << "characters that isn't one of ours";
        return;
    }
    QMetaObject::invokeMethod(this, [this, event] { m_handler(*event); }, Qt::QueuedConnection);
}

} // namespace attache::ui
