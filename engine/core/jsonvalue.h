// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

class JsonValue;
using JsonMember = std::pair<std::string, JsonValue>;

/// A JSON value as a tree, for documents of modest size (a detector's output, a coverage matrix, a SARIF
/// file). Numbers keep their text, so integers of any size keep all digits (FORMATS.md 3). Strings are
/// well-formed UTF-8. Whole inboxes are read by simdjson instead (engine/audit).
class JsonValue
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default;
    [[nodiscard]] static JsonValue boolean(bool value);
    /// `token` must be a JSON number.
    [[nodiscard]] static JsonValue number(std::string token);
    [[nodiscard]] static JsonValue integer(std::int64_t value);
    [[nodiscard]] static JsonValue string(std::string utf8);
    [[nodiscard]] static JsonValue array(std::vector<JsonValue> items = {});
    [[nodiscard]] static JsonValue object(std::vector<JsonMember> members = {});

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }
    [[nodiscard]] bool isNumber() const { return m_type == Type::Number; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    [[nodiscard]] bool isBool() const { return m_type == Type::Bool; }
    /// Exactly `true`.
    [[nodiscard]] bool isTrue() const { return m_type == Type::Bool && m_bool; }

    /// The string's text or the number's token; empty for other types.
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// The number as a double; nothing for other types.
    [[nodiscard]] std::optional<double> toDouble() const;
    /// The number if it is an integer that fits; nothing otherwise.
    [[nodiscard]] std::optional<std::int64_t> toInt() const;

    /// The elements; empty unless it is an array.
    [[nodiscard]] const std::vector<JsonValue> &items() const { return m_items; }
    /// The members in document order, duplicates included; empty unless it is an object.
    [[nodiscard]] const std::vector<JsonMember> &members() const { return m_members; }
    /// The member of that name, the last of duplicates; nullptr if there is none or it is no object.
    [[nodiscard]] const JsonValue *find(std::string_view key) const;
    /// The text of a string member; `fallback` if it is absent or no string.
    [[nodiscard]] std::string stringOr(std::string_view key, const std::string &fallback = {}) const;

    /// Appends to an array / adds a member to an object. The type must fit.
    void append(JsonValue item);
    void insert(std::string key, JsonValue value);

    /// Python's truth: false, 0, 0.0, "", [], {} and null are false (FORMATS.md, "truthy").
    [[nodiscard]] bool isTruthy() const;
    /// The string itself, or the compact JSON text of anything else (FORMATS.md D58).
    [[nodiscard]] std::string asText() const;
    /// Compact RFC 8259 text, pure ASCII.
    [[nodiscard]] std::string toJson() const;

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    std::string m_text;
    std::vector<JsonValue> m_items;
    std::vector<JsonMember> m_members;
};

} // namespace prism
