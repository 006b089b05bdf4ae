// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionList: the versions of one document, newest first, with a ⋮ button on the current and on the hovered row.
#pragma once

#include "domain/Attachment.h"

#include <QListView>

class QToolButton;

namespace attache::ui {

class VersionModel;

// Thread: the GUI thread. Opens a thousand versions as fast as ten: only the rows in sight are worked out.
class VersionList : public QListView {
    Q_OBJECT
public:
    explicit VersionList(QWidget* parent = nullptr);

    // `authors` and `dates` go with the document's versions, oldest first.
    void showVersions(const domain::Document& document, const QStringList& authors, const QStringList& dates);
    [[nodiscard]] QToolButton* currentRowButton() const { return m_currentButton; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // `index` into Document::versions.
    void versionOpened(int index);
    void versionMenuRequested(int index, const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeButton(const QString& objectName);
    [[nodiscard]] int rowHeight() const;
    void placeButtons();
    void placeButton(QToolButton* button, const QModelIndex& index);
    void openMenuOf(QToolButton* button, const QModelIndex& index);
    void hover(const QModelIndex& index);

    VersionModel* m_model;
    QToolButton* m_currentButton;
    QToolButton* m_hoverButton;
    QPersistentModelIndex m_hovered;
};

} // namespace attache::ui
