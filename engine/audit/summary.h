// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/finding.h"
#include "engine/core/clock.h"
#include "engine/core/jsonwriter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prism {

/// How one detector's run ended.
enum class DetectorOutcome {
    Findings,      ///< it looked and found something
    Clean,         ///< it looked and found nothing
    NotApplicable, ///< there is nothing to look at here, and it says why
    Failed,        ///< it could not look: a detector error
    NotDue,        ///< its schedule class says not today
    Off,           ///< switched off on this host, with a reason
};

[[nodiscard]] std::string_view detectorOutcomeName(DetectorOutcome outcome);

/// What a summary tells of one detector, under `revision.detectors` (docs/formats.md).
struct DetectorRecord
{
    std::string id;      ///< "security.sshd-config", or the file name of a foreign detector
    std::string version; ///< "3"; a content hash for a foreign file
    DetectorOutcome outcome = DetectorOutcome::Clean;
    std::int64_t milliseconds = 0;
    std::string reason;                  ///< why not applicable, failed, off or not due
    std::vector<std::string> findingIds; ///< the ids it reported, so that only it can resolve them
};

/// A producer's summary (FORMATS.md 6).
struct Summary
{
    Daemon daemon = Daemon::Lint;
    std::string host;
    UtcTime writtenAt;
    std::vector<Finding> findings;
    std::vector<std::string> detectorErrors; ///< "<file or id>: <kind>: <message>"
    std::vector<DetectorRecord> detectors;
    bool dryRun = false;

    [[nodiscard]] bool isHealthy() const { return detectorErrors.empty(); }
};

/// The file's text: the fields of FORMATS.md 6 in its order, and our `revision` object.
[[nodiscard]] std::string encodeSummary(const Summary &summary);

/// A producer's heartbeat (FORMATS.md 7, D25, D26).
struct Heartbeat
{
    Daemon daemon = Daemon::Lint;
    std::string host;
    std::string status = "ok"; ///< "ok", "degraded" (detector errors) or "failed" (the producer died)
    std::vector<std::string> errors;
    UtcTime timestamp;
};

[[nodiscard]] std::string encodeHeartbeat(const Heartbeat &heartbeat);

/// Writes one finding, action (parts shared with normalize and the CLI).
void writeFinding(JsonWriter &writer, const Finding &finding);
void writeAction(JsonWriter &writer, const Action &action);

} // namespace prism
