// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SleepDelay: asks the system to wait a moment before it sleeps, while an editor has changes to send.
//
// A "delay" inhibitor of org.freedesktop.login1: the system sleeps as soon as it is released, and anyway after
// InhibitDelayMaxSec (5 s). Where nobody answers, nothing is delayed, and nothing is lost: what a document's editor
// couldn't send, it sends after the sleep. Thread: the GUI thread.
#pragma once

#include <memory>

namespace attache::ui {

class SleepDelay {
public:
    SleepDelay();
    ~SleepDelay(); // releases

    void setHeld(bool held);
    // After a sleep: one that was held is used up.
    void renew();

private:
    class Private;
    std::shared_ptr<Private> d; // an answer of the system may come late
};

} // namespace attache::ui
