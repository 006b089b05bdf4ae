// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// How a person is named and pictured in the rights dialog. Names are free text of strangers: nothing of it is markup.
#pragma once

#include "domain/User.h"

#include <QIcon>
#include <QImage>
#include <QString>

#include <optional>

namespace attache::ui {

// "Bob Brown (@bob)", or "@bob" where there is no other name. Without control and bidi characters.
[[nodiscard]] QString nameAndHandle(const domain::User& person, domain::NameDisplay display);
// "@bob"; what the controls of that person are called after.
[[nodiscard]] QString handleOf(const domain::User& person);
// Until the picture is there, and where there is none.
[[nodiscard]] QIcon initialsIcon(const domain::User& person);
// The picture as a round icon. Hostile: nothing unless it is a PNG of a sane size.
[[nodiscard]] std::optional<QIcon> pictureIcon(const QByteArray& png);

} // namespace attache::ui
