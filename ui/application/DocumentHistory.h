// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentHistory: answers what the open editors ask about the versions of their documents: the list, one of them, to
// restore one, another one to compare with.
#pragma once

#include "application/AccountSession.h"
#include "documents/VersionHistory.h"
#include "saves/SaveService.h"
#include "window/EditorTab.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class DocumentHistory : public QObject {
    Q_OBJECT
public:
    explicit DocumentHistory(saves::SaveService& saves, QObject* parent = nullptr);
    ~DocumentHistory() override;

    void setSession(AccountSession* session); // null: signed out
    void connectTab(EditorTab* tab);
    // That opened document is over: its versions are no longer served.
    void forget(const QString& openedId);

Q_SIGNALS:
    // The history was closed: the editor must be started again.
    void reopenRequested(attache::ui::EditorTab* tab);
    // The person made a version by restoring one, with this save.
    void restored(const QString& saveId);

private:
    struct Restoring {
        QPointer<EditorTab> tab;
        QString openedId;
    };

    [[nodiscard]] documents::VersionHistory* historyOf(const EditorTab& tab);
    [[nodiscard]] static bool shows(const QPointer<EditorTab>& tab, const QString& openedId);
    QCoro::Task<> list(QPointer<EditorTab> tab);
    QCoro::Task<> showVersion(QPointer<EditorTab> tab, int version);
    QCoro::Task<> restore(QPointer<EditorTab> tab, int version, QUrl result, QString fileType);
    QCoro::Task<> compare(QPointer<EditorTab> tab, QString purpose);
    void follow(const domain::SaveStatus& status);

    QPointer<AccountSession> m_session;
    QHash<QString, std::shared_ptr<documents::VersionHistory>> m_histories; // by OpenedDocument::id
    QHash<QString, Restoring> m_restoring;                                  // by save id
};

} // namespace attache::ui
