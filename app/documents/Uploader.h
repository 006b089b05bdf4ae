// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Uploader: brings files of this computer into channels, each as a message of its own.
//
// One message a file: rights stand on the message, and old servers take five files a message, newer ones ten. Two go up
// at a time, the others wait in order. A try that failed can go on later: what is on the server isn't sent twice, and
// never posted twice.
//
// Thread: the GUI thread; files are read and sent on a thread of its own, which begins with the first upload. No signal
// comes from inside a call. An upload ends with posted() or failed(); a failed one is kept, for retry(), until
// cancel().
#pragma once

#include "domain/Post.h"
#include "domain/Result.h"
#include "domain/Secret.h"
#include "mattermost/ServerAddress.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace attache::documents {

struct UploadRequest {
    QString channelId;
    QString path;
    QString name;          // under which Mattermost keeps it; empty: the file's own
    bool isUrgent = false; // waits for nobody
};

class Uploader : public QObject {
    Q_OBJECT
public:
    struct Account {
        QString id;
        QString userId;
        mattermost::ServerAddress address;
        domain::Secret token;
        qint64 maxFileSize = 0; // bytes; 0: unknown
    };

    explicit Uploader(QObject* parent = nullptr);
    ~Uploader() override; // cancels everything

    // For what is added or tried again from now on. Another account than before: clear() first.
    void setAccount(const Account& account);
    [[nodiscard]] const Account& account() const;
    void clear(); // cancels and forgets everything, without a signal for each

    int add(const UploadRequest& request); // an id for what follows, > 0
    void retry(int id);                    // after failed()
    // Under way: failed() with Cancelled follows, or posted() when it came too late. After failed(): forgets it.
    void cancel(int id);
    // The names of those that wait or are on their way, in the order in which they were added.
    [[nodiscard]] QStringList underWay() const;

Q_SIGNALS:
    void progressed(int id, qint64 done, qint64 total); // bytes; some times a second
    void posted(int id, const attache::domain::Post& post);
    // InvalidInput (empty, a folder), Storage (gone, unreadable), TooLarge, SignedOut, else as
    // MattermostClient::uploadFile() and createPost(). Cancelled: it is forgotten.
    void failed(int id, const attache::domain::Error& error);
    void underWayChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

// True when the same upload may work once something was mended, by time or by people: "Try again" is worth offering.
[[nodiscard]] bool mayRetryUpload(domain::ErrorKind kind);

} // namespace attache::documents
