// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/failedunits.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/debug/systemdmanager.h"
#include "engine/detect/figures.h"
#include "engine/detect/redact.h"

#include <algorithm>
#include <optional>

namespace prism {
namespace {

constexpr std::size_t maxUnits = 200;  // findings of a manager
constexpr std::size_t maxDetails = 20; // units whose result and last messages are asked for

struct Unit
{
    std::string name;
    std::string description;
};

// The rows of `systemctl list-units`: JSON since systemd 248, before it the plain table UNIT LOAD ACTIVE SUB
// DESCRIPTION whatever -o says. Nothing if it is neither.
std::optional<std::vector<Unit>> unitsFrom(std::string_view output)
{
    std::vector<Unit> out;
    if (trimmed(output).starts_with('[')) {
        const auto tree = parseJson(output);
        if (!tree || !tree->isArray())
            return std::nullopt;
        for (const JsonValue &row : tree->items()) {
            if (isUnitName(row.stringOr("unit")))
                out.push_back({row.stringOr("unit"), printable(row.stringOr("description"))});
        }
        return out;
    }
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        if (f.empty())
            continue;
        if (f.size() < 4 || !isUnitName(f[0]) || f[2] != "failed")
            return std::nullopt;
        const std::string_view description =
            f.size() > 4 ? line.substr(static_cast<std::size_t>(f[4].data() - line.data())) : f[0];
        out.push_back({std::string(f[0]), printable(description)});
    }
    return out;
}

// Why it failed and what it said last; both are best effort.
void addDetails(DetectorContext &context, ManagerScope scope, const Unit &unit, Finding &finding)
{
    const auto answer = askManager(
        context, scope,
        {"show", "-p", "Result,ExecMainStatus,ExecMainCode,StatusErrno,NRestarts,InactiveEnterTimestamp",
         "--", unit.name});
    if (answer.state == ManagerAnswer::State::Answered) {
        std::string shown;
        for (const std::string_view line : lines(answer.outcome.output))
            shown += (shown.empty() ? "" : ", ") + redactedLine(line, 200);
        if (!shown.empty())
            finding.addEvidence("systemctl show " + unit.name + ": " + shown);
    }
    if (!context.tools->has("journalctl"))
        return;
    // Not "--user -u": that reads the operator's own journal file, which root does not have.
    const std::string match = scope == ManagerScope::User ? "--user-unit" : "-u";
    std::vector<std::string> command{"journalctl", match,       unit.name,    "-n", "4",
                                     "-o",         "short-iso", "--no-pager", "-q"};
    const auto log = askTool(context, std::move(command));
    for (const std::string_view line : log.succeeded() ? lines(log.output) : std::vector<std::string_view>())
        finding.addEvidence("journalctl " + match + ' ' + unit.name + ": " + redactedLine(line));
}

Finding findingFor(const DetectorContext &context, const DetectorInfo &info, ManagerScope scope,
                   const Unit &unit)
{
    const auto critical = context.list("critical-units");
    const bool isCritical = scope == ManagerScope::System &&
                            std::find(critical.begin(), critical.end(), unit.name) != critical.end();
    const std::string user = scope == ManagerScope::User ? " --user" : "";
    Finding f = makeFinding(info, std::string(scopeName(scope)) + ':' + unit.name,
                            isCritical ? Priority::P1 : Priority::P2, unit.name + " failed", unit.name,
                            unit.description + ". Look with systemctl" + user + " status " + unit.name +
                                "; once repaired, systemctl" + user + " restart " + unit.name +
                                ", or systemctl" + user + " reset-failed if it is no longer needed.");
    f.addEvidence("systemctl" + user + " list-units --failed: " + unit.name + " (" + unit.description + ')');
    return f;
}

// Every failed unit of one manager.
std::optional<DetectorResult> lookAt(DetectorContext &context, const DetectorInfo &info, ManagerScope scope,
                                     const ManagerAnswer &answer, DetectorResult &result)
{
    const auto units = unitsFrom(answer.outcome.output);
    if (!units)
        return toolFailure("systemctl list-units", answer.outcome);
    const auto ignored = context.list("ignore");
    std::size_t count = 0;
    for (const Unit &unit : *units) {
        if (std::find(ignored.begin(), ignored.end(), unit.name) != ignored.end())
            continue;
        if (count == maxUnits) {
            result.notes.push_back("only the first " + std::to_string(maxUnits) + " failed units are told");
            break;
        }
        Finding f = findingFor(context, info, scope, unit);
        if (count++ < maxDetails)
            addDetails(context, scope, unit, f);
        result.findings.push_back(std::move(f));
    }
    return std::nullopt;
}

// launchctl list: PID, last exit status (negative: signal) and label; Apple's own jobs end as they like.
DetectorResult runOnMac(DetectorContext &context, const DetectorInfo &info)
{
    const auto outcome = askTool(context, {"launchctl", "list"});
    if (!outcome.succeeded() || !outcome.output.starts_with("PID"))
        return toolFailure("launchctl list", outcome);
    const auto ignored = context.list("ignore");
    std::vector<Finding> findings;
    for (const std::string_view line : lines(outcome.output)) {
        const auto f = split(line, '\t');
        const auto status = f.size() == 3 ? integerFrom(f[1]) : std::nullopt;
        const std::string label = f.size() == 3 ? printable(f[2]) : std::string();
        if (!status || *status == 0 || f[0] != "-" || label.starts_with("com.apple.") ||
            std::find(ignored.begin(), ignored.end(), label) != ignored.end() || findings.size() == maxUnits)
            continue;
        Finding finding =
            makeFinding(info, "launchd:" + label, Priority::P2, label + " failed", label,
                        "The job does not run and ended with a failure the last time. Look with "
                        "launchctl print gui/$UID/" +
                            label + '.');
        finding.addEvidence("launchctl list: " + printable(line));
        findings.push_back(std::move(finding));
    }
    return DetectorResult::of(std::move(findings));
}

} // namespace

