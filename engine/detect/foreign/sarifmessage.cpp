// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifmessage.h"

#include <charconv>
#include <optional>

namespace prism {
namespace {

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// The text of messageStrings[id], a multiformatMessageString.
std::string textOfId(const JsonValue *owner, std::string_view table, const std::string &id)
{
    const JsonValue *strings = owner ? owner->find(table) : nullptr;
    const JsonValue *entry = strings ? strings->find(id) : nullptr;
    return entry ? entry->stringOr("text") : std::string();
}

// A link's label up to its closing bracket, unescaped; npos if it is not closed.
std::size_t takeLabel(std::string_view text, std::size_t open, std::string &label)
{
    for (std::size_t i = open + 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ']')
            return i;
        if (c == '\\' && i + 1 < text.size() &&
            (text[i + 1] == '[' || text[i + 1] == ']' || text[i + 1] == '\\'))
            ++i;
        label.push_back(text[i]);
    }
    return std::string_view::npos;
}

bool isLinkTarget(std::string_view target)
{
    return wholeNumber(target).has_value() ||
           (target.find(':') != std::string_view::npos && target.find(' ') == std::string_view::npos);
}

} // namespace

std::string expandSarifPlaceholders(std::string_view text, const std::vector<std::string> &arguments)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if ((c == '{' || c == '}') && i + 1 < text.size() && text[i + 1] == c) {
            out.push_back(c);
            i += 2;
            continue;
        }
        if (c == '{') {
            const std::size_t close = text.find('}', i);
            const auto index = close == std::string_view::npos
                                   ? std::nullopt
                                   : wholeNumber(text.substr(i + 1, close - i - 1));
            if (index && *index < arguments.size()) {
                out += arguments[*index];
                i = close + 1;
                continue;
            }
        }
        out.push_back(c);
        ++i;
    }
    return out;
}

std::string withoutSarifLinks(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '[' || text[i + 1] == ']')) {
            out.push_back(text[i + 1]);
            i += 2;
            continue;
        }
        if (text[i] == '[') {
            std::string label;
            const std::size_t end = takeLabel(text, i, label);
            const std::size_t close = end != std::string_view::npos && text.substr(end + 1, 1) == "("
                                          ? text.find(')', end)
                                          : std::string_view::npos;
            if (close != std::string_view::npos && isLinkTarget(text.substr(end + 2, close - end - 2))) {
                out += label;
                i = close + 1;
                continue;
            }
        }
        out.push_back(text[i]);
        ++i;
    }
    return out;
}

std::string sarifMessageText(const JsonValue *message, const JsonValue *rule, const JsonValue *component)
{
    if (!message)
        return {};
    std::string text = message->stringOr("text");
    if (const std::string id = message->stringOr("id"); text.empty() && !id.empty()) {
        text = textOfId(rule, "messageStrings", id);
        if (text.empty())
            text = textOfId(component, "globalMessageStrings", id);
    }
    if (text.empty())
        text = message->stringOr("markdown");
    std::vector<std::string> arguments;
    if (const JsonValue *given = message->find("arguments")) {
        for (const JsonValue &a : given->items())
            arguments.push_back(a.asText());
    }
    return withoutSarifLinks(expandSarifPlaceholders(text, arguments));
}

} // namespace prism
