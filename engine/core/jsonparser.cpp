// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"

#include "engine/core/jsonescape.h"
#include "engine/core/text.h"

#include <cmath>
#include <cstdlib>
#include <optional>

namespace prism {
namespace {

class Parser
{
public:
    Parser(std::string_view text, const JsonLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {}

    std::optional<JsonValue> document()
    {
        skipBlanks();
        JsonValue root;
        if (!value(root, 0))
            return std::nullopt;
        skipBlanks();
        if (m_pos != m_text.size()) {
            fail(ErrorCode::Corrupt, Sentence::saying("text after the value"));
            return std::nullopt;
        }
        return root;
    }

    [[nodiscard]] Error error(const std::string &place) const
    {
        std::size_t line = 1;
        std::size_t column = 1;
        for (std::size_t i = 0; i < m_pos && i < m_text.size(); ++i) {
            if (m_text[i] == '\n') {
                ++line;
                column = 1;
            } else {
                ++column;
            }
        }
        return {m_code,
                Sentence::saying("%1 at line %2, column %3", m_message, std::to_string(line),
                                 std::to_string(column)),
                place};
    }

private:
    bool fail(ErrorCode code, Sentence message)
    {
        m_code = code;
        m_message = std::move(message);
        return false;
    }
    bool corrupt(Sentence message) { return fail(ErrorCode::Corrupt, std::move(message)); }

    [[nodiscard]] char peek() const { return m_pos < m_text.size() ? m_text[m_pos] : '\0'; }

    void skipBlanks()
    {
        while (m_pos < m_text.size() && (m_text[m_pos] == ' ' || m_text[m_pos] == '\n' ||
                                         m_text[m_pos] == '\t' || m_text[m_pos] == '\r'))
            ++m_pos;
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_pos, expected.size()) != expected)
            return corrupt(Sentence::saying("unexpected text"));
        m_pos += expected.size();
        return true;
    }

    bool value(JsonValue &out, int depth) // NOLINT(misc-no-recursion): bounded by maxDepth
    {
        if (++m_values > m_limits.maxValues)
            return fail(ErrorCode::TooLarge, Sentence::saying("more than %1 values", m_limits.maxValues));
        if (m_pos >= m_text.size())
            return corrupt(Sentence::saying("the text ends too early"));
        switch (m_text[m_pos]) {
        case '{':
            return object(out, depth + 1);
        case '[':
            return array(out, depth + 1);
        case '"': {
            std::string text;
            if (!string(text))
                return false;
            out = JsonValue::string(std::move(text));
            return true;
        }
        case 't':
            out = JsonValue::boolean(true);
            return word("true");
        case 'f':
            out = JsonValue::boolean(false);
            return word("false");
        case 'n':
            out = JsonValue();
            return word("null");
        default:
            return number(out);
        }
    }

    bool enter(int depth)
    {
        if (depth > m_limits.maxDepth)
            return fail(ErrorCode::TooDeep,
                        Sentence::saying("nested deeper than %1 levels", m_limits.maxDepth));
        ++m_pos;
        skipBlanks();
        return true;
    }

    bool array(JsonValue &out, int depth) // NOLINT(misc-no-recursion): bounded by maxDepth
    {
        if (!enter(depth))
            return false;
        out = JsonValue::array();
        if (peek() == ']') {
            ++m_pos;
            return true;
        }
        for (;;) {
            JsonValue item;
            if (!value(item, depth))
                return false;
            out.append(std::move(item));
            skipBlanks();
            const char c = peek();
            if (c != ',' && c != ']')
                return corrupt(Sentence::saying("expected ',' or ']'"));
            ++m_pos;
            if (c == ']')
                return true;
            skipBlanks();
        }
    }

