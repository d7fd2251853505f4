// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/distrotable.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.end-of-life";
    info.title = Sentence::saying("End of life of the operating system");
    info.daemon = Daemon::Upgrade;
    info.reads = "/etc/os-release, /usr/share/distro-info/<distribution>.csv";
    info.rights = Sentence::saying("none");
    info.platforms = "linux";
    info.options = {
        {"warn-days", "90", Sentence::saying("Report the end of support so many days ahead.")},
        {"table-max-age-days", "365",
         Sentence::saying("Report the table itself when it is older than so many days.")},
    };
    info.explanation =
        "Until when this release gets security updates, by the distribution's own table: SUPPORT_END of "
        "/etc/os-release where it is set (Fedora), else the table of the package distro-info-data (Debian, "
        "Ubuntu, and derivatives that name the Ubuntu or Debian release they stand on).\n\n"
        "P1 when no free support is left, P2 in the last warn-days of it, P3 when regular support is over "
        "and "
        "free long-term support (Debian LTS) goes on. Support by subscription (Ubuntu Pro, Debian ELTS) does "
        "not count, because it cannot be seen from here whether there is one.\n\n"
        "The table's age stands in the evidence, and a table that is older than table-max-age-days, or does "
        "not "
        "know this release, is a finding of its own: an old table knows no new dates.";
    return info;
}

/// What this machine runs, as far as the tables know it.
struct RunningRelease
{
    std::string table;  ///< "debian"
    std::string name;   ///< "Debian GNU/Linux 12 (bookworm)"
    std::string object; ///< "debian-12", stable part of the finding's id
    std::string series; ///< "bookworm", may be empty
    std::string version;
};

class EndOfLifeDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] DetectorResult byTable(const DetectorContext &context, const RunningRelease &running) const;
    [[nodiscard]] std::optional<Finding> ended(const DetectorContext &context, const RunningRelease &running,
                                               const std::string &regular, const std::string &free) const;
    [[nodiscard]] Finding tableFinding(std::string title, const std::string &path) const;

    DetectorInfo m_info = describe();
};

std::string valueOf(const std::map<std::string, std::string> &values, const std::string &key)
{
    const auto it = values.find(key);
    return it == values.end() ? std::string() : it->second;
}

bool isSafeName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }) && text.front() != '.';
}

/// Derivatives are looked up as the Ubuntu or Debian release that they name as their base.
RunningRelease runningRelease(const std::map<std::string, std::string> &values)
{
    RunningRelease running;
    running.table = valueOf(values, "ID");
    running.name = printable(valueOf(values, "PRETTY_NAME"));
    running.series = valueOf(values, "VERSION_CODENAME");
    running.version = valueOf(values, "VERSION_ID");
    if (running.name.empty())
        running.name = printable(running.table + ' ' + running.version);
    if (running.table != "ubuntu" && running.table != "debian") {
        for (const auto &[key, table] :
             {std::pair("UBUNTU_CODENAME", "ubuntu"), std::pair("DEBIAN_CODENAME", "debian")}) {
            if (const std::string series = valueOf(values, key); !series.empty()) {
                running.table = table;
                running.series = series;
                running.version.clear();
                break;
            }
        }
    }
    const std::string label = running.version.empty() ? running.series : running.version;
    running.object = running.table + (label.empty() ? "" : '-' + slug(label));
    return running;
}

const DistroRelease *findRelease(const std::vector<DistroRelease> &table, const RunningRelease &running)
{
    for (const DistroRelease &row : table) {
        // "24.04 LTS" is the table's version of 24.04
        const bool sameVersion =
            !running.version.empty() && split(row.version, ' ').front() == running.version;
        if (running.series.empty() ? sameVersion : row.series == running.series)
            return &row;
    }
    return nullptr;
}

/// The day from which the table's contents are: the file's, or that of its last release if the file's date is
/// nonsense.
std::string tableDay(const DetectorContext &context, const std::string &path,
                     const std::vector<DistroRelease> &table)
{
    const auto modified = modifiedAt(path);
    std::string day = modified ? modified->day() : std::string();
    if (day > "2000-01-01" && day <= context.now.day())
        return day;
    return lastRelease(table, context.now.day());
}

Finding EndOfLifeDetector::tableFinding(std::string title, const std::string &path) const
{
    return makeFinding(m_info, "table-age", Priority::P3, std::move(title), path,
                       "An old table knows neither new releases nor changed dates. Upgrade the package "
                       "distro-info-data.");
}

