// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencekind.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/nagiosoutput.h"
#include "ui/models/evidencetable.h"
#include "ui/models/loglevel.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace prism {

namespace {

constexpr std::size_t looked = std::size_t{64} << 10U;
constexpr std::string_view perfdataPrefix = "perfdata: ";

bool isDiff(std::string_view text)
{
    const bool hasHunk = text.starts_with("@@ -") || text.find("\n@@ -") != std::string_view::npos;
    const bool hasNames =
        text.find("--- ") != std::string_view::npos && text.find("\n+++ ") != std::string_view::npos;
    return hasHunk && hasNames;
}

bool isJson(std::string_view text)
{
    const std::string_view plain = trimmed(text);
    return (plain.starts_with('{') || plain.starts_with('[')) && plain.size() < looked &&
           parseJson(plain).has_value();
}

bool isPerfdata(std::string_view text)
{
    return text.starts_with(perfdataPrefix) &&
           !parseNagiosOutput("|" + std::string(text.substr(perfdataPrefix.size()))).metrics.empty();
}

// Half of the lines carry a time, or a third names a level.
bool isLog(std::string_view text)
{
    if (text.starts_with("journalctl "))
        return true;
    const std::vector<std::string_view> all = lines(text);
    const auto times = std::ranges::count_if(all, &beginsWithTime);
    if (all.size() < 2)
        return times == 1;
    const auto levels =
        std::ranges::count_if(all, [](std::string_view line) { return logLevelOf(line) != LogLevel::None; });
    const auto total = static_cast<std::ptrdiff_t>(all.size());
    return times * 2 >= total || levels * 3 >= total;
}

EvidenceKind kindOfText(std::string_view text)
{
    const std::string_view head = text.substr(0, looked);
    if (isDiff(head))
        return EvidenceKind::Diff;
    if (isPerfdata(head))
        return EvidenceKind::Perfdata;
    if (head.starts_with("$ ") || head.starts_with("command: ") ||
        head.find("\x1b[") != std::string_view::npos)
        return EvidenceKind::Output;
    if (fileLineOf(head).line > 0)
        return EvidenceKind::Excerpt;
    if (isJson(text))
        return EvidenceKind::Tree;
    if (tableOfText(head))
        return EvidenceKind::Table;
    return isLog(head) ? EvidenceKind::Log : EvidenceKind::Text;
}

bool hasText(const JsonValue &object, std::string_view name)
{
    const JsonValue *value = object.find(name);
    return value != nullptr && value->isString();
}

EvidenceKind kindOfObject(const JsonValue &object)
{
    const JsonValue *line = object.find("line");
    if (hasText(object, "path") && hasText(object, "text") && line != nullptr &&
        line->toInt().value_or(0) > 0)
        return EvidenceKind::Excerpt;
    if (hasText(object, "command") && hasText(object, "output"))
        return EvidenceKind::Output;
    return EvidenceKind::Tree;
}

} // namespace

FileLine fileLineOf(std::string_view evidence)
{
    constexpr std::size_t longestPath = 4096;
    constexpr std::string_view prefix = "file:";
    std::string_view rest = evidence.starts_with(prefix) ? evidence.substr(prefix.size()) : evidence;
    if (!rest.starts_with('/'))
        return {};
    const std::string_view head = rest.substr(0, std::min(longestPath, rest.find('\n')));
    // A path may hold colons, a line number holds none: the first ":digits:" is it.
    for (std::size_t at = head.find(':'); at != std::string_view::npos; at = head.find(':', at + 1)) {
        const std::string_view tail = head.substr(at + 1);
        int line = 0;
        const auto [end, error] = std::from_chars(tail.data(), tail.data() + tail.size(), line);
        const auto digits = static_cast<std::size_t>(end - tail.data());
        if (error != std::errc() || line <= 0 || digits >= tail.size() || tail[digits] != ':')
            continue;
        std::string_view text = rest.substr(at + 1 + digits + 1);
        if (text.starts_with(' '))
            text.remove_prefix(1);
        return {rest.substr(0, at), line, text};
    }
    return {};
}

EvidenceKind evidenceKindOf(const JsonValue &piece)
{
    if (piece.isObject())
        return kindOfObject(piece);
    if (piece.isArray())
        return tableOfJson(piece) ? EvidenceKind::Table : EvidenceKind::Tree;
    return kindOfText(piece.asText());
}

} // namespace prism
