// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DiskLimit: as long as it lives, no file of this program grows beyond so many bytes, as on a disk that gets full while
// it is written to. Holds for root as well, whom no permissions stop. Does nothing on Windows.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace attache::test {

class DiskLimit {
public:
    DiskLimit(const DiskLimit&) = delete;
    DiskLimit& operator=(const DiskLimit&) = delete;
#ifdef Q_OS_UNIX
    explicit DiskLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN); // an error, rather than the program's end
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
#else
    explicit DiskLimit(quint64) {}
#endif
};

} // namespace attache::test