std::optional<Finding> EndOfLifeDetector::ended(const DetectorContext &context, const RunningRelease &running,
                                                const std::string &regular, const std::string &free) const
{
    const std::string today = context.now.day();
    const int left = daysBetween(today, free);
    const double warn = context.number("warn-days", 90);
    if (left < 0)
        return makeFinding(m_info, running.object, Priority::P1, running.name + " gets no updates any more",
                           running.name,
                           "Its support ended on " + free +
                               ". Holes found since then stay open. Upgrade to a "
                               "supported release.");
    if (left <= warn)
        return makeFinding(m_info, running.object, Priority::P2,
                           "The support of " + running.name + " ends on " + free, running.name,
                           "Plan the upgrade to the next release before that day.");
    if (regular < today)
        return makeFinding(m_info, running.object, Priority::P3,
                           running.name + " is past its regular support, long-term support goes on",
                           running.name,
                           "Regular support ended on " + regular +
                               "; long-term support, for fewer packages, goes "
                               "on until " +
                               free + ". Plan the upgrade to the next release.");
    return std::nullopt;
}

DetectorResult EndOfLifeDetector::byTable(const DetectorContext &context, const RunningRelease &running) const
{
    const std::string path = "/usr/share/distro-info/" + running.table + ".csv";
    const auto text = readFile(context.at(path), 1 << 20);
    if (!text && text.error().code == ErrorCode::NotFound)
        return DetectorResult::notApplicable(
            Sentence::saying("no table for %1: %2 of distro-info-data is not there", running.name, path));
    const auto table =
        text ? parseDistroTable(*text, path) : Result<std::vector<DistroRelease>>(text.error());
    if (!table)
        return DetectorResult::failed(Sentence::saying("the table cannot be read: %1", table.error().text()));
    const std::string today = context.now.day();
    const std::string from = tableDay(context, context.at(path), *table);
    const int age = from.empty() ? 0 : daysBetween(from, today);
    const std::string provenance = path + ": of " + (from.empty() ? "an unknown day" : from) + " (" +
                                   counted(static_cast<std::size_t>(age), "day", "days") +
                                   " old), last release listed: " + lastRelease(*table, today);
    std::vector<Finding> findings;
    const DistroRelease *row = findRelease(*table, running);
    if (!row) {
        findings.push_back(tableFinding("The end-of-life table does not know this release", path));
        findings.back().addEvidence("/etc/os-release: " + running.name);
    } else if (!row->endOfLife.empty()) {
        if (auto f =
                ended(context, running, row->endOfLife, std::max(row->endOfLife, row->longTermSupport))) {
            f->addEvidence("/etc/os-release: " + running.name);
            f->addEvidence(path + ": " + row->series + " released " + row->release + ", eol " +
                           row->endOfLife +
                           (row->longTermSupport.empty() ? "" : ", eol-lts " + row->longTermSupport) +
                           (row->extendedSupport.empty() ? "" : ", eol-esm " + row->extendedSupport));
            findings.push_back(std::move(*f));
        }
    }
    if (age > context.number("table-max-age-days", 365) && row)
        findings.push_back(tableFinding("The end-of-life table is " +
                                            counted(static_cast<std::size_t>(age), "day", "days") + " old",
                                        path));
    for (Finding &f : findings)
        f.addEvidence(provenance);
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes.push_back(provenance);
    if (row && row->endOfLife.empty())
        result.notes.push_back(running.name + " is in development: it has no end of life yet");
    return result;
}

DetectorResult EndOfLifeDetector::run(DetectorContext &context) const
{
    if (context.isMac)
        return DetectorResult::notApplicable(Sentence::saying("macOS has no table of its releases' ends"));
    auto text = readFile(context.at("/etc/os-release"), 64 << 10);
    if (!text)
        text = readFile(context.at("/usr/lib/os-release"), 64 << 10);
    if (!text)
        return DetectorResult::failed(
            Sentence::saying("the release cannot be told: %1", text.error().text()));
    const auto values = parseOsRelease(*text);
    const RunningRelease running = runningRelease(values);
    if (!isSafeName(running.table))
        return DetectorResult::failed(Sentence::saying("/etc/os-release has no usable ID"),
                                      printable(tail(*text, 500)));
    if (const std::string end = valueOf(values, "SUPPORT_END"); isDay(end)) {
        auto f = ended(context, running, end, end);
        if (!f)
            return DetectorResult::clean();
        f->addEvidence("/etc/os-release: " + running.name);
        f->addEvidence("/etc/os-release: SUPPORT_END=" + end);
        return DetectorResult::found({std::move(*f)});
    }
    if (valueOf(values, "BUILD_ID") == "rolling")
        return DetectorResult::notApplicable(
            Sentence::saying("%1 is a rolling release without an end of life", running.name));
    return byTable(context, running);
}

} // namespace

std::unique_ptr<Detector> endOfLifeDetector()
{
    return std::make_unique<EndOfLifeDetector>();
}

} // namespace prism
