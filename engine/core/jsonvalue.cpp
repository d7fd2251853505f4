// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonvalue.h"

#include "engine/core/jsonwriter.h"

#include <charconv>
#include <cstdlib>

namespace prism {

JsonValue JsonValue::boolean(bool value)
{
    JsonValue v;
    v.m_type = Type::Bool;
    v.m_bool = value;
    return v;
}

JsonValue JsonValue::number(std::string token)
{
    JsonValue v;
    v.m_type = Type::Number;
    v.m_text = std::move(token);
    return v;
}

JsonValue JsonValue::integer(std::int64_t value)
{
    return number(std::to_string(value));
}

JsonValue JsonValue::string(std::string utf8)
{
    JsonValue v;
    v.m_type = Type::String;
    v.m_text = std::move(utf8);
    return v;
}

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue v;
    v.m_type = Type::Array;
    v.m_items = std::move(items);
    return v;
}

JsonValue JsonValue::object(std::vector<JsonMember> members)
{
    JsonValue v;
    v.m_type = Type::Object;
    v.m_members = std::move(members);
    return v;
}

std::optional<double> JsonValue::toDouble() const
{
    if (m_type != Type::Number)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
    if (end == m_text.data() || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range) // the parser refused infinities: this one is too small
        return m_text.find("e-") != std::string::npos || m_text.find("E-") != std::string::npos
                   ? std::optional<double>(0.0)
                   : std::nullopt;
    return value;
}

std::optional<std::int64_t> JsonValue::toInt() const
{
    std::int64_t value = 0;
    const char *end = m_text.data() + m_text.size();
    if (m_type == Type::Number) {
        const auto [at, error] = std::from_chars(m_text.data(), end, value);
        if (error == std::errc{} && at == end)
            return value;
    }
    return std::nullopt;
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    for (auto it = m_members.rbegin(); it != m_members.rend(); ++it) {
        if (it->first == key)
            return &it->second;
    }
    return nullptr;
}

std::string JsonValue::stringOr(std::string_view key, const std::string &fallback) const
{
    const JsonValue *v = find(key);
    return v && v->isString() ? v->text() : fallback;
}

void JsonValue::append(JsonValue item)
{
    m_items.push_back(std::move(item));
}

void JsonValue::insert(std::string key, JsonValue value)
{
    m_members.emplace_back(std::move(key), std::move(value));
}

bool JsonValue::isTruthy() const
{
    switch (m_type) {
    case Type::Null:
        return false;
    case Type::Bool:
        return m_bool;
    case Type::Number:
        // Zero is whatever has no digit 1-9 before the exponent: 0, -0, 0.0, 0e5.
        return m_text.substr(0, m_text.find_first_of("eE")).find_first_of("123456789") != std::string::npos &&
               toDouble().value_or(1.0) != 0.0;
    case Type::String:
        return !m_text.empty();
    case Type::Array:
        return !m_items.empty();
    case Type::Object:
        return !m_members.empty();
    }
    return false;
}

std::string JsonValue::asText() const
{
    return m_type == Type::String ? m_text : toJson();
}

std::string JsonValue::toJson() const
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.value(*this);
    return writer.take();
}

} // namespace prism
