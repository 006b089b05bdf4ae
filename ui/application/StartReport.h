// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// StartReport: says in the log (attache.start, info) when the first channel list was on the screen, and how long after
// the program's start that was. The benchmarks wait for its line.
#pragma once

#include <QObject>

namespace attache::ui {

// Thread: the GUI thread. Of no use after its one line.
class StartReport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // The channels are in the list; the next painting shows them. Later calls do nothing.
    void channelsReady();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isDone = false;
};

} // namespace attache::ui
