// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// selectionChooses(): lets screen readers and other assistive programs choose a row.
//
// A person's click or arrow key moves a view's current row, and the program follows that. An assistive program selects
// the row through the accessibility tree instead, which leaves the current row where it was.
#pragma once

class QAbstractItemView;

namespace attache::ui {

// From now on what is selected in the view's present selection model becomes current too. Call it after setModel(),
// once for each model. For a tree, it also makes single items the selection's unit: QTreeView's whole rows are looked
// up by their number below their parent, so that a row of a lower level would select another one (seen in Qt 6.4).
// Thread: the GUI thread.
void selectionChooses(QAbstractItemView& view);

} // namespace attache::ui
