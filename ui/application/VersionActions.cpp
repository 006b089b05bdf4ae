// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/VersionActions.h"

#include "documents/RestoreVersion.h"
#include "domain/FileName.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>

namespace attache::ui {

VersionActions::VersionActions(MainWindow& window, saves::SaveService& saves, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_saves(saves) {
    connect(&saves, &saves::SaveService::saveChanged, this, &VersionActions::tellWhenArrived);
}

void VersionActions::setSession(AccountSession* session) {
    m_session = session;
}

void VersionActions::restore(const domain::Document& document, int version) {
    if (!m_session || version < 0 || version >= document.versions.size())
        return;
    const int number = document.versions.at(version).number;
    const QString name = domain::displayFileName(document.first().attachment.file.name);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Restore this version?"),
                                tr("Version %1 of \"%2\" becomes the newest one.").arg(number).arg(name),
                                QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText); // the name of a document is in it
    box->setInformativeText(tr("It is written to the thread as a new version. The versions after it stay, so nothing "
                               "is lost."));
    QPushButton* restore = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    box->setDefaultButton(restore);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(restore, &QPushButton::clicked, this, [this, document, version] { restoreNow(document, version); });
    box->open();
}

QCoro::Task<> VersionActions::restoreNow(domain::Document document, int version) {
    const QPointer self(this);
    const QPointer session = m_session;
    if (!session)
        co_return;
    const domain::DocumentVersion restored = document.versions.at(version);
    const QString name = domain::displayFileName(document.first().attachment.file.name);
    const QPointer client = &session->client();
    const QPointer saves = &m_saves;
    const documents::RestoreRequest request{session->account().id, session->account().user, restored.attachment};
    m_window.showMessage(tr("Restoring version %1 of %2…").arg(restored.number).arg(name));
    const auto saveId = co_await documents::restoreVersion(client, saves, request);
    if (!self || !session)
        co_return;
    if (saveId)
        m_restored.insert(*saveId, tr("Restored version %1 of %2").arg(restored.number).arg(name));
    else
        m_window.showMessage(saveId.error().message);
}

// On its way a restored version is a save like any other, and the save state speaks of it.
void VersionActions::tellWhenArrived(const domain::SaveStatus& status) {
    if (!m_restored.contains(status.saveId) || domain::isUnfinished(status.step))
        return;
    const QString text = m_restored.take(status.saveId);
    if (status.step != domain::SaveStep::Discarded)
        m_window.showMessage(text);
}

QCoro::Task<> VersionActions::copyLink(domain::FileInfo file) {
    if (!m_session)
        co_return;
    const QPointer self(this);
    const auto link = co_await m_session->client().publicLink(file.id);
    if (!self)
        co_return;
    if (!link) {
        m_window.showMessage(link.error().message);
        co_return;
    }
    QApplication::clipboard()->setText(*link);
    m_window.showMessage(tr("The link was copied. Everyone who has it can read the file without signing in."));
}

} // namespace attache::ui
