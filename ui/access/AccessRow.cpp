// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/AccessRow.h"

#include "access/LevelBox.h"
#include "files/NameLabel.h"
#include "files/ToolTips.h"
#include "theme/Icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace attache::ui {
namespace {

using domain::AccessLevel;

} // namespace

AccessRow::AccessRow(const Texts& texts, const QIcon& picture, const QList<AccessLevel>& levels, bool isRemovable,
                     QWidget* host)
    : QObject(host)
    , m_picture(new QLabel(host))
    , m_name(new NameLabel(host))
    , m_level(new LevelBox(host))
    , m_download(makeSwitch(host))
    , m_print(makeSwitch(host))
    , m_copy(makeSwitch(host))
    , m_remove(new QToolButton(host)) {
    for (const AccessLevel level : levels)
        m_level->addItem(levelText(level), int(level));
    m_remove->setIcon(icon(IconName::Remove));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setVisible(isRemovable);
    if (!isRemovable) { // its place stays
        QSizePolicy policy = m_remove->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_remove->setSizePolicy(policy);
    }
    setPicture(picture);
    setTexts(texts);
    connectParts();
}

AccessRow::~AccessRow() {
    for (QWidget* widget :
         {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_level),
          static_cast<QWidget*>(m_download), static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_copy),
          static_cast<QWidget*>(m_remove)}) {
        widget->hide();
        widget->deleteLater(); // it may be handling its own click
    }
}

QCheckBox* AccessRow::makeSwitch(QWidget* host) {
    auto* box = new QCheckBox(host);
    connect(box, &QCheckBox::toggled, this, &AccessRow::changed);
    return box;
}

void AccessRow::connectParts() {
    connect(m_level, &QComboBox::currentIndexChanged, this, &AccessRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &AccessRow::removed);
}

void AccessRow::placeIn(QGridLayout& grid, int row) {
    grid.addWidget(m_picture, row, PictureColumn, Qt::AlignCenter);
    grid.addWidget(m_name, row, NameColumn, Qt::AlignVCenter);
    grid.addWidget(m_level, row, LevelColumn, Qt::AlignVCenter);
    grid.addWidget(m_download, row, DownloadColumn, Qt::AlignCenter);
    grid.addWidget(m_print, row, PrintColumn, Qt::AlignCenter);
    grid.addWidget(m_copy, row, CopyColumn, Qt::AlignCenter);
    grid.addWidget(m_remove, row, RemoveColumn, Qt::AlignCenter);
}

void AccessRow::setPicture(const QIcon& picture) {
    const int side = m_name->fontMetrics().height() * 3 / 2;
    m_picture->setPixmap(picture.pixmap(QSize(side, side), m_picture->devicePixelRatioF()));
}

void AccessRow::setTexts(const Texts& texts) {
    m_name->setText(texts.name);
    m_name->setAccessibleName(texts.name);
    setPlainToolTip(*m_name, texts.name);
    m_level->setAccessibleName(tr("Access for %1").arg(texts.handle));
    m_download->setAccessibleName(tr("Download for %1", "a right").arg(texts.handle));
    m_print->setAccessibleName(tr("Print for %1", "a right").arg(texts.handle));
    m_copy->setAccessibleName(tr("Copy for %1", "a right").arg(texts.handle));
    m_remove->setAccessibleName(tr("Remove %1").arg(texts.handle));
    for (QWidget* widget : {static_cast<QWidget*>(m_download), static_cast<QWidget*>(m_print),
                            static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_remove)})
        setPlainToolTip(*widget, widget->accessibleName());
}

void AccessRow::setGrant(domain::AccessGrant grant) {
    const QSignalBlocker level(m_level);
    const QSignalBlocker download(m_download);
    const QSignalBlocker print(m_print);
    const QSignalBlocker copy(m_copy);
    int index = m_level->findData(int(grant.level));
    if (index < 0) { // another program gave a level that this format doesn't have
        m_level->addItem(levelText(grant.level), int(grant.level));
        index = m_level->count() - 1;
    }
    m_level->setCurrentIndex(index);
    m_download->setChecked(grant.download);
    m_print->setChecked(grant.print);
    m_copy->setChecked(grant.copy);
}

domain::AccessGrant AccessRow::grant() const {
    return {AccessLevel(m_level->currentData().toInt()), m_download->isChecked(), m_print->isChecked(),
            m_copy->isChecked()};
}

QList<QWidget*> AccessRow::tabStops() const {
    return {m_level, m_download, m_print, m_copy, m_remove};
}

QWidget* AccessRow::levelBox() const {
    return m_level;
}

} // namespace attache::ui
