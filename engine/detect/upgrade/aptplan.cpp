// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/aptplan.h"

#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>

#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::string_view memoryId = "upgrade.apt";

bool isSecurityOrigin(std::string_view origin)
{
    // "Debian-Security:12/stable-security", "Ubuntu:24.04/noble-security"
    return origin.find("-security") != std::string_view::npos || origin.starts_with("Debian-Security:");
}

/// The package of one `Inst` line without its first word; nothing if it is not such a line.
std::optional<PendingPackage> parseInst(std::string_view rest)
{
    PendingPackage package;
    const std::size_t nameEnd = rest.find(' ');
    const std::size_t open = rest.find('(');
    if (nameEnd == std::string_view::npos || open == std::string_view::npos || open < nameEnd)
        return std::nullopt;
    package.name = std::string(rest.substr(0, nameEnd));
    const std::string_view old = trimmed(rest.substr(nameEnd, open - nameEnd));
    if (old.size() > 2 && old.front() == '[' && old.back() == ']')
        package.installed = std::string(old.substr(1, old.size() - 2));
    const std::size_t close = rest.find(')', open);
    if (close == std::string_view::npos)
        return std::nullopt;
    std::string_view inside = rest.substr(open + 1, close - open - 1);
    const std::size_t versionEnd = inside.find(' ');
    package.available = std::string(inside.substr(0, versionEnd));
    if (package.available.empty() || versionEnd == std::string_view::npos)
        return std::nullopt;
    inside.remove_prefix(versionEnd);
    if (const std::size_t architecture = inside.rfind('['); architecture != std::string_view::npos)
        inside = inside.substr(0, architecture);
    package.origin = std::string(trimmed(inside));
    for (const std::string_view origin : split(inside, ','))
        package.security = package.security || isSecurityOrigin(trimmed(origin));
    return package;
}

/// The number at the start of a clause such as "127 upgraded".
std::optional<std::size_t> leadingNumber(std::string_view clause)
{
    clause = trimmed(clause);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(clause.data(), clause.data() + clause.size(), number);
    if (error != std::errc{} || end == clause.data())
        return std::nullopt;
    return number;
}

/// How many packages "127 upgraded, 1 newly installed, 0 to remove and 0 not upgraded." says are installed.
std::optional<std::size_t> installedCount(std::string_view line)
{
    std::size_t total = 0;
    for (const std::string_view clause : split(line, ',')) {
        // the last clause counts what stays or goes
        if (clause.find(" to remove") != std::string_view::npos)
            break;
        const auto number = leadingNumber(clause);
        if (!number)
            return std::nullopt;
        total += *number;
    }
    return total;
}

void addFileState(std::string &out, const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return;
    out += path + ' ' + std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' +
           std::to_string(status.st_mtime) + ' ' + std::to_string(status.st_ctime) + '\n';
}

/// Changes with everything that a simulation depends on: dpkg's state, apt's marks, the lists and the
/// configuration.
std::string aptFingerprint(const DetectorContext &context)
{
    std::string state = context.root + '\n';
    for (const char *file : {"/var/lib/dpkg/status", "/var/lib/apt/extended_states", "/etc/apt/sources.list",
                             "/etc/apt/preferences", "/etc/apt/apt.conf"})
        addFileState(state, context.at(file));
    for (const char *directory :
         {"/var/lib/apt/lists", "/etc/apt/sources.list.d", "/etc/apt/preferences.d", "/etc/apt/apt.conf.d"}) {
        const auto entries = listDirectory(context.at(directory));
        if (!entries)
            continue;
        for (const DirectoryEntry &entry : *entries) {
            if (entry.name != "lock" && !entry.isDirectory)
                addFileState(state, context.at(directory) + '/' + entry.name);
        }
    }
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(state.data(), static_cast<qsizetype>(state.size())),
                                 QCryptographicHash::Sha256)
            .toHex();
    return hash.toStdString();
}

/// The output kept from a simulation of the same state; nothing if there is none.
std::optional<std::string> keptOutput(const DetectorContext &context, const std::string &fingerprint)
{
    const auto text = context.memory->load(memoryId);
    if (!text || !text.value())
        return std::nullopt;
    const auto tree = parseJson(*text.value());
    if (!tree || tree->stringOr("fingerprint") != fingerprint)
        return std::nullopt;
    const JsonValue *output = tree->find("output");
    return output && output->isString() ? std::optional<std::string>(output->text()) : std::nullopt;
}

void keepOutput(const DetectorContext &context, const std::string &fingerprint, const std::string &output)
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.beginObject().member("fingerprint", fingerprint).member("output", output).endObject();
    // Without it the next run only simulates again; a full disk must not cost the result.
    [[maybe_unused]] const auto saved = context.memory->save(memoryId, writer.text());
}

} // namespace

std::optional<AptPlan> parseAptSimulation(std::string_view output)
{
    AptPlan plan;
    std::optional<std::size_t> expected;
    bool inKeptBack = false;
    for (const std::string_view line : lines(output)) {
        if (line.starts_with("Inst ")) {
            auto package = parseInst(line.substr(5));
            if (!package)
                return std::nullopt;
            plan.packages.push_back(std::move(*package));
        } else if (line.starts_with("Remv ")) {
            plan.removed.emplace_back(split(line.substr(5), ' ').front());
        } else if (line.find(" upgraded, ") != std::string_view::npos &&
                   line.find(" to remove and ") != std::string_view::npos) {
            expected = installedCount(line);
        }
        // names of a block are indented by two blanks
        if (inKeptBack && line.starts_with("  ")) {
            for (const std::string_view name : split(trimmed(line), ' '))
                plan.keptBack.emplace_back(name);
        } else {
            inKeptBack = line.find("have been kept back") != std::string_view::npos ||
                         line.find("deferred due to phasing") != std::string_view::npos;
        }
    }
    if (!expected || *expected != plan.packages.size())
        return std::nullopt;
    return plan;
}

std::vector<std::string> aptSimulation()
{
    return {"apt-get", "-s", "-q", "-o", "Debug::NoLocking=true", "dist-upgrade"};
}

std::variant<AptPlan, DetectorResult> aptPlan(const DetectorContext &context)
{
    const std::string fingerprint = aptFingerprint(context);
    // Two detectors want the plan, in two daemons at once: the second waits and finds the first one's output.
    // Where the lock cannot be taken both simulate, which costs only time.
    [[maybe_unused]] const auto made = makeDirectory(context.cache);
    [[maybe_unused]] const auto lock = FileLock::wait(context.cache + "/apt-plan.lock", context.stop);
    if (const auto kept = keptOutput(context, fingerprint)) {
        if (auto plan = parseAptSimulation(*kept))
            return std::move(*plan);
    }
    auto asked = askTool(context, toolCall(aptSimulation()));
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const std::string output = repairedUtf8(outcome.output);
    auto plan = parseAptSimulation(output);
    if (!plan)
        return notUnderstood("apt-get", outcome);
    keepOutput(context, fingerprint, output);
    return std::move(*plan);
}

} // namespace prism
