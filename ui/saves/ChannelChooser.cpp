// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/ChannelChooser.h"

#include "assistive/SelectionChooses.h"
#include "files/ChannelFilterProxy.h"
#include "theme/Icons.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace attache::ui {
namespace {

using models::ChannelModel;

class WritableChannels : public ChannelFilterProxy {
public:
    using ChannelFilterProxy::ChannelFilterProxy;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (parent.isValid() && index.data(ChannelModel::IsArchivedRole).toBool())
            return false;
        return ChannelFilterProxy::filterAcceptsRow(row, parent);
    }
};

class IconDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid()) {
            option->font.setWeight(QFont::DemiBold);
            return;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(channelIcon(index.data(ChannelModel::ChannelRole).value<domain::Channel>()));
        option->decorationSize = QSize(16, 16);
    }
};

domain::Channel channelAt(const QModelIndex& index) {
    return index.data(ChannelModel::ChannelRole).value<domain::Channel>();
}

} // namespace

ChannelChooser::ChannelChooser(models::ChannelModel& channels, const QString& documentTitle, QWidget* parent)
    : QDialog(parent)
    , m_proxy(new WritableChannels(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    setWindowTitle(tr("Save to…"));
    m_proxy->setSourceModel(&channels);
    auto* text =
        new QLabel(tr("Where should \"%1\" go? In a channel it becomes a new message with the file, which everyone "
                      "there can open.")
                       .arg(documentTitle),
                   this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    buildList();
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Save to this channel"), QDialogButtonBox::AcceptRole);
    QPushButton* file = buttons->addButton(tr("File on this computer…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChannelChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT fileRequested();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    m_search->setFocus();
    updateButtons();
}

void ChannelChooser::buildList() {
    m_search->setPlaceholderText(tr("Find channel"));
    m_search->setAccessibleName(tr("Find channel"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    // Before the tree, which would choose the neighbour of a chosen channel that goes.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ChannelChooser::forgetChoice);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new IconDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAccessibleName(tr("Channels"));
    m_tree->expandAll();
    // Queued: the filter that inserts rows is not through with them yet.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ChannelChooser::keepChoice, Qt::QueuedConnection);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ChannelChooser::keepChoice, Qt::QueuedConnection);
    selectionChooses(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelChooser::updateButtons);
    connect(m_tree, &QTreeView::doubleClicked, this, &ChannelChooser::choose);
    connect(m_search, &QLineEdit::textChanged, this, &ChannelChooser::filter);
}

void ChannelChooser::filter(const QString& text) {
    m_proxy->setText(text);
    m_tree->expandAll();
    if (!text.trimmed().isEmpty())
        m_tree->setCurrentIndex(m_proxy->index(0, 0, m_proxy->index(0, 0)));
    updateButtons();
}

void ChannelChooser::updateButtons() {
    const QString id = channelAt(m_tree->currentIndex()).id;
    if (!id.isEmpty())
        m_chosenId = id;
    m_ok->setEnabled(!id.isEmpty());
}

// The channels were loaded, or loaded anew: what was chosen stays so, and nothing else takes its place.
void ChannelChooser::keepChoice() {
    if (m_chosenId.isEmpty()) {
        filter(m_search->text());
        return;
    }
    m_tree->expandAll();
    for (int team = 0; team < m_proxy->rowCount(); ++team) {
        const QModelIndex parent = m_proxy->index(team, 0);
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            if (const QModelIndex index = m_proxy->index(row, 0, parent); channelAt(index).id == m_chosenId)
                m_tree->setCurrentIndex(index);
        }
    }
    updateButtons();
}

void ChannelChooser::forgetChoice(const QModelIndex& parent, int first, int last) {
    const QModelIndex current = m_tree->currentIndex();
    const bool isIn = current.parent() == parent && current.row() >= first && current.row() <= last;
    const bool isBelow = !parent.isValid() && current.parent().isValid() && current.parent().row() >= first &&
                         current.parent().row() <= last;
    if (isIn || isBelow)
        m_tree->setCurrentIndex({});
}

void ChannelChooser::choose() {
    const domain::Channel channel = channelAt(m_tree->currentIndex());
    if (channel.id.isEmpty())
        return;
    accept();
    Q_EMIT channelChosen(channel);
}

// The arrow keys go from the search box into the list.
bool ChannelChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        if (channelAt(m_tree->currentIndex()).id.isEmpty())
            m_tree->setCurrentIndex(m_proxy->index(0, 0, m_proxy->index(0, 0)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace attache::ui
