// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/PageDrawing.h"

#include "sandbox/pictures/Png.h"

#include <QSize>

namespace attache::sandbox {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kPaper(794, 1123); // A4 at 96 dpi
constexpr QSize kSlide(1280, 720);
constexpr int kMostPixels = 5000;
constexpr quint32 kWhite = 0xffffff;
constexpr quint32 kInk = 0x555560;
constexpr quint32 kHeading = 0x2b4a7f;
constexpr quint32 kGrid = 0xd0d4dc;

// The page is a thousand units wide, whatever the picture's size.
class Page {
public:
    explicit Page(QSize size)
        : m_size(size)
        , m_raster(size.width(), size.height(), kWhite) {}

    void bar(double x, double y, double width, double height, quint32 colour) {
        const double scale = m_size.width() / 1000.0;
        m_raster.fill(qRound(x * scale), qRound(y * scale), std::max(1, qRound(width * scale)),
                      std::max(1, qRound(height * scale)), colour);
    }
    [[nodiscard]] double height() const { return 1000.0 * m_size.height() / m_size.width(); }
    [[nodiscard]] QByteArray toPng() const { return m_raster.toPng(); }

private:
    QSize m_size;
    Raster m_raster;
};

// Where the next line begins.
double drawWords(Page& page, const QString& text, double y, double letter, quint32 colour) {
    constexpr double kMargin = 110;
    double x = kMargin;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const double width = double(word.size()) * letter;
        if (x > kMargin && x + width > 1000 - kMargin) {
            x = kMargin;
            y += letter * 3;
        }
        page.bar(x, y, width, letter * 1.2, colour);
        x += width + letter;
    }
    return y + letter * 4;
}

void drawText(Page& page, const QList<TextBlock>& blocks, double letter) {
    double y = 110;
    bool isFirst = true;
    for (const TextBlock& block : blocks) {
        y = drawWords(page, block.text, y, isFirst ? letter * 1.6 : letter, isFirst ? kHeading : kInk);
        isFirst = false;
        if (y > page.height() - 110)
            return;
    }
}

void drawSheet(Page& page, const QList<TextBlock>& blocks) {
    constexpr double kColumn = 160;
    constexpr double kRow = 34;
    constexpr double kMargin = 80;
    for (const TextBlock& cell : blocks) {
        const int column = cell.id.isEmpty() ? 0 : cell.id.front().toUpper().unicode() - u'A';
        const int row = cell.id.mid(1).toInt() - 1;
        if (column < 0 || column > 4 || row < 0 || row > 30)
            continue;
        const double x = kMargin + column * kColumn;
        const double y = kMargin + row * kRow;
        page.bar(x, y, kColumn, 2, kGrid);
        page.bar(x, y + kRow, kColumn, 2, kGrid);
        page.bar(x, y, 2, kRow, kGrid);
        page.bar(x + kColumn, y, 2, kRow, kGrid);
        page.bar(x + 10, y + 12, std::min<double>(double(cell.text.size()) * 10, kColumn - 20), 12,
                 row == 0 ? kHeading : kInk);
    }
}

QSize sizeFor(QSize page, const QJsonObject& thumbnail) {
    const QSize asked(thumbnail.value("width"_L1).toInt(100), thumbnail.value("height"_L1).toInt(100));
    const QSize box = asked.expandedTo({1, 1}).boundedTo({kMostPixels, kMostPixels});
    switch (thumbnail.value("aspect"_L1).toInt(2)) {
    case 0:
        return box;
    case 1:
        return page.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    default:
        return page;
    }
}

} // namespace

QByteArray drawFirstPage(const TextDocument& document, const QJsonObject& thumbnail) {
    const bool isSlide = document.kind() == TextKind::Slide;
    Page page(sizeFor(isSlide ? kSlide : kPaper, thumbnail));
    QList<TextBlock> blocks = document.blocks();
    if (isSlide)
        blocks.removeIf([](const TextBlock& block) { return !block.id.startsWith(u"s1p"_s); });
    if (document.kind() == TextKind::Cell)
        drawSheet(page, blocks);
    else
        drawText(page, blocks, isSlide ? 18 : 9);
    return page.toPng();
}

} // namespace attache::sandbox
