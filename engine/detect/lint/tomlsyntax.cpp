// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/filesyntax.h"
#include "engine/detect/lint/tomlnames.h"

#include <algorithm>

namespace prism {
namespace {

constexpr int maxDepth = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBareKeyCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// Digits of a set with single underscores between them.
bool isDigits(std::string_view text, std::string_view set)
{
    if (text.empty() || text.front() == '_' || text.back() == '_' ||
        text.find("__") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return c == '_' || set.find(c) != std::string_view::npos; });
}

/// Whether text follows a picture: 'd' a digit, anything else itself.
bool follows(std::string_view text, std::string_view picture)
{
    return text.size() >= picture.size() &&
           std::equal(picture.begin(), picture.end(), text.begin(),
                      [](char p, char c) { return p == 'd' ? isDigit(c) : p == c; });
}

bool isNumber(std::string_view text)
{
    constexpr std::string_view decimal = "0123456789";
    if (text.starts_with("0x"))
        return isDigits(text.substr(2), "0123456789abcdefABCDEF");
    if (text.starts_with("0o"))
        return isDigits(text.substr(2), "01234567");
    if (text.starts_with("0b"))
        return isDigits(text.substr(2), "01");
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    if (text == "inf" || text == "nan")
        return true;
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        std::string_view power = text.substr(exponent + 1);
        if (power.starts_with('+') || power.starts_with('-'))
            power.remove_prefix(1);
        if (!isDigits(power, decimal))
            return false;
        text = text.substr(0, exponent);
    }
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    if (!isDigits(whole, decimal) || (whole.size() > 1 && whole.front() == '0'))
        return false;
    return dot == std::string_view::npos || isDigits(text.substr(dot + 1), decimal);
}

bool isTime(std::string_view text)
{
    if (!follows(text, "dd:dd"))
        return false;
    text.remove_prefix(follows(text, "dd:dd:dd") ? 8 : 5);
    if (text.starts_with('.')) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
        if (end == 1)
            return false;
        text.remove_prefix(end);
    }
    return text.empty() || text == "Z" || text == "z" ||
           ((text.front() == '+' || text.front() == '-') && text.size() == 6 &&
            follows(text.substr(1), "dd:dd"));
}

bool isDateOrTime(std::string_view text)
{
    if (!follows(text, "dddd-dd-dd"))
        return isTime(text);
    return text.size() == 10 ||
           ((text[10] == 'T' || text[10] == 't' || text[10] == ' ') && isTime(text.substr(11)));
}

/// One pass over the document; stops at the first problem.
class TomlReader
{
public:
    explicit TomlReader(std::string_view text)
        : m_text(text)
    {}

