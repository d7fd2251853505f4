// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/filesyntax.h"

#include <algorithm>
#include <set>

namespace prism {
namespace {

constexpr std::size_t maxOpen = 1000; // levels and brackets

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Follows the structure of a YAML text line by line. It stops at the first problem, since everything behind
/// it may be misread.
class YamlReader
{
public:
    std::vector<SyntaxProblem> read(std::string_view text)
    {
        for (const std::string_view line : lines(text)) {
            ++m_number;
            m_line = line;
            readLine();
            if (m_isBroken)
                return {m_problem};
        }
        finish();
        return m_isBroken ? std::vector<SyntaxProblem>{m_problem} : std::vector<SyntaxProblem>();
    }

private:
    /// A block mapping or sequence that is open.
    struct Level
    {
        std::size_t column = 0;
        std::set<std::string, std::less<>> keys;
    };
    struct Bracket
    {
        char close = 0;
        std::size_t line = 0;
    };
    enum class Mode { Block, Quote, Flow, Literal, Plain };

    void fail(std::size_t line, std::string text)
    {
        if (!m_isBroken)
            m_problem = {line, std::move(text)};
        m_isBroken = true;
    }

    [[nodiscard]] bool ends(std::size_t at) const { return at >= m_line.size(); }
    [[nodiscard]] char at(std::size_t i) const { return i < m_line.size() ? m_line[i] : '\0'; }
    [[nodiscard]] std::size_t skipBlanks(std::size_t i) const
    {
        while (i < m_line.size() && isBlank(m_line[i]))
            ++i;
        return i;
    }
    /// The end of the line, or a comment, which needs a blank before it.
    [[nodiscard]] bool isRestEmpty(std::size_t i) const
    {
        const std::size_t next = skipBlanks(i);
        return ends(next) || (m_line[next] == '#' && (next == 0 || isBlank(m_line[next - 1])));
    }

    /// Quotes and brackets still open at the end of a document.
    void finish()
    {
        if (m_mode == Mode::Quote)
            fail(m_quoteLine, "a quote without its end");
        else if (!m_brackets.empty())
            fail(m_brackets.back().line,
                 std::string("a bracket that no '") + m_brackets.back().close + "' closes");
        m_levels.clear();
        m_brackets.clear();
        m_mode = Mode::Block;
        m_isComplex = false;
    }

    void readLine()
    {
        const bool isMarker =
            (m_line.starts_with("---") || m_line.starts_with("...")) && (ends(3) || isBlank(at(3)));
        if (isMarker) {
            finish();
            if (m_line.front() == '-' && !m_isBroken)
                readValue(3, -1);
            return;
        }
        const std::size_t start = std::min(m_line.find_first_not_of(' '), m_line.size());
        if (m_mode == Mode::Quote) {
            readQuote(0);
            return;
        }
        if (m_mode == Mode::Flow) {
            readFlow(0);
            return;
        }
        const auto column = static_cast<std::ptrdiff_t>(start);
        if (isRestEmpty(start))
            return;
        // Deeper than their owner: lines of a literal, or the plain value goes on.
        if ((m_mode == Mode::Literal || m_mode == Mode::Plain) && column > m_owner)
            return;
        m_mode = Mode::Block;
        if (m_line.starts_with('%') && m_levels.empty())
            return;
        readEntries(start);
    }

