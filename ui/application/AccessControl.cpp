// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/AccessControl.h"

#include "access/AccessDialog.h"
#include "access/PersonText.h"
#include "documents/AccessEnforcer.h"
#include "documents/AccessLevels.h"
#include "domain/FileName.h"
#include "versions/PluginRights.h"

#include <QLocale>

#include <algorithm>

namespace attache::ui {
namespace {

QStringList peopleOf(const versions::AccessRules& rules, const domain::Channel& channel) {
    return rules.people.keys() + (channel.type == domain::ChannelType::Direct ? channel.memberIds : QStringList());
}

// As the dialog's controls call them.
QStringList namesOf(const QList<versions::AccessConflict>& conflicts, const QList<domain::User>& people) {
    QStringList names;
    for (const versions::AccessConflict& conflict : conflicts) {
        const auto person = std::ranges::find(people, conflict.principal, &domain::User::id);
        if (person != people.end())
            names += handleOf(*person);
        else
            names += conflict.principal == versions::kEveryone ? AccessControl::tr("everyone in the channel")
                                                               : AccessControl::tr("an unknown person");
    }
    return names;
}

} // namespace

AccessControl::AccessControl(MainWindow& window, AnnouncementBot& bot, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_bot(bot)
    , m_clock(clock) {}

void AccessControl::setSession(AccountSession* session) {
    if (m_dialog)
        m_dialog->deleteLater();
    m_window.withdrawOffer();
    m_session = session;
    m_avatars.setClient(session ? &session->client() : nullptr);
}

documents::AccessEditor AccessControl::editor() const {
    return {m_session->client(), m_clock, m_session->account().user.id, m_session->config().version};
}

void AccessControl::show(const domain::Document& document) {
    if (!m_session || document.versions.isEmpty())
        return;
    if (m_dialog) { // the window is behind it; a second one would only be in the way
        m_dialog->raise();
        return;
    }
    const auto subject = std::make_shared<Subject>();
    subject->document = document;
    subject->channel = m_session->attachments().channel();
    const domain::FileInfo& file = document.first().attachment.file;
    const QString extension = file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension;
    AccessDialog::Subject shown;
    shown.fileName = file.name;
    shown.levels = documents::levelsFor(extension);
    shown.channel = subject->channel;
    shown.author = m_session->account().user;
    shown.nameDisplay = m_session->config().nameDisplay;
    shown.fits = [this, subject](const versions::AccessRules& rules) {
        return m_session ? editor().fits(subject->loaded, subject->document.id(), rules) : domain::Result<>();
    };
    m_dialog = new AccessDialog(shown, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog(*m_dialog, subject);
    m_dialog->open();
    load(m_dialog, subject);
}

void AccessControl::connectDialog(AccessDialog& dialog, const Shared& subject) {
    const QPointer guarded(&dialog);
    connect(&dialog, &AccessDialog::loadRequested, this, [this, guarded, subject] { load(guarded, subject); });
    connect(&dialog, &AccessDialog::searchRequested, this,
            [this, guarded, subject](const QString& term) { search(guarded, subject, term); });
    connect(&dialog, &AccessDialog::saveRequested, this,
            [this, guarded, subject](const versions::AccessRules& wanted) { save(guarded, subject, wanted); });
    connect(&dialog, &AccessDialog::stopRequested, this, [subject] { ++subject->ticket; });
    connect(&dialog, &AccessDialog::pictureWanted, &m_avatars, &Avatars::want);
    connect(&m_avatars, &Avatars::ready, &dialog, &AccessDialog::setPicture);
    m_avatars.want(m_session->account().user);
}

QCoro::Task<> AccessControl::load(QPointer<AccessDialog> dialog, Shared subject) {
    const QPointer session = m_session;
    const domain::Attachment& root = subject->document.first().attachment;
    documents::AccessEditor reader = editor();
    auto loaded = co_await reader.load(root.postId, root.file.id);
    if (!session || !dialog)
        co_return;
    if (!loaded) {
        dialog->showLoadFailure(loaded.error());
        co_return;
    }
    if (!loaded->isMine) {
        dialog->showLoadFailure({domain::ErrorKind::Forbidden,
                                 tr("Only the person who posted the document can change the access rights."),
                                 {},
                                 0,
                                 {}});
        co_return;
    }
    const QStringList ids = peopleOf(loaded->rules, subject->channel);
    const auto people = co_await session->client().usersByIds(ids);
    if (!session || !dialog)
        co_return;
    if (!people && subject->channel.type == domain::ChannelType::Direct) { // without a name there is no line
        dialog->showLoadFailure(people.error());
        co_return;
    }
    subject->loaded = std::move(*loaded);
    dialog->showRules(subject->loaded.rules, people.value_or(QList<domain::User>()));
}

QCoro::Task<> AccessControl::search(QPointer<AccessDialog> dialog, Shared subject, QString term) {
    const QPointer session = m_session;
    const auto found = co_await session->client().searchUsers(subject->channel.id, term);
    if (!session || !dialog)
        co_return;
    if (found)
        dialog->showFound(term, *found);
    else
        dialog->showSearchFailure(term, found.error());
}

QCoro::Task<> AccessControl::save(QPointer<AccessDialog> dialog, Shared subject, versions::AccessRules wanted) {
    const QPointer self(this);
    const QPointer session = m_session;
    const quint64 ticket = subject->ticket;
    const domain::Attachment& root = subject->document.first().attachment;
    documents::AccessEditor writer = editor();
    auto saved = co_await writer.save(root.postId, root.file.id, subject->loaded.rules, wanted);
    if (!self || !session)
        co_return;
    const bool isWritten = saved && saved->conflicts.isEmpty();
    if (isWritten) { // also when the person stopped waiting: it stands, so it is said
        offerUndo(subject->document, subject->channel, *saved);
        followUp(subject->document, subject->channel, *saved);
        if (dialog)
            dialog->accept();
        co_return;
    }
    if (!dialog || ticket != subject->ticket)
        co_return;
    if (!saved) {
        dialog->showSaveFailure(saved.error());
        co_return;
    }
    const QStringList ids = saved->rules.people.keys();
    const auto people = co_await session->client().usersByIds(ids);
    if (!self || !session || !dialog || ticket != subject->ticket)
        co_return;
    const QList<domain::User> named = people.value_or(QList<domain::User>());
    subject->loaded.rules = saved->before;
    dialog->showConflict(saved->before, saved->rules, named, namesOf(saved->conflicts, named));
}

void AccessControl::offerUndo(const domain::Document& document, const domain::Channel& channel,
                              const documents::SavedAccess& saved) {
    if (saved.changed.isEmpty())
        return;
    const QString name = domain::displayFileName(document.first().attachment.file.name);
    m_window.showOffer(tr("Access rights changed for %1").arg(name), tr("Undo"),
                       [this, document, channel, saved] { undo(document, channel, saved); });
}

QCoro::Task<> AccessControl::undo(domain::Document document, domain::Channel channel, documents::SavedAccess saved) {
    const QPointer self(this);
    const QPointer session = m_session;
    if (!session)
        co_return;
    const domain::Attachment& root = document.first().attachment;
    documents::AccessEditor writer = editor();
    const auto undone = co_await writer.save(root.postId, root.file.id, saved.rules, saved.before);
    if (!self || !session)
        co_return;
    if (!undone) {
        m_window.showMessage(undone.error().message);
        co_return;
    }
    if (!undone->conflicts.isEmpty()) {
        m_window.showMessage(
            tr("The access rights were changed elsewhere meanwhile. Look at them before you go back."));
        show(document);
        co_return;
    }
    m_window.showMessage(tr("The access rights are as before."));
    followUp(document, channel, *undone);
}

documents::NoticePlace AccessControl::placeOf(const domain::Document& document, const domain::Channel& channel) const {
    const domain::Attachment& root = document.first().attachment;
    documents::NoticePlace place;
    place.fileName = root.file.name;
    place.channelId = root.channelId;
    place.threadId = root.rootId.isEmpty() ? root.postId : root.rootId;
    place.postId = root.postId;
    place.siteUrl = m_session->client().address().url();
    const QList<domain::Team> teams = m_session->channels().teams();
    const auto team = std::ranges::find(teams, channel.teamId, &domain::Team::id);
    if (team != teams.end())
        place.teamName = team->name;
    if (channel.type == domain::ChannelType::Direct) {
        for (const QString& id : channel.memberIds) {
            if (id != m_session->account().user.id)
                place.directWith = id;
        }
    }
    return place;
}

QCoro::Task<> AccessControl::followUp(domain::Document document, domain::Channel channel,
                                      documents::SavedAccess saved) {
    const QPointer self(this);
    const QPointer session = m_session;
    const documents::NoticePlace place = placeOf(document, channel);
    const onlyoffice::DocumentServerSettings settings = session->setup().documentServer;
    const QPointer mattermost = &session->client();
    if (!settings.address.isEmpty()) {
        const auto documentServer = std::make_unique<onlyoffice::DocumentServerClient>(settings, m_clock);
        const QPointer enforcer = documentServer.get();
        const documents::EnforceRequest request{session->account().serverId, document, saved};
        const auto enforced = co_await documents::enforceWithdrawal(enforcer, mattermost, request);
        if (!self || !session)
            co_return;
        if (!enforced)
            m_window.showMessage(tr("The rights are changed, but who has the document open may go on until it is "
                                    "closed. %1")
                                     .arg(enforced.error().message));
    }
    const QList<documents::Notice> notices = documents::noticesFor(place, saved);
    const QPointer bot = m_bot.client();
    const QPointer sender = bot ? bot : mattermost;
    auto failures = co_await documents::sendNotices(sender, place, notices);
    if (!self || !session)
        co_return;
    if (bot && !failures.isEmpty()) { // a bot that isn't in the channel: better in one's own name than not at all
        QList<documents::Notice> again;
        std::ranges::copy_if(notices, std::back_inserter(again), [&](const documents::Notice& notice) {
            return std::ranges::find(failures, notice.principal, &documents::NoticeFailure::principal) !=
                   failures.end();
        });
        failures = co_await documents::sendNotices(mattermost, place, again);
        if (!self || !session)
            co_return;
    }
    if (!failures.isEmpty())
        m_window.showMessage(
            tr("The rights are changed, but not all could be told. %1").arg(failures.constFirst().error.message));
}

} // namespace attache::ui
