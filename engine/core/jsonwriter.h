// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Appends `text` as a JSON string in quotes, pure ASCII (non-ASCII as \uXXXX, surrogate pairs beyond the
/// BMP, as FORMATS.md 3 writes it). Ill-formed UTF-8 becomes U+FFFD.
void appendJsonString(std::string &out, std::string_view text);

/// Writes one JSON value into a string, laid out as Python's json.dumps(indent=2) or compact. Calls must nest
/// properly (asserted). Not thread-safe.
class JsonWriter
{
public:
    enum class Layout { Indented, Compact };

    explicit JsonWriter(Layout layout = Layout::Indented)
        : m_layout(layout)
    {}

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(const Sentence &sentence) { return value(std::string_view(sentence.text())); }
    JsonWriter &value(bool flag);
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(double number);
    JsonWriter &value(const JsonValue &tree);
    JsonWriter &null();
    /// Text that is one JSON value already; it is copied as it is.
    JsonWriter &raw(std::string_view json);

    /// key() and value() in one.
    template<typename T>
    JsonWriter &member(std::string_view name, const T &v)
    {
        return key(name).value(v);
    }
    JsonWriter &member(std::string_view name, const std::vector<std::string> &texts);
    JsonWriter &member(std::string_view name, const std::vector<Sentence> &sentences);

    /// The text so far.
    [[nodiscard]] const std::string &text() const { return m_out; }
    /// The finished text; the writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    void separate();
    void newline();
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);

    Layout m_layout;
    std::string m_out;
    std::vector<bool> m_filled; // one entry an open array or object: has it an element yet?
    bool m_afterKey = false;
};

} // namespace prism
