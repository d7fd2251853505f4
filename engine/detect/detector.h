// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/finding.h"
#include "engine/audit/summary.h"
#include "engine/core/sentence.h"
#include "engine/detect/detectorcontext.h"

#include <memory>
#include <string>
#include <vector>

namespace prism {

/// What a run costs, for `prism detectors` and for the order in which the pool takes them.
enum class Cost { Low, Medium, High };

/// When a detector is due.
enum class ScheduleClass { EachRun, Daily, Weekly };

[[nodiscard]] std::string_view costName(Cost cost);
[[nodiscard]] std::string_view scheduleClassName(ScheduleClass schedule);

/// An option that settings may override: `detectors.<id>.<name>`.
struct DetectorOption
{
    std::string name;         ///< "warn-percent"
    std::string defaultValue; ///< as text; lists are comma-separated
    Sentence help;            ///< one sentence
};

/// The fixed facts of a detector; `prism explain ID` shows them all.
struct DetectorInfo
{
    std::string id;  ///< "security.sshd-config": daemon, dot, a stable name of [a-z0-9-]
    int version = 1; ///< goes up when the same machine would give other findings
    Sentence title;  ///< "Effective sshd configuration"
    Daemon daemon = Daemon::Lint;
    Sentence reads;  ///< what it reads: files, commands
    Sentence rights; ///< "none", or what a user without root misses
    Cost cost = Cost::Low;
    std::string platforms = "linux, macos";
    ScheduleClass schedule = ScheduleClass::EachRun;
    std::vector<DetectorOption> options;
    std::string explanation; ///< paragraphs: what a finding means, how it is decided, what to do; plain text
};

/// What one run of a detector says: exactly one of findings, clean, not applicable, failed. A detector of
/// others may fail and still have found something: the findings are kept, and nothing is closed.
struct DetectorResult
{
    DetectorOutcome outcome = DetectorOutcome::Clean;
    std::vector<Finding> findings;  ///< with Findings, and what a Failed one found before; ids
                                    ///< "<daemon>:<detector>:<stable object>"
    Sentence reason;                ///< why not applicable, or the error in one sentence
    std::string outputTail;         ///< the last output of a failed tool
    std::vector<std::string> notes; ///< what was not looked at ("3 directories unreadable without root")

    [[nodiscard]] static DetectorResult found(std::vector<Finding> findings);
    [[nodiscard]] static DetectorResult clean() { return {}; }
    [[nodiscard]] static DetectorResult notApplicable(Sentence why);
    [[nodiscard]] static DetectorResult failed(Sentence why, std::string tail = {});
    /// A failure that still has findings.
    [[nodiscard]] static DetectorResult partly(std::vector<Finding> findings, Sentence why,
                                               std::string tail = {});
    /// Findings if there are any, else clean.
    [[nodiscard]] static DetectorResult of(std::vector<Finding> findings);
};

/// One check of one surface. Stateless: run() may be called on any pool thread, but for one instance never
/// twice at once.
class Detector
{
public:
    Detector() = default;
    virtual ~Detector() = default;
    Detector(const Detector &) = delete;
    Detector &operator=(const Detector &) = delete;

    [[nodiscard]] virtual const DetectorInfo &info() const = 0;
    /// What stands in a summary's record: info().version, or a content hash for a file of others.
    [[nodiscard]] virtual std::string versionText() const { return std::to_string(info().version); }
    /// Starts the child process that run() then waits for; null for a detector that has none or whose child
    /// is not yet known. It spares a thread for each of many short programs. run() follows soon, with the
    /// process in context.started.
    [[nodiscard]] virtual std::unique_ptr<RunningProcess> start(const DetectorContext &) const
    {
        return nullptr;
    }
    /// Looks. Polls context.stop in long loops; throws nothing.
    [[nodiscard]] virtual DetectorResult run(DetectorContext &context) const = 0;
};

/// A finding with the fields that every built-in finding has: id "<daemon>:<detector name>:<object>".
[[nodiscard]] Finding makeFinding(const DetectorInfo &info, std::string_view object, Priority priority,
                                  std::string title, std::string surface, std::string description);

using DetectorList = std::vector<std::unique_ptr<Detector>>;

/// The built-in detectors of each daemon; one function a folder, defined in <daemon>/catalogue.cpp.
[[nodiscard]] DetectorList lintDetectors();
[[nodiscard]] DetectorList securityDetectors();
[[nodiscard]] DetectorList performanceDetectors();
[[nodiscard]] DetectorList gapsDetectors();
[[nodiscard]] DetectorList upgradeDetectors();
[[nodiscard]] DetectorList debugDetectors();

/// All of them, in the order of the daemons.
[[nodiscard]] DetectorList builtInDetectors();

} // namespace prism
