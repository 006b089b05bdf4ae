// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DetailsPane: one document in full: name, format, size, place, author, versions, and what this person may do with it.
//
// A picture of the first page is for others to bring: fileShown() says of which file.
// Follows one row of a model with models::AttachmentModel's roles. Knows no network. Thread: the GUI thread.
#pragma once

#include "domain/Attachment.h"
#include "domain/Channel.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace attache::ui {

class NameLabel;
class PagePicture;
class StatePage;
class VersionList;

class DetailsPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);

    // An invalid index shows the empty state. Changes and the row's end are followed.
    void showDocument(const QModelIndex& index);
    void setChannel(const domain::Channel& channel);
    // For the file of the last fileShown(): a picture is on its way; it is there; it doesn't come after all, and the
    // place it was to have stays; there is none to wait for. An explanation may be empty.
    void expectPicture();
    void showPicture(const QImage& page);
    void pictureMissed(const QString& explanation);
    void showNoPicture(const QString& explanation);

Q_SIGNALS:
    // The newest version that can be seen here now; without an id: none. Also when the pane hides or shows.
    void fileShown(const attache::domain::FileInfo& file);
    void openRequested(const attache::domain::Document& document);
    void downloadRequested(const attache::domain::Document& document);
    // One version, by its index in Document::versions.
    void versionOpenRequested(const attache::domain::Document& document, int version);
    void versionDownloadRequested(const attache::domain::Document& document, int version);
    void versionCopyLinkRequested(const attache::domain::Document& document, int version);
    void versionRestoreRequested(const attache::domain::Document& document, int version);
    void accessRequested(const attache::domain::Document& document); // change access rights

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void follow(const QAbstractItemModel* model);
    void refresh();
    void refreshTexts(const domain::Document& document);
    void refreshIcon();
    void explainPicture(const QString& text);
    void tellFile();
    void popUpVersionMenu(int version, const QPoint& globalPosition);
    [[nodiscard]] domain::Document document() const;
    [[nodiscard]] bool canOpen() const;

    QPersistentModelIndex m_index;
    QPointer<const QAbstractItemModel> m_followed;
    domain::Channel m_channel;
    QStackedWidget* m_stack;
    StatePage* m_empty;
    QScrollArea* m_scroll;
    domain::FileInfo m_file; // as it was told
    bool m_isSeen = false;   // not in a window that is minimised, in which it counts as visible
    PagePicture* m_picture;
    QLabel* m_noPicture; // why there is none
    NameLabel* m_name;
    QLabel* m_format;
    QLabel* m_place;
    QLabel* m_author;
    QPushButton* m_open;
    QPushButton* m_download;
    QLabel* m_versionsTitle;
    VersionList* m_versions;
    QLabel* m_accessTitle;
    QLabel* m_accessSummary;
    QLabel* m_access;
    QPushButton* m_changeAccess;
};

} // namespace attache::ui
