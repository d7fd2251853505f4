// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/journalsize.h"

#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"

#include <array>
#include <optional>
#include <utility>

namespace prism {
namespace {

// "1.2G" as systemd writes sizes (format_bytes: powers of 1024); nothing for other texts.
std::optional<double> systemdSize(std::string_view text)
{
    static constexpr std::array<std::pair<char, double>, 6> units{
        {{'B', 1.0},
         {'K', 1024.0},
         {'M', 1024.0 * 1024},
         {'G', 1024.0 * 1024 * 1024},
         {'T', 1024.0 * 1024 * 1024 * 1024},
         {'P', 1024.0 * 1024 * 1024 * 1024 * 1024}}};
    for (const auto &[letter, factor] : units) {
        if (!text.empty() && text.back() == letter) {
            const auto value = numberFrom(text.substr(0, text.size() - 1));
            return value ? std::optional<double>(*value * factor) : std::nullopt;
        }
    }
    return std::nullopt;
}

// "Archived and active journals take up 1.2G in the file system." and, before systemd 243, "... on disk.".
std::optional<double> sizeFrom(std::string_view output)
{
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        for (std::size_t i = 0; i + 2 < f.size(); ++i) {
            if (f[i] == "take" && f[i + 1] == "up")
                return systemdSize(f[i + 2]);
        }
    }
    return std::nullopt;
}

} // namespace

const DetectorInfo &JournalSize::info() const
{
    static const DetectorInfo info{
        .id = "performance.journal-size",
        .version = 1,
        .title = Sentence::saying("Size of the systemd journal"),
        .daemon = Daemon::Performance,
        .reads = "journalctl --disk-usage",
        .rights =
            Sentence::saying("root or group adm or systemd-journal; others see their own journals only"),
        .cost = Cost::Low,
        .platforms = "linux",
        .schedule = ScheduleClass::Daily,
        .options = {{"warn-mib", "2048",
                     Sentence::saying("P3 from this size on, in MiB; four times as much is P2.")}},
        .explanation =
            "The archived and active journals together, as journalctl counts them. journald itself stops at "
            "a "
            "tenth of the file system and at 4 GiB, unless SystemMaxUse= says otherwise.\n\n"
            "What to do: journalctl --vacuum-size=500M now, and SystemMaxUse=500M in "
            "/etc/systemd/journald.conf for later. If one program fills it, debug.journal-errors and "
            "debug.journal-bursts name it."};
    return info;
}

DetectorResult JournalSize::run(DetectorContext &context) const
{
    if (context.isMac || !context.tools->has("journalctl"))
        return DetectorResult::notApplicable(
            Sentence::saying("there is no systemd journal here (no journalctl)"));
    const auto outcome = askTool(context, {"journalctl", "--disk-usage"});
    const auto bytes = sizeFrom(outcome.output);
    if (saidBy(outcome, "No journal files were found") || (bytes && *bytes <= 0))
        return DetectorResult::notApplicable(Sentence::saying("no journal files were found"));
    if (!outcome.succeeded() || !bytes)
        return toolFailure("journalctl --disk-usage", outcome);
    DetectorResult result;
    const double limit = context.number("warn-mib", 2048) * 1024 * 1024;
    if (*bytes >= limit) {
        Finding f = makeFinding(info(), "journal", *bytes >= 4 * limit ? Priority::P2 : Priority::P3,
                                "The journal is large", "/var/log/journal",
                                "It takes " + humanBytes(*bytes) + ". journalctl --vacuum-size= trims it, " +
                                    "SystemMaxUse= in journald.conf keeps it small.");
        f.addEvidence("journalctl --disk-usage: " + printable(trimmed(outcome.output)));
        result = DetectorResult::found({std::move(f)});
    }
    if (saidBy(outcome, "not seeing messages from other users"))
        result.notes.emplace_back("only the operator's own journals were counted; the group adm or "
                                  "systemd-journal sees all");
    return result;
}

} // namespace prism
