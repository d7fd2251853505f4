// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/markdown.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

/// The first bytes of a text, not cut inside a character.
std::string_view head(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return text.substr(0, limit);
}

std::string oneLine(std::string_view text, std::size_t limit)
{
    return printable(head(text, limit)) + (text.size() > limit ? "..." : "");
}

/// GitHub makes a link of "www." without a scheme.
bool isAfterWww(std::string_view line, std::size_t dot)
{
    return dot >= 3 && asciiLower(line.substr(dot - 3, 3)) == "www";
}

std::size_t longestRun(std::string_view text, char c)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char x : text) {
        run = x == c ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::string markdownText(std::string_view text, std::size_t limit)
{
    constexpr std::string_view marksAnywhere =
        "\\`*_[]|~#"; // the others mean something at the start of a line only
    constexpr std::string_view marksAtStart = "-+=>";
    const std::string line = oneLine(trimmed(text), limit);
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool startsBlock = (i == 0 && marksAtStart.find(c) != std::string_view::npos) ||
                                 (i > 0 && i == digits && (c == '.' || c == ')'));
        const bool startsLink =
            (c == '/' && i > 0 && line[i - 1] == ':') || (c == '.' && isAfterWww(line, i));
        if (c == '<')
            out += "&lt;"; // for readers that pass HTML through
        else if (c == '&')
            out += "&amp;";
        else if (startsBlock || startsLink || marksAnywhere.find(c) != std::string_view::npos)
            out.append({'\\', c});
        else
            out += c;
    }
    return out;
}

std::string markdownCode(std::string_view text, std::size_t limit)
{
    const std::string line = oneLine(text, limit);
    const std::string ticks(longestRun(line, '`') + 1, '`');
    // One blank at each end is stripped, so that a backtick may stand there (CommonMark 6.1).
    const std::string pad =
        line.empty() || line.front() == '`' || line.back() == '`' || line.front() == ' ' ? " " : "";
    return ticks + pad + line + pad + ticks;
}

std::string markdownBlock(const std::vector<std::string> &lines)
{
    std::size_t fence = 3;
    for (const std::string &line : lines)
        fence = std::max(fence, longestRun(line, '`') + 1);
    std::string out = std::string(fence, '`') + "text\n";
    for (const std::string &line : lines)
        out += printable(line) + '\n';
    return out + std::string(fence, '`') + '\n';
}

} // namespace prism
