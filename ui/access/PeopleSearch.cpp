// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/PeopleSearch.h"

#include "access/PersonText.h"
#include "assistive/SelectionChooses.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kPersonRole = Qt::UserRole;
constexpr int kMaxTerm = 64;  // letters; no name is longer
constexpr int kMaxFound = 50; // who isn't among them types one more letter
constexpr int kRowsInSight = 4;

} // namespace

PeopleSearch::PeopleSearch(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_state(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_debounce(this, kPatience) {
    m_field->setPlaceholderText(tr("Add people by name"));
    m_field->setAccessibleName(tr("Add people"));
    m_field->setAccessibleDescription(tr("Type a name, choose with the arrow keys, add with Enter."));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(kMaxTerm);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    selectionChooses(*m_list);
    m_list->setAccessibleName(tr("People found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::NoFocus); // the field's arrow keys move in it
    const int line = fontMetrics().height();
    m_list->setIconSize(QSize(line * 4 / 3, line * 4 / 3));
    m_list->setFixedHeight(line * 2 * kRowsInSight);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleSearch::typed);
    connect(m_list, &QListView::clicked, this, &PeopleSearch::choose);
    clear();
}

QWidget* PeopleSearch::field() const {
    return m_field;
}

QString PeopleSearch::term() const {
    return m_field->text().trimmed();
}

void PeopleSearch::typed(const QString&) {
    m_debounce.cancel();
    if (term().isEmpty()) {
        clear();
        return;
    }
    m_debounce.call([this] { Q_EMIT searchRequested(term()); });
}

void PeopleSearch::clear() {
    m_model->clear();
    m_list->hide();
    say({});
}

void PeopleSearch::say(const QString& text) {
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PeopleSearch::setKnown(const QSet<QString>& userIds) {
    m_known = userIds;
}

void PeopleSearch::showFound(const QString& term, const QList<domain::User>& people) {
    if (term != this->term())
        return;
    clear();
    QList<domain::User> offered;
    std::ranges::copy_if(people, std::back_inserter(offered),
                         [this](const domain::User& person) { return !m_known.contains(person.id); });
    std::ranges::sort(offered, {}, [this](const domain::User& person) { return nameAndHandle(person, m_display); });
    if (offered.size() > kMaxFound)
        offered.resize(kMaxFound);
    for (const domain::User& person : std::as_const(offered)) {
        auto* item = new QStandardItem(initialsIcon(person), nameAndHandle(person, m_display));
        item->setData(QVariant::fromValue(person), kPersonRole);
        m_model->appendRow(item);
    }
    for (const domain::User& person : std::as_const(offered))
        Q_EMIT pictureWanted(person);
    if (offered.isEmpty()) {
        say(people.isEmpty() ? tr("Nobody in this channel has a name that begins so.")
                             : tr("Everybody whose name begins so is in the list already."));
        return;
    }
    m_list->show();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

void PeopleSearch::showFailure(const QString& term, const domain::Error& error) {
    if (term != this->term())
        return;
    clear();
    say(error.message);
}

void PeopleSearch::setPicture(const QString& userId, const QIcon& picture) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (item->data(kPersonRole).value<domain::User>().id == userId)
            item->setIcon(picture);
    }
}

void PeopleSearch::choose() {
    const auto person = m_list->currentIndex().data(kPersonRole).value<domain::User>();
    if (person.id.isEmpty())
        return;
    m_field->clear(); // also what was found
    m_field->setFocus();
    Q_EMIT chosen(person);
}

void PeopleSearch::moveBy(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool PeopleSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool hasRows = m_model->rowCount() > 0;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return hasRows;
    case Qt::Key_Up:
        moveBy(-1);
        return hasRows;
    case Qt::Key_PageDown:
        moveBy(kRowsInSight);
        return hasRows;
    case Qt::Key_PageUp:
        moveBy(-kRowsInSight);
        return hasRows;
    case Qt::Key_Return:
    case Qt::Key_Enter: // never the dialog's own button while somebody is typing a name
        choose();
        return hasRows || !term().isEmpty();
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace attache::ui
