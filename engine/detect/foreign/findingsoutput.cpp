// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/findingsoutput.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <array>

namespace prism {
namespace {

Sentence typeName(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::Bool:
        return Sentence::saying("true or false");
    case JsonValue::Type::Number:
        return Sentence::saying("a number");
    case JsonValue::Type::String:
        return Sentence::saying("a text");
    case JsonValue::Type::Array:
        return Sentence::saying("an array");
    case JsonValue::Type::Object:
        return Sentence::saying("an object");
    }
    return {};
}

// The first failure is told, the rest counted by the operator who repairs it.
void addFailure(ParsedFindings &out, Sentence failure)
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
            addFailure(out, Sentence::saying("element %1 of its output is %2, not a finding object",
                                             std::to_string(index), typeName(item)));
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

void takeObject(ParsedFindings &out, Daemon daemon, const JsonValue &object, const Sentence &where)
{
    if (looksLikeFinding(object))
        out.findings.push_back(normaliseFinding(daemon, object));
    else
        addFailure(out,
                   Sentence::saying("%1 is an object without title, id or evidence, not a finding", where));
}

ParsedFindings parseLines(Daemon daemon, std::string_view output)
{
    ParsedFindings out;
    std::size_t number = 0;
    for (const std::string_view line : lines(output)) {
        ++number;
        if (trimmed(line).empty())
            continue;
        const Sentence where = Sentence::saying("line %1 of its output", std::to_string(number));
        const auto value = parseJson(line);
        if (!value) {
            const std::string message = value.error().message;
            addFailure(out, Sentence::saying("%1 is not JSON: %2", where,
                                             message.substr(0, message.rfind(" at line "))));
        } else if (value->isObject()) {
            takeObject(out, daemon, *value, where);
        } else {
            addFailure(out, Sentence::saying("%1 is %2, not a finding object", where, typeName(*value)));
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
        out.failure = Sentence::saying("printed nothing; print [] when there is nothing to report");
        return out;
    }
    const auto whole = parseJson(output);
    if (!whole) {
        if (text.front() == '{' && text.find('\n') != std::string_view::npos)
            return parseLines(daemon, output);
        out.failure = Sentence::saying("its output is not JSON: %1", whole.error().message);
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
        takeObject(out, daemon, *whole, Sentence::saying("its output"));
    else
        out.failure = Sentence::saying("its output is %1, not an array of findings", typeName(*whole));
    return out;
}

} // namespace prism
