// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/gitrepository.h"

#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

constexpr std::size_t maxChanged = 100000;

/// What stands behind the n-th blank of a porcelain line.
std::string_view afterFields(std::string_view record, int fields)
{
    for (int i = 0; i < fields; ++i) {
        const std::size_t blank = record.find(' ');
        if (blank == std::string_view::npos)
            return {};
        record.remove_prefix(blank + 1);
    }
    return record;
}

} // namespace

Result<GitStatus> parseGitStatus(std::string_view output)
{
    GitStatus status;
    bool isOriginalName = false; // behind a rename stands the old path
    for (const std::string_view record : split(output, '\0')) {
        if (record.empty() || isOriginalName) {
            isOriginalName = false;
            continue;
        }
        std::string_view path;
        switch (record.front()) {
        case '#':
            if (record.starts_with("# branch.head "))
                status.branch = record.substr(14);
            continue;
        case '1':
            path = afterFields(record, 8);
            break;
        case '2':
            path = afterFields(record, 9);
            isOriginalName = true;
            break;
        case 'u':
            path = afterFields(record, 10);
            break;
        case '?':
            path = afterFields(record, 1);
            break;
        default:
            break;
        }
        if (path.empty())
            return Error{ErrorCode::Corrupt,
                         Sentence::saying("git status printed something else than porcelain v2"),
                         {}};
        if (status.changed.size() < maxChanged)
            status.changed.emplace_back(path);
    }
    if (status.branch.empty())
        return Error{ErrorCode::Corrupt, Sentence::saying("git status names no branch"), {}};
    return status;
}

GitConfig parseGitConfig(std::string_view output)
{
    GitConfig config;
    const std::vector<std::string_view> parts = split(output, '\0');
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        const std::string_view scope = parts[i];
        const std::string_view name = parts[i + 1];
        if (name.starts_with("remote.") && name.ends_with(".url"))
            config.hasRemote = true;
        const std::size_t end = name.rfind('.');
        // Filters of the system's and your own configuration are trusted; git-lfs is one.
        if ((scope != "local" && scope != "worktree") || !name.starts_with("filter.") || end <= 7)
            continue;
        std::string filter(name.substr(7, end - 7));
        if (std::find(config.filters.begin(), config.filters.end(), filter) == config.filters.end())
            config.filters.push_back(std::move(filter));
    }
    return config;
}

GitRepository::GitRepository(const DetectorContext &context, std::string directory)
    : m_context(context)
    , m_directory(std::move(directory))
{}

ProcessOutcome GitRepository::git(const std::vector<std::string> &words) const
{
    ToolCall call;
    call.command = {
        "git", "-C", m_directory, "--no-pager", "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null"};
    call.command.insert(call.command.end(), m_overrides.begin(), m_overrides.end());
    call.command.insert(call.command.end(), words.begin(), words.end());
    call.timeout = std::chrono::seconds(5);
    call.extraEnvironment = {{"GIT_OPTIONAL_LOCKS", "0"},
                             {"GIT_TERMINAL_PROMPT", "0"},
                             {"GIT_NO_LAZY_FETCH", "1"},
                             {"GIT_ALLOW_PROTOCOL", "none"},
                             {"GIT_NO_REPLACE_OBJECTS", "1"}};
    return m_context.tools->run(call, m_context.stop);
}

Result<GitConfig> GitRepository::readConfig()
{
    // Exit status 1: nothing matches.
    const ProcessOutcome outcome = git(
        {"config", "--show-scope", "--name-only", "-z", "--get-regexp", "^(filter\\..*|remote\\..*\\.url)$"});
    if (outcome.end != ProcessEnd::Exited || outcome.exitCode > 1)
        return Error{ErrorCode::External, toolFailure(outcome), {}};
    GitConfig config = parseGitConfig(outcome.output);
    for (const std::string &filter : config.filters) {
        if (filter.find('=') != std::string::npos)
            return Error{ErrorCode::Refused,
                         Sentence::saying("a content filter has a name that cannot be switched off"),
                         {}};
        for (const char *key : {".clean=", ".smudge=", ".process=", ".required=false"}) {
            m_overrides.emplace_back("-c");
            m_overrides.push_back("filter." + filter + key);
        }
    }
    return config;
}

Result<GitStatus> GitRepository::status() const
{
    const ProcessOutcome outcome = git({"status", "--porcelain=v2", "--branch", "-z",
                                        "--untracked-files=normal", "--ignore-submodules=all"});
    if (!outcome.succeeded())
        return Error{ErrorCode::External, toolFailure(outcome), {}};
    return parseGitStatus(outcome.output);
}

Result<std::vector<UtcTime>> GitRepository::unpushed() const
{
    const ProcessOutcome outcome =
        git({"rev-list", "--timestamp", "--max-count=200", "--branches", "--not", "--remotes"});
    if (!outcome.succeeded())
        return Error{ErrorCode::External, toolFailure(outcome), {}};
    std::vector<UtcTime> times;
    for (const std::string_view line : lines(outcome.output)) {
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), seconds);
        if (error != std::errc{} || end == line.data() + line.size() || *end != ' ')
            return Error{ErrorCode::Corrupt, Sentence::saying("git rev-list printed no times"), {}};
        times.push_back(UtcTime{seconds});
    }
    return times;
}

} // namespace prism
