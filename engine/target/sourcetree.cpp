// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sourcetree.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/plan.h"
#include "engine/target/sshsession.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

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
    spec.environment = sshEnvironment();
    spec.timeout = limit;
    spec.outputLimit = listLimit;
    return spec;
}

// Takes "WORD WORD WORD NAME" apart; empty if it is not of that form.
std::string_view afterWords(std::string_view line, std::array<std::string_view, 3> &words)
{
    for (std::string_view &word : words) {
        while (!line.empty() && line.front() == ' ')
            line.remove_prefix(1);
        const std::size_t end = line.find(' ');
        if (end == std::string_view::npos)
            return {};
        word = line.substr(0, end);
        line.remove_prefix(end + 1);
    }
    return line;
}

// What happens to the file, then what it is: permissions, size, time, name.
constexpr const char *listFormat = "%i|%B %l %M %n";

// rsync itemizes in eleven or so letters; what follows the first two are blanks if nothing differs.
bool isSame(std::string_view itemized)
{
    return itemized.starts_with('.') && itemized.size() > 2 &&
           itemized.find_first_not_of(' ', 2) == std::string_view::npos;
}

Error noFolder(const std::string &source)
{
    return {ErrorCode::NotFound, Sentence::saying("the source folder is not there"), source};
}

Result<ComparedTree> readListing(std::string_view text, const std::string &source)
{
    ComparedTree out;
    std::vector<std::pair<std::string_view, std::string_view>> stamps; // name, all that is known of it
    for (const std::string_view line : lines(text)) {
        const std::size_t cut = line.find('|');
        if (cut == std::string_view::npos)
            continue;
        const std::string_view known = line.substr(cut + 1);
        std::array<std::string_view, 3> words; // permissions, size, time
        const std::string_view name = afterWords(known, words);
        if (name.empty() || name == "./")
            continue;
        if (name.find("\\#") != std::string_view::npos)
            return Error{ErrorCode::Refused,
                         Sentence::saying("a file name with control characters cannot be deployed: %1",
                                          printable(name)),
                         source};
        const bool isFolder = name.back() == '/';
        stamps.emplace_back(name, isFolder ? name : known);
        std::uint64_t bytes = 0;
        if (!isFolder)
            std::from_chars(words[1].data(), words[1].data() + words[1].size(), bytes);
        out.tree.bytes += bytes;
        if (isSame(line.substr(0, cut)))
            continue;
        out.changes.changed.emplace_back(name);
        out.changes.bytes += bytes;
    }
    if (stamps.empty())
        return Error{ErrorCode::Refused,
                     Sentence::saying("the source folder is empty: nothing is deployed from it"), source};
    // The order in which rsync tells depends on what differs, the version must not.
    std::sort(stamps.begin(), stamps.end());
    std::string stamp;
    for (const auto &[name, known] : stamps) {
        out.tree.names.emplace_back(name);
        stamp.append(known).append(1, '\n');
    }
    out.tree.version = sha256Hex(stamp).substr(0, versionDigits);
    return out;
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
        return noFolder(source);
    const QTemporaryDir empty;
    LocalHost here;
    const auto outcome = runRsync(rsyncArguments(source, here, empty.path().toStdString() + '/',
                                                 {"-n", std::string("--out-format=") + listFormat}),
                                  context, listTime);
    if (!outcome.succeeded())
        return Error{outcome.end == ProcessEnd::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                     Sentence::saying("rsync cannot list the source: %1",
                                      printable(tail(trimmed(outcome.errors + outcome.startError), 300))),
                     source};
    auto compared = readListing(outcome.output, source);
    if (!compared)
        return compared.error();
    return std::move(compared->tree);
}

Result<ComparedTree> compareTree(const std::string &source, VerbHost &host, const std::string &folder,
                                 const StageContext &context, ProcessOutcome &outcome)
{
    if (!isDirectory(source))
        return noFolder(source);
    // -ii lists what is the same, too: one walk tells both what there is and what differs.
    outcome =
        runRsync(rsyncArguments(source, host, folder + '/',
                                {"-n", "-ii", "--timeout=30", std::string("--out-format=") + listFormat}),
                 context, listTime);
    if (!outcome.succeeded())
        return Error{ErrorCode::External, Sentence::saying("rsync cannot compare the trees"), source};
    return readListing(outcome.output, source);
}

} // namespace prism
