// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Png: what the doubles need of pictures, without Qt Gui: an area of pixels, and its file.
#pragma once

#include <QByteArray>

namespace attache::sandbox {

// A value; any thread. Colours are 0xrrggbb.
class Raster {
public:
    // One-coloured; both sizes ≥ 1, in pixels.
    Raster(int width, int height, quint32 colour);
    // What lies outside is left out.
    void fill(int x, int y, int width, int height, quint32 colour);
    [[nodiscard]] QByteArray toPng() const;

private:
    int m_width;
    int m_height;
    QByteArray m_pixels; // three bytes each, row by row
};

} // namespace attache::sandbox
