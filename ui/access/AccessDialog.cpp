// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/AccessDialog.h"

#include "access/AccessTable.h"
#include "access/PeopleSearch.h"
#include "domain/FileName.h"
#include "files/NameLabel.h"
#include "signin/MessageLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace attache::ui {

AccessDialog::AccessDialog(Subject subject, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_search(new PeopleSearch(this))
    , m_table(new AccessTable(this))
    , m_message(new MessageLabel(this))
    , m_busy(new QProgressBar(this))
    , m_hint(new QLabel(this)) {
    build();
    connectParts();
    enter(State::Loading);
}

void AccessDialog::build() {
    setWindowTitle(tr("Change access rights"));
    auto* name = new NameLabel(this);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    name->setText(domain::displayFileName(m_subject.fileName));
    name->setAccessibleName(name->text());
    m_search->setNameDisplay(m_subject.nameDisplay);
    m_search->setVisible(!isDirect());
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(fontMetrics().height() / 2);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(isDirect() ? tr("The other person is told in this conversation.")
                               : tr("A change for everyone is announced in the thread, a change for one person in a "
                                    "direct message."));
    auto* buttons = new QDialogButtonBox(this);
    m_theirsButton = buttons->addButton(tr("Take over their change"), QDialogButtonBox::ResetRole);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ApplyRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    buttons->setFocusProxy(nullptr); // Tab would end at the first button where that is hidden or disabled
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_search)})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_busy),
                            static_cast<QWidget*>(m_message), static_cast<QWidget*>(buttons)})
        layout->addWidget(widget);
    m_table->setTabBefore(m_search->field());
    m_table->begin({m_subject.levels, m_subject.author, m_subject.nameDisplay, everyoneText(), isDirect()});
}

void AccessDialog::connectParts() {
    connect(m_search, &PeopleSearch::searchRequested, this, &AccessDialog::searchRequested);
    connect(m_search, &PeopleSearch::pictureWanted, this, &AccessDialog::pictureWanted);
    connect(m_search, &PeopleSearch::chosen, this, [this](const domain::User& person) {
        m_people += person;
        // Giving a person a line of their own is giving them more than to look.
        m_table->add(person, {m_subject.levels.last(), true, true, true});
    });
    connect(m_table, &AccessTable::pictureWanted, this, &AccessDialog::pictureWanted);
    connect(m_table, &AccessTable::changed, this, &AccessDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &AccessDialog::press);
    connect(m_theirsButton, &QPushButton::clicked, this, &AccessDialog::takeTheirs);
    connect(m_cancel, &QPushButton::clicked, this, &AccessDialog::reject);
}

QString AccessDialog::everyoneText() const {
    if (isDirect())
        return {};
    const QString name = domain::displayFileName(m_subject.channel.displayName);
    return name.isEmpty() ? tr("Everyone in the channel") : tr("Everyone in %1").arg(name);
}

void AccessDialog::enter(State state) {
    m_state = state;
    const bool isBusy = state == State::Loading || state == State::Saving;
    const bool isEditable = state == State::Editing || state == State::Conflict;
    m_busy->setVisible(isBusy);
    m_busy->setAccessibleName(state == State::Loading ? tr("Reading the rights…") : tr("Saving the rights…"));
    m_search->setEnabled(isEditable);
    m_table->setEnabled(isEditable);
    m_theirsButton->setVisible(state == State::Conflict);
    m_save->setText(state == State::Conflict ? tr("Save mine") : state == State::Failed ? tr("Try again") : tr("Save"));
    m_cancel->setText(state == State::Saving ? tr("Stop") : tr("Cancel"));
    if (isBusy)
        m_message->showMessage(MessageLabel::Kind::Information, {});
    refresh();
}

// Says beforehand what Mattermost has no room for.
void AccessDialog::refresh() {
    const bool isEditable = m_state == State::Editing || m_state == State::Conflict;
    const auto fits = isEditable && m_subject.fits ? m_subject.fits(rules()) : domain::Result<>();
    m_search->setKnown(m_table->peopleIds());
    m_save->setEnabled(m_state == State::Failed || m_state == State::Conflict ||
                       (m_state == State::Editing && fits && rules() != m_saved));
    if (!isEditable)
        return;
    if (!fits) {
        m_save->setEnabled(false);
        m_message->showMessage(MessageLabel::Kind::Warning, fits.error().message);
    } else if (m_message->property("isAboutRoom").toBool()) {
        m_message->showMessage(MessageLabel::Kind::Information, {});
    }
    m_message->setProperty("isAboutRoom", !fits.has_value());
}

void AccessDialog::press() {
    if (m_state == State::Failed) {
        enter(State::Loading);
        Q_EMIT loadRequested();
        return;
    }
    const bool isInsisting = m_state == State::Conflict;
    const versions::AccessRules wanted = rules();
    enter(State::Saving);
    Q_EMIT saveRequested(wanted, isInsisting);
}

void AccessDialog::showRules(const versions::AccessRules& rules, const QList<domain::User>& people) {
    m_people = people;
    versions::AccessRules shown = rules;
    if (isDirect()) { // the other person has a line, whether there is a right of their own or not
        for (const domain::User& person : people) {
            if (person.id != m_subject.author.id)
                shown.people.insert(person.id, rules.grantFor(person.id));
        }
    }
    m_saved = shown;
    m_table->setRules(shown, people);
    enter(State::Editing);
    if (isDirect())
        m_table->focusFirst();
    else
        m_search->field()->setFocus();
}

void AccessDialog::showLoadFailure(const domain::Error& error) {
    enter(State::Failed);
    m_message->showMessage(MessageLabel::Kind::Error, error.message);
    m_save->setFocus();
}

void AccessDialog::showSaveFailure(const domain::Error& error) {
    enter(State::Editing);
    m_message->showMessage(MessageLabel::Kind::Error, error.message);
    m_save->setFocus();
}

void AccessDialog::showConflict(const versions::AccessRules& standing, const versions::AccessRules& merged,
                                const QList<domain::User>& people, const QStringList& names) {
    m_standing = standing;
    m_merged = merged;
    m_people += people;
    enter(State::Conflict);
    m_message->showMessage(MessageLabel::Kind::Warning,
                           tr("Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over "
                              "the other change and go on from there.")
                               .arg(QLocale().createSeparatedList(names)));
    m_theirsButton->setFocus();
}

void AccessDialog::takeTheirs() {
    m_saved = m_standing;
    m_table->setRules(m_merged, m_people);
    m_message->showMessage(MessageLabel::Kind::Information, {});
    enter(State::Editing);
}

void AccessDialog::showFound(const QString& term, const QList<domain::User>& people) {
    m_search->showFound(term, people);
}

void AccessDialog::showSearchFailure(const QString& term, const domain::Error& error) {
    m_search->showFailure(term, error);
}

void AccessDialog::setPicture(const QString& userId, const QIcon& picture) {
    m_search->setPicture(userId, picture);
    m_table->setPicture(userId, picture);
}

void AccessDialog::setSearchTimer(Debounce::Timer timer) {
    m_search->setTimer(std::move(timer));
}

versions::AccessRules AccessDialog::rules() const {
    return m_table->rules();
}

void AccessDialog::reject() {
    const State before = m_state;
    if (before == State::Loading || before == State::Saving)
        Q_EMIT stopRequested();
    if (before == State::Saving) {
        enter(State::Editing);
        m_message->showMessage(MessageLabel::Kind::Information,
                               tr("Stopped. The change may have reached Mattermost all the same."));
        return;
    }
    QDialog::reject();
}

} // namespace attache::ui