const DetectorInfo &FailedUnits::info() const
{
    static const DetectorInfo info{
        .id = "debug.failed-units",
        .version = 1,
        .title = Sentence::saying("Failed units"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying(
            "systemctl list-units --failed, also with --user; systemctl show and journalctl -u of those "
            "(macOS: launchctl list)"),
        .rights = Sentence::saying("none; the last messages of a unit need group adm or systemd-journal"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"critical-units",
                     "ssh.service,sshd.service,cron.service,dbus.service,systemd-journald.service,"
                     "systemd-udevd.service,networking.service,NetworkManager.service,"
                     "systemd-networkd.service,systemd-resolved.service",
                     Sentence::saying("Units of the system whose failure is P1, separated by commas.")},
                    {"ignore", "", Sentence::saying("Units that are left out, separated by commas.")}},
        .explanation =
            "A unit is failed when its program ended with an error or a signal, ran into a time limit, or "
            "was "
            "restarted too often. Both the manager of the machine and the operator's own (systemctl --user) "
            "are asked; where only one of them runs, the other is noted.\n\n"
            "The evidence has the result (exit-code, signal, timeout, start-limit-hit, oom-kill ...) and the "
            "unit's last messages, with secrets masked.\n\n"
            "On macOS a job of launchd that does not run and whose last exit status is not 0 is a finding, "
            "except those of Apple."};
    return info;
}

DetectorResult FailedUnits::run(DetectorContext &context) const
{
    if (context.isMac)
        return runOnMac(context, info());
    DetectorResult result;
    std::vector<Sentence> absent;
    for (const ManagerScope scope : {ManagerScope::System, ManagerScope::User}) {
        const auto answer = askManager(
            context, scope, {"list-units", "--failed", "--all", "--plain", "--no-legend", "-o", "json"});
        if (answer.state == ManagerAnswer::State::Failed)
            return toolFailure("systemctl list-units", answer.outcome);
        if (answer.state == ManagerAnswer::State::Absent)
            absent.push_back(answer.reason);
        else if (auto failure = lookAt(context, info(), scope, answer, result))
            return std::move(*failure);
    }
    if (absent.size() == 2)
        return DetectorResult::notApplicable(absent.front());
    for (const Sentence &reason : absent)
        result.notes.push_back(reason);
    if (!result.findings.empty())
        result.outcome = DetectorOutcome::Findings;
    return result;
}

} // namespace prism
