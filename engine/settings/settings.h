// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/settings/preferences.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// What an operator set for one detector (detectors.json).
struct DetectorSetting
{
    std::optional<std::string> off; ///< the reason; switched off if present
    std::map<std::string, std::string> options;
    std::optional<std::string> schedule; ///< "each run", "daily" or "weekly"
    std::optional<std::chrono::milliseconds> timeLimit;
    std::vector<std::string> arguments; ///< of a foreign program: a Nagios plugin's thresholds, say

    bool operator==(const DetectorSetting &) const = default;
};

/// Everything a run needs to know of its surroundings; resolved once, in main().
struct Settings
{
    std::string home;            ///< absolute
    std::string inbox;           ///< PRISM_INBOX, default ~/inbox; absolute
    std::string cache;           ///< PRISM_TMPDIR, default ~/.cache/simply-ops-prism; absolute
    std::string configDirectory; ///< $XDG_CONFIG_HOME/prism, default ~/.config/prism; absolute
    std::string
        dataDirectory; ///< $XDG_DATA_HOME/prism, default ~/.local/share/prism; the history store; absolute
    std::string host;  ///< PRISM_HOST, default the last component of HOME, else "local"
    std::vector<std::string> hosts;   ///< PRISM_HOSTS without duplicates, default the one host
    bool hostsSet = false;            ///< PRISM_HOSTS was given: the registry adds no host to it
    int minimumSummaries = 6;         ///< PRISM_MIN_SUMMARIES, default 6 x hosts
    bool minimumSet = false;          ///< PRISM_MIN_SUMMARIES was given
    std::string coverageMatrix;       ///< PRISM_COVERAGE_MATRIX, "" for the built-in starter rows
    bool coverageMatrixSet = false;   ///< PRISM_COVERAGE_MATRIX was given
    std::string timeZone;             ///< PRISM_TZ, an IANA name, default "UTC"; only for what is shown
    std::optional<UtcTime> pinnedNow; ///< PRISM_NOW, for tests
    /// PRISM_PING_URL, "" for none: who holds it can ping, so it is not shown, exported or set by Prism.
    std::string pingUrl;
    int poolSize = 6;                                 ///< detectors at a time
    std::map<std::string, DetectorSetting> detectors; ///< by id; the section of this host wins
    Preferences preferences;                          ///< PRISM_OWNER and others
    std::vector<std::string> warnings;                ///< what was odd and how it was taken

    /// How many summaries make the day complete.
    [[nodiscard]] int expectedSummaries() const { return 6 * static_cast<int>(hosts.size()); }
};

using Variables = std::map<std::string, std::string>;

/// Resolves variables (FORMATS.md 1, D05, D06, D36, D37, D61): the environment wins over
/// ~/.simply-ops-prism.env. Values are trimmed, a leading "~/" is expanded, relative paths and unknown time
/// zones are refused, host names checked. The error names the variable, its value and the rule.
[[nodiscard]] Result<Settings> resolveSettings(const Variables &environment);

/// Reads `NAME=value` and `export NAME='value'` lines; comments and blank lines are skipped, anything else is
/// an error with its line. No shell is run, nothing is expanded but a leading "~/".
[[nodiscard]] Result<Variables> parseEnvironmentFile(std::string_view text, const std::string &place);

/// Reads detectors.json: {"detectors": {ID: {off, options, schedule, time_limit_s, arguments}}, "hosts":
/// {HOST: {ID: {...}}}}.
[[nodiscard]] Result<std::map<std::string, DetectorSetting>>
parseDetectorSettings(std::string_view text, const std::string &host, const std::string &place);

} // namespace prism
