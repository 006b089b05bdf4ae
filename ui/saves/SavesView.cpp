// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SavesView.h"

#include "assistive/SelectionChooses.h"
#include "files/NoticeBar.h"
#include "files/StatePage.h"
#include "theme/Icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

using models::SaveAction;
using models::SaveEntry;
using models::SavesModel;

constexpr int kTickMs = 1000;
// As they stand below the table.
constexpr std::array kActionOrder{SaveAction::Retry,      SaveAction::OpenAgain, SaveAction::Restore,
                                  SaveAction::Redirect,   SaveAction::Export,    SaveAction::Discard,
                                  SaveAction::ShowFolder, SaveAction::Dismiss};

IconName iconOf(const SaveEntry& entry) {
    switch (entry.urgency) {
    case SaveEntry::Urgency::NeedsPerson:
    case SaveEntry::Urgency::Message:
        return IconName::SaveError;
    case SaveEntry::Urgency::Waiting:
        return IconName::SaveWaiting;
    case SaveEntry::Urgency::Busy:
    case SaveEntry::Urgency::AtDocumentServer:
        return IconName::SaveBusy;
    case SaveEntry::Urgency::Discarded:
    case SaveEntry::Urgency::Saved:
        return IconName::SaveOk;
    }
    return IconName::SaveOk;
}

// A picture before the name; what is over steps back.
class SaveDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* model = qobject_cast<const SavesModel*>(index.model());
        if (!model)
            return;
        const SaveEntry& entry = model->entryAt(index.row());
        if (entry.urgency >= SaveEntry::Urgency::Discarded)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        if (index.column() != SavesModel::TitleColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = entry.urgency == SaveEntry::Urgency::Discarded ? QIcon() : icon(iconOf(entry));
        option->decorationSize = QSize(16, 16);
        option->textElideMode = Qt::ElideMiddle;
    }
};

// Styles take a header's "leading" for "left", whatever the window's direction is.
class DirectedHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        option->textAlignment = QStyle::visualAlignment(option->direction, option->textAlignment);
    }
};

} // namespace

SavesView::SavesView(const domain::Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_model(new SavesModel(clock, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new StatePage(this))
    , m_notice(new NoticeBar(this))
    , m_detail(new QLabel(this)) {
    setWindowTitle(tr("Saves"));
    // A window of its own beside the main one, not a question in front of it.
    setWindowFlags(Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint);
    buildActions();
    buildTable();
    m_empty->show(IconName::SaveOk, tr("Everything is saved"),
                  tr("Changes on their way to Mattermost appear here, with what to do where they can't go on."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_notice, &NoticeBar::buttonClicked, this, [this] {
        m_notice->hide();
        if (const QString id = std::exchange(m_undoId, {}); !id.isEmpty())
            Q_EMIT restoreRequested(id);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buildButtons());
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9)); // at 200 % a small screen holds less
    setContents({}, {}, {});
}

void SavesView::buildTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SaveDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Saves"));
    m_table->setAccessibleDescription(tr("Choose one to see why it waits and what can be done."));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    auto* header = new DirectedHeader(Qt::Horizontal, m_table);
    m_table->setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(SavesModel::StateColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(SavesModel::TitleColumn, letter * 34);
    m_table->setColumnWidth(SavesModel::SinceColumn, letter * 14);
    m_table->setColumnWidth(SavesModel::NextTryColumn, letter * 18);
    m_table->setColumnWidth(SavesModel::SizeColumn, letter * 12);
    selectionChooses(*m_table);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SavesView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SavesView::updateCurrent);
}

QAction* SavesView::addRowAction(SaveAction action, const QString& text, void (SavesView::*perform)(const SaveEntry&)) {
    auto* made = new QAction(text, this);
    m_actions.insert(action, made);
    connect(made, &QAction::triggered, this, [this, action, perform] {
        const SaveEntry* entry = current();
        if (entry && models::actionsFor(*entry).testFlag(action))
            (this->*perform)(SaveEntry(*entry)); // the rows may change meanwhile
    });
    return made;
}

void SavesView::buildActions() {
    addRowAction(SaveAction::Retry, tr("&Retry now"), &SavesView::retry);
    addRowAction(SaveAction::OpenAgain, tr("&Open again"), &SavesView::openAgain);
    addRowAction(SaveAction::Restore, tr("Take &back"), &SavesView::restore);
    addRowAction(SaveAction::Redirect, tr("Save &to…"), &SavesView::redirect);
    addRowAction(SaveAction::Export, tr("&Export…"), &SavesView::exportFile);
    addRowAction(SaveAction::Discard, tr("&Discard…"), &SavesView::askToDiscard)
        ->setShortcut(QKeySequence(QKeySequence::Delete));
    addRowAction(SaveAction::ShowFolder, tr("Show in &folder"), &SavesView::showFolder);
    addRowAction(SaveAction::Dismiss, tr("D&ismiss"), &SavesView::dismiss);
    for (QAction* action : std::as_const(m_actions))
        m_table->addAction(action); // for the shortcuts
    m_retryAll = new QAction(tr("Retry &all"), this);
    connect(m_retryAll, &QAction::triggered, this, [this] { Q_EMIT retryRequested({}); });
}

QWidget* SavesView::buildButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [row, layout](QAction* action) {
        auto* button = new QPushButton(action->text(), row);
        button->setAutoDefault(false);
        button->setVisible(action->isVisible());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setVisible(action->isVisible());
            button->setEnabled(action->isEnabled());
        });
        layout->addWidget(button);
    };
    for (const SaveAction action : kActionOrder)
        add(m_actions.value(action));
    layout->addStretch();
    add(m_retryAll);
    auto* close = new QPushButton(tr("&Close"), row);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    return row;
}

