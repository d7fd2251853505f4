// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/growth.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/figures.h"
#include "engine/detect/performance/sizewalk.h"
#include "engine/detect/samplehistory.h"

#include <algorithm>
#include <map>
#include <optional>

namespace prism {
namespace {

constexpr double mib = 1024.0 * 1024.0;
constexpr std::int64_t windowSeconds = 7 * 86400; // how far back growth is fitted
constexpr std::int64_t leastSpan = 6 * 3600;      // s between the first and last measurement of a trend
constexpr std::size_t maxGroups = 1500;           // files and directories remembered

// What was measured in this run: bytes by the shown path.
struct Sizes
{
    std::map<std::string, double> bytes;
    std::vector<std::string> notes;
    bool sawRoot = false;
    bool cutShort = false;
    std::size_t unreadable = 0;
};

// The children of one root, rotated generations together. The journal keeps its own bounds and has a detector
// of its own.
void measureRoot(const std::string &root, const std::string &shown, WalkBudget &budget, Sizes &sizes)
{
    const auto entries = listDirectory(root);
    if (!entries) {
        if (entries.error().code != ErrorCode::NotFound)
            sizes.notes.push_back(entries.error().text());
        return;
    }
    sizes.sawRoot = true;
    std::map<std::string, std::optional<double>> groups;
    for (const DirectoryEntry &e : *entries) {
        if (e.isDirectory && e.name == "journal" && shown == "/var/log")
            continue;
        const std::string name = shown + '/' + printable(e.isDirectory ? e.name : rotationStem(e.name));
        auto &sum = groups.try_emplace(name, 0.0).first->second;
        const Result<double> use =
            budget.take() ? diskUse(root + '/' + e.name, budget)
                          : Error{ErrorCode::Cancelled, Sentence::saying("was not reached"), name};
        if (!use && use.error().code == ErrorCode::PermissionDenied)
            ++sizes.unreadable;
        else if (!use && use.error().code == ErrorCode::TooLarge)
            sizes.notes.push_back(name + ' ' + use.error().message);
        // A group that was seen in part only must not enter the history: it would look like shrinking.
        if (!use)
            sum.reset();
        else if (sum)
            *sum += *use;
    }
    for (const auto &[name, sum] : groups) {
        if (sum && sizes.bytes.size() < maxGroups)
            sizes.bytes[name] = *sum;
    }
}

Sizes measure(const DetectorContext &context)
{
    Sizes sizes;
    WalkBudget budget;
    budget.stop = context.stop;
    budget.deadlineMs =
        monotonicMilliseconds() + static_cast<std::int64_t>(1000 * context.number("walk-seconds", 2));
    for (const std::string &root : context.list(context.isMac ? "mac-roots" : "roots")) {
        const bool inHome = root.starts_with('~');
        if (!inHome && !root.starts_with('/')) {
            sizes.notes.push_back("not looked at, because it is no absolute path: " + printable(root));
            continue;
        }
        measureRoot(inHome ? expandHome(root, context.home) : context.at(root), tidyPath(root), budget,
                    sizes);
    }
    sizes.unreadable += budget.unreadable;
    sizes.cutShort = budget.entries == 0 || monotonicMilliseconds() > budget.deadlineMs;
    if (sizes.cutShort)
        sizes.notes.emplace_back(
            "the walk used up its time or its number of entries; the rest was not measured");
    if (sizes.unreadable > 0)
        sizes.notes.push_back(counted(sizes.unreadable, "directory", "directories") +
                              " unreadable without root");
    return sizes;
}

// The growth a day in bytes, if it goes on: over the window and since the last day too.
std::optional<double> growthOf(const std::vector<Sample> &history)
{
    const std::vector<Sample> window = lastSamples(history, windowSeconds);
    if (window.size() < 2 || window.back().at - window.front().at < leastSpan)
        return std::nullopt;
    const auto slope = slopePerDay(window);
    const auto recent = slopePerDay(lastSamples(window, 86400));
    if (!slope)
        return std::nullopt;
    return recent ? std::min(*slope, *recent) : slope;
}

std::optional<Finding> judge(const DetectorContext &context, const DetectorInfo &info,
                             const std::string &name, double bytes, const std::vector<Sample> &history)
{
    const auto growth = growthOf(history);
    const double limit = context.number("mib-per-day", 250) * mib;
    const double large = context.number("large-mib", 5120) * mib;
    const bool grows = growth && *growth >= limit;
    const bool isLarge = large > 0 && bytes >= large;
    if (!grows && !isLarge)
        return std::nullopt;
    Finding f = makeFinding(info, name, grows ? Priority::P2 : Priority::P3,
                            grows ? name + " grows fast" : name + " is large", name,
                            "It takes " + humanBytes(bytes) + '.');
    f.addEvidence("size of " + name + ": " + humanBytes(bytes));
    if (grows) {
        const std::vector<Sample> window = lastSamples(history, windowSeconds);
        f.description += " It grows by about " + humanBytes(*growth) + " a day.";
        f.addEvidence("measured " + UtcTime{window.front().at}.iso() + ": " +
                      humanBytes(window.front().value) + ", " + UtcTime{window.back().at}.iso() + ": " +
                      humanBytes(window.back().value));
    }
    f.description += " A log: see what writes it, and rotate it (logrotate). A cache: empty it with the tool "
                     "it belongs to.";
    return f;
}

} // namespace

const DetectorInfo &Growth::info() const
{
    static const DetectorInfo info{
        .id = "performance.growth",
        .version = 1,
        .title = Sentence::saying("Fast-growing logs and caches"),
        .daemon = Daemon::Performance,
        .reads = Sentence::saying("the sizes below /var/log, /var/cache and ~/.cache; those of earlier runs"),
        .rights = Sentence::saying("none; directories of root and of services are only measured by root"),
        .cost = Cost::Medium,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"roots", "/var/log,/var/cache,/var/tmp,/var/crash,~/.cache,~/.npm,~/.local/share/Trash",
                     Sentence::saying("Directories whose children are measured on Linux.")},
                    {"mac-roots", "/Library/Logs,~/Library/Logs,/Library/Caches,~/Library/Caches,~/.Trash",
                     Sentence::saying("Directories whose children are measured on macOS.")},
                    {"mib-per-day", "250", Sentence::saying("P2 from this growth a day on, in MiB.")},
                    {"large-mib", "5120", Sentence::saying("P3 from this size on, in MiB; 0 for never.")},
                    {"walk-seconds", "2", Sentence::saying("The whole walk stops after this many seconds.")}},
        .explanation =
            "Each file and directory directly below the roots is measured as du does it (room on the disk, "
            "links not followed, other file systems left out), with the generations of a rotated log taken "
            "together: syslog, syslog.1 and syslog.2.gz are one object.\n\n"
            "The sizes of earlier runs are remembered. Something grows fast if the line through the "
            "measurements of the last seven days rises by more than the limit a day, and still does so over "
            "the last day: one big step that ended is no finding. The first run can only tell what is "
            "large.\n\n"
            "The walk is bounded in time and in entries; what it did not reach is said and is not "
            "judged. The journal (/var/log/journal) is left to performance.journal-size."};
    return info;
}

DetectorResult Growth::run(DetectorContext &context) const
{
    Sizes sizes = measure(context);
    if (!sizes.sawRoot && sizes.notes.empty())
        return DetectorResult::notApplicable(Sentence::saying("none of the configured directories is here"));
    if (!sizes.sawRoot || (sizes.cutShort && sizes.bytes.empty()))
        return DetectorResult::failed(Sentence::saying("no configured directory could be looked at"),
                                      joined(sizes.notes, "\n"));
    SampleHistory history = SampleHistory::load(context, info().id, sizes.notes);
    std::vector<Finding> findings;
    bool anyTrend = false;
    for (const auto &[name, bytes] : sizes.bytes) {
        history.add(name, context.now, bytes);
        anyTrend = anyTrend || growthOf(history.of(name)).has_value();
        if (auto f = judge(context, info(), name, bytes, history.of(name)))
            findings.push_back(std::move(*f));
    }
    if (!anyTrend)
        sizes.notes.emplace_back(
            "no measurement of at least six hours ago yet: growth is told by later runs");
    history.save(context, info().id, sizes.notes);
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(sizes.notes);
    return result;
}

} // namespace prism
