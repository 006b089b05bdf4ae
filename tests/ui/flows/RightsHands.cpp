// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "RightsHands.h"

#include "models/AttachmentModel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::test {

QString idOf(const Stage& stage, const QString& username) {
    return stage.seeded.person(username).id;
}

QJsonObject propsOf(const Stage& stage, const QString& fileName) {
    const QString rootId = stage.seeded.posts.value(fileName);
    const QList<QJsonObject> thread = stage.mattermost.thread(rootId);
    const auto root =
        std::ranges::find(thread, rootId, [](const QJsonObject& post) { return post.value("id"_L1).toString(); });
    return root == thread.end() ? QJsonObject() : root->value("props"_L1).toObject();
}

versions::AccessRules rulesOf(const Stage& stage, const QString& fileName) {
    return versions::readRules(propsOf(stage, fileName), stage.seeded.files.value(fileName));
}

QList<QJsonObject> messagesIn(const Stage& stage, const QString& channelId) {
    QList<QJsonObject> posts = stage.mattermost.posts(channelId);
    posts.removeIf([](const QJsonObject& post) { return !post.value("file_ids"_L1).toArray().isEmpty(); });
    return posts;
}

bool begin(Companion& companion, const QString& username, const QString& channel) {
    return activate(companion.window()) && companion.signIn(username) && companion.setUpDocumentServer() &&
           companion.showChannel(channel);
}

ui::AccessDialog* openRights(Companion& companion, const QString& fileName) {
    if (!activate(companion.window()) || !clickRow(companion.files(), fileName, Qt::RightButton))
        return nullptr;
    QMenu* menu = openMenu();
    if (!menu || !choose(*menu, u"Change access rights"_s))
        return nullptr;
    auto* dialog = companion.window().findChild<ui::AccessDialog*>();
    const auto isRead = [&] {
        const QList<QComboBox*> boxes = dialog->findChildren<QComboBox*>();
        return !boxes.isEmpty() && boxes.constFirst()->isEnabled();
    };
    return dialog && activate(*dialog) && QTest::qWaitFor(isRead, kPatience) ? dialog : nullptr;
}

bool setLevel(ui::AccessDialog& dialog, const QString& whose, const QString& level) {
    auto* box = find<QComboBox>(dialog, u"Access for "_s + whose);
    if (!box)
        return false;
    box->setFocus();
    type(dialog, level.left(1));
    return QTest::qWaitFor([&] { return box->currentText() == level; }, kPatience);
}

bool addPerson(ui::AccessDialog& dialog, const QString& username) {
    auto* field = find<QLineEdit>(dialog, u"Add people"_s);
    if (!field || !click(*field))
        return false;
    type(dialog, username);
    if (!find<QListView>(dialog, u"People found"_s))
        return false;
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    return find<QComboBox>(dialog, u"Access for @"_s + username) != nullptr;
}

bool saveRights(ui::AccessDialog& dialog) {
    const QPointer guarded(&dialog);
    return press(dialog, u"Save"_s) && QTest::qWaitFor([&] { return guarded.isNull(); }, kPatience);
}

QString accessColumn(Companion& companion, const QString& fileName) {
    const int line = row(companion.files(), fileName).row();
    return companion.files().model()->index(line, models::AttachmentModel::AccessColumn).data().toString();
}

QJsonObject permissionsOf(const Stage& stage, const QString& username) {
    return stage.documents.permissionsOf(stage.documents.openKeys().value(0), idOf(stage, username));
}

} // namespace attache::test
