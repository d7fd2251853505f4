// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sourcetree.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/plan.h"

#include <QTemporaryDir>

#include <charconv>

namespace prism {
namespace {

constexpr std::size_t versionDigits = 12;
constexpr std::size_t listLimit = std::size_t{256} << 20; // names of a million files
constexpr auto listTime = std::chrono::minutes(5);

// What is never deployed; the patterns of .prismignore follow.
std::vector<std::string> excludes(const std::string &source)
{
    std::vector<std::string> out{"--exclude=/.git", "--exclude=/.prism", "--exclude=/.env",
                                 "--exclude=/.prismignore"};
    if (fileExists(source + "/.prismignore"))
        out.push_back("--exclude-from=" + source + "/.prismignore");
    return out;
}

// The environment that ssh needs below rsync (agent, home), and nothing that could hold a secret.
ProcessSpec rsyncSpec(std::vector<std::string> arguments, std::chrono::milliseconds limit)
{
    ProcessSpec spec;
    spec.program = "rsync";
    spec.arguments = std::move(arguments);
    spec.environment = cleanEnvironment();
    spec.timeout = limit;
    spec.outputLimit = listLimit;
    return spec;
}

// Takes "WORD WORD ... NAME" apart after `words` words.
std::string_view afterWords(std::string_view line, int words, std::string_view *last)
{
    for (int i = 0; i < words; ++i) {
        while (!line.empty() && line.front() == ' ')
            line.remove_prefix(1);
        const std::size_t end = line.find(' ');
        if (end == std::string_view::npos)
            return {};
        *last = line.substr(0, end);
        line.remove_prefix(end + 1);
    }
    return line;
}

} // namespace

std::vector<std::string> rsyncArguments(const std::string &source, VerbHost &host, const std::string &folder,
                                        const std::vector<std::string> &more)
{
    // Lexical quoting of the far path is rsync's (-s); -O: a folder's time is no change.
    std::vector<std::string> out{"-rlptO", "-8", "-s"};
    out.insert(out.end(), more.begin(), more.end());
    const auto leftOut = excludes(source);
    out.insert(out.end(), leftOut.begin(), leftOut.end());
    const auto reach = host.rsyncOptions();
    out.insert(out.end(), reach.begin(), reach.end());
    out.insert(out.end(), {"--", source + '/', host.rsyncOperand(folder)});
    return out;
}

ProcessOutcome runRsync(const std::vector<std::string> &arguments, const StageContext &context,
                        std::chrono::milliseconds limit)
{
    return runProcess(rsyncSpec(arguments, limit), context.stop(), context.sink());
}

Result<SourceTree> readSourceTree(const std::string &source, const StageContext &context)
{
    if (!isDirectory(source))
        return Error{ErrorCode::NotFound, "the source folder is not there", source};
    const QTemporaryDir empty;
    LocalHost here;
    const auto outcome = runRsync(
        rsyncArguments(source, here, empty.path().toStdString() + '/', {"-n", "--out-format=%B %l %M %n"}),
        context, listTime);
    if (!outcome.succeeded())
        return Error{outcome.end == ProcessEnd::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                     "rsync cannot list the source: " +
                         printable(tail(trimmed(outcome.errors + outcome.startError), 300)),
                     source};
    SourceTree tree;
    std::string stamp;
    for (const std::string_view line : lines(outcome.output)) {
        std::string_view last;
        const std::string_view name = afterWords(line, 3, &last);
        if (name.empty() || name == "./")
            continue;
        if (name.find("\\#") != std::string_view::npos)
            return Error{ErrorCode::Refused,
                         "a file name with control characters cannot be deployed: " + printable(name),
                         source};
        tree.names.emplace_back(name);
        stamp += name.back() == '/' ? name : line;
        stamp += '\n';
    }
    if (tree.names.empty())
        return Error{ErrorCode::Refused, "the source folder is empty: nothing is deployed from it", source};
    tree.version = sha256Hex(stamp).substr(0, versionDigits);
    return tree;
}

Result<TreeChanges> compareTree(const std::string &source, VerbHost &host, const std::string &folder,
                                const StageContext &context, ProcessOutcome &outcome)
{
    outcome =
        runRsync(rsyncArguments(source, host, folder + '/', {"-n", "--timeout=30", "--out-format=%i %l %n"}),
                 context, listTime);
    if (!outcome.succeeded())
        return Error{ErrorCode::External, "rsync cannot compare the trees", source};
    TreeChanges changes;
    for (const std::string_view line : lines(outcome.output)) {
        std::string_view size;
        const std::string_view name = afterWords(line, 2, &size);
        if (name.empty() || name == "./")
            continue;
        changes.changed.emplace_back(name);
        std::uint64_t bytes = 0;
        std::from_chars(size.data(), size.data() + size.size(), bytes);
        if (name.back() != '/')
            changes.bytes += bytes;
    }
    return changes;
}

} // namespace prism
