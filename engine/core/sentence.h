// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace prism {

/// A sentence, or a part of one, that Prism says. It is English, and remembers how it was made: a pattern and
/// the values in its places, so that a face with another language can make it anew (ui/style/displaytext.h).
/// A value may be a sentence itself. lupdate takes the first argument of saying() and counting() for a text
/// to translate, so patterns are literals, written at the call. Any thread.
class Sentence
{
    template<typename Type>
    static constexpr bool isCount =
        std::is_integral_v<Type> && !std::is_same_v<Type, bool> && !std::is_same_v<Type, char>;

public:
    Sentence() = default;
    /// Words that are nobody's to translate: what another program printed, a name, a file's content.
    Sentence(std::string words) // NOLINT(google-explicit-constructor): a text is a sentence as it stands
        : m_text(std::move(words))
    {}
    Sentence(const char *words) // NOLINT(google-explicit-constructor): the same
        : m_text(words)
    {}
    Sentence(std::string_view words) // NOLINT(google-explicit-constructor): the same
        : m_text(words)
    {}
    /// A number of things, grouped as the reader's language writes it ("10.000"). A port, a line, an exit
    /// code is no number of things: std::to_string().
    template<typename Number, std::enable_if_t<isCount<Number>, bool> = true>
    Sentence(Number number) // NOLINT(google-explicit-constructor): a value of saying()
        : m_text(std::to_string(number))
        , m_count(static_cast<std::int64_t>(number))
        , m_isNumber(true)
    {}

    /// `pattern` has places "%1" to "%9" for the values, each at most once replaced: a value's own "%2"
    /// stays.
    template<typename... Values>
    [[nodiscard]] static Sentence saying(const char *pattern, Values &&...values)
    {
        return Sentence(pattern, nullptr, 0, {Sentence(std::forward<Values>(values))...});
    }

    /// lupdate would take a literal there for the pattern's comment: write it into the pattern.
    template<std::size_t Length, typename... Values>
    static Sentence saying(const char *pattern, const char (&literal)[Length], Values &&...) = delete;

    /// A sentence about `count` things: `many` ("%n files of %1") or, for one, `one` ("%n file of %1").
    template<typename Number, typename... Values>
    [[nodiscard]] static Sentence counting(const char *many, const char *one, Number count,
                                           Values &&...values)
    {
        return Sentence(many, one, static_cast<std::int64_t>(count),
                        {Sentence(std::forward<Values>(values))...});
    }

    /// In English, its places filled.
    [[nodiscard]] const std::string &text() const noexcept { return m_text; }
    operator const std::string &() const noexcept // NOLINT(google-explicit-constructor): reads like its text
    {
        return m_text;
    }
    operator std::string_view() const noexcept // NOLINT(google-explicit-constructor): the same
    {
        return m_text;
    }
    [[nodiscard]] bool empty() const noexcept { return m_text.empty(); }

    /// The pattern as it stands in the source; null for words that are not to be translated.
    [[nodiscard]] const char *pattern() const noexcept { return m_pattern; }
    /// The pattern for one; null unless made by counting(). lupdate takes it for the text's comment.
    [[nodiscard]] const char *patternOfOne() const noexcept { return m_one; }
    [[nodiscard]] bool isNumber() const noexcept { return m_isNumber; }
    /// How many, of counting(); the number itself, of a number.
    [[nodiscard]] std::int64_t count() const noexcept { return m_count; }
    [[nodiscard]] const std::vector<Sentence> &values() const noexcept { return m_values; }

    /// Two sentences are the same if they say the same.
    friend bool operator==(const Sentence &a, const Sentence &b) { return a.m_text == b.m_text; }
    friend bool operator==(const Sentence &a, std::string_view b) { return a.m_text == b; }
    friend bool operator==(const Sentence &a, const std::string &b) { return a.m_text == b; }
    friend bool operator==(const Sentence &a, const char *b) { return a.m_text == b; }
    friend std::string operator+(const std::string &a, const Sentence &b) { return a + b.m_text; }
    friend std::string operator+(const Sentence &a, const std::string &b) { return a.m_text + b; }
    friend std::string operator+(const char *a, const Sentence &b) { return a + b.m_text; }
    friend std::string operator+(const Sentence &a, const char *b) { return a.m_text + b; }
    friend std::string operator+(const Sentence &a, char b) { return a.m_text + b; }
    friend std::ostream &operator<<(std::ostream &out, const Sentence &s) { return out << s.m_text; }

private:
    Sentence(const char *pattern, const char *one, std::int64_t count, std::vector<Sentence> values);

    std::string m_text;
    const char *m_pattern = nullptr;
    const char *m_one = nullptr;
    std::int64_t m_count = 0;
    bool m_isNumber = false;
    std::vector<Sentence> m_values;
};

} // namespace prism
