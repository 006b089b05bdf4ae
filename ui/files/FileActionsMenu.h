// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The menu of one document: what format, person and rights allow, and nothing else.
#pragma once

#include "documents/DocumentActions.h"

#include <functional>

class QMenu;
class QWidget;

namespace attache::ui {

struct FileActionHandlers {
    std::function<void()> open;
    std::function<void()> download;
    std::function<void()> copyLink;
    std::function<void()> changeAccess = {};
};

struct VersionActionHandlers {
    std::function<void()> open;
    std::function<void()> download;
    std::function<void()> copyLink;
    std::function<void()> restore;
};

// A menu that deletes itself when it closes; show it with popup(). Never empty: it says when nothing can be done.
[[nodiscard]] QMenu* makeFileMenu(QWidget* parent, documents::Actions actions, const FileActionHandlers& handlers);
// The same for one version, with documents::versionActionsFor()'s actions.
[[nodiscard]] QMenu* makeVersionMenu(QWidget* parent, documents::Actions actions, bool isNewest,
                                     const VersionActionHandlers& handlers);

} // namespace attache::ui
