// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/timers.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/gaps/memory.h"
#include "engine/detect/gaps/timerfacts.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace prism {
namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t slack = 3600;           // AccuracySec, RandomizedDelaySec and a busy machine
constexpr std::int64_t suspicious = 26 * 3600; // a timer quiet for longer has its period worked out
constexpr std::int64_t unknownPeriod = 4 * day;

/// A timer and what is known of it and of the unit that it starts.
struct TimerFacts
{
    TimerTimes times;
    UnitProperties timer;
    UnitProperties service;
    std::optional<std::int64_t> period; ///< seconds between two elapses, at most
    std::string firstSeen;              ///< a day

    [[nodiscard]] bool is(const std::string &property, std::string_view value) const
    {
        return propertyOf(timer, property) == value;
    }
    [[nodiscard]] bool isEnabled() const { return propertyOf(timer, "UnitFileState").starts_with("enabled"); }
};

struct Verdict
{
    std::string title; ///< behind the timer's name
    std::string evidence;
};

std::optional<Verdict> judgeState(const TimerFacts &t)
{
    const std::string result = propertyOf(t.service, "Result");
    const std::string &unit = t.times.activates;
    if (propertyOf(t.service, "LoadState") == "not-found")
        return Verdict{"starts a unit that does not exist", unit + ": LoadState=not-found"};
    if (propertyOf(t.service, "ActiveState") == "failed" ||
        (!result.empty() && result != "success" && result != "exec-condition"))
        return Verdict{"starts a unit that fails", unit + ": Result=" + printable(result)};
    if (t.is("ActiveState", "failed"))
        return Verdict{"has failed",
                       "ActiveState=failed, Result=" + printable(propertyOf(t.timer, "Result"))};
    if (t.isEnabled() && t.is("ActiveState", "inactive"))
        return Verdict{"is enabled, but not running", "UnitFileState=enabled, ActiveState=inactive"};
    if (t.is("ActiveState", "active") && !t.times.next && !t.times.last && !t.is("SubState", "running"))
        return Verdict{"never fired and has no next time",
                       "last: never, next: none, SubState=" + printable(propertyOf(t.timer, "SubState"))};
    return std::nullopt;
}

std::optional<Verdict> judgeTimes(const TimerFacts &t, UtcTime now, const std::string &today,
                                  std::optional<std::int64_t> uptime)
{
    if (!t.is("ActiveState", "active"))
        return std::nullopt;
    if (t.times.next && now.seconds - t.times.next->seconds > slack)
        return Verdict{"is overdue", "due since " + t.times.next->iso()};
    const auto wasUp = [&](std::int64_t seconds) {
        return !uptime || *uptime > seconds;
    };
    if (t.times.last && t.period) {
        const std::int64_t quiet = now.seconds - t.times.last->seconds;
        if (quiet > 2 * *t.period + slack && wasUp(2 * *t.period))
            return Verdict{"has not fired for " + ageText(quiet),
                           "last: " + t.times.last->iso() + ", period: " + ageText(*t.period)};
    }
    if (!t.times.last && t.times.next && !t.firstSeen.empty()) {
        const std::int64_t wait = 2 * t.period.value_or(unknownPeriod);
        if (daysBetween(t.firstSeen, today) * day > wait && wasUp(wait))
            return Verdict{"never fired",
                           "last: never, known since " + t.firstSeen + ", next: " + t.times.next->iso()};
    }
    return std::nullopt;
}

std::optional<std::int64_t> uptimeOf(const DetectorContext &context)
{
    const auto text = readFile(context.at("/proc/uptime"), 256);
    double seconds = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), seconds).ec != std::errc{})
        return std::nullopt;
    return static_cast<std::int64_t>(seconds);
}

std::map<std::string, UnitProperties> showUnits(const DetectorContext &context, TimerScope scope,
                                                const std::set<std::string> &units)
{
    std::vector<std::string> words{
        "show", "--no-pager",
        "--property=Id,LoadState,ActiveState,SubState,UnitFileState,Result,TimersCalendar,TimersMonotonic",
        "--"};
    words.insert(words.end(), units.begin(), units.end());
    return parseShow(context.tools->run(systemctlCall(scope, words), context.stop).output);
}

/// Asks systemd-analyze for the periods of timers that have been quiet for long; the others need none.
void addPeriods(const DetectorContext &context, std::vector<TimerFacts> &timers)
{
    std::set<std::string> expressions;
    for (TimerFacts &t : timers) {
        t.period = monotonicPeriodOf(t.timer);
        const bool isQuiet = !t.times.last || context.now.seconds - t.times.last->seconds > suspicious;
        for (std::string &calendar : calendarsOf(t.timer)) {
            if (isQuiet)
                expressions.insert(std::move(calendar));
        }
    }
    if (expressions.empty() || !context.tools->has("systemd-analyze"))
        return;
    ToolCall call;
    call.command = {"systemd-analyze", "calendar", "--iterations=8", "--"};
    call.command.insert(call.command.end(), expressions.begin(), expressions.end());
    call.timeout = std::chrono::seconds(5);
    call.extraEnvironment = {{"TZ", "UTC"}};
    const auto gaps = parseCalendarGaps(context.tools->run(call, context.stop).output);
    for (TimerFacts &t : timers) {
        for (const std::string &calendar : calendarsOf(t.timer)) {
            const auto gap = gaps.find(calendar);
            if (gap != gaps.end() && (!t.period || gap->second < *t.period))
                t.period = gap->second;
        }
    }
}

