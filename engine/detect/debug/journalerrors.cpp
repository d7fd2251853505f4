// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/journalerrors.h"

#include "engine/core/text.h"
#include "engine/detect/debug/journalreader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace prism {
namespace {

constexpr std::size_t maxPatterns = 12;   // different messages of one source; more become one finding
constexpr std::size_t maxGroups = 300;    // findings
constexpr std::size_t shownEntries = 3;   // evidence lines a finding
constexpr std::int64_t burstWindow = 600; // s

// Entries that other detectors report with more detail: a crash, a kill for want of memory.
constexpr std::array<std::string_view, 2> reportedElsewhere{"fc2e22bc6ee647b6b90729ab34a250b1",
                                                            "fe6faa94e7774663a0da52717891d8ef"};

using Group = std::vector<const JournalEntry *>;

bool isReportedElsewhere(const JournalEntry &e)
{
    return std::find(reportedElsewhere.begin(), reportedElsewhere.end(), e.messageId) !=
               reportedElsewhere.end() ||
           (e.source == "kernel" && (e.message.find("Out of memory") != std::string::npos ||
                                     e.message.find("out of memory: Kill") != std::string::npos));
}

// The entries by "<source>:<slug of the pattern>"; a source with very many patterns is one group.
std::map<std::string, Group> grouped(const std::vector<JournalEntry> &entries,
                                     const std::vector<std::string> &ignored)
{
    std::map<std::string, std::map<std::string, Group>> bySource;
    for (const JournalEntry &e : entries) {
        const bool isIgnored = std::find(ignored.begin(), ignored.end(), e.source) != ignored.end() ||
                               std::find(ignored.begin(), ignored.end(), e.unit) != ignored.end();
        if (!isIgnored && !isReportedElsewhere(e))
            bySource[e.source][slug(messagePattern(e.message))].push_back(&e);
    }
    std::map<std::string, Group> out;
    for (auto &[source, patterns] : bySource) {
        const bool various = patterns.size() > maxPatterns;
        for (auto &[pattern, group] : patterns) {
            Group &target = out[source + ':' + (various ? "various" : pattern)];
            target.insert(target.end(), group.begin(), group.end());
        }
    }
    return out;
}

// The most entries within ten minutes.
std::size_t densest(Group group)
{
    std::sort(group.begin(), group.end(),
              [](const JournalEntry *a, const JournalEntry *b) { return a->time < b->time; });
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < group.size(); ++last) {
        while (group[last]->time.seconds - group[first]->time.seconds > burstWindow)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

// What narrows journalctl to the source of an entry.
std::string selectionOf(const JournalEntry &entry)
{
    if (entry.source == "kernel")
        return " -k";
    return entry.source.ends_with(".service") ? " -u " + printable(entry.unit) : " -t " + entry.source;
}

Finding findingFor(const DetectorInfo &info, const std::string &key, const Group &group,
                   std::size_t burstCount)
{
    const JournalEntry &newest = **std::max_element(
        group.begin(), group.end(), [](const auto *a, const auto *b) { return a->time < b->time; });
    const bool isCritical =
        std::any_of(group.begin(), group.end(), [](const auto *e) { return e->priority <= 2; });
    const std::size_t most = densest(group);
    const bool isBurst = most >= burstCount;
    Finding f = makeFinding(info, key,
                            isCritical ? Priority::P1
                            : isBurst  ? Priority::P2
                                       : Priority::P3,
                            newest.source + (isBurst      ? " logs a burst of errors"
                                             : isCritical ? " logs a critical error"
                                                          : " logs errors"),
                            newest.source, "");
    f.confidence = Confidence::Medium;
    f.description = counted(group.size(), "entry", "entries") + " of this kind, the last at " +
                    newest.time.iso() +
                    (isBurst ? ", up to " + std::to_string(most) + " within ten minutes" : "") +
                    ". Look with: journalctl -p err --since -24h" + selectionOf(newest);
    const std::size_t first = group.size() > shownEntries ? group.size() - shownEntries : 0;
    for (std::size_t i = first; i < group.size(); ++i)
        f.addEvidence(journalEvidence(*group[i]));
    return f;
}

} // namespace

const DetectorInfo &JournalErrors::info() const
{
    static const DetectorInfo info{
        .id = "debug.journal-errors",
        .version = 1,
        .title = Sentence::saying("Journal errors"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying("journalctl -p err of the last day"),
        .rights =
            Sentence::saying("root or group adm or systemd-journal; others see their own messages only"),
        .cost = Cost::Medium,
        .platforms = "linux",
        .schedule = ScheduleClass::EachRun,
        .options = {{"hours", "24", Sentence::saying("How far back it looks.")},
                    {"burst-count", "50",
                     Sentence::saying("So many of one kind within ten minutes are a burst (P2).")},
                    {"max-entries", "5000",
                     Sentence::saying("At most so many entries are read, the newest.")},
                    {"ignore", "",
                     Sentence::saying("Units or programs whose errors are left out, separated by commas.")}},
        .explanation =
            "Entries of priority err and worse are grouped by the unit (or the kernel, or the program) that "
            "wrote them and by their message without numbers, so that a fault is one finding however often "
            "it is logged, and the same finding tomorrow. A unit with more than a dozen different messages "
            "is one finding.\n\n"
            "Priority emerg, alert or crit makes it P1, a burst P2, the rest P3. Crashes and kills for want "
            "of memory are left to debug.coredumps and debug.oom-kills. What looks like a password or a key "
            "in a message is masked.\n\n"
            "A finding resolves when its message was not logged for the time that is looked at. What is "
            "harmless on this machine belongs into the option ignore."};
    return info;
}

DetectorResult JournalErrors::run(DetectorContext &context) const
{
    const auto limit =
        static_cast<std::size_t>(std::clamp(context.number("max-entries", 5000), 1.0, 50000.0));
    const int hours = static_cast<int>(std::clamp(context.number("hours", 24), 1.0, 24.0 * 90));
    JournalReading reading = openJournal(context);
    readEntries(context, {"-p", "err"}, hours, limit, reading);
    if (reading.obstacle)
        return std::move(*reading.obstacle);
    const auto burst = static_cast<std::size_t>(std::max(context.number("burst-count", 50), 2.0));
    std::vector<Finding> findings;
    for (const auto &[key, group] : grouped(reading.entries, context.list("ignore"))) {
        if (findings.size() == maxGroups) {
            reading.notes.push_back("only the first " + std::to_string(maxGroups) +
                                    " kinds of errors are told");
            break;
        }
        findings.push_back(findingFor(info(), key, group, burst));
    }
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(reading.notes);
    return result;
}

} // namespace prism
