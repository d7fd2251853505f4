// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/process.h"
#include "engine/core/result.h"

#include <chrono>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A call of another program by a detector.
struct ToolCall
{
    std::vector<std::string>
        command; ///< program name (looked up in PATH) or absolute path, then its arguments
    std::chrono::milliseconds timeout{20000};
    std::size_t outputLimit = std::size_t{16} << 20;
    std::string standardInput;
    std::vector<std::pair<std::string, std::string>> extraEnvironment;
};

/// Runs other programs for detectors. The real one starts processes; tests replay recorded outputs.
/// Thread-safe.
class Tools
{
public:
    Tools() = default;
    virtual ~Tools() = default;
    Tools(const Tools &) = delete;
    Tools &operator=(const Tools &) = delete;

    /// Whether the program is there at all (else: not applicable).
    [[nodiscard]] virtual bool has(std::string_view program) const = 0;
    /// Runs it to its end; see ProcessOutcome. LC_ALL is C.UTF-8, standard input empty unless given.
    [[nodiscard]] virtual ProcessOutcome run(const ToolCall &call, const std::stop_token &stop) = 0;
};

/// Starts real processes.
class SystemTools final : public Tools
{
public:
    [[nodiscard]] bool has(std::string_view program) const override;
    [[nodiscard]] ProcessOutcome run(const ToolCall &call, const std::stop_token &stop) override;
};

/// What a detector remembers from run to run (baselines, sizes of yesterday): one small JSON text an id, in
/// the cache. Thread-safe for different ids.
class DetectorMemory
{
public:
    /// `directory` is created at the first save.
    explicit DetectorMemory(std::string directory)
        : m_directory(std::move(directory))
    {}
    /// The text saved last; nothing if there is none. A corrupt or unreadable file is an error.
    [[nodiscard]] Result<std::optional<std::string>> load(std::string_view detectorId) const;
    /// Replaces it atomically, mode 0600.
    [[nodiscard]] Result<void> save(std::string_view detectorId, std::string_view text) const;

private:
    std::string m_directory;
};

/// Everything a detector may use. Paths are looked up below `root`, so that tests can hand in a tree of their
/// own.
struct DetectorContext
{
    std::string root;  ///< "" for the real machine; a test's directory otherwise (no trailing slash)
    std::string home;  ///< the operator's home directory, absolute, below root
    std::string inbox; ///< absolute
    std::string cache; ///< absolute
    std::string host;  ///< this host's name
    std::vector<std::string> expectedHosts;
    std::string coverageMatrix; ///< absolute path, or empty for the built-in starter rows
    std::string day;            ///< the run's day, fixed at its start
    UtcTime now;
    bool isRoot = false;
    bool isMac = false;
    Tools *tools = nullptr;                     ///< never null in a run
    const DetectorMemory *memory = nullptr;     ///< never null in a run
    std::map<std::string, std::string> options; ///< of this detector, defaults filled in
    std::stop_token stop;
    RunningProcess *started = nullptr;   ///< what Detector::start() gave; run() finishes it
    std::vector<std::string> searchPath; ///< the absolute entries of PATH, real paths (not below root)

    /// root + an absolute path.
    [[nodiscard]] std::string at(std::string_view absolutePath) const
    {
        return root + std::string(absolutePath);
    }
    /// An option's text; empty if the detector has no such option.
    [[nodiscard]] std::string option(std::string_view name) const;
    /// An option as a number; `fallback` if it is not one.
    [[nodiscard]] double number(std::string_view name, double fallback) const;
    /// An option as a list, split at commas and trimmed.
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
};

} // namespace prism
