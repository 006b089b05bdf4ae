// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// NoRoot: as long as it lives, root is nobody in particular: permissions count for the tests of a container, too.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace attache::test {

class NoRoot {
public:
    NoRoot(const NoRoot&) = delete;
    NoRoot& operator=(const NoRoot&) = delete;
#ifdef Q_OS_LINUX
    NoRoot()
        : m_isRoot(geteuid() == 0)
        , m_isDone(!m_isRoot || setresuid(kNobody, kNobody, 0) == 0) {}
    ~NoRoot() { m_isDone = !m_isRoot || setresuid(0, 0, 0) == 0; }
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isRoot;
    bool m_isDone;
#else
    NoRoot() = default;
    [[nodiscard]] bool isDone() const { return true; }
#endif
};

} // namespace attache::test
