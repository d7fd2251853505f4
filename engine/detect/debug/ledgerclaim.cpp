// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/ledgerclaim.h"

#include "engine/audit/finding.h"
#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"
#include "engine/detect/redact.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t maxArguments = 100;
constexpr std::size_t searchedBytes = std::size_t{16} << 20; // of a file_contains check
constexpr std::size_t shownLines = 5;                        // of a failed command's output

constexpr std::array<std::string_view, 5> pathTypes{"path_exists", "path_missing", "dir_exists",
                                                    "file_contains", "file_fresh"};

Error invalid(std::string why)
{
    return Error{ErrorCode::InvalidInput, std::move(why), {}};
}

Result<void> takeCommand(const JsonValue &check, LedgerClaim &claim)
{
    for (const JsonValue &argument : check.items()) {
        if (!argument.isString() || argument.text().find('\0') != std::string::npos)
            return invalid("check: every argument must be a text");
        claim.command.push_back(argument.text());
    }
    if (claim.command.empty() || claim.command.front().empty() || claim.command.size() > maxArguments)
        return invalid("check: an argument vector has 1 to 100 texts, the program first");
    return {};
}

Result<void> takePathCheck(const JsonValue &check, LedgerClaim &claim)
{
    const std::string type = check.stringOr("type");
    const std::string path = check.stringOr("path");
    if (std::find(pathTypes.begin(), pathTypes.end(), type) == pathTypes.end())
        return invalid("check: unknown type \"" + printable(type) + '"');
    const bool isFull = path.starts_with('/') || path.starts_with("~/");
    if (!isFull || path.find('\0') != std::string::npos)
        return invalid("check: path must be absolute or begin with ~/");
    if (type == "file_contains" && check.stringOr("text").empty())
        return invalid("check: file_contains needs text");
    const JsonValue *age = check.find("max_age_hours");
    if (type == "file_fresh" && (!age || age->toDouble().value_or(0) <= 0))
        return invalid("check: file_fresh needs max_age_hours");
    claim.pathCheck = check;
    return {};
}

ClaimVerdict decided(bool holds, std::string evidence)
{
    return {holds ? ClaimVerdict::State::Holds : ClaimVerdict::State::Broken, {std::move(evidence)}};
}

ClaimVerdict checkContent(const std::string &path, const std::string &shown, const std::string &text)
{
    const auto content = readFile(path, searchedBytes);
    if (!content && content.error().code != ErrorCode::NotFound)
        return {ClaimVerdict::State::Unknown, {shown + ": " + content.error().message}};
    return decided(content && content->find(text) != std::string::npos,
                   shown + (content ? " does not contain the text" : " does not exist"));
}

ClaimVerdict checkPath(const DetectorContext &context, const JsonValue &check)
{
    const std::string type = check.stringOr("type");
    const std::string written = check.stringOr("path");
    const std::string shown = type + ": " + printable(tidyPath(written));
    const std::string path =
        written.starts_with('~') ? expandHome(written, context.home) : context.at(written);
    if (type == "file_contains")
        return checkContent(path, shown, check.stringOr("text"));
    struct stat s = {};
    const bool exists = ::stat(path.c_str(), &s) == 0;
    if (!exists && errno != ENOENT && errno != ENOTDIR)
        return {ClaimVerdict::State::Unknown,
                {shown + ": " + errorFromErrno(errno, "cannot examine", "").text()}};
    if (type == "path_exists")
        return decided(exists, shown + " does not exist");
    if (type == "path_missing")
        return decided(!exists, shown + " exists");
    if (type == "dir_exists")
        return decided(exists && S_ISDIR(s.st_mode),
                       shown + (exists ? " is no directory" : " does not exist"));
    const double hours = exists ? static_cast<double>(context.now.seconds - s.st_mtime) / 3600 : 0;
    const double limit = check.find("max_age_hours")->toDouble().value_or(0);
    return decided(exists && hours <= limit,
                   exists ? shown + " is " + fixed(hours, 1) + " h old, more than " + fixed(limit, 1) + " h"
                          : shown + " does not exist");
}

} // namespace

Result<LedgerClaim> LedgerClaim::parse(std::string_view line)
{
    const auto tree =
        parseJson(line, {}, {.maxBytes = 65536, .maxDepth = 5, .maxValues = 500, .maxDigits = 30});
    if (!tree)
        return tree.error();
    LedgerClaim claim;
    claim.claim = tree->stringOr("claim");
    if (trimmed(claim.claim).empty())
        return invalid("claim is missing");
    claim.id = slug(tree->stringOr("id", claim.claim));
    claim.since = tree->stringOr("since");
    if (!claim.since.empty() && !isDay(claim.since))
        return invalid("since must be a day such as 2026-11-01");
    if (const JsonValue *priority = tree->find("priority")) {
        const auto level = priorityFromText(priority->text());
        if (!level)
            return invalid("priority must be P0, P1, P2 or P3");
        claim.priority = *level;
    }
    const JsonValue *check = tree->find("check");
    if (!check || !(check->isArray() || check->isObject()))
        return invalid("check must be an argument vector or a path check");
    const auto taken = check->isArray() ? takeCommand(*check, claim) : takePathCheck(*check, claim);
    if (!taken)
        return taken.error();
    return claim;
}

ClaimVerdict verify(DetectorContext &context, const LedgerClaim &claim, double seconds)
{
    if (claim.command.empty())
        return checkPath(context, claim.pathCheck);
    ToolCall call;
    call.command = claim.command;
    call.timeout = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    call.outputLimit = std::size_t{1} << 20;
    const auto outcome = context.tools->run(call, context.stop);
    ClaimVerdict verdict;
    if (outcome.succeeded())
        verdict.state = ClaimVerdict::State::Holds;
    else if (outcome.end == ProcessEnd::Exited || outcome.end == ProcessEnd::Signalled)
        verdict.state = ClaimVerdict::State::Broken;
    verdict.evidence.push_back(redactedLine(joined(claim.command, " ")) + ": " + outcome.describe());
    const std::string said = tail(outcome.output + outcome.errors, 4096);
    const auto rows = lines(said);
    for (std::size_t i = rows.size() > shownLines ? rows.size() - shownLines : 0; i < rows.size(); ++i)
        verdict.evidence.push_back("  " + redactedLine(rows[i]));
    return verdict;
}

} // namespace prism