    std::vector<SyntaxProblem> read()
    {
        while (m_problem.text.empty() && m_at < m_text.size())
            readLine();
        if (m_problem.text.empty())
            return {};
        return {m_problem};
    }

private:
    using Path = TomlNames::Path;

    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool comes(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }
    bool fail(std::string text)
    {
        if (m_problem.text.empty())
            m_problem = {
                1 + static_cast<std::size_t>(std::count(
                        m_text.begin(),
                        m_text.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_text.size())), '\n')),
                std::move(text)};
        return false;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    void skipComment()
    {
        if (peek() == '#')
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
    }
    /// Blanks, comments and line ends.
    void skipLines()
    {
        for (;;) {
            skipBlanks();
            skipComment();
            if (peek() != '\n' && !comes("\r\n"))
                return;
            m_at += peek() == '\n' ? std::size_t{1} : std::size_t{2};
        }
    }

    void readLine()
    {
        skipBlanks();
        if (peek() == '[') {
            readHeader();
        } else if (peek() != '#' && peek() != '\n' && !comes("\r\n") && m_at < m_text.size()) {
            Path path;
            if (readAssignment(path) && !m_names.define(path))
                fail("a name is defined twice: " + joined(path, "."));
        }
        skipBlanks();
        skipComment();
        if (!m_problem.text.empty() || m_at >= m_text.size())
            return;
        if (peek() == '\n')
            ++m_at;
        else if (comes("\r\n"))
            m_at += 2;
        else
            fail("something stands behind the value");
    }

    void readHeader()
    {
        const bool isElement = comes("[[");
        m_at += isElement ? std::size_t{2} : std::size_t{1};
        Path path;
        skipBlanks();
        if (!readKey(path))
            return;
        if (!comes(isElement ? "]]" : "]")) {
            fail("a table header without its end");
            return;
        }
        m_at += isElement ? std::size_t{2} : std::size_t{1};
        if (!(isElement ? m_names.openArrayElement(path) : m_names.openTable(path)))
            fail("a table is defined twice: " + joined(path, "."));
    }

    bool readAssignment(Path &path)
    {
        if (!readKey(path))
            return false;
        if (peek() != '=')
            return fail("a key without '='");
        ++m_at;
        skipBlanks();
        return readValue(0);
    }

    /// A dotted key and the blanks behind it.
    bool readKey(Path &path)
    {
        for (;;) {
            std::string part;
            if (comes("\"\"\"") || comes("'''"))
                return fail("a multi-line string cannot be a key");
            if (peek() == '"' || peek() == '\'') {
                const std::size_t start = m_at;
                if (!readString())
                    return false;
                part = m_text.substr(start + 1, m_at - start - 2);
            } else {
                while (isBareKeyCharacter(peek()))
                    part += m_text[m_at++];
                if (part.empty())
                    return fail("no key where one is expected");
            }
            path.push_back(std::move(part));
            skipBlanks();
            if (peek() != '.')
                return true;
            ++m_at;
            skipBlanks();
        }
    }

    bool readString()
    {
        const char quote = peek();
        const std::string fence(3, quote);
        const bool isLong = comes(fence);
        m_at += isLong ? std::size_t{3} : std::size_t{1};
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n' && !isLong)
                break;
            if (c == '\\' && quote == '"') {
                if (!readEscape(isLong))
                    return false;
                continue;
            }
            if (c != quote || (isLong && !comes(fence)))
                continue;
            m_at += isLong ? std::size_t{3} : std::size_t{1};
            // A long string may end in one or two quotes of its own.
            for (int extra = 0; isLong && extra < 2 && peek() == quote; ++extra)
                ++m_at;
            return true;
        }
        return fail("a string without its end");
    }

    bool readEscape(bool isLong)
    {
        const char next = peek(1);
        const std::size_t digits = next == 'u' ? 4 : next == 'U' ? 8 : next == 'x' ? 2 : 0;
        if (digits > 0) {
            const std::string_view hex = m_text.substr(std::min(m_at + 2, m_text.size()), digits);
            if (hex.size() != digits ||
                hex.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
                return fail("a broken escape in a string");
        } else if (isLong && (next == '\n' || next == '\r' || next == ' ' || next == '\t')) {
            return true; // a line end that is left out
        } else if (next == '\0' || std::string_view("btnfre\"\\").find(next) == std::string_view::npos) {
            return fail("an unknown escape in a string");
        }
        ++m_at;
        return true;
    }

    bool readValue(int depth)
    {
        if (depth > maxDepth)
            return fail("nested too deeply");
        switch (peek()) {
        case '"':
        case '\'':
            return readString();
        case '[':
            return readArray(depth);
        case '{':
            return readInlineTable(depth);
        default:
            return readBare();
        }
    }

    bool readArray(int depth)
    {
        ++m_at;
        for (;;) {
            skipLines();
            if (peek() == ']')
                break;
            if (m_at >= m_text.size())
                return fail("an array without its end");
            if (!readValue(depth + 1))
                return false;
            skipLines();
            if (peek() == ',')
                ++m_at;
            else if (peek() != ']')
                return fail("neither ',' nor ']' in an array");
        }
        ++m_at;
        return true;
    }

    bool readInlineTable(int depth)
    {
        ++m_at;
        TomlNames names;
        for (;;) {
            skipLines();
            if (peek() == '}')
                break;
            if (m_at >= m_text.size())
                return fail("an inline table without its end");
            Path path;
            if (!readKey(path))
                return false;
            if (peek() != '=')
                return fail("a key without '='");
            ++m_at;
            skipBlanks();
            if (!readValue(depth + 1))
                return false;
            if (!names.define(path))
                return fail("a name is defined twice: " + joined(path, "."));
            skipLines();
            if (peek() == ',')
                ++m_at;
            else if (peek() != '}')
                return fail("neither ',' nor '}' in an inline table");
        }
        ++m_at;
        return true;
    }

    bool readBare()
    {
        const std::size_t start = m_at;
        const auto isPart = [this] {
            return isBareKeyCharacter(peek()) || peek() == '+' || peek() == '.' || peek() == ':';
        };
        while (isPart())
            ++m_at;
        // A date and a time may be parted by a blank.
        if (m_at - start == 10 && peek() == ' ' && isDigit(peek(1)) && isDigit(peek(2)) && peek(3) == ':') {
            ++m_at;
            while (isPart())
                ++m_at;
        }
        const std::string_view word = m_text.substr(start, m_at - start);
        if (word == "true" || word == "false" || isNumber(word) || isDateOrTime(word))
            return true;
        return fail(word.empty() ? "a key without a value" : "not a value (a text needs quotes)");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    SyntaxProblem m_problem;
    TomlNames m_names;
};

} // namespace

std::vector<SyntaxProblem> tomlProblems(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!isUtf8(text))
        return {{0, "not valid UTF-8"}};
    return TomlReader(text).read();
}

} // namespace prism
