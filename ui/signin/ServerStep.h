// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServerStep: the first step of signing in: which server.
#pragma once

#include "mattermost/ServerAddress.h"
#include "signin/MessageLabel.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace attache::ui {

class ServerStep : public QWidget {
    Q_OBJECT
public:
    explicit ServerStep(QWidget* parent = nullptr);

    void setPlainHttpHosts(QSet<QString> hosts) { m_plainHttpHosts = std::move(hosts); }
    void setAddress(const QString& typed);
    void setBusy(bool busy);
    void setSandboxBusy(bool busy);
    void hideSandbox();
    void showMessage(MessageLabel::Kind kind, const QString& text);
    void showRetry(bool visible);

Q_SIGNALS:
    // A usable address, for which the person accepted plain http where it is http.
    void chosen(const attache::mattermost::ServerAddress& address);
    void cancelled(); // while busy
    void plainHttpAccepted(const QString& host);
    void sandboxRequested();
    void retryRequested();

private:
    void submit();
    void updateButtons();

    QLineEdit* m_address;
    MessageLabel* m_message;
    QPushButton* m_continue;
    QPushButton* m_acceptHttp; // only beside the warning
    QPushButton* m_retry;
    QPushButton* m_sandbox;
    QSet<QString> m_plainHttpHosts;
    bool m_isBusy = false;
    bool m_isSandboxBusy = false;
};

} // namespace attache::ui
