// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/summary.h"
#include "engine/core/atomicfile.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/detect/detector.h"
#include "engine/settings/settings.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// What a producer is to run.
struct ProduceRequest
{
    Daemon daemon = Daemon::Lint;
    std::string day;     ///< the run's day, fixed at its start
    bool builtIn = true; ///< the built-in detectors
    /// Only the detectors of this directory run, and, for lint with PRISM_COVERAGE_MATRIX set, the coverage
    /// matrix. Without it: the built-in ones and those of <configDirectory>/detectors/<daemon>/.
    std::optional<std::string> onlyDirectory = std::nullopt;
    /// Only the detector of this id runs.
    std::optional<std::string> onlyDetector = std::nullopt;
};

/// How a producer's run ended.
struct ProduceReport
{
    Summary summary;
    std::int64_t milliseconds = 0;
    std::optional<Error> failure; ///< the summary or the heartbeat could not be written

    [[nodiscard]] bool isHealthy() const { return summary.isHealthy() && !failure; }
};

/// Why a detector that ended could not look.
struct JobFailure
{
    Sentence why;        ///< "lint.links: no program 'git'"; "" if it could
    std::string printed; ///< the end of its output, "" for none
};

/// One daemon's run: its detectors as jobs that any thread may take, then the summary. A detector that fails
/// costs nobody else their result (FORMATS.md D27).
class Producer
{
public:
    /// Lists the detectors. InvalidInput for a bad host name (D41), NotFound for a directory that is not
    /// there. `settings`, `clock` and `tools` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Producer>>
    prepare(const Settings &settings, const ProduceRequest &request, const Clock &clock, Tools &tools);
    ~Producer();
    Producer(const Producer &) = delete;
    Producer &operator=(const Producer &) = delete;

    [[nodiscard]] Daemon daemon() const { return m_request.daemon; }
    /// How many detectors are to run; those that are off or not due are not among them.
    [[nodiscard]] std::size_t jobCount() const { return m_jobs.size(); }
    /// The facts of the detector of a job.
    [[nodiscard]] const DetectorInfo &jobInfo(std::size_t job) const;
    /// On the thread that ran the job.
    [[nodiscard]] const JobFailure &jobFailure(std::size_t job) const;
    /// Starts the child process of a job that is one, so that it runs while others are started; runJob() must
    /// follow soon. Before the first runJob(), on one thread.
    void startJob(std::size_t job, const std::stop_token &stop);
    /// Runs one detector. Each job once, on any thread, several at a time.
    void runJob(std::size_t job, const std::stop_token &stop);

    /// The summary of what the jobs found; call it after the last one.
    [[nodiscard]] ProduceReport finish();
    /// Writes summary and heartbeat of a report into the inbox, atomically; a failure is kept in the report.
    /// With DirectorySync::Later the caller flushes pending/<day> and _heartbeat.
    void write(ProduceReport &report, DirectorySync sync = DirectorySync::Now) const;

private:
    struct Slot; // a detector, its setting and its result
    Producer(const Settings &settings, ProduceRequest request, const Clock &clock, Tools &tools);
    [[nodiscard]] Result<void> listDetectors();
    [[nodiscard]] Result<void> listForeign(const std::string &directory, bool mustExist);
    void addDetector(std::unique_ptr<Detector> detector);
    void decideDue();
    void reuseLast(Slot &slot, const std::string &day, const JsonValue &findings) const;
    void rememberLast(const Slot &slot) const;
    [[nodiscard]] DetectorContext contextFor(const Slot &slot, std::stop_token stop) const;

    const Settings &m_settings;
    ProduceRequest m_request;
    const Clock &m_clock;
    Tools &m_tools;
    DetectorMemory m_memory;
    DetectorMemory m_lastResults;
    std::vector<Slot> m_slots;
    std::vector<std::size_t> m_jobs; // indexes into m_slots
    std::vector<std::string> m_listErrors;
    std::int64_t m_started;
};

} // namespace prism
