// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/crashloops.h"

#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/debug/systemdmanager.h"
#include "engine/detect/figures.h"
#include "engine/detect/redact.h"
#include "engine/detect/samplehistory.h"

#include <algorithm>
#include <optional>

namespace prism {
namespace {

constexpr std::int64_t daySeconds = 26 * 3600; // a daily run is not always at the same minute
constexpr std::size_t maxFindings = 100;

struct Service
{
    std::string name;
    double restarts = 0;
    std::string subState;
    std::string block; // for evidence
};

std::vector<Service> servicesFrom(std::string_view output)
{
    std::vector<Service> out;
    for (const std::string_view block : showBlocks(output)) {
        const auto name = property(block, "Id");
        const auto restarts = property(block, "NRestarts");
        const auto count = restarts ? numberFrom(*restarts) : std::nullopt;
        if (!name || !isUnitName(*name) || !count || *count < 0)
            continue;
        std::string shown;
        for (const std::string_view line : lines(block))
            shown += (shown.empty() ? "" : ", ") + redactedLine(line, 200);
        out.push_back({std::string(*name), *count, std::string(property(block, "SubState").value_or("")),
                       std::move(shown)});
    }
    return out;
}

// What the restarts are counted from: the oldest measurement of the last day, else the newest before it.
// Nothing if there is none, or if somebody has started the service by hand since, which sets it back to 0.
std::optional<Sample> countedFrom(const std::vector<Sample> &history, UtcTime now, double restarts)
{
    std::optional<Sample> base;
    for (const Sample &s : history) {
        if (s.at >= now.seconds || s.value > restarts)
            continue;
        base = s;
        if (now.seconds - s.at <= daySeconds)
            break;
    }
    return base;
}

// Looks at the services of one manager.
void judge(const DetectorContext &context, const DetectorInfo &info, ManagerScope scope,
           const std::vector<Service> &services, SampleHistory &history, DetectorResult &result)
{
    const auto ignored = context.list("ignore");
    const double limit = context.number("restarts", 5);
    const std::string user = scope == ManagerScope::User ? " --user" : "";
    for (const Service &s : services) {
        const std::string key = std::string(scopeName(scope)) + ':' + s.name;
        const std::vector<Sample> before = history.of(key);
        if (s.restarts > 0 || !before.empty())
            history.add(key, context.now, s.restarts);
        const bool waitsForRestart = s.subState == "auto-restart" && s.restarts >= 2;
        const auto base = countedFrom(before, context.now, s.restarts);
        const double recent = s.restarts - (base ? base->value : 0);
        if ((!waitsForRestart && recent < limit) || result.findings.size() == maxFindings ||
            std::find(ignored.begin(), ignored.end(), s.name) != ignored.end())
            continue;
        Finding f = makeFinding(info, key, waitsForRestart ? Priority::P1 : Priority::P2,
                                s.name + " is restarted again and again", s.name,
                                fixed(recent, 0) + " automatic restarts since " +
                                    (base ? UtcTime{base->at}.iso() : "it was started by hand") +
                                    ". Look with journalctl" + user + " -u " + s.name + '.');
        if (!base)
            f.confidence = Confidence::Medium;
        f.addEvidence("systemctl" + user + " show " + s.name + ": " + s.block);
        result.findings.push_back(std::move(f));
    }
}

} // namespace

const DetectorInfo &CrashLoops::info() const
{
    static const DetectorInfo info{
        .id = "debug.crash-loops",
        .version = 1,
        .title = Sentence::saying("Crash-looping services"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying(
            "systemctl show of all services, also with --user (NRestarts); the counts of earlier runs"),
        .rights = Sentence::saying("none"),
        .cost = Cost::Low,
        .platforms = "linux",
        .schedule = ScheduleClass::EachRun,
        .options = {{"restarts", "5", Sentence::saying("P2 from so many automatic restarts a day on.")},
                    {"ignore", "", Sentence::saying("Services that are left out, separated by commas.")}},
        .explanation =
            "systemd restarts a service with Restart= when it ends, and counts that (NRestarts) until "
            "somebody "
            "starts it by hand. Such a service looks active most of the time and never appears among the "
            "failed ones, while it loses its work at each crash.\n\n"
            "The count is remembered, so that only the restarts since the run of the day before matter; a "
            "service that no earlier run saw is judged by its whole count, with less confidence. One that "
            "waits for its "
            "next restart at the moment of the look is P1.\n\n"
            "One that was given up (start-limit-hit) is reported by debug.failed-units."};
    return info;
}

DetectorResult CrashLoops::run(DetectorContext &context) const
{
    DetectorResult result;
    std::vector<Sentence> absent;
    SampleHistory history = SampleHistory::load(context, info().id, result.notes);
    for (const ManagerScope scope : {ManagerScope::System, ManagerScope::User}) {
        const auto answer = askManager(
            context, scope, {"show", "-p", "Id,NRestarts,ActiveState,SubState,Result", "--", "*.service"});
        if (answer.state == ManagerAnswer::State::Absent) {
            absent.push_back(answer.reason);
            continue;
        }
        const auto services = servicesFrom(answer.outcome.output);
        if (answer.state == ManagerAnswer::State::Failed ||
            (services.empty() && !trimmed(answer.outcome.output).empty()))
            return toolFailure("systemctl show", answer.outcome);
        judge(context, info(), scope, services, history, result);
    }
    if (absent.size() == 2)
        return DetectorResult::notApplicable(absent.front());
    history.save(context, info().id, result.notes);
    for (const Sentence &reason : absent)
        result.notes.push_back(reason);
    if (!result.findings.empty())
        result.outcome = DetectorOutcome::Findings;
    return result;
}

} // namespace prism
