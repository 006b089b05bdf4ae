// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/AccessTable.h"

#include "access/PersonText.h"
#include "files/NameLabel.h"
#include "theme/Icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kLinesInSight = 6;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

AccessTable::AccessTable(QWidget* parent)
    : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the controls in it have the focus
    setAccessibleName(tr("Access rights"));
}

void AccessTable::begin(const Setting& setting) {
    m_setting = setting;
    clear();
    m_page->show();
}

void AccessTable::clear() {
    m_rows.clear();
    m_order.clear();
    m_everyone = nullptr;
    m_nextRow = 0;
    m_page = new QWidget(this);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setForegroundRole(QPalette::Text);
    auto* outer = new QVBoxLayout(m_page);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(AccessRow::NameColumn, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height() / 2);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    addHeader();
    if (!m_setting.everyone.isEmpty()) {
        m_everyone = makeRow({m_setting.everyone, tr("everyone", "as in \"Access for everyone\"")},
                             icon(IconName::ChannelGroup), false);
    }
    addAuthor();
    setWidget(m_page); // deletes the old one
    setMinimumWidth(m_page->minimumSizeHint().width() + fontMetrics().height() * 2);
}

void AccessTable::addHeader() {
    const QList<std::pair<AccessRow::Column, QString>> titles{{AccessRow::LevelColumn, tr("Access")},
                                                              {AccessRow::DownloadColumn, tr("Download")},
                                                              {AccessRow::PrintColumn, tr("Print")},
                                                              {AccessRow::CopyColumn, tr("Copy")}};
    for (const auto& [column, title] : titles) {
        QLabel* label = plainLabel(title, m_page);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, m_nextRow, column,
                          column == AccessRow::LevelColumn ? Qt::AlignLeading : Qt::AlignHCenter);
    }
    ++m_nextRow;
}

// The author keeps everything, whatever the list says.
void AccessTable::addAuthor() {
    const int side = fontMetrics().height() * 3 / 2;
    m_authorPicture = new QLabel(m_page);
    m_authorPicture->setPixmap(
        initialsIcon(m_setting.author).pixmap(QSize(side, side), m_authorPicture->devicePixelRatioF()));
    auto* name = new NameLabel(m_page);
    name->setText(tr("%1, you").arg(nameAndHandle(m_setting.author, m_setting.nameDisplay)));
    name->setAccessibleName(name->text());
    m_grid->addWidget(m_authorPicture, m_nextRow, AccessRow::PictureColumn, Qt::AlignCenter);
    m_grid->addWidget(name, m_nextRow, AccessRow::NameColumn, Qt::AlignVCenter);
    m_grid->addWidget(plainLabel(tr("Owner"), m_page), m_nextRow, AccessRow::LevelColumn, 1, 4);
    ++m_nextRow;
    Q_EMIT pictureWanted(m_setting.author);
}

AccessRow* AccessTable::makeRow(const AccessRow::Texts& texts, const QIcon& picture, bool isRemovable) {
    auto* row = new AccessRow(texts, picture, m_setting.levels, isRemovable, m_page);
    row->placeIn(*m_grid, m_nextRow++);
    m_order += row;
    connect(row, &AccessRow::changed, this, &AccessTable::changed);
    return row;
}

void AccessTable::setRules(const versions::AccessRules& rules, const QList<domain::User>& people) {
    clear();
    m_everyoneGrant = rules.everyone;
    if (m_everyone)
        m_everyone->setGrant(rules.everyone);
    QList<domain::User> listed;
    for (auto it = rules.people.cbegin(); it != rules.people.cend(); ++it) {
        const auto known = std::ranges::find(people, it.key(), &domain::User::id);
        domain::User person = known == people.end() ? domain::User() : *known;
        person.id = it.key();
        if (person.username.isEmpty()) { // whoever left the server keeps their line
            person.username = it.key();
            person.nickname = person.firstName = tr("Unknown person");
        }
        listed += person;
    }
    std::ranges::sort(listed, {}, [this](const domain::User& p) { return nameAndHandle(p, m_setting.nameDisplay); });
    m_isFilling = true;
    for (const domain::User& person : std::as_const(listed))
        add(person, rules.people.value(person.id));
    m_isFilling = false;
    m_page->show();
    orderTabs();
    Q_EMIT changed();
}

void AccessTable::add(const domain::User& person, domain::AccessGrant grant) {
    if (person.id == m_setting.author.id || m_rows.contains(person.id))
        return;
    AccessRow* row = makeRow({nameAndHandle(person, m_setting.nameDisplay), handleOf(person)}, initialsIcon(person),
                             !m_setting.isFixed);
    row->setGrant(grant);
    m_rows.insert(person.id, row);
    connect(row, &AccessRow::removed, this, [this, id = person.id] { remove(id); });
    Q_EMIT pictureWanted(person);
    if (m_isFilling)
        return;
    orderTabs();
    Q_EMIT changed();
    if (isVisible()) // once the grid has made room for it
        QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row->levelBox()); });
}

void AccessTable::remove(const QString& userId) {
    AccessRow* row = m_rows.take(userId);
    if (!row)
        return;
    m_order.removeOne(row);
    row->disconnect(this);
    row->deleteLater(); // it is handling its own click
    Q_EMIT changed();
}

void AccessTable::orderTabs() {
    QWidget* last = m_before;
    for (const AccessRow* row : std::as_const(m_order)) {
        const QList<QWidget*> stops = row->tabStops();
        for (QWidget* stop : stops) {
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

versions::AccessRules AccessTable::rules() const {
    versions::AccessRules rules;
    rules.everyone = m_everyone ? m_everyone->grant() : m_everyoneGrant;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        rules.people.insert(it.key(), it.value()->grant());
    return rules;
}

QSet<QString> AccessTable::peopleIds() const {
    QSet<QString> ids{m_setting.author.id};
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        ids.insert(it.key());
    return ids;
}

void AccessTable::setPicture(const QString& userId, const QIcon& picture) {
    if (userId == m_setting.author.id && m_authorPicture) {
        const int side = fontMetrics().height() * 3 / 2;
        m_authorPicture->setPixmap(picture.pixmap(QSize(side, side), m_authorPicture->devicePixelRatioF()));
    } else if (AccessRow* row = m_rows.value(userId)) {
        row->setPicture(picture);
    }
}

void AccessTable::focusFirst() {
    if (AccessRow* first = m_everyone ? m_everyone : m_rows.isEmpty() ? nullptr : *m_rows.begin())
        first->levelBox()->setFocus();
}

QSize AccessTable::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 36, line * 2 * (kLinesInSight + 1)};
}

} // namespace attache::ui
