// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/journalbursts.h"

#include "engine/core/text.h"
#include "engine/detect/debug/journalreader.h"
#include "engine/detect/figures.h"

#include <algorithm>
#include <map>

namespace prism {
namespace {

constexpr std::size_t maxEntries = 5000;
constexpr std::size_t maxFindings = 100;
constexpr std::size_t shownEntries = 3;

// journald: "Suppressed 1234 messages from cron.service" (SD_MESSAGE_JOURNAL_DROPPED).
constexpr const char *suppressedId = "MESSAGE_ID=a596d6fe7bfa4994828e72309e95d61e";

struct Burst
{
    double dropped = 0;
    std::vector<std::string> evidence;
};

// The unit behind "from", with the numbers of scopes and sessions masked; empty for another message.
std::string suppressedUnit(std::string_view message)
{
    const std::size_t at = message.rfind(" messages from ");
    if (!message.starts_with("Suppressed ") || at == std::string_view::npos)
        return {};
    const std::string unit(trimmed(message.substr(at + 15)));
    const bool changes = unit.ends_with(".scope") || unit.find('@') != std::string::npos;
    return changes ? messagePattern(unit) : printable(unit);
}

double droppedIn(const JournalEntry &e)
{
    const auto f = words(e.message); // Suppressed N messages ...
    return e.dropped > 0 ? static_cast<double>(e.dropped) : f.size() > 1 ? numberFrom(f[1]).value_or(0) : 0.0;
}

} // namespace

const DetectorInfo &JournalBursts::info() const
{
    static const DetectorInfo info{
        .id = "debug.journal-bursts",
        .version = 1,
        .title = Sentence::saying("Journal bursts"),
        .daemon = Daemon::Debug,
        .reads =
            Sentence::saying("journalctl of journald's own messages about suppressed ones, of the last day"),
        .rights = Sentence::saying("root or group adm or systemd-journal"),
        .cost = Cost::Low,
        .platforms = "linux",
        .schedule = ScheduleClass::EachRun,
        .options = {{"hours", "24", Sentence::saying("How far back it looks.")},
                    {"ignore", "",
                     Sentence::saying("Units whose bursts are left out, separated by commas.")}},
        .explanation =
            "journald accepts 10,000 messages in 30 seconds from a service (RateLimitBurst=, "
            "RateLimitIntervalSec=) and throws the rest away, which it notes itself. Such a note means that "
            "a "
            "service logged without restraint, whatever the priority of its messages, and that some of them, "
            "perhaps the one that mattered, are lost.\n\n"
            "What to do: lower the service's log level, repair what it complains about, or set LogRateLimit"
            "Burst= in its unit if it is meant to log that much."};
    return info;
}

DetectorResult JournalBursts::run(DetectorContext &context) const
{
    const int hours = static_cast<int>(std::clamp(context.number("hours", 24), 1.0, 24.0 * 90));
    JournalReading reading = openJournal(context);
    readEntries(context, {suppressedId}, hours, maxEntries, reading);
    if (reading.obstacle)
        return std::move(*reading.obstacle);
    const auto ignored = context.list("ignore");
    std::map<std::string, Burst> byUnit;
    for (const JournalEntry &e : reading.entries) {
        const std::string unit = suppressedUnit(e.message);
        if (unit.empty() || std::find(ignored.begin(), ignored.end(), unit) != ignored.end())
            continue;
        Burst &burst = byUnit[unit];
        burst.dropped += droppedIn(e);
        if (burst.evidence.size() < shownEntries)
            burst.evidence.push_back(journalEvidence(e));
    }
    std::vector<Finding> findings;
    for (const auto &[unit, burst] : byUnit) {
        if (findings.size() == maxFindings) {
            reading.notes.push_back("only the first " + std::to_string(maxFindings) + " services are told");
            break;
        }
        Finding f =
            makeFinding(info(), unit, Priority::P2, unit + " logs more than the journal accepts", unit,
                        fixed(burst.dropped, 0) + " of its messages were thrown away in the last " +
                            std::to_string(hours) + " hours.");
        for (const std::string &line : burst.evidence)
            f.addEvidence(line);
        findings.push_back(std::move(f));
    }
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(reading.notes);
    return result;
}

} // namespace prism
