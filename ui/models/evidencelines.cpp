// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencelines.h"

#include "engine/core/text.h"

#include <algorithm>
#include <deque>

namespace prism {

namespace {

constexpr std::size_t mostLines = 4000;
constexpr std::size_t mostBytes = std::size_t{256} << 10U;
constexpr std::size_t longestLine = 2000;

// The end of an escape sequence that begins at `at`: CSI and OSC whole, of others the ESC alone.
std::size_t endOfSequence(std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size())
        return at;
    const char kind = text[at + 1];
    if (kind == '[') {
        std::size_t end = at + 2;
        while (end < text.size() && text[end] >= 0x20 && text[end] <= 0x3F)
            ++end;
        return end < text.size() && text[end] >= 0x40 && text[end] <= 0x7E ? end + 1 : at;
    }
    if (kind == ']') {
        constexpr std::size_t longest = 4096;
        const std::size_t end = text.substr(0, at + longest).find_first_of("\a\x1b\n", at + 2);
        if (end == std::string_view::npos || text[end] == '\n')
            return at;
        return text[end] == '\a' ? end + 1 : std::min(end + 2, text.size());
    }
    return at;
}

std::string withoutSequences(std::string_view text)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = text.find('\x1b'); at != std::string_view::npos; at = text.find('\x1b', from)) {
        out += text.substr(from, at - from);
        const std::size_t end = endOfSequence(text, at);
        if (end == at)
            out += '\x1b';
        from = std::max(end, at + 1);
    }
    out += text.substr(from);
    return out;
}

std::string cutLine(std::string_view line)
{
    if (line.size() <= longestLine)
        return std::string(line);
    std::size_t end = longestLine;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(line.substr(0, end)) + "... (" + humanBytes(static_cast<double>(line.size() - end)) +
           ')';
}

// Keeps the beginning and the end of what is fed to it.
class Excerpt
{
public:
    void add(std::string_view line, LogLevel level)
    {
        ++m_total;
        const Piece piece{line, level};
        const std::size_t bytes = std::min(line.size(), longestLine) + 1;
        if (m_tail.empty() && m_head.size() < mostLines / 2 && m_headBytes + bytes <= mostBytes / 2) {
            m_head.push_back(piece);
            m_headBytes += bytes;
            return;
        }
        m_tail.push_back(piece);
        m_tailBytes += bytes;
        while (m_tail.size() > mostLines / 2 || m_tailBytes > mostBytes / 2) {
            m_tailBytes -= std::min(m_tail.front().line.size(), longestLine) + 1;
            m_tail.pop_front();
        }
    }

    [[nodiscard]] EvidenceLines take() const
    {
        EvidenceLines out;
        out.total = m_total;
        out.left = m_total - m_head.size() - m_tail.size();
        for (const Piece &piece : m_head)
            append(out, cutLine(piece.line), {0, piece.level == LogLevel::Error, piece.level});
        if (out.left > 0)
            append(out, "... " + counted(out.left, "line", "lines") + " ...", {});
        for (const Piece &piece : m_tail)
            append(out, cutLine(piece.line), {0, piece.level == LogLevel::Error, piece.level});
        return out;
    }

private:
    struct Piece
    {
        std::string_view line;
        LogLevel level = LogLevel::None;
    };

    static void append(EvidenceLines &out, std::string_view text, EvidenceLine line)
    {
        if (!out.lines.empty())
            out.text += '\n';
        out.text += text;
        out.lines.push_back(line);
    }

    std::vector<Piece> m_head;
    std::deque<Piece> m_tail;
    std::size_t m_headBytes = 0;
    std::size_t m_tailBytes = 0;
    std::size_t m_total = 0;
};

bool contains(std::string_view line, const std::string &lowerWords)
{
    return asciiLower(line).find(lowerWords) != std::string::npos;
}

} // namespace

std::string safeLines(std::string_view text)
{
    std::string stripped;
    if (text.find('\x1b') != std::string_view::npos) {
        stripped = withoutSequences(text);
        text = stripped;
    }
    std::string out;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find_first_of("\n\t", from), text.size());
        std::string_view part = text.substr(from, end - from);
        if (end < text.size() && text[end] == '\n' && part.ends_with('\r'))
            part.remove_suffix(1);
        out += printable(part);
        if (end < text.size())
            out += text[end];
        from = end + 1;
    }
    return out;
}

EvidenceLines shownLines(std::string_view text)
{
    Excerpt excerpt;
    for (const std::string_view line : lines(text))
        excerpt.add(line, LogLevel::None);
    return excerpt.take();
}

EvidenceLines shownLog(std::string_view text, const LogFilter &filter)
{
    Excerpt excerpt;
    const std::string words = asciiLower(filter.words);
    for (const std::string_view line : lines(text)) {
        const LogLevel level = logLevelOf(line);
        if (filter.problemsOnly && level < LogLevel::Warning)
            continue;
        if (words.empty() || contains(line, words))
            excerpt.add(line, level);
    }
    return excerpt.take();
}

} // namespace prism
