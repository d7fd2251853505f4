// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/paint.h"

#include "engine/core/text.h"

#include <algorithm>
#include <numeric>

namespace prism {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian wide and emoji blocks, and what takes no column, as far as terminals agree on them.
constexpr Range wideRanges[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0x33FF}, {0x3400, 0x4DBF},
                                {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},  {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                                {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},  {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
                                {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
constexpr Range emptyRanges[] = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD},
                                 {0x0610, 0x061A}, {0x064B, 0x065F}, {0x200B, 0x200F},
                                 {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};

template<std::size_t N>
bool isIn(const Range (&ranges)[N], char32_t c) // NOLINT(modernize-avoid-c-arrays): a constant table
{
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range &r) { return c >= r.first && c <= r.last; });
}

// The next character of well-formed UTF-8, its bytes and its columns; a colour code counts as one empty
// character.
struct Glyph
{
    std::string_view bytes;
    std::size_t columns;
};

Glyph nextGlyph(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first == 0x1B) {
        const std::size_t end = text.find('m');
        return {text.substr(0, end == std::string_view::npos ? 1 : end + 1), 0};
    }
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        c = (c << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return {text.substr(0, length), isIn(emptyRanges, c) ? 0U : isIn(wideRanges, c) ? 2U : 1U};
}

} // namespace

std::string Paint::with(const char *code, std::string_view text) const
{
    if (!m_colour || text.empty())
        return std::string(text);
    return std::string("\x1b[") + code + 'm' + std::string(text) + "\x1b[0m";
}

std::string Paint::priority(int rank, std::string_view text) const
{
    switch (rank) {
    case 0:
        return bad(text);
    case 1:
        return warning(text);
    case 2:
        return with("34", text);
    default:
        return std::string(text);
    }
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty()) {
        const Glyph g = nextGlyph(text);
        columns += g.columns;
        text.remove_prefix(g.bytes.size());
    }
    return columns;
}

std::string fitted(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    std::string out;
    std::size_t columns = 0;
    while (!text.empty()) {
        const Glyph g = nextGlyph(text);
        if (columns + g.columns + 1 > width)
            break;
        out += g.bytes;
        columns += g.columns;
        text.remove_prefix(g.bytes.size());
    }
    const bool coloured = out.find('\x1b') != std::string::npos;
    return out + "\xE2\x80\xA6" + (coloured ? "\x1b[0m" : "");
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t columns = displayWidth(text);
    return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

std::string wrapped(std::string_view text, std::size_t width, std::string_view indent)
{
    std::string out;
    for (const std::string_view paragraph : split(text, '\n')) {
        std::string line(indent);
        std::size_t columns = indent.size();
        bool empty = true;
        for (const std::string_view word : split(paragraph, ' ')) {
            if (word.empty())
                continue;
            const std::size_t w = displayWidth(word);
            if (!empty && columns + 1 + w > width) {
                out += line + '\n';
                line = indent;
                columns = indent.size();
                empty = true;
            }
            line += empty ? "" : " ";
            line += word;
            columns += w + (empty ? 0 : 1);
            empty = false;
        }
        out += empty ? "\n" : line + '\n';
    }
    return out;
}

namespace {

constexpr std::size_t columnGap = 2;
constexpr std::size_t narrowestColumn = 6;

std::vector<std::size_t> columnsOf(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> columns;
    for (const auto &row : rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            columns[i] = std::max(columns[i], displayWidth(row[i]));
    }
    return columns;
}

std::size_t totalWidth(const std::vector<std::size_t> &columns)
{
    return std::accumulate(columns.begin(), columns.end(),
                           columns.empty() ? 0 : columnGap * (columns.size() - 1));
}

// The last column gives way first, then whichever is the widest.
void shrinkTo(std::size_t width, std::vector<std::size_t> &columns)
{
    constexpr std::size_t lastColumn = 20;
    while (totalWidth(columns) > width) {
        const auto widest = std::max_element(columns.begin(), columns.end());
        const auto victim = columns.back() > lastColumn ? columns.end() - 1 : widest;
        if (*victim <= narrowestColumn)
            return;
        --*victim;
    }
}

} // namespace

std::size_t tableWidth(const std::vector<std::vector<std::string>> &rows)
{
    return totalWidth(columnsOf(rows));
}

std::string table(const std::vector<std::vector<std::string>> &rows, std::size_t width)
{
    std::vector<std::size_t> columns = columnsOf(rows);
    shrinkTo(width, columns);
    std::string out;
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string cell = fitted(row[i], columns[i]);
            line += i + 1 == row.size() ? cell : padded(cell, columns[i] + columnGap);
        }
        while (line.ends_with(' '))
            line.pop_back();
        out += line + '\n';
    }
    return out;
}

} // namespace prism
