// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"

#include "engine/core/text.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace prism {
namespace {

void appendUnit(std::string &out, std::uint32_t unit)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(hex[(unit >> shift) & 0xF]);
}

// One non-ASCII code point of well-formed UTF-8 at `pos`; returns its length.
std::size_t appendCodePoint(std::string &out, std::string_view text, std::size_t pos)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[pos + i]));
    };
    const std::uint32_t first = byte(0);
    std::uint32_t c = 0;
    std::size_t length = 2;
    if (first >= 0xF0) {
        length = 4;
        c = ((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
    } else if (first >= 0xE0) {
        length = 3;
        c = ((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
    } else {
        c = ((first & 0x1F) << 6) | (byte(1) & 0x3F);
    }
    if (c >= 0x10000) {
        appendUnit(out, 0xD800 + ((c - 0x10000) >> 10));
        appendUnit(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
    } else {
        appendUnit(out, c);
    }
    return length;
}

void appendWellFormed(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80) {
            i += appendCodePoint(out, text, i);
            continue;
        }
        ++i;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (c < 0x20 || c == 0x7F)
                appendUnit(out, c);
            else
                out.push_back(static_cast<char>(c));
        }
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out.push_back('"');
    if (isUtf8(text))
        appendWellFormed(out, text);
    else
        appendWellFormed(out, repairedUtf8(text));
    out.push_back('"');
}

void JsonWriter::newline()
{
    if (m_layout == Layout::Compact)
        return;
    m_out.push_back('\n');
    m_out.append(m_filled.size() * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.empty())
        return;
    if (m_filled.back())
        m_out.push_back(',');
    m_filled.back() = true;
    newline();
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out.push_back(bracket);
    m_filled.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    assert(!m_filled.empty() && !m_afterKey);
    const bool filled = m_filled.back();
    m_filled.pop_back();
    if (filled)
        newline();
    m_out.push_back(bracket);
    return *this;
}

JsonWriter &JsonWriter::beginObject()
{
    return open('{');
}

JsonWriter &JsonWriter::endObject()
{
    return close('}');
}

JsonWriter &JsonWriter::beginArray()
{
    return open('[');
}

JsonWriter &JsonWriter::endArray()
{
    return close(']');
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    assert(!m_filled.empty() && !m_afterKey);
    separate();
    appendJsonString(m_out, name);
    m_out += m_layout == Layout::Compact ? ":" : ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    appendJsonString(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    return raw(std::to_string(number));
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    assert(error == std::errc{});
    return raw({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

JsonWriter &
JsonWriter::value(const JsonValue &tree) // NOLINT(misc-no-recursion): as deep as the parser allowed
{
    switch (tree.type()) {
    case JsonValue::Type::Null:
        return null();
    case JsonValue::Type::Bool:
        return value(tree.isTrue());
    case JsonValue::Type::Number:
        return raw(tree.text());
    case JsonValue::Type::String:
        return value(tree.text());
    case JsonValue::Type::Array:
        beginArray();
        for (const JsonValue &item : tree.items())
            value(item);
        return endArray();
    case JsonValue::Type::Object:
        beginObject();
        for (const JsonMember &m : tree.members())
            key(m.first).value(m.second);
        return endObject();
    }
    return *this;
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

JsonWriter &JsonWriter::member(std::string_view name, const std::vector<std::string> &texts)
{
    key(name).beginArray();
    for (const std::string &t : texts)
        value(t);
    return endArray();
}

JsonWriter &JsonWriter::member(std::string_view name, const std::vector<Sentence> &sentences)
{
    key(name).beginArray();
    for (const Sentence &t : sentences)
        value(t);
    return endArray();
}

std::string JsonWriter::take()
{
    assert(m_filled.empty() && !m_afterKey);
    return std::exchange(m_out, {});
}

} // namespace prism
