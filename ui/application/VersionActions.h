// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionActions: what people do with one version beside opening it: restore it, copy a link to it.
#pragma once

#include "application/AccountSession.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class VersionActions : public QObject {
    Q_OBJECT
public:
    VersionActions(MainWindow& window, saves::SaveService& saves, QObject* parent = nullptr);

    void setSession(AccountSession* session); // null: signed out
    // Asks first. `version` is an index into Document::versions.
    void restore(const domain::Document& document, int version);
    QCoro::Task<> copyLink(domain::FileInfo file);

private:
    QCoro::Task<> restoreNow(domain::Document document, int version);
    void tellWhenArrived(const domain::SaveStatus& status);

    MainWindow& m_window;
    saves::SaveService& m_saves;
    QPointer<AccountSession> m_session;
    QHash<QString, QString> m_restored; // what to say, by save id
};

} // namespace attache::ui
