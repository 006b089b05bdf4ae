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

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype kLongestReport = 8192;
constexpr qsizetype kLongestText = 500;

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
        {u"destroyed"_s, Kind::Destroyed},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
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
    if (*kind == EditorEvent::Kind::Dirty && !object.value("on"_L1).isBool())
        return std::nullopt;
    EditorEvent event;
    event.kind = *kind;
    event.isOn = object.value("on"_L1).toBool();
    event.code = object.value("code"_L1).toInt();
    event.text = object.value("text"_L1).toString().left(kLongestText);
    return event;
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
