// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/chainseen.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t rememberedRuns = 20;
constexpr std::size_t largestRecord = std::size_t{1} << 20;
constexpr std::size_t logTail = std::size_t{64} << 10;
constexpr std::int64_t longestRun = 7LL * 24 * 3600 * 1000; // what claims more is no duration

std::int64_t milliseconds(const JsonValue &object)
{
    const JsonValue *ms = object.find("ms");
    const std::int64_t value = ms ? ms->toInt().value_or(-1) : -1;
    return value > longestRun ? -1 : value;
}

std::optional<RunSeen> readRun(const std::string &path)
{
    const auto text = readFile(path, largestRecord);
    const auto record = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    const auto startedAt = record ? parseIsoTime(record->stringOr("started_at")) : std::nullopt;
    if (!startedAt)
        return std::nullopt;
    RunSeen run{*startedAt, milliseconds(*record), -1, {}};
    run.daemonMilliseconds.fill(-1);
    if (const JsonValue *exit = record->find("exit"))
        run.exit = static_cast<int>(std::clamp<std::int64_t>(exit->toInt().value_or(-1), -1, 255));
    const JsonValue *daemons = record->find("daemons");
    for (const JsonValue &d : daemons ? daemons->items() : std::vector<JsonValue>()) {
        if (const auto daemon = daemonFromName(d.stringOr("daemon")))
            run.daemonMilliseconds.at(static_cast<std::size_t>(*daemon)) = milliseconds(d);
    }
    const JsonValue *gather = record->find("gather");
    const JsonValue *hosts = gather ? gather->find("hosts") : nullptr;
    for (const JsonValue &h : hosts ? hosts->items() : std::vector<JsonValue>()) {
        const std::string host = h.stringOr("host");
        if (h.stringOr("mode") == "run" && h.stringOr("outcome") == "complete" && isValidHostName(host))
            run.hostMilliseconds[host] = milliseconds(h);
    }
    return run;
}

/// The last runs that made a bundle: one that was stopped or failed tells nothing of how long runs take.
std::vector<RunSeen> readRuns(const std::string &directory)
{
    std::vector<RunSeen> runs;
    const auto entries = listDirectory(directory);
    if (!entries)
        return runs;
    for (auto entry = entries->rbegin(); entry != entries->rend() && runs.size() < rememberedRuns; ++entry) {
        const auto run = readRun(directory + '/' + entry->name);
        if (run && (run->exit == 0 || run->exit == 4))
            runs.push_back(*run);
    }
    std::reverse(runs.begin(), runs.end());
    return runs;
}

/// When the chain began that the log knows no end of.
std::optional<UtcTime> startWithoutEnd(const std::string &log)
{
    const auto text = readTail(log, logTail);
    if (!text)
        return std::nullopt;
    const auto all = lines(*text);
    for (auto line = all.rbegin(); line != all.rend(); ++line) {
        if (line->find(" [chain] chain end") != std::string_view::npos)
            return std::nullopt;
        if (line->find(" [chain] chain start") != std::string_view::npos)
            return parseIsoTime(line->substr(0, line->find(' ')));
    }
    return std::nullopt;
}

} // namespace

ChainSeen readChainSeen(const Settings &settings)
{
    ChainSeen seen;
    // The log first: to try the lock for no reason could turn away a chain that starts just now.
    seen.startedAt = startWithoutEnd(settings.cache + "/simply-ops-prism.log");
    if (seen.startedAt) {
        const auto lock = FileLock::tryLock(InboxLayout(settings.inbox).chainLock());
        seen.running = !lock && lock.error().code == ErrorCode::Busy;
    }
    FileStamp stamp;
    if (seen.running && !settings.pinnedNow &&
        openRegular(settings.cache + "/rescan.state", largestRecord, Links::Refuse, &stamp))
        seen.tick = UtcTime{stamp.changedNs / 1000000000};
    seen.runs = readRuns(settings.cache + "/runs");
    return seen;
}

} // namespace prism
