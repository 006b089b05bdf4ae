// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PeopleSearch: a field and what was found below it: type, arrow down, Enter adds.
//
// Knows no network: it says what to look for, and is told what was found. Thread: the GUI thread.
#pragma once

#include "access/Debounce.h"
#include "domain/Result.h"
#include "domain/User.h"

#include <QIcon>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace attache::ui {

class PeopleSearch : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPatience{250}; // after the last letter

    explicit PeopleSearch(QWidget* parent = nullptr);

    void setNameDisplay(domain::NameDisplay display) { m_display = display; }
    // Those people are there already, so they aren't offered.
    void setKnown(const QSet<QString>& userIds);
    // For searchRequested(term); an answer to what is no longer typed is ignored.
    void showFound(const QString& term, const QList<domain::User>& people);
    void showFailure(const QString& term, const domain::Error& error);
    void setPicture(const QString& userId, const QIcon& picture);
    // For setFocus() and the order of Tab; not a focus proxy, for which Tab would take this widget.
    [[nodiscard]] QWidget* field() const;
    void setTimer(Debounce::Timer timer) { m_debounce.setTimer(std::move(timer)); } // for tests

Q_SIGNALS:
    // Never with a blank term.
    void searchRequested(const QString& term);
    void pictureWanted(const attache::domain::User& person);
    void chosen(const attache::domain::User& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void choose();
    void moveBy(int rows);
    void clear();
    void say(const QString& text);
    [[nodiscard]] QString term() const;

    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_state;
    QStandardItemModel* m_model;
    Debounce m_debounce;
    domain::NameDisplay m_display = domain::NameDisplay::Username;
    QSet<QString> m_known;
};

} // namespace attache::ui
