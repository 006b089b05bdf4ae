// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelSidebar: teams, channels and messages at the window's leading edge.
//
// Shows a ChannelModel and says what the person chose; knows no network. Thread: the GUI thread.
#pragma once

#include "domain/Channel.h"
#include "domain/Result.h"
#include "models/ChannelModel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace attache::ui {

class ChannelFilterProxy;
class SkeletonPage;
class StatePage;

class ChannelSidebar : public QWidget {
    Q_OBJECT
public:
    explicit ChannelSidebar(QWidget* parent = nullptr);
    ~ChannelSidebar() override;

    // The model outlives the side bar or is replaced before it dies.
    void setModel(models::ChannelModel* model);
    // Chooses the channel as if the person had; nothing when it isn't there.
    void choose(const QString& channelId);
    [[nodiscard]] domain::Channel chosen() const; // no id: none
    // "Find channel", Ctrl+K: for the window's menu.
    void beginSearch(); // gives the search box the keyboard
    [[nodiscard]] QAction* findAction() const { return m_find; }

Q_SIGNALS:
    void channelChosen(const attache::domain::Channel& channel);
    void retryRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildTree();
    void showState();
    void refreshTeams();
    void chooseTeam(int index);
    void afterRowsChanged();
    void chooseIndex(const QModelIndex& proxyIndex);
    void filter(const QString& text);

    QPointer<models::ChannelModel> m_model;
    ChannelFilterProxy* m_proxy;
    QComboBox* m_teams;
    QLabel* m_teamName;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    SkeletonPage* m_skeleton;
    StatePage* m_statePage;
    QAction* m_find;
    QString m_chosenId;
    bool m_isRestoring = false; // the current row is put back after a change: nobody chose
};

} // namespace attache::ui
