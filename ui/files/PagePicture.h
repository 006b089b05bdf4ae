// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PagePicture: a document's first page on paper, or an empty sheet while it is on its way, or only its format's icon.
//
// Thread: the GUI thread. The sheet has the proportions that such a document usually has, and the page stays within it:
// nothing moves when the page comes.
#pragma once

#include "onlyoffice/FormatCatalog.h"

#include <QIcon>
#include <QImage>
#include <QLabel>

namespace attache::ui {

class PagePicture : public QLabel {
    Q_OBJECT
public:
    explicit PagePicture(QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);                // of the format; shown where no page is
    void showIcon();                                // alone
    void expectPage(onlyoffice::DocumentType type); // an empty sheet with the icon
    void missPage();                                // none comes: where a sheet is, it stays, empty
    // On the sheet of expectPage(). `name`: what it is, for screen readers.
    void showPage(const QImage& page, const QString& name);

Q_SIGNALS:
    void doubleClicked();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void redraw();
    [[nodiscard]] QSize sheetSize() const; // device-independent; empty: only the icon
    void drawIcon(QPainter& painter, const QRect& within) const;

    QIcon m_icon;
    QImage m_page;
    QSizeF m_proportions; // of the sheet; empty: only the icon
};

} // namespace attache::ui
