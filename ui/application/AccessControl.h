// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessControl: the rights dialog at work: reads the rights, looks for people, saves, enforces, announces, and takes
// it all back on "Undo".
#pragma once

#include "application/AccountSession.h"
#include "application/AnnouncementBot.h"
#include "application/Avatars.h"
#include "documents/AccessEditor.h"
#include "documents/AccessNotices.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace attache::ui {

class AccessDialog;

// Thread: the GUI thread. References outlive it.
class AccessControl : public QObject {
    Q_OBJECT
public:
    AccessControl(MainWindow& window, AnnouncementBot& bot, const domain::Clock& clock, QObject* parent = nullptr);

    // Null: signed out; an open dialog is closed.
    void setSession(AccountSession* session);
    // Opens the dialog. Only the author's document can be changed.
    void show(const domain::Document& document);

private:
    // What one dialog is about.
    struct Subject {
        domain::Document document;
        domain::Channel channel;
        documents::LoadedAccess loaded; // `rules` is the base of the next save
        quint64 ticket = 0;             // a new one whenever the person stops what is under way
    };
    using Shared = std::shared_ptr<Subject>;

    void connectDialog(AccessDialog& dialog, const Shared& subject);
    QCoro::Task<> load(QPointer<AccessDialog> dialog, Shared subject);
    QCoro::Task<> search(QPointer<AccessDialog> dialog, Shared subject, QString term);
    QCoro::Task<> save(QPointer<AccessDialog> dialog, Shared subject, versions::AccessRules wanted);
    QCoro::Task<> undo(domain::Document document, domain::Channel channel, documents::SavedAccess saved);
    // Drops editors, tells people, and says what couldn't be done.
    QCoro::Task<> followUp(domain::Document document, domain::Channel channel, documents::SavedAccess saved);
    void offerUndo(const domain::Document& document, const domain::Channel& channel,
                   const documents::SavedAccess& saved);
    [[nodiscard]] documents::AccessEditor editor() const;
    [[nodiscard]] documents::NoticePlace placeOf(const domain::Document& document,
                                                 const domain::Channel& channel) const;

    MainWindow& m_window;
    AnnouncementBot& m_bot;
    const domain::Clock& m_clock;
    Avatars m_avatars;
    QPointer<AccountSession> m_session;
    QPointer<AccessDialog> m_dialog;
};

} // namespace attache::ui