    void readEntries(std::size_t start)
    {
        std::size_t i = start;
        if (at(i) == '\t') {
            const std::size_t text = skipBlanks(i);
            std::size_t colon = 0;
            if (isDash(text) || (!m_isComplex && findColon(text, colon)))
                fail(m_number, "a tab as indentation");
            return;
        }
        std::ptrdiff_t owner = ownerOf(start);
        bool isFirst = true;
        while (isDash(i)) {
            if (!openLevel(i, isFirst))
                return;
            owner = static_cast<std::ptrdiff_t>(i);
            i = skipBlanks(i + 1);
            isFirst = false;
        }
        if (isRestEmpty(i))
            return;
        if (at(i) == '?' && (ends(i + 1) || isBlank(at(i + 1))))
            m_isComplex = true;
        std::size_t colon = 0;
        if (m_isComplex || !findColon(i, colon)) {
            if (isFirst && !m_isComplex && isWord(at(i)) && isMapping(start))
                fail(m_number, "neither a key with its ':' nor an item");
            else
                readValue(i, owner);
            return;
        }
        if (!openLevel(i, isFirst))
            return;
        const std::string key(trimmed(m_line.substr(i, colon - i)));
        if (key != "<<" && !m_levels.back().keys.insert(key).second) {
            fail(m_number, "key " + key + " is there twice");
            return;
        }
        readValue(colon + 1, static_cast<std::ptrdiff_t>(i));
    }

    /// The column of the entry that a value standing alone on its line belongs to.
    [[nodiscard]] std::ptrdiff_t ownerOf(std::size_t column) const
    {
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
            if (level->column < column)
                return static_cast<std::ptrdiff_t>(level->column);
        }
        return -1;
    }
    [[nodiscard]] bool isMapping(std::size_t column) const
    {
        return std::any_of(m_levels.begin(), m_levels.end(),
                           [&](const Level &l) { return l.column == column && !l.keys.empty(); });
    }

    [[nodiscard]] bool isDash(std::size_t i) const
    {
        return at(i) == '-' && (ends(i + 1) || isBlank(at(i + 1)));
    }

    /// Enters or returns to the level of a column.
    bool openLevel(std::size_t column, bool isFirst)
    {
        if (m_isComplex)
            return true;
        bool leftDeeper = false;
        while (isFirst && !m_levels.empty() && m_levels.back().column > column) {
            m_levels.pop_back();
            leftDeeper = true;
        }
        if (!m_levels.empty() && m_levels.back().column == column)
            return true;
        if (leftDeeper)
            fail(m_number, "the indentation fits no level above");
        else if (m_levels.size() >= maxOpen)
            fail(m_number, "nested too deeply");
        else
            m_levels.push_back({column, {}});
        return !m_isBroken;
    }

    /// Where the key that starts at `i` ends; false if the line has none.
    [[nodiscard]] bool findColon(std::size_t i, std::size_t &colon) const
    {
        while ((at(i) == '&' || at(i) == '!') && !ends(i)) {
            while (!ends(i) && !isBlank(at(i)))
                ++i;
            i = skipBlanks(i);
        }
        const char first = at(i);
        if (first == '"' || first == '\'') {
            for (++i; !ends(i) && at(i) != first; ++i)
                i += first == '"' && at(i) == '\\' ? std::size_t{1} : std::size_t{0};
            colon = skipBlanks(i + 1);
            return at(colon) == ':' && (ends(colon + 1) || isBlank(at(colon + 1)));
        }
        if (std::string_view("[{|>#").find(first) != std::string_view::npos)
            return false;
        for (; !ends(i); ++i) {
            if (at(i) == '#' && i > 0 && isBlank(at(i - 1)))
                return false;
            if (at(i) == ':' && (ends(i + 1) || isBlank(at(i + 1)))) {
                colon = i;
                return true;
            }
        }
        return false;
    }

    /// A value, or nothing, from `i` on; its further lines stand deeper than `owner`.
    void readValue(std::size_t i, std::ptrdiff_t owner)
    {
        i = skipBlanks(i);
        while (at(i) == '&' || at(i) == '!') {
            while (!ends(i) && !isBlank(at(i)))
                ++i;
            i = skipBlanks(i);
        }
        m_owner = owner;
        if (isRestEmpty(i))
            return;
        if (isDash(i) && !m_isComplex) {
            fail(m_number, "an item on the line of its key");
            return;
        }
        switch (at(i)) {
        case '|':
        case '>':
            readLiteralHeader(i + 1);
            return;
        case '"':
        case '\'':
            m_quote = at(i);
            m_quoteLine = m_number;
            m_mode = Mode::Quote;
            readQuote(i + 1);
            return;
        case '[':
        case '{':
            m_mode = Mode::Flow;
            readFlow(i);
            return;
        case '@':
        case '`':
        case '%':
            fail(m_number, std::string("no value can start with ") + at(i));
            return;
        default:
            readPlain(i);
        }
    }

