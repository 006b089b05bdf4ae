// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/DetailsPane.h"

#include "domain/FileName.h"
#include "files/FileActionsMenu.h"
#include "files/NameLabel.h"
#include "files/PagePicture.h"
#include "files/StatePage.h"
#include "files/VersionList.h"
#include "models/AttachmentModel.h"
#include "theme/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace attache::ui {
namespace {

using models::AttachmentModel;
using onlyoffice::DocumentType;

QLabel* makeLabel(QWidget* parent, const QString& objectName, bool isTitle = false) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isTitle) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

QString kindText(DocumentType type) {
    switch (type) {
    case DocumentType::Word:
        return DetailsPane::tr("Document");
    case DocumentType::Cell:
        return DetailsPane::tr("Spreadsheet");
    case DocumentType::Slide:
        return DetailsPane::tr("Presentation");
    case DocumentType::Pdf:
        return DetailsPane::tr("PDF");
    case DocumentType::Diagram:
        return DetailsPane::tr("Diagram");
    case DocumentType::None:
        break;
    }
    return DetailsPane::tr("File");
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new StatePage(this))
    , m_scroll(new QScrollArea(this))
    , m_picture(new PagePicture(this))
    , m_noPicture(makeLabel(this, QStringLiteral("detailsNoPicture")))
    , m_name(new NameLabel(this))
    , m_format(makeLabel(this, QStringLiteral("detailsFormat")))
    , m_place(makeLabel(this, QStringLiteral("detailsPlace")))
    , m_author(makeLabel(this, QStringLiteral("detailsAuthor")))
    , m_open(new QPushButton(icon(IconName::Open), tr("Open file in ONLYOFFICE"), this))
    , m_download(new QPushButton(icon(IconName::Download), tr("Download…"), this))
    , m_versionsTitle(makeLabel(this, QStringLiteral("detailsVersionsTitle"), true))
    , m_versions(new VersionList(this))
    , m_accessTitle(makeLabel(this, QStringLiteral("detailsAccessTitle"), true))
    , m_accessSummary(makeLabel(this, QStringLiteral("detailsAccessSummary")))
    , m_access(makeLabel(this, QStringLiteral("detailsAccess")))
    , m_changeAccess(new QPushButton(icon(IconName::Access), tr("Change access rights"), this)) {
    build();
    connectParts();
    refresh();
}

