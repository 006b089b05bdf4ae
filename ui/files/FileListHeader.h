// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileListHeader: the channel's name, the search box, the filter chips and the order, above a document list; and the
// way for files to get there.
#pragma once

#include "documents/BlankDocument.h"
#include "domain/Channel.h"
#include "files/FileFilterProxy.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace attache::ui {

class FileListHeader : public QWidget {
    Q_OBJECT
public:
    explicit FileListHeader(QWidget* parent = nullptr);

    void showChannel(const domain::Channel& channel);
    void clearFilter();
    // Why nothing can be brought here, as a sentence; empty: it can.
    void setUploadHindrance(const QString& reason);
    // A checkable one, as a button; null: none.
    void setDetailsAction(QAction* action);
    [[nodiscard]] QLineEdit& searchBox() const { return *m_search; }
    [[nodiscard]] QAction* searchAction() const { return m_searchAction; } // "Search files", Ctrl+F

    [[nodiscard]] QAction* uploadAction() const { return m_uploadAction; } // "Upload files…", Ctrl+U
    // Document (Ctrl+N), Spreadsheet, Presentation.
    [[nodiscard]] QList<QAction*> newActions() const { return m_newActions; }

Q_SIGNALS:
    void textChanged(const QString& text);
    void kindChanged(attache::ui::FileKind kind);
    void orderChanged(attache::ui::FileOrder order);
    void newRequested(attache::documents::BlankDocument kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTitleLine(QHBoxLayout* line);
    void buildChipLine(QLayout* chips);
    void addOrder(class QActionGroup* group, const QString& text, FileOrder order);
    void drawChannel();
    void buildWaysIn(QHBoxLayout* line);
    void addNew(const QIcon& picture, const QString& text, documents::BlankDocument kind);
    void showWaysIn();

    domain::Channel m_channel;
    QLabel* m_picture;
    QLabel* m_title;
    QLineEdit* m_search;
    QToolButton* m_new;
    QToolButton* m_upload;
    QToolButton* m_details;
    QButtonGroup* m_chips;
    QToolButton* m_order;
    QAction* m_searchAction;
    QAction* m_uploadAction;
    QList<QAction*> m_newActions;
    QString m_uploadHindrance;
};

} // namespace attache::ui
