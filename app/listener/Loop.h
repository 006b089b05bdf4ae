// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Loop: the Asio context that the listener's thread runs.
//
// Shared, because answers may be sent by threads that outlive the listener: posting to a loop that no longer runs is
// harmless as long as the loop exists. What is posted holds weak pointers only.
#pragma once

#include <boost/asio/io_context.hpp>

namespace attache::listener {

struct Loop {
    boost::asio::io_context context{1};
};

} // namespace attache::listener
