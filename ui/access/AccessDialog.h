// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessDialog: who may do what with one document.
//
// Knows no network: it says what the person wants, and is told what came of it. Thread: the GUI thread. Not modal to
// the event loop (open(), never exec()).
#pragma once

#include "access/AccessLevels.h"
#include "access/Debounce.h"
#include "domain/Channel.h"
#include "domain/Result.h"
#include "domain/User.h"
#include "versions/AccessRules.h"

#include <QDialog>
#include <QIcon>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace attache::ui {

class AccessTable;
class MessageLabel;
class PeopleSearch;

class AccessDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        QString fileName; // hostile
        QList<domain::AccessLevel> levels;
        domain::Channel channel;
        domain::User author; // the person in front of it
        domain::NameDisplay nameDisplay = domain::NameDisplay::Username;
        // Whether Mattermost has room for it, and what to do where it hasn't; null: always.
        std::function<domain::Result<>(const versions::AccessRules&)> fits;
    };
    explicit AccessDialog(Subject subject, QWidget* parent = nullptr);

    // What stands now, with the names of the people in it. In a direct message `people` also holds the other person.
    void showRules(const versions::AccessRules& rules, const QList<domain::User>& people);
    // Loading failed: nothing can be changed, but tried again.
    void showLoadFailure(const domain::Error& error);
    // Saving failed: everything chosen stays.
    void showSaveFailure(const domain::Error& error);
    // Somebody changed the same entries meanwhile: `standing` is what stands now, `merged` the same with the person's
    // other changes, `names` whose entries they are. The person chooses.
    void showConflict(const versions::AccessRules& standing, const versions::AccessRules& merged,
                      const QList<domain::User>& people, const QStringList& names);
    void showFound(const QString& term, const QList<domain::User>& people);
    void showSearchFailure(const QString& term, const domain::Error& error);
    void setPicture(const QString& userId, const QIcon& picture);
    void setSearchTimer(Debounce::Timer timer); // for tests

    [[nodiscard]] versions::AccessRules rules() const;
    void reject() override;

Q_SIGNALS:
    void loadRequested();
    // `isInsisting`: over what somebody else changed meanwhile. The receiver calls accept() or one of the above.
    void saveRequested(const attache::versions::AccessRules& rules, bool isInsisting);
    void stopRequested(); // what is being loaded or saved
    void searchRequested(const QString& term);
    void pictureWanted(const attache::domain::User& person);

private:
    enum class State { Loading, Failed, Editing, Saving, Conflict };

    void build();
    void connectParts();
    void enter(State state);
    void refresh();
    void press();
    void takeTheirs();
    [[nodiscard]] bool isDirect() const { return m_subject.channel.type == domain::ChannelType::Direct; }
    [[nodiscard]] QString everyoneText() const;

    Subject m_subject;
    State m_state = State::Loading;
    versions::AccessRules m_saved;    // what stands on the post
    versions::AccessRules m_standing; // in a conflict
    versions::AccessRules m_merged;
    QList<domain::User> m_people;
    PeopleSearch* m_search;
    AccessTable* m_table;
    MessageLabel* m_message;
    QProgressBar* m_busy;
    QLabel* m_hint;
    QPushButton* m_theirsButton;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace attache::ui
