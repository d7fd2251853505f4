// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/findingsoutput.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <array>

namespace prism {
namespace {

std::string typeName(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::Bool:
        return "true or false";
    case JsonValue::Type::Number:
        return "a number";
    case JsonValue::Type::String:
        return "a text";
    case JsonValue::Type::Array:
        return "an array";
    case JsonValue::Type::Object:
        return "an object";
    }
    return "";
}

// The first failure is told, the rest counted by the operator who repairs it.
void addFailure(ParsedFindings &out, std::string failure)
{
    if (out.failure.empty())
        out.failure = std::move(failure);
}

void takeArray(ParsedFindings &out, Daemon daemon, const JsonValue &array)
{
    std::size_t index = 0;
    for (const JsonValue &item : array.items()) {
        if (item.isObject())
            out.findings.push_back(normaliseFinding(daemon, item));
        else
            addFailure(out, "element " + std::to_string(index) + " of its output is " + typeName(item) +
                                ", not a finding object");
        ++index;
    }
}

bool looksLikeFinding(const JsonValue &object)
{
    static constexpr std::array keys{"id", "title", "summary", "description", "affected_surface", "evidence"};
    for (const char *key : keys) {
        const JsonValue *value = object.find(key);
        if (value && value->isTruthy())
            return true;
    }
    return false;
}

void takeObject(ParsedFindings &out, Daemon daemon, const JsonValue &object, const std::string &where)
{
    if (looksLikeFinding(object))
        out.findings.push_back(normaliseFinding(daemon, object));
    else
        addFailure(out, where + " is an object without title, id or evidence, not a finding");
}

ParsedFindings parseLines(Daemon daemon, std::string_view output)
{
    ParsedFindings out;
    std::size_t number = 0;
    for (const std::string_view line : lines(output)) {
        ++number;
        if (trimmed(line).empty())
            continue;
        const std::string where = "line " + std::to_string(number) + " of its output";
        const auto value = parseJson(line);
        if (!value) {
            const std::string message = value.error().message;
            addFailure(out, where + " is not JSON: " + message.substr(0, message.rfind(" at line ")));
        } else if (value->isObject()) {
            takeObject(out, daemon, *value, where);
        } else {
            addFailure(out, where + " is " + typeName(*value) + ", not a finding object");
        }
    }
    return out;
}

} // namespace

ParsedFindings parseFindingsOutput(Daemon daemon, std::string_view output)
{
    ParsedFindings out;
    const std::string_view text = trimmed(output);
    if (text.empty()) {
        out.failure = "printed nothing; print [] when there is nothing to report";
        return out;
    }
    const auto whole = parseJson(output);
    if (!whole) {
        if (text.front() == '{' && text.find('\n') != std::string_view::npos)
            return parseLines(daemon, output);
        out.failure = "its output is not JSON: " + whole.error().message;
        return out;
    }
    if (whole->isArray()) {
        takeArray(out, daemon, *whole);
        return out;
    }
    const JsonValue *findings = whole->find("findings");
    if (findings && findings->isArray())
        takeArray(out, daemon, *findings);
    else if (whole->isObject() && !findings)
        takeObject(out, daemon, *whole, "its output");
    else
        out.failure = "its output is " + typeName(*whole) + ", not an array of findings";
    return out;
}

} // namespace prism
