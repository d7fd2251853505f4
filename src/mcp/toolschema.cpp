// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/toolschema.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

JsonValue textsOf(const std::vector<std::string> &texts)
{
    JsonValue out = JsonValue::array();
    for (const std::string &t : texts)
        out.append(JsonValue::string(t));
    return out;
}

JsonValue propertyOf(const McpParameter &p)
{
    switch (p.type) {
    case McpParameter::Type::Switch:
        return schemaOf("boolean", p.description);
    case McpParameter::Type::Integer: {
        JsonValue out = schemaOf("integer", p.description);
        out.insert("minimum", JsonValue::integer(p.least));
        out.insert("maximum", JsonValue::integer(p.most));
        return out;
    }
    case McpParameter::Type::Text:
        break;
    }
    JsonValue out = schemaOf("string", p.description);
    if (p.choices.empty())
        out.insert("maxLength", JsonValue::integer(static_cast<std::int64_t>(p.longest)));
    else
        out.insert("enum", textsOf(p.choices));
    return out;
}

Error wrong(const McpParameter &p, const JsonValue &value, const std::string &rule)
{
    std::string shown = value.asText();
    if (shown.size() > 80)
        shown = tail(shown, 80);
    return {ErrorCode::InvalidInput, "'" + p.name + "' is '" + printable(shown) + "'; give " + rule, {}};
}

Result<void> checkOne(const McpParameter &p, const JsonValue &value)
{
    switch (p.type) {
    case McpParameter::Type::Switch:
        return value.isBool() ? Result<void>() : wrong(p, value, "true or false");
    case McpParameter::Type::Integer: {
        const auto number = value.toInt();
        if (!value.isNumber() || !number || *number < p.least || *number > p.most)
            return wrong(p, value,
                         "a whole number from " + std::to_string(p.least) + " to " + std::to_string(p.most));
        return {};
    }
    case McpParameter::Type::Text:
        break;
    }
    if (!value.isString())
        return wrong(p, value, "a text");
    if (value.text().size() > p.longest)
        return wrong(p, value, "at most " + std::to_string(p.longest) + " bytes");
    if (value.text().find('\0') != std::string::npos)
        return wrong(p, value, "a text without NUL");
    if (!p.choices.empty() && std::find(p.choices.begin(), p.choices.end(), value.text()) == p.choices.end())
        return wrong(p, value, "one of " + joined(p.choices, ", "));
    return {};
}

} // namespace

JsonValue inputSchema(const McpToolSpec &tool)
{
    const std::vector<McpParameter> &parameters = tool.parameters;
    JsonValue out = schemaOf("object");
    JsonValue properties = JsonValue::object();
    std::vector<std::string> required;
    for (const McpParameter &p : parameters) {
        properties.insert(p.name, propertyOf(p));
        if (p.required)
            required.push_back(p.name);
    }
    if (!parameters.empty())
        out.insert("properties", std::move(properties));
    if (!required.empty())
        out.insert("required", textsOf(required));
    if (!tool.takesAnything)
        out.insert("additionalProperties", JsonValue::boolean(false));
    return out;
}

Result<void> checkArguments(const McpToolSpec &tool, const JsonValue &arguments)
{
    const std::vector<McpParameter> &parameters = tool.parameters;
    for (const auto &[name, value] : arguments.members()) {
        const auto p = std::find_if(parameters.begin(), parameters.end(),
                                    [&, &wanted = name](const McpParameter &x) { return x.name == wanted; });
        if (p == parameters.end() && tool.takesAnything)
            continue;
        if (p == parameters.end()) {
            std::vector<std::string> names;
            for (const McpParameter &x : parameters)
                names.push_back(x.name);
            return Error{ErrorCode::InvalidInput,
                         "there is no argument '" + printable(tail(name, 80)) + "'; " +
                             (names.empty() ? "this tool takes none" : "there are " + joined(names, ", ")),
                         {}};
        }
        if (auto checked = checkOne(*p, value); !checked)
            return checked;
    }
    for (const McpParameter &p : parameters) {
        if (p.required && !arguments.find(p.name))
            return Error{ErrorCode::InvalidInput, "'" + p.name + "' is missing: " + p.description, {}};
    }
    return {};
}

JsonValue schemaOf(const std::string &type, const std::string &description)
{
    JsonValue out = JsonValue::object({{"type", JsonValue::string(type)}});
    if (!description.empty())
        out.insert("description", JsonValue::string(description));
    return out;
}

JsonValue schemaOfList(JsonValue items)
{
    JsonValue out = schemaOf("array");
    out.insert("items", std::move(items));
    return out;
}

JsonValue schemaOfObject(std::vector<JsonMember> properties, std::vector<JsonMember> optional)
{
    std::vector<std::string> names;
    for (const JsonMember &p : properties)
        names.push_back(p.first);
    std::move(optional.begin(), optional.end(), std::back_inserter(properties));
    JsonValue out = schemaOf("object");
    out.insert("properties", JsonValue::object(std::move(properties)));
    out.insert("required", textsOf(names));
    return out;
}

} // namespace prism
