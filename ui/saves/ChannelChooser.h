// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelChooser: where else a version may go: another channel, or a file on this computer.
#pragma once

#include "domain/Channel.h"
#include "models/ChannelModel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace attache::ui {

class ChannelFilterProxy;

// Thread: the GUI thread. Archived channels take no posts and aren't offered. `channels` may die first: nothing is
// offered then.
class ChannelChooser : public QDialog {
    Q_OBJECT
public:
    ChannelChooser(models::ChannelModel& channels, const QString& documentTitle, QWidget* parent = nullptr);

Q_SIGNALS:
    void channelChosen(const attache::domain::Channel& channel);
    void fileRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void filter(const QString& text);
    void updateButtons();
    void keepChoice();
    void forgetChoice(const QModelIndex& parent, int first, int last);
    void choose();

    ChannelFilterProxy* m_proxy;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QPushButton* m_ok = nullptr;
    QString m_chosenId; // of the channel that was current last
};

} // namespace attache::ui
