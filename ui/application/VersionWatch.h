// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionWatch: sees that somebody posted a newer version of a document that is open here, and offers it in its tab.
#pragma once

#include "application/AccountSession.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class VersionWatch : public QObject {
    Q_OBJECT
public:
    explicit VersionWatch(MainWindow& window, QObject* parent = nullptr);

    void setSession(AccountSession* session); // null: signed out
    // The tab's document was saved under its key, and the version that came of it isn't in the thread yet: tells when
    // it is. When it doesn't come, the tab says so.
    void await(EditorTab* tab);
    // The version that comes of that save is the person's own doing, so it isn't offered.
    void expect(const QString& saveId) { m_expected.insert(saveId); }

Q_SIGNALS:
    void arrived(attache::ui::EditorTab* tab);
    // The person wants the newest version.
    void reopenRequested(attache::ui::EditorTab* tab);

private:
    void look(const domain::Post& post);
    QCoro::Task<> check(QPointer<EditorTab> tab);
    void offer(EditorTab& tab, const domain::Document& document);

    MainWindow& m_window;
    QPointer<AccountSession> m_session;
    QHash<EditorTab*, QString> m_awaiting; // what was opened (OpenedDocument::id)
    QSet<QString> m_expected;              // save ids
    QHash<QString, QString> m_offered;     // OpenedDocument::id → the version that was offered last (file id)
};

// Whether the newest version of `document` is news for somebody who has `opened` open: a version that comes from the
// very editing under way isn't.
[[nodiscard]] bool isNews(const domain::Document& document, const documents::OpenedDocument& opened);

} // namespace attache::ui
