// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/processtable.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"

#include <algorithm>
#include <unistd.h>

namespace prism {
namespace {

// "[[dd-]hh:]mm:ss[.cc]" of ps as seconds; nothing for other texts.
std::optional<double> psTime(std::string_view text)
{
    double days = 0;
    if (const std::size_t dash = text.find('-'); dash != std::string_view::npos) {
        const auto d = numberFrom(text.substr(0, dash));
        if (!d)
            return std::nullopt;
        days = *d;
        text.remove_prefix(dash + 1);
    }
    double seconds = 0;
    for (const std::string_view part : split(text, ':')) {
        const auto n = numberFrom(part);
        if (!n || *n < 0)
            return std::nullopt;
        seconds = seconds * 60 + *n;
    }
    return days * 86400 + seconds;
}

bool isNumber(std::string_view name)
{
    return !name.empty() && name.size() < 10 &&
           name.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<std::vector<ProcessRow>> readProc(DetectorContext &context)
{
    const auto uptime = readUptime(context);
    if (!uptime)
        return uptime.error();
    const auto entries = listDirectory(context.at("/proc"));
    if (!entries)
        return entries.error();
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    std::vector<ProcessRow> out;
    for (const DirectoryEntry &e : *entries) {
        if (!isNumber(e.name) || context.stop.stop_requested() || out.size() == maxProcesses)
            continue;
        const auto text = readFile(context.at("/proc/" + e.name + "/stat"), 65536);
        const auto row = text ? parseProcStat(*text, *uptime, ticks) : Result<ProcessRow>(text.error());
        if (row)
            out.push_back(*row);
    }
    if (out.empty())
        return Error{ErrorCode::Corrupt, Sentence::saying("names no process"), "/proc"};
    return out;
}

} // namespace

Result<ProcessRow> parseProcStat(std::string_view text, double uptime, double ticks)
{
    const Error corrupt{ErrorCode::Corrupt, "is not in the form of proc(5)", "/proc/PID/stat"};
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return corrupt;
    const auto f = words(trimmed(text.substr(close + 1))); // from field 3, the state, on
    const auto pid = integerFrom(trimmed(text.substr(0, open)));
    if (!pid || f.size() < 20 || f[0].size() != 1)
        return corrupt;
    const auto parent = integerFrom(f[1]);
    const auto user = numberFrom(f[11]);
    const auto system = numberFrom(f[12]);
    const auto started = numberFrom(f[19]);
    if (!parent || !user || !system || !started)
        return corrupt;
    ProcessRow row;
    row.pid = static_cast<int>(*pid);
    row.parent = static_cast<int>(*parent);
    row.state = f[0].front();
    row.name = std::string(text.substr(open + 1, close - open - 1));
    row.age = std::max(0.0, uptime - *started / ticks);
    row.cpu = (*user + *system) / ticks;
    return row;
}

std::vector<ProcessRow> parsePs(std::string_view output)
{
    std::vector<ProcessRow> out;
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        if (f.size() < 6 || out.size() == maxProcesses)
            continue;
        const auto pid = integerFrom(f[0]);
        const auto parent = integerFrom(f[1]);
        const auto age = psTime(f[3]);
        const auto cpu = psTime(f[4]);
        if (!pid || !parent || !age || !cpu)
            continue;
        ProcessRow row;
        row.pid = static_cast<int>(*pid);
        row.parent = static_cast<int>(*parent);
        row.state = f[2].front();
        const std::string_view path = line.substr(static_cast<std::size_t>(f[5].data() - line.data()));
        row.name = std::string(path.substr(path.rfind('/') + 1)); // npos + 1 is 0
        row.age = *age;
        row.cpu = *cpu;
        out.push_back(std::move(row));
    }
    return out;
}

Result<std::vector<ProcessRow>> readProcesses(DetectorContext &context)
{
    if (!context.isMac)
        return readProc(context);
    const auto outcome = askTool(context, {"ps", "-axo", "pid=,ppid=,state=,etime=,time=,comm="});
    auto rows = parsePs(outcome.output);
    if (!outcome.succeeded() || rows.empty())
        return Error{ErrorCode::External, outcome.describe(), "ps"};
    return rows;
}

Result<double> readUptime(const DetectorContext &context)
{
    const auto text = readFile(context.at("/proc/uptime"), 4096);
    if (!text)
        return text.error();
    const auto f = words(trimmed(*text));
    const auto seconds = f.empty() ? std::nullopt : numberFrom(f[0]);
    if (!seconds)
        return Error{ErrorCode::Corrupt, Sentence::saying("names no number of seconds"), "/proc/uptime"};
    return *seconds;
}

} // namespace prism
