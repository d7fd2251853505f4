// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/backups.h"

#include "engine/core/text.h"
#include "engine/detect/gaps/backuptools.h"
#include "engine/detect/lint/places.h"

#include <array>
#include <charconv>

namespace prism {
namespace {

constexpr std::int64_t allowedAhead = 86400; // a time zone's worth

/// "REPOSITORY" or "REPOSITORY=HOURS".
struct Target
{
    std::string name;
    double maxAgeHours;
};

Target targetOf(const std::string &item, double defaultHours)
{
    const std::size_t equals = item.rfind('=');
    if (equals != std::string::npos) {
        double hours = 0;
        const char *const end = item.data() + item.size();
        const auto [stopped, error] = std::from_chars(item.data() + equals + 1, end, hours);
        if (error == std::errc{} && stopped == end && hours > 0)
            return {std::string(trimmed(item.substr(0, equals))), hours};
    }
    return {item, defaultHours};
}

struct Kind
{
    std::string_view option;
    Result<std::optional<NewestBackup>> (*ask)(const DetectorContext &, const std::string &);
};
constexpr std::array<Kind, 4> kinds{
    {{"paths", newestFileBelow}, {"restic", askRestic}, {"borg", askBorg}, {"borgmatic", askBorgmatic}}};

/// Why the backup proves nothing, in evidence and title; nothing if it is fresh.
struct Verdict
{
    std::string title;
    std::string evidence;
    Priority priority = Priority::P1;
};

std::optional<Verdict> judge(const Result<std::optional<NewestBackup>> &newest, const Target &target,
                             UtcTime now)
{
    if (!newest)
        return Verdict{"cannot be verified", printable(newest.error().text()), Priority::P2};
    if (!*newest)
        return Verdict{"is empty", "no copy at all", Priority::P1};
    const std::int64_t age = now.seconds - (*newest)->time.seconds;
    const std::string what = "newest: " + (*newest)->name + ", " + (*newest)->time.iso();
    if (age < -allowedAhead)
        return Verdict{"has a copy from the future", what, Priority::P2};
    if (static_cast<double>(age) > target.maxAgeHours * 3600)
        return Verdict{"is " + ageText(age) + " old",
                       what + ", limit " + oneDecimal(target.maxAgeHours) + " h", Priority::P1};
    return std::nullopt;
}

} // namespace

BackupsDetector::BackupsDetector()
{
    m_info.id = "gaps.backups";
    m_info.title = Sentence::saying("Age of backups");
    m_info.daemon = Daemon::Gaps;
    m_info.reads = Sentence::saying(
        "the repositories and paths named in the options, by restic, borg and borgmatic themselves");
    m_info.rights = Sentence::saying("what the backup programs need to list their repositories");
    m_info.cost = Cost::High;
    m_info.options = {
        {"paths", "",
         Sentence::saying(
             "Files or directories that hold plain copies; PATH=HOURS sets a limit of its own.")},
        {"restic", "", Sentence::saying("Repositories of restic; REPOSITORY=HOURS sets a limit of its own.")},
        {"restic-password-file", "", Sentence::saying("A file with the password of those repositories.")},
        {"borg", "", Sentence::saying("Repositories of borg; REPOSITORY=HOURS sets a limit of its own.")},
        {"borg-passphrase-command", "",
         Sentence::saying("What borg runs to learn the passphrase (BORG_PASSCOMMAND).")},
        {"borgmatic", "",
         Sentence::saying("Configuration files of borgmatic; FILE=HOURS sets a limit of its own.")},
        {"max-age-hours", "30", Sentence::saying("A newest copy older than this is a finding.")},
    };
    m_info.explanation =
        "The newest copy of a backup is older than its limit, there is none, or it cannot be seen. The age "
        "is "
        "that of the newest snapshot or archive in the repository, never of a log: restic snapshots (this "
        "host's, "
        "if it has any), borg list, borgmatic repo-list of every repository in the configuration (the oldest "
        "decides), and for plain paths the youngest file down to three levels.\n\n"
        "A repository that cannot be asked - wrong password, no network, program missing, no answer within a "
        "minute - is a finding as well: a backup that cannot be verified is no proof. Nothing is unlocked, "
        "pruned "
        "or written. Whether a copy can be restored is not tested; do that by hand from time to time.\n\n"
        "Without any repository or path in the options the detector is not applicable: name yours in "
        "detectors.json.\n\n"
        "What to do: run the backup by hand and read what it says; look at its timer (gaps.timers).";
}

DetectorResult BackupsDetector::run(DetectorContext &context) const
{
    const double defaultHours = context.number("max-age-hours", 30);
    std::vector<Finding> findings;
    bool isConfigured = false;
    for (const Kind &kind : kinds) {
        for (const std::string &item : context.list(kind.option)) {
            isConfigured = true;
            const Target target = targetOf(item, defaultHours);
            const auto newest = kind.ask(context, target.name);
            if (context.stop.stop_requested())
                return DetectorResult::failed(Sentence::saying("stopped before every backup was looked at"));
            const auto verdict = judge(newest, target, context.now);
            if (!verdict)
                continue;
            const std::string shown = printable(withoutCredentials(target.name));
            const std::string kindName(kind.option == "paths" ? std::string_view("path") : kind.option);
            Finding f = makeFinding(m_info, kindName + ':' + shown, verdict->priority,
                                    "Backup " + shown + ' ' + verdict->title, shown,
                                    "The backup does not prove that today's data could be restored.");
            f.addEvidence(kindName + ": " + shown);
            f.addEvidence(verdict->evidence);
            findings.push_back(std::move(f));
        }
    }
    if (!isConfigured)
        return DetectorResult::notApplicable(Sentence::saying(
            "no backup is named in the options paths, restic, borg and borgmatic of gaps.backups"));
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
