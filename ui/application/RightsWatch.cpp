// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/RightsWatch.h"

#include "domain/FileName.h"
#include "models/HumanText.h"
#include "versions/PluginRights.h"
#include "window/EditorTab.h"

#include <QSet>

namespace attache::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessRights;
using domain::Right;

constexpr AccessRights kWriting = AccessRights(Right::Edit) | Right::Review | Right::Comment | Right::FillForms;

// What the editor was opened with; its signed configuration says so.
AccessRights writingRightsOf(const documents::OpenedDocument& opened) {
    const QJsonObject given = opened.editor.config.value("document"_L1).toObject().value("permissions"_L1).toObject();
    AccessRights rights;
    rights.setFlag(Right::Edit, given.value("edit"_L1).toBool());
    rights.setFlag(Right::Review, given.value("review"_L1).toBool());
    rights.setFlag(Right::Comment, given.value("comment"_L1).toBool());
    rights.setFlag(Right::FillForms, given.value("fillForms"_L1).toBool());
    return rights;
}

QString keyOf(const documents::OpenedDocument& opened) {
    return opened.editor.config.value("document"_L1).toObject().value("key"_L1).toString();
}

} // namespace

RightsWatch::RightsWatch(MainWindow& window, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock) {}

void RightsWatch::setSession(AccountSession* session) {
    m_session = session;
    m_told.clear();
    m_documentServer.reset();
    if (!session)
        return;
    connect(&session->events(), &mattermost::EventStream::postEdited, this, &RightsWatch::look);
    connect(&session->events(), &mattermost::EventStream::resyncNeeded, this, [this] { lookAgain(); });
}

void RightsWatch::look(const domain::Post& post) {
    if (!m_session)
        return;
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs) {
        const domain::Attachment& root = tab->document().first().attachment;
        if (tab->isOpened() && !tab->isExactVersion() && root.postId == post.id && root.authorId == post.userId)
            compare(*tab, versions::rightsFor(post, root.file.id, m_session->account().user.id));
    }
}

QCoro::Task<> RightsWatch::lookAgain() {
    const QPointer self(this);
    const QPointer session = m_session;
    QSet<QString> posts;
    const QList<EditorTab*> tabs = m_window.editors();
    for (const EditorTab* tab : tabs)
        posts.insert(tab->document().first().attachment.postId);
    for (const QString& id : std::as_const(posts)) {
        const auto post = co_await session->client().post(id);
        if (!self || !session || session != m_session)
            co_return;
        if (post)
            look(*post);
    }
}

void RightsWatch::compare(EditorTab& tab, AccessRights now) {
    const documents::OpenedDocument& opened = tab.opened();
    const domain::FileInfo& file = tab.document().newest().attachment.file;
    const onlyoffice::Format* format =
        onlyoffice::findFormat(file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension);
    if (!format || onlyoffice::policyFor(format, m_session->setup().alsoEditable) != onlyoffice::FormatPolicy::Editable)
        return;
    const AccessRights before = writingRightsOf(opened);
    const AccessRights after = onlyoffice::usableRights(*format, now) & kWriting;
    const int told = m_told.value(opened.id, int(before));
    if (told == int(after))
        return; // another file's rights, or something else about the post
    m_told.insert(opened.id, int(after));
    const QString level = models::accessText(after, false);
    if (domain::canWrite(AccessRights(told)) && !after) {
        tab.showNotice(
            tr("Your right to change this document was withdrawn. You can go on reading it; what you changed "
               "until now is saved."));
        withdraw(tab);
    } else if (AccessRights(told) & ~after) {
        tab.showNotice(tr("Your access to this document was changed to \"%1\".").arg(level));
        reopenWhenSent(tab);
    } else {
        tab.showOffer(tr("You were given more access to this document: \"%1\".").arg(level), tr("Open for editing"),
                      [this, guarded = QPointer(&tab)] {
                          if (guarded)
                              reopenWhenSent(*guarded);
                      });
    }
}

void RightsWatch::withdraw(EditorTab& tab) {
    const onlyoffice::DocumentServerSettings& settings = m_session->setup().documentServer;
    const QString key = keyOf(tab.opened());
    if (settings.address.isEmpty() || key.isEmpty())
        return;
    m_documentServer = std::make_unique<onlyoffice::DocumentServerClient>(settings, m_clock);
    m_documentServer->drop(key, {m_session->account().user.id});
}

void RightsWatch::reopenWhenSent(EditorTab& tab) {
    if (!tab.view().isDirty()) {
        Q_EMIT reopenRequested(&tab);
        return;
    }
    auto* once = new QObject(&tab);
    connect(
        &tab.view(), &EditorView::dirtyChanged, once,
        [this, once, guarded = QPointer(&tab)](bool dirty) {
            if (dirty || !guarded)
                return;
            once->deleteLater();
            Q_EMIT reopenRequested(guarded);
        },
        Qt::QueuedConnection);
}

} // namespace attache::ui