void SavesView::setContents(const QList<domain::SaveStatus>& saves, const QList<domain::PendingSession>& pending,
                            const QList<domain::LastingMessage>& messages) {
    m_model->setContents(saves, pending, messages);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_retryAll->setEnabled(m_model->hasWaiting());
    if (!m_undoId.isEmpty()) {
        const int row = m_model->rowOf(SaveEntry::Kind::Save, m_undoId);
        if (row < 0 || m_model->entryAt(row).urgency != SaveEntry::Urgency::Discarded) {
            m_undoId.clear();
            m_notice->hide();
        }
    }
    if (isVisible() && !current() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateCurrent();
    updateTimer();
}

void SavesView::present() {
    show();
    raise();
    activateWindow();
    if (!current() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

const SaveEntry* SavesView::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entryAt(index.row()) : nullptr;
}

void SavesView::updateCurrent() {
    const SaveEntry* entry = current();
    const models::SaveActions possible = entry ? models::actionsFor(*entry) : models::SaveActions();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const bool isPossible = possible.testFlag(it.key());
        // These four are always there, so that the buttons don't jump about.
        const bool isCommon = SaveAction::Retry == it.key() || SaveAction::Redirect == it.key() ||
                              SaveAction::Export == it.key() || SaveAction::Discard == it.key();
        const bool isOfMessage = entry && entry->kind == SaveEntry::Kind::Message;
        it.value()->setVisible(isPossible || (isCommon && !isOfMessage));
        it.value()->setEnabled(isPossible);
    }
    const QString text = entry ? models::detailText(*entry) : QString();
    if (m_detail->text() != text)
        m_detail->setText(text);
    m_detail->setAccessibleName(text);
}

void SavesView::updateTimer() {
    const bool isNeeded = isVisible() && m_model->isCountingDown();
    if (isNeeded && m_timer == 0)
        m_timer = startTimer(kTickMs);
    else if (!isNeeded && m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void SavesView::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    updateTimer();
}

void SavesView::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    updateTimer();
}

void SavesView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer)
        m_model->tick();
    else
        QDialog::timerEvent(event);
}

void SavesView::showMenu(const QPoint& position) {
    if (!current())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SaveAction action : kActionOrder) {
        if (m_actions.value(action)->isEnabled())
            menu->addAction(m_actions.value(action));
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to do"))->setEnabled(false);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SavesView::showDiscarded(const QString& saveId) {
    const int row = m_model->rowOf(SaveEntry::Kind::Save, saveId);
    if (row < 0)
        return;
    m_undoId = saveId;
    m_notice->showNotice(IconName::SaveOk, tr("\"%1\" was discarded.").arg(m_model->entryAt(row).title), tr("&Undo"));
}

void SavesView::showMessage(const QString& text) {
    m_undoId.clear();
    m_notice->showNotice(IconName::SaveError, text, tr("Close this message"));
}

void SavesView::askToDiscard(const SaveEntry& entry) {
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Discard the changes?"),
                        tr("The changes to \"%1\" reach nobody, and nobody sees them in Mattermost.").arg(entry.title),
                        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("You can take them back here for 30 days."));
    QPushButton* discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(discard, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT discardRequested(id); });
    box->open();
}

void SavesView::retry(const SaveEntry& entry) {
    Q_EMIT retryRequested(entry.id);
}

void SavesView::redirect(const SaveEntry& entry) {
    Q_EMIT redirectRequested(entry.save);
}

void SavesView::exportFile(const SaveEntry& entry) {
    Q_EMIT exportRequested(entry.id, entry.title);
}

void SavesView::restore(const SaveEntry& entry) {
    Q_EMIT restoreRequested(entry.id);
}

void SavesView::openAgain(const SaveEntry& entry) {
    Q_EMIT openAgainRequested(entry.id);
}

void SavesView::showFolder(const SaveEntry& entry) {
    Q_EMIT folderRequested(entry.message.path);
}

void SavesView::dismiss(const SaveEntry& entry) {
    Q_EMIT dismissRequested(entry.id);
}

} // namespace attache::ui
