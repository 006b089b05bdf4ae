// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The little the double has to know about PNG and gzip. Private to this folder.
#pragma once

#include <QByteArray>

#include <optional>

namespace attache::sandbox::mm {

struct ImageSize {
    int width = 0;
    int height = 0;
};

// Nothing unless the bytes begin as a PNG does.
[[nodiscard]] std::optional<ImageSize> pngSize(const QByteArray& bytes);
// A one-coloured square, 32 by 32.
[[nodiscard]] QByteArray colouredPng(quint32 rgb);
// What Mattermost puts beside images as `mini_preview`: a tiny JPEG in Base64.
[[nodiscard]] QString miniPreview();
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

} // namespace attache::sandbox::mm
