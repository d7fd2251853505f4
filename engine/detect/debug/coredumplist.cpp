// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/coredumplist.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/figures.h"

#include <algorithm>
#include <cstdlib>

namespace prism {
namespace {

std::string numberAt(const JsonValue &row, std::string_view key)
{
    const JsonValue *v = row.find(key);
    return v && v->toInt() ? std::to_string(*v->toInt()) : "?";
}

// "2026-11-19 06:00:00.00 +0100" of macOS as UTC; 0 if it is not in that form.
UtcTime reportTime(std::string_view text)
{
    const auto f = words(text);
    if (f.size() < 2)
        return {};
    std::string iso(f[0]);
    iso.append("T").append(f[1].substr(0, 8));
    if (f.size() > 2 && f[2].size() == 5)
        iso.append(f[2].substr(0, 3)).append(":").append(f[2].substr(3));
    return parseIsoTime(iso).value_or(UtcTime{});
}

} // namespace

std::vector<Crash> parseCoredumpJson(std::string_view output, std::size_t &skipped)
{
    std::vector<Crash> out;
    const auto tree = parseJson(output);
    if (!tree || !tree->isArray()) {
        ++skipped;
        return out;
    }
    for (const JsonValue &row : tree->items()) {
        Crash c;
        c.program = printable(row.stringOr("exe"));
        if (c.program.empty()) {
            ++skipped;
            continue;
        }
        const JsonValue *time = row.find("time");
        c.time.seconds = (time ? time->toInt().value_or(0) : 0) / 1000000;
        c.evidence = "coredumpctl: " + c.time.iso() + " process " + numberAt(row, "pid") + " of uid " +
                     numberAt(row, "uid") + ", signal " + numberAt(row, "sig") + ", core " +
                     printable(row.stringOr("corefile", "unknown")) + ", " + c.program;
        out.push_back(std::move(c));
    }
    return out;
}

std::vector<Crash> parseCoredumpTable(std::string_view output, std::size_t &skipped)
{
    std::vector<Crash> out;
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        if (f.empty())
            continue;
        const bool hasColumns = f.size() >= 10 && isDay(f[1]) && integerFrom(f[4]) && integerFrom(f[5]) &&
                                integerFrom(f[7]) && f[9].starts_with('/');
        if (!hasColumns) {
            ++skipped;
            continue;
        }
        out.push_back({printable(f[9]), {}, "coredumpctl: " + printable(line)});
    }
    return out;
}

std::vector<Crash> parseCrashReport(std::string_view head, const std::string &fileName)
{
    const auto rows = lines(head);
    const auto tree = rows.empty() ? Result<JsonValue>(Error{}) : parseJson(rows.front());
    if (!tree || tree->stringOr("bug_type") != "309")
        return {};
    const std::string name = printable(tree->stringOr("app_name", tree->stringOr("name")));
    if (name.empty())
        return {};
    const UtcTime time = reportTime(tree->stringOr("timestamp"));
    return {{name, time,
             printable(fileName) + ": " + name + ' ' + printable(tree->stringOr("app_version")) +
                 " crashed " + printable(tree->stringOr("timestamp"))}};
}

std::string apportProgram(std::string_view fileName)
{
    if (!fileName.ends_with(".crash") || !fileName.starts_with('_'))
        return {};
    fileName.remove_suffix(6);
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos || !integerFrom(fileName.substr(dot + 1)))
        return {};
    std::string program = printable(fileName.substr(0, dot));
    std::replace(program.begin(), program.end(), '_', '/');
    return program;
}

} // namespace prism
