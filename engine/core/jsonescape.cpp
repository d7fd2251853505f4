// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonescape.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace prism {
namespace {

std::optional<std::uint32_t> hex4(std::string_view text, std::size_t pos)
{
    if (pos + 4 > text.size())
        return std::nullopt;
    std::uint32_t value = 0;
    const char *first = text.data() + pos;
    const auto [end, error] = std::from_chars(first, first + 4, value, 16);
    if (error != std::errc{} || end != first + 4)
        return std::nullopt;
    return value;
}

bool isHighSurrogate(std::uint32_t c)
{
    return c >= 0xD800 && c <= 0xDBFF;
}

bool isLowSurrogate(std::uint32_t c)
{
    return c >= 0xDC00 && c <= 0xDFFF;
}

} // namespace

void appendUtf8(std::string &out, char32_t c)
{
    const auto byte = [&out](std::uint32_t b) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(b)));
    };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

Escape resolveEscape(std::string_view text, std::size_t &pos, std::string &out)
{
    constexpr std::string_view plain = "\"\\/bfnrt";
    constexpr std::string_view meaning = "\"\\/\b\f\n\r\t";
    const char c = pos < text.size() ? text[pos] : '\0';
    ++pos;
    if (const std::size_t at = plain.find(c); at != std::string_view::npos) {
        out.push_back(meaning[at]);
        return Escape::Resolved;
    }
    if (c != 'u')
        return Escape::Unknown;
    const auto unit = hex4(text, pos);
    if (!unit)
        return Escape::NotHexadecimal;
    pos += 4;
    char32_t codePoint = *unit;
    if (isHighSurrogate(*unit) && text.substr(pos, 2) == "\\u") {
        const auto low = hex4(text, pos + 2);
        if (low && isLowSurrogate(*low)) {
            codePoint = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
            pos += 6;
        }
    }
    appendUtf8(out, codePoint >= 0xD800 && codePoint <= 0xDFFF ? U'\uFFFD' : codePoint);
    return Escape::Resolved;
}

std::string unescaped(std::string_view inner)
{
    std::string out;
    out.reserve(inner.size());
    for (std::size_t pos = 0; pos < inner.size();) {
        const std::size_t escape = inner.find('\\', pos);
        out += inner.substr(pos, escape - pos);
        if (escape == std::string_view::npos)
            break;
        pos = escape + 1;
        if (resolveEscape(inner, pos, out) != Escape::Resolved)
            appendUtf8(out, U'\uFFFD');
    }
    return out;
}

} // namespace prism
