// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FilesPage: side bar, documents and details side by side; the first tab of the window. Where it is narrow, the details
// stand in place of the side bar when they are asked for.
//
// Thread: the GUI thread. Knows no network: it hands models to its parts and says what the person wants.
#pragma once

#include "documents/BlankDocument.h"
#include "domain/Attachment.h"
#include "mattermost/EventStream.h"
#include "models/AttachmentModel.h"
#include "models/ChannelModel.h"

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace attache::ui {

class ChannelSidebar;
class DetailsPane;
class FileListView;

class FilesPage : public QWidget {
    Q_OBJECT
public:
    explicit FilesPage(QWidget* parent = nullptr);

    // Both, or both null when signed out. They outlive the page or are replaced before they die.
    void setModels(models::ChannelModel* channels, models::AttachmentModel* attachments);
    [[nodiscard]] DetailsPane& details() { return *m_details; }
    void setOffline(bool offline);
    // The channel to begin with, once the channels are there; one that isn't there counts as none.
    void setFirstChannel(const QString& channelId) { m_firstChannel = channelId; }
    // How wide the parts are where there is room, and whether the details are wanted there.
    [[nodiscard]] QByteArray partWidths() const;
    void setPartWidths(const QByteArray& widths); // what partWidths() answered; anything else is left alone
    [[nodiscard]] const domain::Channel& shownChannel() const { return m_shown; } // without an id: none
    // The id of the chosen document; empty: none.
    [[nodiscard]] QString chosenDocument() const;
    // Chooses it as soon as it is there, unless another channel is shown before.
    void chooseDocument(const QString& rootFileId);
    // Why nothing can be brought into the channel that is shown, as a sentence; empty: it can.
    void setUploadHindrance(const QString& reason);
    // What brings files into the channel: for the window's menu.
    [[nodiscard]] QAction* uploadAction() const;
    [[nodiscard]] QList<QAction*> newActions() const;
    // Find channel, search files, file details, reload: for the window's menu.
    [[nodiscard]] QList<QAction*> viewActions() const;

Q_SIGNALS:
    void openRequested(const attache::domain::Document& document);
    // One version, to look at; the newest opens with openRequested().
    void versionOpenRequested(const attache::domain::Document& document, int version);
    void downloadRequested(const attache::domain::FileInfo& file);
    void copyLinkRequested(const attache::domain::FileInfo& file);
    void accessRequested(const attache::domain::Document& document); // change access rights
    void restoreRequested(const attache::domain::Document& document, int version);
    void uploadRequested(const attache::domain::Channel& channel, const QStringList& paths);
    // `name`: with the right extension, and fit for every disk.
    void newDocumentRequested(const attache::domain::Channel& channel, attache::documents::BlankDocument kind,
                              const QString& name);
    void channelsReloadRequested();
    void channelShown(const QString& channelId);
    void partWidthsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; // the list has it; no proxy, as in FileListView
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void layOutParts(); // to its width
    void rememberWidths();
    void wantDetails(bool wanted);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool hasDetails() const;
    void showChannel(const domain::Channel& channel);
    void showNothing();
    void chooseFirstChannel();
    void chooseAwaited();
    void askForUploads();
    void askForName(documents::BlankDocument kind);

    QSplitter* m_splitter;
    int m_wideSidebar = 230; // how wide the two are when the page isn't narrow
    int m_wideDetails = 270;
    bool m_wasNarrow = false;
    bool m_hasDetails = true;         // where there is room
    bool m_hasDetailsInstead = false; // of the side bar, where there isn't
    ChannelSidebar* m_sidebar;
    FileListView* m_list;
    DetailsPane* m_details;
    QAction* m_showDetails;
    QAction* m_reload;
    QString m_firstChannel;
    domain::Channel m_shown;
    QString m_awaited; // a document to choose once it is there
    QPointer<models::ChannelModel> m_channels;
    QPointer<models::AttachmentModel> m_attachments;
};

} // namespace attache::ui
