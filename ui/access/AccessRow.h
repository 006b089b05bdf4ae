// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessRow: the controls of one line of the rights dialog, put into a grid that several share.
#pragma once

#include "access/AccessLevels.h"

#include <QIcon>
#include <QObject>

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace attache::ui {

class LevelBox;

// Thread: the GUI thread. Its widgets go with it.
class AccessRow : public QObject {
    Q_OBJECT
public:
    enum Column { PictureColumn, NameColumn, LevelColumn, DownloadColumn, PrintColumn, CopyColumn, RemoveColumn };

    struct Texts {
        QString name;   // plain text
        QString handle; // in the controls' names: "@bob", or "everyone"
    };

    // A line that can be changed; with a button to remove it when `isRemovable`. `host` holds the widgets.
    AccessRow(const Texts& texts, const QIcon& picture, const QList<domain::AccessLevel>& levels, bool isRemovable,
              QWidget* host);
    ~AccessRow() override;

    void placeIn(QGridLayout& grid, int row);
    void setPicture(const QIcon& picture);
    void setTexts(const Texts& texts);
    void setGrant(domain::AccessGrant grant);
    [[nodiscard]] domain::AccessGrant grant() const;
    [[nodiscard]] QWidget* levelBox() const;
    [[nodiscard]] QList<QWidget*> tabStops() const; // in the order of reading

Q_SIGNALS:
    void changed();
    void removed();

private:
    void connectParts();
    [[nodiscard]] QCheckBox* makeSwitch(QWidget* host);

    QLabel* m_picture;
    QLabel* m_name;
    LevelBox* m_level;
    QCheckBox* m_download;
    QCheckBox* m_print;
    QCheckBox* m_copy;
    QToolButton* m_remove;
};

} // namespace attache::ui
