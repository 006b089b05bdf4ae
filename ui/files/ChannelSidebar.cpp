// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/ChannelSidebar.h"

#include "assistive/SelectionChooses.h"
#include "files/ChannelFilterProxy.h"
#include "files/SearchKeys.h"
#include "files/SkeletonPage.h"
#include "files/StatePage.h"
#include "theme/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::ui {
namespace {

using models::ChannelModel;

class ChannelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * (index.parent().isValid() ? 9 : 10) / 5);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid()) {
            option->font.setWeight(QFont::DemiBold);
            option->font.setPointSizeF(option->font.pointSizeF() * 0.9);
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
            option->fontMetrics = QFontMetrics(option->font);
            return;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(channelIcon(index.data(ChannelModel::ChannelRole).value<domain::Channel>()));
        option->decorationSize = QSize(16, 16);
        option->font.setBold(index.data(ChannelModel::UnreadRole).toBool());
        option->fontMetrics = QFontMetrics(option->font);
        if (index.data(ChannelModel::IsArchivedRole).toBool())
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

ChannelSidebar::ChannelSidebar(QWidget* parent)
    : QWidget(parent)
    , m_proxy(new ChannelFilterProxy(this))
    , m_teams(new QComboBox(this))
    , m_teamName(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_skeleton(new SkeletonPage(tr("Loading channels…"), fontMetrics().height() * 2, this))
    , m_statePage(new StatePage(this))
    , m_find(new QAction(icon(IconName::Search), tr("Find channel"), this)) {
    buildTop();
    buildTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_statePage);
    auto* layout = new QVBoxLayout(this);
    const int pad = fontMetrics().height() / 2;
    layout->setContentsMargins(0, pad, 0, 0);
    layout->setSpacing(pad);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(pad, 0, pad, 0);
    top->setSpacing(pad);
    top->addWidget(m_teams);
    top->addWidget(m_teamName);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_teams, m_search);
    setTabOrder(m_search, m_tree);
    showState();
}

ChannelSidebar::~ChannelSidebar() = default;

void ChannelSidebar::buildTop() {
    m_teams->setAccessibleName(tr("Team"));
    m_teams->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_teams->hide();
    QFont bold = m_teamName->font();
    bold.setWeight(QFont::DemiBold);
    m_teamName->setFont(bold);
    m_teamName->setTextFormat(Qt::PlainText);
    m_teamName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_teamName->hide();
    m_search->setPlaceholderText(tr("Find channel"));
    m_search->setAccessibleName(tr("Find channel"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Find channel"));
    new SearchKeys(*m_search, *m_tree, [this] { return m_proxy->index(0, 0, m_proxy->index(0, 0)); });
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, &ChannelSidebar::beginSearch);
    connect(m_search, &QLineEdit::textChanged, this, &ChannelSidebar::filter);
    connect(m_teams, &QComboBox::activated, this, &ChannelSidebar::chooseTeam);
}

void ChannelSidebar::buildTree() {
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ChannelDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    // A hidden header stretches its section, but doesn't shrink it again below 100: names would be cut off, not elided.
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->header()->setStretchLastSection(false);
    m_tree->viewport()->installEventFilter(this);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(fontMetrics().height() / 2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Channels"));
    m_tree->setAccessibleDescription(tr("Choose a channel to see its files."));
    selectionChooses(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelSidebar::chooseIndex);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ChannelSidebar::afterRowsChanged);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ChannelSidebar::afterRowsChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ChannelSidebar::afterRowsChanged);
    connect(m_statePage, &StatePage::buttonClicked, this, [this] {
        if (m_model && m_model->state() == ChannelModel::State::Failed)
            Q_EMIT retryRequested();
        else
            m_search->clear();
    });
}

void ChannelSidebar::setModel(models::ChannelModel* model) {
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_chosenId.clear();
    m_proxy->setSourceModel(model);
    if (model) {
        connect(model, &ChannelModel::stateChanged, this, &ChannelSidebar::showState);
        connect(model, &QAbstractItemModel::modelReset, this, &ChannelSidebar::refreshTeams);
    }
    refreshTeams();
    showState();
}