    bool object(JsonValue &out, int depth) // NOLINT(misc-no-recursion): bounded by maxDepth
    {
        if (!enter(depth))
            return false;
        out = JsonValue::object();
        if (peek() == '}') {
            ++m_pos;
            return true;
        }
        for (;;) {
            std::string key;
            if (peek() != '"')
                return corrupt(Sentence::saying("expected a key in quotes"));
            if (!string(key))
                return false;
            skipBlanks();
            if (peek() != ':')
                return corrupt(Sentence::saying("expected ':'"));
            ++m_pos;
            skipBlanks();
            JsonValue member;
            if (!value(member, depth))
                return false;
            out.insert(std::move(key), std::move(member));
            skipBlanks();
            const char c = peek();
            if (c != ',' && c != '}')
                return corrupt(Sentence::saying("expected ',' or '}'"));
            ++m_pos;
            if (c == '}')
                return true;
            skipBlanks();
        }
    }

    bool string(std::string &out)
    {
        ++m_pos;
        for (;;) {
            const std::size_t first = m_pos;
            while (m_pos < m_text.size() && m_text[m_pos] != '"' && m_text[m_pos] != '\\' &&
                   static_cast<unsigned char>(m_text[m_pos]) >= 0x20)
                ++m_pos;
            out.append(m_text.substr(first, m_pos - first));
            if (m_pos >= m_text.size())
                return corrupt(Sentence::saying("a string is not closed"));
            const char c = m_text[m_pos];
            if (static_cast<unsigned char>(c) < 0x20)
                return corrupt(Sentence::saying("a control character in a string"));
            ++m_pos;
            if (c == '"')
                return true;
            switch (resolveEscape(m_text, m_pos, out)) {
            case Escape::Resolved:
                break;
            case Escape::Unknown:
                return corrupt(Sentence::saying("unknown escape"));
            case Escape::NotHexadecimal:
                return corrupt(Sentence::saying("a \\u escape is not four hexadecimal digits"));
            }
        }
    }

    std::size_t digits()
    {
        const std::size_t first = m_pos;
        while (peek() >= '0' && peek() <= '9')
            ++m_pos;
        return m_pos - first;
    }

    bool number(JsonValue &out)
    {
        const std::size_t first = m_pos;
        if (peek() == '-')
            ++m_pos;
        const bool zero = peek() == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (zero && whole > 1)) {
            m_pos = first;
            return corrupt(Sentence::saying("not a JSON value"));
        }
        if (whole > m_limits.maxDigits)
            return fail(ErrorCode::TooLarge,
                        Sentence::saying("a number of more than %1 digits", m_limits.maxDigits));
        bool real = false;
        if (peek() == '.') {
            real = true;
            ++m_pos;
            if (digits() == 0)
                return corrupt(Sentence::saying("a number ends in '.'"));
        }
        if (peek() == 'e' || peek() == 'E') {
            real = true;
            ++m_pos;
            if (peek() == '+' || peek() == '-')
                ++m_pos;
            if (digits() == 0)
                return corrupt(Sentence::saying("a number has an empty exponent"));
        }
        std::string token(m_text.substr(first, m_pos - first));
        if (real) {
            const double d = std::strtod(token.c_str(), nullptr);
            if (std::isinf(d))
                return corrupt(Sentence::saying("a number is too large for a double"));
        }
        out = JsonValue::number(std::move(token));
        return true;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    std::size_t m_pos = 0;
    std::size_t m_values = 0;
    ErrorCode m_code = ErrorCode::Corrupt;
    Sentence m_message;
};

} // namespace

Result<JsonValue> parseJson(std::string_view text, const std::string &place, const JsonLimits &limits)
{
    if (text.size() > limits.maxBytes)
        return Error{ErrorCode::TooLarge,
                     Sentence::saying("larger than %1", humanBytes(static_cast<double>(limits.maxBytes))),
                     place};
    if (text.starts_with("\xEF\xBB\xBF"))
        return Error{ErrorCode::Corrupt, Sentence::saying("starts with a byte order mark"), place};
    if (!isUtf8(text))
        return Error{ErrorCode::Corrupt, Sentence::saying("is not UTF-8"), place};
    Parser parser(text, limits);
    if (auto root = parser.document())
        return std::move(*root);
    return parser.error(place);
}

} // namespace prism
