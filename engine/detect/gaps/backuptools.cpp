// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/backuptools.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/treewalk.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace prism {
namespace {

using Newest = std::optional<NewestBackup>;

void keepNewer(Newest &newest, UtcTime time, std::string name)
{
    if (!newest || newest->time < time)
        newest = NewestBackup{time, std::move(name)};
}

Error unreadable(const std::string &what)
{
    return Error{ErrorCode::Corrupt, Sentence::saying("%1 printed something else than its JSON", what), {}};
}

std::string namesOf(const JsonValue *paths)
{
    std::vector<std::string> names;
    if (paths) {
        for (const JsonValue &path : paths->items())
            names.push_back(path.asText());
    }
    return tail(printable(joined(names, " ")), 200);
}

/// The archives of one repository, as borg prints them.
Result<Newest> newestArchive(const JsonValue &repository, const std::string &program)
{
    const JsonValue *archives = repository.find("archives");
    if (!archives || !archives->isArray())
        return unreadable(program);
    Newest newest;
    for (const JsonValue &archive : archives->items()) {
        auto time = parseIsoTime(archive.stringOr("time"));
        if (!time)
            time = parseIsoTime(archive.stringOr("start"));
        if (!time)
            return unreadable(program);
        keepNewer(newest, *time, printable(archive.stringOr("name", archive.stringOr("archive"))));
    }
    return newest;
}

ToolCall backupCall(std::vector<std::string> command)
{
    ToolCall call;
    call.command = std::move(command);
    call.timeout = std::chrono::seconds(60);
    call.extraEnvironment = {{"TZ", "UTC"}};
    return call;
}

Error failureOf(const ToolCall &call, const ProcessOutcome &outcome)
{
    const Sentence said =
        outcome.end == ProcessEnd::FailedToStart ? Sentence(outcome.startError) : toolFailure(outcome);
    return Error{
        ErrorCode::External, Sentence::saying("%1: %2", call.command.front(), withoutCredentials(said)), {}};
}

} // namespace

Result<Newest> parseResticSnapshots(std::string_view json, const std::string &host)
{
    const auto list = parseJson(json);
    if (!list || !list->isArray())
        return unreadable("restic snapshots");
    Newest own;
    Newest any;
    for (const JsonValue &snapshot : list->items()) {
        const auto time = parseIsoTime(snapshot.stringOr("time"));
        if (!time)
            return unreadable("restic snapshots");
        const std::string name = "snapshot " +
                                 printable(snapshot.stringOr("short_id", snapshot.stringOr("id"))) + " of " +
                                 namesOf(snapshot.find("paths"));
        keepNewer(any, *time, name);
        if (snapshot.stringOr("hostname") == host)
            keepNewer(own, *time, name);
    }
    return own ? own : any;
}

Result<Newest> parseBorgArchives(std::string_view json)
{
    const auto document = parseJson(json);
    if (!document)
        return unreadable("borg list");
    return newestArchive(*document, "borg list");
}

Result<Newest> parseBorgmaticRepositories(std::string_view json)
{
    const auto list = parseJson(json);
    if (!list || !list->isArray() || list->items().empty())
        return unreadable("borgmatic");
    Newest oldest;
    for (const JsonValue &repository : list->items()) {
        const auto newest = newestArchive(repository, "borgmatic");
        if (!newest)
            return newest.error();
        if (!*newest)
            return Newest();
        if (!oldest || (*newest)->time < oldest->time)
            oldest = *newest;
    }
    return oldest;
}

std::string withoutCredentials(std::string_view repository)
{
    std::string out(repository);
    for (std::size_t at = out.find("://"); at != std::string::npos; at = out.find("://", at + 3)) {
        const std::size_t end = std::min(out.find_first_of("/ \t", at + 3), out.size());
        const std::size_t sign = out.rfind('@', end);
        if (sign != std::string::npos && sign > at + 2 && sign < end)
            out.replace(at + 3, sign - at - 3, "***");
    }
    return out;
}

Result<Newest> askRestic(const DetectorContext &context, const std::string &repository)
{
    std::vector<std::string> command{"restic", "--repo", repository, "--no-lock", "--json"};
    if (const std::string file = context.option("restic-password-file"); !file.empty())
        command.insert(command.end(), {"--password-file", placeOf(context, file)});
    command.insert(command.end(), {"snapshots", "--latest", "1"});
    const ToolCall call = backupCall(std::move(command));
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    return outcome.succeeded() ? parseResticSnapshots(outcome.output, context.host)
                               : Result<Newest>(failureOf(call, outcome));
}

Result<Newest> askBorg(const DetectorContext &context, const std::string &repository)
{
    ToolCall call = backupCall({"borg", "--bypass-lock", "list", "--json", "--last", "1", repository});
    if (const std::string command = context.option("borg-passphrase-command"); !command.empty())
        call.extraEnvironment.emplace_back("BORG_PASSCOMMAND", command);
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    // 1 and 100..127 are warnings: the list is complete.
    const bool isUsable = outcome.end == ProcessEnd::Exited &&
                          (outcome.exitCode <= 1 || (outcome.exitCode >= 100 && outcome.exitCode <= 127));
    return isUsable ? parseBorgArchives(outcome.output) : Result<Newest>(failureOf(call, outcome));
}

Result<Newest> askBorgmatic(const DetectorContext &context, const std::string &configuration)
{
    const std::string file = placeOf(context, configuration);
    ToolCall call = backupCall({"borgmatic", "--config", file, "repo-list", "--json", "--last", "1"});
    ProcessOutcome outcome = context.tools->run(call, context.stop);
    // Before 1.9 the action was called rlist; argparse refuses an unknown one with status 2.
    if (outcome.end == ProcessEnd::Exited && outcome.exitCode == 2) {
        call.command[3] = "rlist";
        outcome = context.tools->run(call, context.stop);
    }
    return outcome.succeeded() ? parseBorgmaticRepositories(outcome.output)
                               : Result<Newest>(failureOf(call, outcome));
}

Result<Newest> newestFileBelow(const DetectorContext &context, const std::string &path)
{
    const std::string place = placeOf(context, path);
    struct stat s = {};
    if (::stat(place.c_str(), &s) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot look at it"), shownPlace(context, place));
    Newest newest;
    if (S_ISREG(s.st_mode)) {
        newest = NewestBackup{UtcTime{s.st_mtime}, shownPlace(context, place)};
        return newest;
    }
    WalkLimits limits;
    limits.maxDepth = 3;
    TreeWalk walk(limits, context.stop);
    walk.visit(place, [&](const std::string &file, const DirectoryEntry &entry, int) {
        struct stat f = {};
        if (entry.isRegular && ::lstat(file.c_str(), &f) == 0)
            keepNewer(newest, UtcTime{f.st_mtime}, shownPlace(context, file));
        return true;
    });
    if (walk.wasCutShort())
        return Error{ErrorCode::Timeout, Sentence::saying("not everything could be looked at in time"),
                     shownPlace(context, place)};
    return newest;
}

} // namespace prism
