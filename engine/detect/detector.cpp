// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"

#include <iterator>

namespace prism {

std::string_view costName(Cost cost)
{
    switch (cost) {
    case Cost::Low:
        return "low";
    case Cost::Medium:
        return "medium";
    case Cost::High:
        return "high";
    }
    return "low";
}

std::string_view scheduleClassName(ScheduleClass schedule)
{
    switch (schedule) {
    case ScheduleClass::EachRun:
        return "each run";
    case ScheduleClass::Daily:
        return "daily";
    case ScheduleClass::Weekly:
        return "weekly";
    }
    return "each run";
}

DetectorResult DetectorResult::found(std::vector<Finding> findings)
{
    DetectorResult r;
    r.outcome = DetectorOutcome::Findings;
    r.findings = std::move(findings);
    return r;
}

DetectorResult DetectorResult::notApplicable(Sentence why)
{
    DetectorResult r;
    r.outcome = DetectorOutcome::NotApplicable;
    r.reason = std::move(why);
    return r;
}

DetectorResult DetectorResult::failed(Sentence why, std::string tail)
{
    DetectorResult r;
    r.outcome = DetectorOutcome::Failed;
    r.reason = std::move(why);
    r.outputTail = std::move(tail);
    return r;
}

DetectorResult DetectorResult::partly(std::vector<Finding> findings, Sentence why, std::string tail)
{
    DetectorResult r = failed(std::move(why), std::move(tail));
    r.findings = std::move(findings);
    return r;
}

DetectorResult DetectorResult::of(std::vector<Finding> findings)
{
    return findings.empty() ? clean() : found(std::move(findings));
}

Finding makeFinding(const DetectorInfo &info, std::string_view object, Priority priority, std::string title,
                    std::string surface, std::string description)
{
    Finding f;
    const std::string name = info.id.substr(info.id.find('.') + 1);
    f.id = std::string(daemonName(info.daemon)) + ':' + name + ':' + std::string(object);
    f.title = std::move(title);
    f.description = std::move(description);
    f.affectedSurface = std::move(surface);
    f.priority = priority;
    f.confidence = Confidence::High;
    f.suggestedNextSkill = defaultSkill(info.daemon);
    return f;
}

DetectorList builtInDetectors()
{
    DetectorList all;
    for (auto *list : {&lintDetectors, &securityDetectors, &performanceDetectors, &gapsDetectors,
                       &upgradeDetectors, &debugDetectors}) {
        DetectorList part = (*list)();
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace prism
