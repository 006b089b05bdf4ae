// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionList: the versions of one document, newest first.
#pragma once

#include "domain/Attachment.h"

#include <QListWidget>

namespace attache::ui {

class VersionList : public QListWidget {
    Q_OBJECT
public:
    explicit VersionList(QWidget* parent = nullptr);

    // `authors` and `dates` go with the document's versions, oldest first.
    void showVersions(const domain::Document& document, const QStringList& authors, const QStringList& dates);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // `index` into Document::versions.
    void versionOpened(int index);
    void versionMenuRequested(int index, const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace attache::ui
