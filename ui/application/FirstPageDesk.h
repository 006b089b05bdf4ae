// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FirstPageDesk: brings the picture of the first page into the details, once a document has been looked at for a
// moment.
#pragma once

#include "access/Debounce.h"
#include "application/AccountSession.h"

#include <QObject>
#include <QPointer>

namespace attache::ui {

class DetailsPane;

// Thread: the GUI thread; pictures are decoded on another one. `details` outlives it.
class FirstPageDesk : public QObject {
    Q_OBJECT
public:
    explicit FirstPageDesk(DetailsPane& details, QObject* parent = nullptr);

    void setSession(AccountSession* session); // null: signed out
    // What the person set has changed, or the listener.
    void reconsider();
    void setTimer(Debounce::Timer timer) { m_rest.setTimer(std::move(timer)); } // for tests

private:
    void look(const domain::FileInfo& file);
    void want();
    QCoro::Task<> decode(QString fileId, QByteArray png);
    void take(const QString& fileId, const QImage& page);
    [[nodiscard]] QString explanation() const;          // why there is no picture; may be empty
    [[nodiscard]] documents::FirstPages* pages() const; // null: none are shown

    DetailsPane& m_details;
    QPointer<AccountSession> m_session;
    domain::FileInfo m_file; // that is looked at; without an id: none
    Debounce m_rest;
};

// Null when it is no PNG, damaged, or larger than any first page; 1,000 pixels each way at most. Any thread.
[[nodiscard]] QImage decodePage(const QByteArray& png);

} // namespace attache::ui
