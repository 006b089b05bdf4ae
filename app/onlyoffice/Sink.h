// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Sink: where a download's bytes go, piece by piece.
#pragma once

#include "domain/Result.h"

#include <QByteArray>

#include <utility>

namespace attache::onlyoffice {

// Not thread-safe.
class Sink {
public:
    Sink() = default;
    virtual ~Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    [[nodiscard]] virtual domain::Result<> open() = 0; // empty; also again, when a first try came to nothing
    [[nodiscard]] virtual domain::Result<> write(const QByteArray& bytes) = 0;
    [[nodiscard]] virtual qint64 size() const = 0; // bytes written since it was opened
};

// For what is small and shall not stand on a disk.
class MemorySink final : public Sink {
public:
    [[nodiscard]] domain::Result<> open() override {
        m_bytes.clear();
        return {};
    }
    [[nodiscard]] domain::Result<> write(const QByteArray& bytes) override {
        m_bytes += bytes;
        return {};
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

} // namespace attache::onlyoffice
