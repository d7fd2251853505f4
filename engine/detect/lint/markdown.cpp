// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/markdown.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isPunctuation(char c)
{
    return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
}

/// The destination that starts at `at`, up to a blank or the closing bracket of the link; `end` is behind it.
/// False if there is none.
bool readDestination(std::string_view line, std::size_t at, std::string &target, std::size_t &end)
{
    target.clear();
    if (at < line.size() && line[at] == '<') {
        const std::size_t close = line.find('>', at);
        if (close == std::string_view::npos)
            return false;
        target = line.substr(at + 1, close - at - 1);
        end = close + 1;
        return true;
    }
    int depth = 0;
    for (end = at; end < line.size(); ++end) {
        const char c = line[end];
        if (c == '\\' && end + 1 < line.size() && isPunctuation(line[end + 1])) {
            target += c;
            target += line[++end];
            continue;
        }
        if (c == ' ' || c == '\t' || (c == ')' && depth == 0))
            break;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        target += c;
    }
    return !target.empty() && depth == 0;
}

/// Whether only blanks and a title stand before the closing bracket.
bool closesLink(std::string_view line, std::size_t at)
{
    const std::size_t next = line.find_first_not_of(" \t", at);
    if (next == std::string_view::npos)
        return false;
    if (line[next] == ')')
        return true;
    return next > at && (line[next] == '"' || line[next] == '\'' || line[next] == '(') &&
           line.find(')', next + 1) != std::string_view::npos;
}

/// Reads a text line by line and knows what is code or comment.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {}

    std::vector<MarkdownLink> read()
    {
        std::size_t number = 0;
        bool afterBlank = true;
        for (const std::string_view line : lines(m_text)) {
            ++number;
            const std::string_view bare = trimmed(line);
            const bool isIndented = line.starts_with("    ") || line.starts_with('\t');
            if (isFence(line, bare) || !m_fence.empty())
                continue;
            // Indented code cannot interrupt a paragraph; within a list it is no code, but then its links go
            // unseen rather than wrongly reported.
            m_inIndented = !bare.empty() && isIndented && (afterBlank || m_inIndented);
            afterBlank = bare.empty();
            if (bare.empty() || m_inIndented)
                continue;
            const std::string plain = withoutCode(line);
            readDefinition(plain, number);
            readInline(plain, number);
        }
        return std::move(m_links);
    }

private:
    /// Opens or closes a fence (CommonMark 4.5).
    bool isFence(std::string_view line, std::string_view bare)
    {
        const char mark = bare.empty() ? ' ' : bare.front();
        if (mark != '`' && mark != '~')
            return false;
        const std::size_t length = std::min(bare.find_first_not_of(mark), bare.size());
        if (length < 3)
            return false;
        if (m_fence.empty()) {
            if (mark == '`' && bare.find('`', length) != std::string_view::npos)
                return false;
            m_fence.assign(length, mark);
            return true;
        }
        if (mark != m_fence.front() || length < m_fence.size() || length != bare.size() ||
            line.starts_with("    "))
            return false;
        m_fence.clear();
        return true;
    }

    /// The line with code spans and comments blanked out.
    std::string withoutCode(std::string_view line)
    {
        std::string out(line);
        std::size_t at = 0;
        while (at < out.size()) {
            if (m_inComment) {
                const std::size_t close = out.find("-->", at);
                const std::size_t end = close == std::string::npos ? out.size() : close + 3;
                std::fill(out.begin() + static_cast<std::ptrdiff_t>(at),
                          out.begin() + static_cast<std::ptrdiff_t>(end), ' ');
                m_inComment = close == std::string::npos;
                at = end;
            } else if (out.compare(at, 4, "<!--") == 0) {
                m_inComment = true;
            } else if (out[at] == '\\') {
                at += 2;
            } else if (out[at] == '`') {
                at = blankCodeSpan(out, at);
            } else {
                ++at;
            }
        }
        return out;
    }

    static std::size_t blankCodeSpan(std::string &line, std::size_t at)
    {
        const std::size_t ticksEnd = std::min(line.find_first_not_of('`', at), line.size());
        const std::size_t ticks = ticksEnd - at;
        std::size_t close = line.find('`', ticksEnd);
        while (close != std::string::npos) {
            const std::size_t end = std::min(line.find_first_not_of('`', close), line.size());
            if (end - close == ticks) {
                std::fill(line.begin() + static_cast<std::ptrdiff_t>(at),
                          line.begin() + static_cast<std::ptrdiff_t>(end), ' ');
                return end;
            }
            close = line.find('`', end);
        }
        return ticksEnd;
    }

    /// "[label]: target", but no footnote "[^1]: text".
    void readDefinition(std::string_view line, std::size_t number)
    {
        const std::string_view bare = trimmed(line);
        const std::size_t close = bare.find("]:");
        if (!bare.starts_with('[') || bare.starts_with("[^") || close == std::string_view::npos ||
            close < 2 || bare.substr(1, close - 1).find_first_of("[]") != std::string_view::npos)
            return;
        const std::size_t start = bare.find_first_not_of(" \t", close + 2);
        std::string target;
        std::size_t end = 0;
        if (start == std::string_view::npos || !readDestination(bare, start, target, end))
            return;
        const std::string_view rest = trimmed(bare.substr(end));
        if (rest.empty() || rest.front() == '"' || rest.front() == '\'' || rest.front() == '(')
            m_links.push_back({number, std::move(target)});
    }

    void readInline(std::string_view line, std::size_t number)
    {
        for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 2)) {
            const std::size_t start = line.find_first_not_of(" \t", at + 2);
            std::string target;
            std::size_t end = 0;
            const bool isEscaped = at > 0 && line[at - 1] == '\\';
            const bool hasText = line.rfind('[', at) != std::string_view::npos;
            if (start != std::string_view::npos && !isEscaped && hasText &&
                readDestination(line, start, target, end) && closesLink(line, end))
                m_links.push_back({number, std::move(target)});
        }
    }

    std::string_view m_text;
    std::string m_fence; // the marks that opened it
    bool m_inIndented = false;
    bool m_inComment = false;
    std::vector<MarkdownLink> m_links;
};

bool hasScheme(std::string_view target)
{
    const std::size_t colon = target.find(':');
    return colon != std::string_view::npos && colon > 1 &&
           std::all_of(target.begin(), target.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '+' || c == '-' || c == '.';
           });
}

} // namespace

std::vector<MarkdownLink> markdownLinks(std::string_view text)
{
    return Reader(text).read();
}

std::string relativePathOf(std::string_view target)
{
    if (target.empty() || target.front() == '#' || target.front() == '/' || target.front() == '?' ||
        hasScheme(target))
        return {};
    std::string path;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (c == '#' || c == '?')
            break;
        if (c == '\\' && i + 1 < target.size() && isPunctuation(target[i + 1])) {
            path += target[++i];
        } else if (c == '%' && i + 2 < target.size() && hexDigit(target[i + 1]) >= 0 &&
                   hexDigit(target[i + 2]) >= 0) {
            path += static_cast<char>(hexDigit(target[i + 1]) * 16 + hexDigit(target[i + 2]));
            i += 2;
        } else {
            path += c;
        }
    }
    return path.find('\0') == std::string::npos ? path : std::string();
}

} // namespace prism