Result<std::vector<TimerFacts>> gatherTimers(const DetectorContext &context, TimerScope scope)
{
    auto listed = listTimers(context, scope);
    if (!listed)
        return listed.error();
    const ProcessOutcome files = context.tools->run(
        systemctlCall(scope, {"list-unit-files", "--type=timer", "--no-pager", "-o", "json"}), context.stop);
    if (const auto enabled = parseEnabledUnits(files.output); enabled) {
        for (const std::string &name : *enabled) {
            const bool isLoaded = std::any_of(listed->begin(), listed->end(),
                                              [&](const TimerTimes &t) { return t.unit == name; });
            // A template ("x@.timer") is no timer by itself.
            if (!isLoaded && name.find("@.") == std::string::npos)
                listed->push_back({name, {}, {}, {}});
        }
    }
    std::set<std::string> units;
    for (const TimerTimes &t : *listed) {
        units.insert(t.unit);
        if (!t.activates.empty() && !t.activates.starts_with('-'))
            units.insert(t.activates);
    }
    std::vector<TimerFacts> timers;
    if (units.empty())
        return timers;
    auto shown = showUnits(context, scope, units);
    for (TimerTimes &t : *listed) {
        TimerFacts facts;
        facts.timer = shown[t.unit];
        facts.service = t.activates.empty() ? UnitProperties() : shown[t.activates];
        facts.times = std::move(t);
        if (!facts.timer.empty())
            timers.push_back(std::move(facts));
    }
    addPeriods(context, timers);
    return timers;
}

} // namespace

TimersDetector::TimersDetector()
{
    m_info.id = "gaps.timers";
    m_info.title = Sentence::saying("Timers that never fired, are overdue or fail");
    m_info.daemon = Daemon::Gaps;
    m_info.reads = Sentence::saying(
        "systemctl list-timers, list-unit-files and show, for the system and for your own manager; "
        "systemd-analyze calendar for timers quiet for longer than a day; /proc/uptime");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Medium;
    m_info.platforms = "linux";
    m_info.options = {
        {"ignore", "",
         Sentence::saying("Timers not to report, such as apt-daily.timer, separated by commas.")}};
    m_info.explanation =
        "A systemd timer does not do its work. In this order: it starts a unit that does not exist; that "
        "unit's "
        "last run failed; the timer itself failed, or is enabled and not running (often an OnCalendar= that "
        "systemd refused); it never fired and has no next time; its time has passed an hour ago (its unit is "
        "still running, and a timer does not start it twice); it has not fired for more than twice its "
        "period; or "
        "it never fired in twice the time that it has been known.\n\n"
        "The period of a calendar timer is the longest gap between its next eight times, by systemd-analyze. "
        "A "
        "machine that was not up for long enough is not blamed; a timer that always falls into the hours "
        "when the "
        "machine sleeps is, unless it has Persistent=true.\n\n"
        "What to do: `systemctl status NAME.timer` and `systemctl status` of the unit it starts, with --user "
        "for "
        "yours; `journalctl -u UNIT`. `systemd-analyze verify FILE` shows lines that systemd ignored. A "
        "timer that "
        "is not wanted is disabled.";
}

DetectorResult TimersDetector::run(DetectorContext &context) const
{
    auto memory = DayMemory::load(context, m_info.id);
    if (!memory)
        return DetectorResult::failed(memory.error().text());
    const std::vector<std::string> ignored = context.list("ignore");
    const auto uptime = uptimeOf(context);
    std::vector<Finding> findings;
    std::vector<std::string> notes;
    std::optional<Sentence> absent;
    std::set<std::string> waiting;
    int asked = 0;
    for (const TimerScope scope : {TimerScope::System, TimerScope::User}) {
        const std::string scopeName = scope == TimerScope::User ? "user" : "system";
        auto timers = gatherTimers(context, scope);
        if (!timers && timers.error().code != ErrorCode::Unsupported)
            return DetectorResult::failed(
                Sentence::saying("systemctl, %1: %2", scopeName, timers.error().message));
        if (!timers) {
            const Sentence note =
                Sentence::saying("the %1 manager cannot be asked: %2", scopeName, timers.error().message);
            absent = absent.value_or(note);
            notes.push_back(note);
            continue;
        }
        ++asked;
        for (TimerFacts &t : *timers) {
            const std::string name = scopeName + ':' + t.times.unit;
            if (!t.times.last) {
                waiting.insert(name);
                if (memory->day(name).empty())
                    memory->set(name, context.day);
                t.firstSeen = memory->day(name);
            }
            auto verdict = judgeState(t);
            if (!verdict)
                verdict = judgeTimes(t, context.now, context.day, uptime);
            if (!verdict || std::find(ignored.begin(), ignored.end(), t.times.unit) != ignored.end())
                continue;
            Finding f = makeFinding(m_info, name, Priority::P2, t.times.unit + ' ' + verdict->title,
                                    t.times.unit, "What the timer should do regularly does not happen.");
            f.addEvidence("systemctl" + std::string(scope == TimerScope::User ? " --user" : "") + " show " +
                          t.times.unit + ": " + verdict->evidence);
            findings.push_back(std::move(f));
        }
    }
    if (context.stop.stop_requested())
        return DetectorResult::failed(Sentence::saying("stopped before every timer was looked at"));
    if (asked == 0)
        return DetectorResult::notApplicable(absent.value_or(Sentence::saying("no systemd")));
    memory->keepOnly([&](const std::string &name) { return waiting.contains(name); });
    if (auto saved = memory->save(context, m_info.id); !saved)
        return DetectorResult::failed(saved.error().text());
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    return result;
}

} // namespace prism
