// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/DocumentActions.h"

#include "onlyoffice/EditorConfig.h"

namespace attache::documents {

Actions actionsFor(const ActionContext& context) {
    Actions actions(Action::CopyLink);
    actions.setFlag(Action::Download, context.rights.testFlag(domain::Right::Download));
    const onlyoffice::Format* format = onlyoffice::findFormat(context.extension);
    const auto policy = onlyoffice::policyFor(format, context.alsoEditable);
    if (policy == onlyoffice::FormatPolicy::NotOpened || context.size <= 0)
        return actions;
    const bool isEditable = policy == onlyoffice::FormatPolicy::Editable && !context.isArchivedChannel &&
                            domain::canWrite(onlyoffice::usableRights(*format, context.rights));
    actions.setFlag(isEditable ? Action::OpenForEditing : Action::OpenForViewing);
    actions.setFlag(Action::ChangeAccess,
                    context.isAuthor && policy == onlyoffice::FormatPolicy::Editable && !context.isArchivedChannel);
    return actions;
}

Actions versionActionsFor(Actions document, domain::AccessRights rights, bool isNewest) {
    Actions actions = document & ~(Actions(Action::ChangeAccess) | Action::Restore);
    if (isNewest)
        return actions;
    const bool isEditable = actions.testFlag(Action::OpenForEditing);
    actions.setFlag(Action::OpenForEditing, false);
    actions.setFlag(Action::OpenForViewing, isEditable || actions.testFlag(Action::OpenForViewing));
    actions.setFlag(Action::Restore, isEditable && rights.testFlag(domain::Right::Edit));
    return actions;
}

} // namespace attache::documents
