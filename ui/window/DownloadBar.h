// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DownloadBar: files on their way to this computer, with progress, cancel, and what became of them.
//
// Thread: the GUI thread; the transfers run on the client's event loop, and reach the disk in the background.
#pragma once

#include "domain/Attachment.h"
#include "mattermost/MattermostClient.h"

#include <QWidget>

namespace attache::ui {

class DownloadBar : public QWidget {
    Q_OBJECT
public:
    explicit DownloadBar(QWidget* parent = nullptr);

    // Asks where to, then downloads; nothing half-done is left under the chosen name. `client` may die meanwhile.
    void ask(mattermost::MattermostClient& client, const domain::FileInfo& file);

private:
    QCoro::Task<> download(QPointer<mattermost::MattermostClient> client, domain::FileInfo file, QString path);
};

} // namespace attache::ui
