// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/WindowMemory.h"

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
const QString kParts = u"files/parts"_s;

QByteArray bytes(const QSettings& settings, const QString& key) {
    const QByteArray value = settings.value(key).toByteArray();
    return value.size() <= kMostBytes ? value : QByteArray();
}

QString channelKey(const QString& accountId) {
    return u"channels/"_s + accountId;
}

} // namespace

WindowMemory::WindowMemory(QString path, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_window(window) {
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&window.filesPage(), &FilesPage::partWidthsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&window.filesPage(), &FilesPage::channelShown, this, [this](const QString& channelId) {
        if (!m_accountId.isEmpty())
            QSettings(m_path, QSettings::IniFormat).setValue(channelKey(m_accountId), channelId);
    });
    window.installEventFilter(this);
}

WindowMemory::~WindowMemory() {
    save();
}

void WindowMemory::restore() {
    const QSettings settings(m_path, QSettings::IniFormat);
    // Qt moves it into a screen that is there, and makes it fit.
    m_window.restoreGeometry(bytes(settings, kGeometry));
    m_window.filesPage().setPartWidths(bytes(settings, kParts));
}

void WindowMemory::save() {
    m_soon.stop();
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(kGeometry, m_window.saveGeometry());
    settings.setValue(kParts, m_window.filesPage().partWidths());
}

void WindowMemory::setAccount(const QString& accountId) {
    m_accountId = accountId;
    const QSettings settings(m_path, QSettings::IniFormat);
    m_window.filesPage().setFirstChannel(settings.value(channelKey(accountId)).toString());
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
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
