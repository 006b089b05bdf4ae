// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessTable: who may do what, a line each: everyone in the channel, the author, and the people with rights of their
// own.
#pragma once

#include "access/AccessRow.h"
#include "domain/User.h"
#include "versions/AccessRules.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;

namespace attache::ui {

// Thread: the GUI thread.
class AccessTable : public QScrollArea {
    Q_OBJECT
public:
    explicit AccessTable(QWidget* parent = nullptr);

    struct Setting {
        QList<domain::AccessLevel> levels;
        domain::User author;
        domain::NameDisplay nameDisplay = domain::NameDisplay::Username;
        QString everyone;     // "Everyone in Docs"; empty: a direct message has no such line
        bool isFixed = false; // a direct message: nobody is added or removed
    };
    // Drops all lines and makes those of the author and of everyone.
    void begin(const Setting& setting);
    // Replaces the lines by the rules'; `people` names them. Who isn't in `people` stays, under "Unknown person".
    void setRules(const versions::AccessRules& rules, const QList<domain::User>& people);
    [[nodiscard]] versions::AccessRules rules() const;
    // At the end, and in sight.
    void add(const domain::User& person, domain::AccessGrant grant);
    [[nodiscard]] QSet<QString> peopleIds() const;
    void setPicture(const QString& userId, const QIcon& picture);
    void focusFirst(); // of the lines that can be changed
    // Tab comes from there to the first line. Lines are made anew, so Qt would put them behind everything.
    void setTabBefore(QWidget* widget) { m_before = widget; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void pictureWanted(const attache::domain::User& person);

private:
    void clear();
    void addHeader();
    void addAuthor();
    [[nodiscard]] AccessRow* makeRow(const AccessRow::Texts& texts, const QIcon& picture, bool isRemovable);
    void remove(const QString& userId);
    void orderTabs();

    Setting m_setting;
    QWidget* m_page = nullptr; // made anew by begin()
    QGridLayout* m_grid = nullptr;
    QLabel* m_authorPicture = nullptr;
    AccessRow* m_everyone = nullptr;
    domain::AccessGrant m_everyoneGrant; // where there is no line for it
    QHash<QString, AccessRow*> m_rows;   // by user id
    QList<AccessRow*> m_order;           // as they stand
    QWidget* m_before = nullptr;
    int m_nextRow = 0;
    bool m_isFilling = false;
};

} // namespace attache::ui
