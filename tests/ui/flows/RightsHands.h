// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RightsHands: how a person changes access rights in a real window, and what then stands on the servers.
//
// As in Hands.h: every function waits for what it needs, and answers false or null when it doesn't come.
#pragma once

#include "Companion.h"
#include "access/AccessDialog.h"
#include "versions/PluginRights.h"

#include <QJsonObject>

namespace attache::test {

[[nodiscard]] QString idOf(const Stage& stage, const QString& username);
[[nodiscard]] QJsonObject propsOf(const Stage& stage, const QString& fileName);
[[nodiscard]] versions::AccessRules rulesOf(const Stage& stage, const QString& fileName);
// Messages without files, newest first.
[[nodiscard]] QList<QJsonObject> messagesIn(const Stage& stage, const QString& channelId);
bool begin(Companion& companion, const QString& username, const QString& channel = QStringLiteral("Docs"));
// By the context menu, and waits until the rights are read.
[[nodiscard]] ui::AccessDialog* openRights(Companion& companion, const QString& fileName);
// By the keyboard: the first letter chooses.
bool setLevel(ui::AccessDialog& dialog, const QString& whose, const QString& level);
bool addPerson(ui::AccessDialog& dialog, const QString& username);
bool saveRights(ui::AccessDialog& dialog);
[[nodiscard]] QString accessColumn(Companion& companion, const QString& fileName);
[[nodiscard]] QJsonObject permissionsOf(const Stage& stage, const QString& username);

} // namespace attache::test
