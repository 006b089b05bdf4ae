// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileListHeader.h"

#include "files/ChipButton.h"
#include "files/ElidedLabel.h"
#include "files/FlowLayout.h"
#include "files/ToolTips.h"
#include "theme/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace attache::ui {

FileListHeader::FileListHeader(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_search(new QLineEdit(this))
    , m_new(new QToolButton(this))
    , m_upload(new QToolButton(this))
    , m_details(new QToolButton(this))
    , m_chips(new QButtonGroup(this))
    , m_order(new QToolButton(this))
    , m_searchAction(new QAction(icon(IconName::Search), tr("Search files"), this))
    , m_uploadAction(new QAction(icon(IconName::Upload), tr("&Upload files…"), this)) {
    auto* layout = new QVBoxLayout(this);
    const int pad = fontMetrics().height() / 2;
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(pad);
    auto* titleLine = new QHBoxLayout;
    auto* chipLine = new QHBoxLayout;
    layout->addLayout(titleLine);
    layout->addLayout(chipLine);
    auto* chips = new FlowLayout; // in a narrow window they take a second line
    chipLine->addLayout(chips, 1);
    buildTitleLine(titleLine);
    buildChipLine(chips);
    chipLine->addWidget(m_order, 0, Qt::AlignTop);
    showChannel({});
}

void FileListHeader::buildTitleLine(QHBoxLayout* line) {
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    // Beside the icon, whatever direction the name itself reads.
    m_title->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute |
                          Qt::AlignVCenter);
    m_title->setObjectName(QStringLiteral("channelTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setPlaceholderText(tr("Search files"));
    m_search->setAccessibleName(tr("Search files"));
    m_search->setAccessibleDescription(tr("Shows the loaded files whose name or author holds what you type."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search files"));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    line->addWidget(m_picture);
    line->addWidget(m_title, 2);
    line->addWidget(m_search, 1);
    buildWaysIn(line);
    connect(m_search, &QLineEdit::textChanged, this, &FileListHeader::textChanged);
    m_searchAction->setShortcut(QKeySequence::Find);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void FileListHeader::buildWaysIn(QHBoxLayout* line) {
    addNew(icon(IconName::FormatWord), tr("&Document…"), documents::BlankDocument::Text);
    addNew(icon(IconName::FormatCell), tr("&Spreadsheet…"), documents::BlankDocument::Spreadsheet);
    addNew(icon(IconName::FormatSlide), tr("&Presentation…"), documents::BlankDocument::Presentation);
    m_newActions.constFirst()->setShortcut(QKeySequence::New);
    auto* menu = new QMenu(m_new);
    menu->addActions(m_newActions);
    m_new->setMenu(menu);
    m_new->setText(tr("New") + QStringLiteral("   ")); // room for the arrow
    m_new->setAccessibleName(tr("New"));
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_new);
    line->addWidget(m_upload);
    line->addWidget(m_details);
    m_details->setObjectName(QStringLiteral("fileDetails"));
    m_details->setAccessibleName(tr("File details"));
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    m_upload->setIcon(m_uploadAction->icon());
    m_upload->setAccessibleName(tr("Upload files…"));
    m_upload->setAutoRaise(true);
    m_upload->setFocusPolicy(Qt::StrongFocus);
    connect(m_upload, &QToolButton::clicked, m_uploadAction, &QAction::trigger);
    m_uploadAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
}

void FileListHeader::addNew(const QIcon& picture, const QString& text, documents::BlankDocument kind) {
    auto* action = new QAction(picture, text, this);
    connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT newRequested(kind); });
    m_newActions += action;
}

void FileListHeader::buildChipLine(QLayout* chips) {
    const QList<std::pair<FileKind, QString>> kinds{
        {FileKind::All, tr("All")},       {FileKind::Documents, tr("Documents")},
        {FileKind::Sheets, tr("Sheets")}, {FileKind::Slides, tr("Slides")},
        {FileKind::Pdf, tr("PDF")},       {FileKind::Mine, tr("Mine")}};
    m_chips->setExclusive(true);
    chips->setSpacing(fontMetrics().height() / 4);
    for (const auto& [kind, text] : kinds) {
        auto* chip = new ChipButton(text, this);
        chip->setAccessibleName(text);
        chip->setAccessibleDescription(tr("Filter of the file list"));
        m_chips->addButton(chip, int(kind));
        chips->addWidget(chip);
    }
    m_chips->button(int(FileKind::All))->setChecked(true);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT kindChanged(FileKind(id));
    });
    auto* menu = new QMenu(m_order);
    auto* orders = new QActionGroup(menu);
    addOrder(orders, tr("Newest first"), FileOrder::Newest);
    addOrder(orders, tr("Oldest first"), FileOrder::Oldest);
    addOrder(orders, tr("By name"), FileOrder::Name);
    addOrder(orders, tr("By author"), FileOrder::Author);
    addOrder(orders, tr("Largest first"), FileOrder::Largest);
    menu->addActions(orders->actions());
    m_order->setMenu(menu);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::StrongFocus);
    m_order->setToolTip(tr("Order of the files"));
    orders->actions().first()->trigger();
    setTabOrder(m_chips->buttons().constLast(), m_order);
}

void FileListHeader::addOrder(QActionGroup* group, const QString& text, FileOrder order) {
    QAction* action = group->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, text, order] {
        m_order->setText(text + QStringLiteral("   ")); // room for the arrow
        m_order->setAccessibleName(tr("Order: %1").arg(text));
        Q_EMIT orderChanged(order);
    });
}

void FileListHeader::showChannel(const domain::Channel& channel) {
    m_channel = channel;
    m_title->setText(channel.displayName);
    setPlainToolTip(*m_title, channel.displayName);
    drawChannel();
    setEnabled(!channel.id.isEmpty());
    showWaysIn();
}

void FileListHeader::setUploadHindrance(const QString& reason) {
    m_uploadHindrance = reason;
    showWaysIn();
}

void FileListHeader::setDetailsAction(QAction* action) {
    m_details->setVisible(action);
    if (action)
        m_details->setDefaultAction(action);
}

void FileListHeader::showWaysIn() {
    const bool isPossible = !m_channel.id.isEmpty() && m_uploadHindrance.isEmpty();
    m_uploadAction->setEnabled(isPossible);
    for (QAction* action : std::as_const(m_newActions))
        action->setEnabled(isPossible);
    m_new->setEnabled(isPossible);
    m_new->setToolTip(isPossible ? tr("New document in this channel") : m_uploadHindrance);
    m_new->setAccessibleDescription(m_uploadHindrance);
    m_upload->setEnabled(isPossible);
    const QString shortcut = m_uploadAction->shortcut().toString(QKeySequence::NativeText);
    m_upload->setToolTip(isPossible ? tr("Upload files… (%1)").arg(shortcut) : m_uploadHindrance);
    m_upload->setAccessibleDescription(m_uploadHindrance);
    m_uploadAction->setToolTip(m_upload->toolTip());
}

void FileListHeader::drawChannel() {
    const int side = m_title->fontMetrics().height();
    m_picture->setVisible(!m_channel.id.isEmpty());
    m_picture->setPixmap(icon(channelIcon(m_channel)).pixmap(QSize(side, side), devicePixelRatioF()));
}

void FileListHeader::clearFilter() {
    m_search->clear();
    m_chips->button(int(FileKind::All))->setChecked(true);
}

void FileListHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawChannel();
}

} // namespace attache::ui