void ChannelSidebar::refreshTeams() {
    const QString chosenTeam = m_teams->currentData().toString();
    const QList<domain::Team> teams = m_model ? m_model->teams() : QList<domain::Team>();
    m_teams->clear();
    for (const domain::Team& team : teams)
        m_teams->addItem(team.displayName, team.id);
    m_teams->setCurrentIndex(std::max(0, m_teams->findData(chosenTeam)));
    m_teams->setVisible(teams.size() > 1);
    m_teamName->setVisible(teams.size() == 1);
    m_teamName->setText(teams.size() == 1 ? teams.first().displayName : QString());
    chooseTeam(m_teams->currentIndex());
}

void ChannelSidebar::chooseTeam(int index) {
    m_proxy->setTeam(m_teams->itemData(index).toString());
    afterRowsChanged();
}

void ChannelSidebar::afterRowsChanged() {
    m_tree->expandAll();
    if (m_model && !m_chosenId.isEmpty()) {
        const QModelIndex row = m_proxy->mapFromSource(m_model->indexOf(m_chosenId));
        m_isRestoring = true;
        m_tree->setCurrentIndex(row);
        m_isRestoring = false;
    }
    showState();
}

void ChannelSidebar::beginSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChannelSidebar::filter(const QString& text) {
    m_isRestoring = true; // the view may move its current row to another one while rows go
    m_proxy->setText(text);
    m_isRestoring = false;
    afterRowsChanged();
}

void ChannelSidebar::chooseIndex(const QModelIndex& proxyIndex) {
    const QString id = proxyIndex.data(ChannelModel::ChannelIdRole).toString();
    if (m_isRestoring || id.isEmpty() || id == m_chosenId)
        return;
    m_chosenId = id;
    Q_EMIT channelChosen(proxyIndex.data(ChannelModel::ChannelRole).value<domain::Channel>());
}

void ChannelSidebar::choose(const QString& channelId) {
    if (!m_model)
        return;
    const QModelIndex source = m_model->indexOf(channelId);
    const int team = m_teams->findData(source.data(ChannelModel::TeamIdRole));
    if (source.isValid() && team >= 0 && team != m_teams->currentIndex()) {
        m_teams->setCurrentIndex(team);
        chooseTeam(team);
    }
    m_tree->setCurrentIndex(m_proxy->mapFromSource(source));
}

domain::Channel ChannelSidebar::chosen() const {
    return m_model ? m_model->indexOf(m_chosenId).data(ChannelModel::ChannelRole).value<domain::Channel>()
                   : domain::Channel();
}

void ChannelSidebar::showState() {
    const ChannelModel::State state = m_model ? m_model->state() : ChannelModel::State::Idle;
    const bool hasRows = m_proxy->rowCount() > 0;
    m_search->setEnabled(m_model && m_model->rowCount() > 0);
    if (hasRows) {
        m_stack->setCurrentWidget(m_tree);
    } else if (state == ChannelModel::State::Failed) {
        m_statePage->show(IconName::Offline, tr("Channels couldn't be loaded"), m_model->error().message, tr("Retry"));
        m_stack->setCurrentWidget(m_statePage);
    } else if (state == ChannelModel::State::Loading) {
        m_stack->setCurrentWidget(m_skeleton);
    } else if (!m_search->text().trimmed().isEmpty()) {
        m_statePage->show(IconName::Search, tr("No channel found"), tr("No channel's name holds what you typed."),
                          tr("Show all channels"));
        m_stack->setCurrentWidget(m_statePage);
    } else {
        const bool isReady = state == ChannelModel::State::Ready;
        m_statePage->show(IconName::ChannelPublic, isReady ? tr("No channels yet") : tr("Not signed in"),
                          isReady ? tr("Join a team or a channel in Mattermost; it will appear here.") : QString());
        m_stack->setCurrentWidget(m_statePage);
    }
}

bool ChannelSidebar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        m_tree->setColumnWidth(0, static_cast<QResizeEvent*>(event)->size().width());
    return QWidget::eventFilter(watched, event);
}

} // namespace attache::ui