    void readLiteralHeader(std::size_t i)
    {
        while (!ends(i) && std::string_view("+-123456789").find(at(i)) != std::string_view::npos)
            ++i;
        if (!isRestEmpty(i))
            fail(m_number, "text behind | or > on the same line");
        m_mode = Mode::Literal;
    }

    void readPlain(std::size_t i)
    {
        m_mode = Mode::Plain;
        for (; !m_isComplex && !ends(i); ++i) {
            if (at(i) == '#' && isBlank(at(i - 1)))
                return;
            if (at(i) == ':' && (ends(i + 1) || isBlank(at(i + 1)))) {
                fail(m_number, "a second ': ' in one line; the value needs quotes");
                return;
            }
        }
    }

    /// Goes on in an open quote from `i`.
    void readQuote(std::size_t i)
    {
        for (; !ends(i); ++i) {
            const bool isEscape = m_quote == '"' ? at(i) == '\\' : at(i) == '\'' && at(i + 1) == '\'';
            if (isEscape) {
                ++i;
            } else if (at(i) == m_quote) {
                endQuote(i + 1);
                return;
            }
        }
    }

    void endQuote(std::size_t i)
    {
        if (!m_brackets.empty()) {
            m_mode = Mode::Flow;
            m_isTokenStart = false;
            readFlow(i);
            return;
        }
        m_mode = Mode::Block;
        const bool isKey = at(skipBlanks(i)) == ':';
        if (!isRestEmpty(i) && !isKey && !m_isComplex)
            fail(m_number, "text behind the closing quote");
    }

    /// Goes on in [...] or {...} from `i`.
    void readFlow(std::size_t i)
    {
        for (; !ends(i) && !m_isBroken; ++i) {
            const char c = at(i);
            if (isBlank(c))
                continue;
            if (c == '#' && (i == 0 || isBlank(at(i - 1))))
                return;
            if ((c == '"' || c == '\'') && m_isTokenStart) {
                m_quote = c;
                m_quoteLine = m_number;
                m_mode = Mode::Quote;
                readQuote(i + 1);
                return;
            }
            if (c == '[' || c == '{') {
                m_brackets.push_back({c == '[' ? ']' : '}', m_number});
                if (m_brackets.size() > maxOpen)
                    fail(m_number, "nested too deeply");
            } else if (c == ']' || c == '}') {
                if (m_brackets.back().close != c)
                    fail(m_number, std::string("'") + c + "' where '" + m_brackets.back().close + "' is due");
                m_brackets.pop_back();
                if (m_brackets.empty()) {
                    endFlow(i + 1);
                    return;
                }
            }
            m_isTokenStart = std::string_view("[{,:").find(c) != std::string_view::npos;
        }
    }

    void endFlow(std::size_t i)
    {
        m_mode = Mode::Block;
        m_isTokenStart = true;
        const bool isKey = at(skipBlanks(i)) == ':';
        if (!isRestEmpty(i) && !isKey && !m_isComplex)
            fail(m_number, "text behind the closing bracket");
    }

    std::string_view m_line;
    std::size_t m_number = 0;
    Mode m_mode = Mode::Block;
    std::ptrdiff_t m_owner = -1; // column of the entry whose literal or plain value is being read
    char m_quote = 0;
    std::size_t m_quoteLine = 0;
    bool m_isTokenStart = true; // in flow text: a quote here opens a quoted value
    bool m_isComplex = false;   // a "? " key was seen
    std::vector<Level> m_levels;
    std::vector<Bracket> m_brackets;
    bool m_isBroken = false;
    SyntaxProblem m_problem;
};

} // namespace

std::vector<SyntaxProblem> yamlProblems(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!isUtf8(text))
        return {{0, "not valid UTF-8"}};
    return YamlReader().read(text);
}

} // namespace prism
