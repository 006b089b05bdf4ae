// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Secret: a password, token or signing key that can't slip into a log or a debug stream.
#pragma once

#include <QByteArray>

namespace attache::domain {

// A value. Holds bytes that only reveal() shows; overwritten on destruction as far as Qt's sharing allows.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) noexcept = default;
    ~Secret() {
        if (m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    // The name is long on purpose: every place that shows a secret should be easy to find.
    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }

    bool operator==(const Secret&) const = default;

private:
    QByteArray m_bytes;
};

} // namespace attache::domain
