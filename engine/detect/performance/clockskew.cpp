// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/clockskew.h"

#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"
#include "engine/detect/performance/timesource.h"

#include <optional>

namespace prism {
namespace {

// The first time service that answers; what the others said instead goes into `silent`.
std::optional<TimeState> askLinux(DetectorContext &context, std::vector<std::string> &silent)
{
    struct Source
    {
        std::vector<std::string> command;
        std::optional<TimeState> (*parse)(std::string_view);
    };
    const std::vector<Source> sources{{{"chronyc", "-c", "-n", "tracking"}, &parseChronyTracking},
                                      {{"ntpq", "-pn"}, &parseNtpqPeers},
                                      {{"timedatectl", "show"}, &parseTimedatectl}};
    for (const Source &s : sources) {
        if (!context.tools->has(s.command.front()))
            continue;
        const auto outcome = askTool(context, s.command, std::chrono::seconds(10));
        if (auto state = outcome.succeeded() ? s.parse(outcome.output) : std::nullopt)
            return state;
        const std::string said = firstMessage(outcome);
        silent.push_back(s.command.front() + ": " +
                         (outcome.succeeded() ? "an answer in an unknown form" : outcome.describe()) +
                         (said.empty() ? "" : " (" + printable(said) + ')'));
    }
    return std::nullopt;
}

void addTimesyncOffset(DetectorContext &context, TimeState &state)
{
    const auto outcome = askTool(context, {"timedatectl", "timesync-status"}, std::chrono::seconds(10));
    state.offset = outcome.succeeded() ? parseTimesyncOffset(outcome.output) : std::nullopt;
    if (state.offset)
        state.evidence += ", offset " + fixed(*state.offset, 6) + " s";
}

DetectorResult judge(const DetectorContext &context, const DetectorInfo &info, const TimeState &state)
{
    const double limit = context.number("warn-seconds", 1);
    const bool isOff = state.offset && *state.offset >= limit;
    if (state.synchronised.value_or(true) && !isOff)
        return DetectorResult::clean();
    const bool farOff = isOff && *state.offset >= 60;
    Finding f = makeFinding(info, "clock", farOff ? Priority::P1 : Priority::P2,
                            isOff ? "The clock is wrong" : "The clock is not kept in step", "clock",
                            "Certificates, logins with one-time codes, make and the comparison of logs all "
                            "need the right time. Switch a time service on: timedatectl set-ntp true, or "
                            "install chrony; then check that it reaches its servers.");
    f.addEvidence(state.evidence);
    return DetectorResult::found({std::move(f)});
}

DetectorResult runOnMac(DetectorContext &context, const DetectorInfo &info)
{
    const auto outcome = askTool(context, {"systemsetup", "-getusingnetworktime"});
    if (saidBy(outcome, "administrator access"))
        return DetectorResult::notApplicable(
            Sentence::saying("macOS tells only root whether the clock is set from the network"));
    TimeState state;
    state.evidence = "systemsetup -getusingnetworktime: " + printable(trimmed(outcome.output));
    if (outcome.succeeded() && saidBy(outcome, "Network Time: On"))
        state.synchronised = true;
    else if (outcome.succeeded() && saidBy(outcome, "Network Time: Off"))
        state.synchronised = false;
    else
        return toolFailure("systemsetup -getusingnetworktime", outcome);
    return judge(context, info, state);
}

} // namespace

const DetectorInfo &ClockSkew::info() const
{
    static const DetectorInfo info{
        .id = "performance.clock",
        .version = 1,
        .title = Sentence::saying("Clock skew"),
        .daemon = Daemon::Performance,
        .reads = Sentence::saying("chronyc tracking, ntpq -pn or timedatectl (macOS: systemsetup)"),
        .rights = Sentence::saying("none; root on macOS"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"warn-seconds", "1",
                     Sentence::saying("P2 from this difference to the time source on, in seconds.")}},
        .explanation =
            "The machine's own time service is asked whether the clock is in step with its source and how "
            "far "
            "off it is: chrony first, then ntpd, then systemd-timesyncd through timedatectl. Prism asks no "
            "server itself.\n\n"
            "A clock that nothing keeps in step is P2 even if it happens to be right today; one that is off "
            "by a minute or more is P1. Where no service can be asked, for instance in a container that has "
            "the clock of its host, the detector is not applicable, which is not the same as fine."};
    return info;
}

DetectorResult ClockSkew::run(DetectorContext &context) const
{
    if (context.isMac)
        return runOnMac(context, info());
    std::vector<std::string> silent;
    auto state = askLinux(context, silent);
    if (context.stop.stop_requested())
        return DetectorResult::failed(Sentence::saying("cancelled"));
    if (!state)
        return DetectorResult::notApplicable(
            silent.empty() ? Sentence::saying("no time service is installed (chronyc, ntpq, timedatectl)")
                           : Sentence::saying("no time service answered: %1", joined(silent, "; ")));
    if (!state->offset && state->synchronised.value_or(false) && state->evidence.starts_with("timedatectl"))
        addTimesyncOffset(context, *state);
    return judge(context, info(), *state);
}

} // namespace prism
