// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/WindowMemory.h"

#include "window/EditorPlaces.h"
#include "window/FilesPage.h"

#include <QEvent>
#include <QSettings>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

constexpr auto kSoon = 1s;
constexpr qsizetype kMostBytes = 4096;
const QString kGeometry = u"window/geometry"_s;
const QString kEditor = u"editor/geometry"_s; // of the last window of an editor's own
const QString kParts = u"files/parts"_s;

QByteArray bytes(const QVariantHash& values, const QString& key) {
    const QByteArray value = values.value(key).toByteArray();
    return value.size() <= kMostBytes ? value : QByteArray();
}

QString channelKey(const QString& accountId) {
    return u"channels/"_s + accountId;
}

QString geometryKey(const QString& name) {
    return name + u"/geometry"_s;
}

QVariantHash valuesIn(const QString& path) {
    const QSettings settings(path, QSettings::IniFormat);
    QVariantHash values;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys)
        values.insert(key, settings.value(key));
    return values;
}

} // namespace

WindowMemory::WindowMemory(QString path, MainWindow& window, DiskWriter& writer, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_window(window)
    , m_writer(writer)
    , m_known(valuesIn(m_path)) {
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&window.filesPage(), &FilesPage::partWidthsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&window.filesPage(), &FilesPage::channelShown, this, [this](const QString& channelId) {
        if (!m_accountId.isEmpty())
            write({{channelKey(m_accountId), channelId}});
    });
    connect(&window.editorPlaces(), &EditorPlaces::lastPlaceChanged, &m_soon, qOverload<>(&QTimer::start));
    window.installEventFilter(this);
}

WindowMemory::~WindowMemory() {
    save();
}

void WindowMemory::restore() {
    // Qt moves it into a screen that is there, and makes it fit.
    m_window.restoreGeometry(bytes(m_known, kGeometry));
    m_window.filesPage().setPartWidths(bytes(m_known, kParts));
    m_window.editorPlaces().setLastPlace(bytes(m_known, kEditor));
}

void WindowMemory::remember(const QString& name, QWidget& other) {
    const QString key = geometryKey(name);
    other.restoreGeometry(bytes(m_known, key));
    m_others.insert(key, {&other});
    other.installEventFilter(this);
}

void WindowMemory::save() {
    m_soon.stop();
    QVariantHash values{{kGeometry, m_window.saveGeometry()}, {kParts, m_window.filesPage().partWidths()}};
    if (const QByteArray& editor = m_window.editorPlaces().lastPlace(); !editor.isEmpty())
        values.insert(kEditor, editor);
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other) {
        if (other->window && other->wasShown)
            values.insert(other.key(), other->window->saveGeometry());
    }
    write(values);
}

void WindowMemory::write(const QVariantHash& values) {
    m_known.insert(values);
    m_writer.run([path = m_path, values] {
        QSettings settings(path, QSettings::IniFormat);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            settings.setValue(value.key(), value.value());
    });
}

void WindowMemory::setAccount(const QString& accountId) {
    m_accountId = accountId;
    m_window.filesPage().setFirstChannel(m_known.value(channelKey(accountId)).toString());
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        for (Other& other : m_others)
            other.wasShown |= other.window.data() == watched;
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace attache::ui
