// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreignentry.h"

#include <string>
#include <vector>

namespace prism {

/// What all detectors of others share: their facts, and how their processes are started (a session and group
/// of their own, a cleaned environment, a time limit, an output limit; see ProcessSpec). Errors read well
/// after "<file name>: ".
class ForeignDetector : public Detector
{
public:
    ForeignDetector(ForeignEntry entry, Daemon daemon, std::vector<DetectorOption> options);

    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] std::string versionText() const override { return m_entry.version; }
    [[nodiscard]] const ForeignEntry &entry() const { return m_entry; }

protected:
    /// The process of entry().command. It works in the operator's home directory; PRISM_HOST, PRISM_HOSTS,
    /// PRISM_INBOX, PRISM_TMPDIR, PRISM_COVERAGE_MATRIX, PRISM_DATE and PRISM_DAEMON tell it about the run.
    [[nodiscard]] ProcessSpec childSpec(const DetectorContext &context) const;
    /// The end of the child that start() gave, or gives now.
    [[nodiscard]] ProcessOutcome outcomeOf(DetectorContext &context) const;

private:
    ForeignEntry m_entry;
    DetectorInfo m_info;
};

/// How a process ended, with the last line it wrote to standard error: "exit status 3: oops".
[[nodiscard]] Sentence processFailure(const ProcessOutcome &outcome);

/// The end of both outputs of a process, for DetectorResult::outputTail.
[[nodiscard]] std::string processTail(const ProcessOutcome &outcome);

/// Why the results in a file are too old to speak of today: "is 9.3 days old, ..."; empty if they are not, or
/// the option max-age-hours is 0.
[[nodiscard]] Sentence staleness(const std::string &path, const DetectorContext &context);

/// The option that staleness() reads.
[[nodiscard]] DetectorOption maxAgeOption();

} // namespace prism
