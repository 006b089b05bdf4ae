// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Translations: the language follows the system.
#pragma once

class QCoreApplication;

namespace attache::ui {

// Attache's texts in the first of the person's languages that there is, English otherwise, and Qt's in the same. The
// translators belong to `app`.
void installTranslations(QCoreApplication& app);

} // namespace attache::ui
