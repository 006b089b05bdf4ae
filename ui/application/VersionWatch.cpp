// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/VersionWatch.h"

#include "domain/VersionRecord.h"
#include "editor/EditorErrors.h"
#include "versions/Versions.h"
#include "window/EditorTab.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

// A save that was accepted goes to Mattermost at once, unless something is wrong there.
constexpr auto kPatience = 30s;

QString keyOf(const documents::OpenedDocument& opened) {
    return opened.editor.config.value("document"_L1).toObject().value("key"_L1).toString();
}

} // namespace

bool isNews(const domain::Document& document, const documents::OpenedDocument& opened) {
    const domain::DocumentVersion& newest = document.newest();
    if (document.id() != opened.rootFileId || newest.attachment.file.id == opened.fileId)
        return false;
    return !opened.editor.isEditing || newest.documentKey != keyOf(opened);
}

VersionWatch::VersionWatch(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window) {}

void VersionWatch::setSession(AccountSession* session) {
    if (m_session)
        m_session->events().disconnect(this);
    m_session = session;
    m_awaiting.clear();
    m_offered.clear();
    if (!session)
        return;
    connect(&session->events(), &mattermost::EventStream::posted, this, &VersionWatch::look);
    connect(&session->events(), &mattermost::EventStream::resyncNeeded, this, [this] {
        const QList<EditorTab*> tabs = m_window.editors();
        for (EditorTab* tab : tabs)
            check(tab);
    });
}

void VersionWatch::await(EditorTab* tab) {
    const QString id = tab->opened().id;
    m_awaiting.insert(tab, id);
    connect(tab, &QObject::destroyed, this, [this, tab] { m_awaiting.remove(tab); });
    QTimer::singleShot(kPatience, tab, [this, tab, id] {
        if (m_awaiting.value(tab) == id && m_awaiting.remove(tab) && tab->opened().id == id)
            tab->view().showError(editorStillSaving());
    });
    check(tab); // it may have come meanwhile
}

void VersionWatch::look(const domain::Post& post) {
    const auto record = domain::readVersionProps(post.props);
    if (!record)
        return;
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs) {
        if (tab->opened().rootFileId == record->rootFileId)
            check(tab);
    }
}

// A post's word isn't enough: what the thread makes of it counts.
QCoro::Task<> VersionWatch::check(QPointer<EditorTab> tab) {
    const QPointer self(this);
    const documents::OpenedDocument opened = tab->opened();
    if (!m_session || opened.id.isEmpty() || tab->isExactVersion())
        co_return;
    const auto thread = co_await m_session->client().thread(opened.document.first().attachment.rootId);
    if (!self || !tab || tab->opened().id != opened.id || !thread)
        co_return;
    const QList<domain::Document> documents = versions::documentsIn(thread->posts);
    const auto found = std::ranges::find(documents, opened.rootFileId, &domain::Document::id);
    if (found == documents.end())
        co_return;
    const bool isNewer = found->newest().attachment.file.id != opened.fileId;
    if (m_awaiting.value(tab) == opened.id && isNewer) {
        m_awaiting.remove(tab);
        Q_EMIT arrived(tab);
    } else if (isNews(*found, opened) && !m_expected.contains(found->newest().saveId)) {
        offer(*tab, *found);
    }
}

void VersionWatch::offer(EditorTab& tab, const domain::Document& document) {
    const domain::DocumentVersion& newest = document.newest();
    QString& offered = m_offered[tab.opened().id];
    if (std::exchange(offered, newest.attachment.file.id) == newest.attachment.file.id)
        return; // dismissed is dismissed
    const QString text =
        tab.opened().editor.isEditing
            ? tr("Somebody has posted a newer version of this document (version %1). What you change here is kept as a "
                 "version of its own, based on the one you opened.")
                  .arg(newest.number)
            : tr("Somebody has posted a newer version of this document (version %1).").arg(newest.number);
    tab.showOffer(text, tr("Open the newest version"), [this, known = QPointer(&tab)] {
        if (known)
            Q_EMIT reopenRequested(known);
    });
}

} // namespace attache::ui