void DetailsPane::build() {
    m_empty->show(IconName::Files, tr("No file chosen"),
                  tr("Choose a file to see its versions and who may change it."));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_versionsTitle->setText(tr("Versions"));
    m_versionsTitle->setBuddy(m_versions);
    m_accessTitle->setText(tr("Access"));
    m_changeAccess->setObjectName(QStringLiteral("detailsChangeAccess"));
    m_picture->setObjectName(QStringLiteral("detailsPicture"));
    m_noPicture->hide();
    auto* page = new QWidget(m_scroll);
    page->setBackgroundRole(QPalette::Base);
    page->setForegroundRole(QPalette::Text);
    auto* layout = new QVBoxLayout(page);
    const int pad = fontMetrics().height();
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(pad / 4);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_noPicture), static_cast<QWidget*>(m_name),
          static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_author)})
        layout->addWidget(widget);
    layout->addSpacing(pad / 2);
    layout->insertSpacing(layout->indexOf(m_picture) + 1, fontMetrics().height() / 2);
    layout->addWidget(m_open);
    layout->addWidget(m_download);
    layout->addSpacing(pad / 2);
    layout->addWidget(m_versionsTitle);
    layout->addWidget(m_versions);
    layout->addSpacing(pad / 2);
    for (QWidget* widget : {static_cast<QWidget*>(m_accessTitle), static_cast<QWidget*>(m_accessSummary),
                            static_cast<QWidget*>(m_access), static_cast<QWidget*>(m_changeAccess)})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(page->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_scroll->setAccessibleName(tr("File details"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void DetailsPane::connectParts() {
    connect(m_picture, &PagePicture::doubleClicked, this, [this] {
        if (canOpen())
            Q_EMIT openRequested(document());
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(document()); });
    connect(m_download, &QPushButton::clicked, this, [this] { Q_EMIT downloadRequested(document()); });
    connect(m_versions, &VersionList::versionOpened, this, [this](int version) {
        if (canOpen())
            Q_EMIT versionOpenRequested(document(), version);
    });
    connect(m_versions, &VersionList::versionMenuRequested, this, &DetailsPane::popUpVersionMenu);
    connect(m_changeAccess, &QPushButton::clicked, this, [this] { Q_EMIT accessRequested(document()); });
}

void DetailsPane::showDocument(const QModelIndex& index) {
    follow(index.model());
    m_index = index;
    refresh();
}

void DetailsPane::follow(const QAbstractItemModel* model) {
    if (model == m_followed)
        return;
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = model;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (m_index.isValid() && m_index.row() >= first.row() && m_index.row() <= last.row())
            refresh();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DetailsPane::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &DetailsPane::refresh);
}

void DetailsPane::setChannel(const domain::Channel& channel) {
    m_channel = channel;
    refresh();
}

domain::Document DetailsPane::document() const {
    return m_index.data(AttachmentModel::DocumentRole).value<domain::Document>();
}

bool DetailsPane::canOpen() const {
    const documents::Actions actions(m_index.data(AttachmentModel::ActionsRole).toInt());
    return bool(actions & (documents::Actions(documents::Action::OpenForEditing) | documents::Action::OpenForViewing));
}

void DetailsPane::refresh() {
    const domain::Document shown = m_index.isValid() ? document() : domain::Document();
    if (shown.versions.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        tellFile();
        return;
    }
    refreshTexts(shown);
    tellFile();
    const documents::Actions actions(m_index.data(AttachmentModel::ActionsRole).toInt());
    m_open->setVisible(canOpen());
    m_download->setVisible(actions.testFlag(documents::Action::Download));
    m_changeAccess->setVisible(actions.testFlag(documents::Action::ChangeAccess));
    m_versions->showVersions(shown, m_index.data(AttachmentModel::VersionAuthorNamesRole).toStringList(),
                             m_index.data(AttachmentModel::VersionDatesRole).toStringList());
    m_stack->setCurrentWidget(m_scroll);
}

void DetailsPane::refreshTexts(const domain::Document& shown) {
    const domain::Attachment& newest = shown.newest().attachment;
    const auto type = DocumentType(m_index.data(AttachmentModel::DocumentTypeRole).toInt());
    const QModelIndex size = m_index.model()->index(m_index.row(), AttachmentModel::SizeColumn);
    m_name->setText(domain::displayFileName(newest.file.name));
    m_name->setAccessibleName(m_name->text());
    m_name->updateGeometry();
    const QString extension = domain::displayFileName(newest.file.extension).toUpper().left(12);
    m_format->setText(extension.isEmpty() || type == DocumentType::Pdf
                          ? QStringLiteral("%1 · %2").arg(kindText(type), size.data().toString())
                          : QStringLiteral("%1 (%2) · %3").arg(kindText(type), extension, size.data().toString()));
    m_place->setText(m_channel.displayName.isEmpty() ? QString() : tr("In %1").arg(m_channel.displayName));
    m_place->setVisible(!m_channel.displayName.isEmpty());
    m_author->setText(tr("%1, %2", "author, date")
                          .arg(m_index.data(AttachmentModel::AuthorNameRole).toString(),
                               m_index.data(AttachmentModel::DateTextRole).toString()));
    m_author->setToolTip(m_index.data(AttachmentModel::FullDateRole).toString());
    const QString summary = m_index.data(AttachmentModel::AccessSummaryRole).toString();
    m_accessSummary->setText(summary);
    m_accessSummary->setVisible(!summary.isEmpty());
    m_access->setText(tr("Your access: %1").arg(m_index.data(AttachmentModel::AccessTextRole).toString()));
}

void DetailsPane::refreshIcon() {
    const domain::Document shown = document();
    if (shown.versions.isEmpty())
        return;
    const auto type = DocumentType(m_index.data(AttachmentModel::DocumentTypeRole).toInt());
    m_picture->setIcon(icon(formatIcon(type, shown.newest().attachment.file.extension)));
}

void DetailsPane::tellFile() {
    const domain::Document shown = m_index.isValid() ? document() : domain::Document();
    const domain::FileInfo file =
        m_isSeen && !shown.versions.isEmpty() ? shown.newest().attachment.file : domain::FileInfo();
    if (file.id == m_file.id && !m_file.id.isEmpty())
        return;
    m_file = file;
    showNoPicture({});
    Q_EMIT fileShown(file);
}

void DetailsPane::expectPicture() {
    showNoPicture({});
    m_picture->expectPage(DocumentType(m_index.data(AttachmentModel::DocumentTypeRole).toInt()));
}

void DetailsPane::showPicture(const QImage& page) {
    m_picture->showPage(page, tr("First page of %1").arg(domain::displayFileName(m_file.name)));
}

void DetailsPane::pictureMissed(const QString& explanation) {
    m_picture->missPage();
    explainPicture(explanation);
}

void DetailsPane::showNoPicture(const QString& explanation) {
    refreshIcon();
    m_picture->showIcon();
    explainPicture(explanation);
}

void DetailsPane::explainPicture(const QString& text) {
    m_noPicture->setText(text);
    m_noPicture->setVisible(!text.isEmpty());
}

void DetailsPane::popUpVersionMenu(int version, const QPoint& globalPosition) {
    const domain::Document shown = document();
    const bool isNewest = version == shown.versions.size() - 1;
    const documents::Actions allowed(m_index.data(AttachmentModel::ActionsRole).toInt());
    const domain::AccessRights rights(m_index.data(AttachmentModel::RightsRole).toInt());
    QMenu* menu =
        makeVersionMenu(this, documents::versionActionsFor(allowed, rights, isNewest), isNewest,
                        {.open = [this, shown, version] { Q_EMIT versionOpenRequested(shown, version); },
                         .download = [this, shown, version] { Q_EMIT versionDownloadRequested(shown, version); },
                         .copyLink = [this, shown, version] { Q_EMIT versionCopyLinkRequested(shown, version); },
                         .restore = [this, shown, version] { Q_EMIT versionRestoreRequested(shown, version); }});
    menu->setObjectName(QStringLiteral("versionMenu"));
    menu->popup(globalPosition);
}

void DetailsPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // icons have its colours
        refreshIcon();
}

void DetailsPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_isSeen = true;
    tellFile();
}

void DetailsPane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_isSeen = false;
    tellFile();
}

} // namespace attache::ui
