// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/detect/detectorcontext.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A measured value at a moment (seconds since 1970).
struct Sample
{
    std::int64_t at = 0;
    double value = 0;

    bool operator==(const Sample &) const = default;
};

/// What a detector measured on earlier runs: a short series of samples a key (a mount point, a unit), bounded
/// in count and age, kept in the detector's memory as {"series":{KEY:[[SECONDS,VALUE],...]}}.
class SampleHistory
{
public:
    static constexpr std::size_t maxKeys = 2000;       ///< beyond, the keys longest not measured go
    static constexpr std::size_t maxSamples = 64;      ///< a key; the oldest go
    static constexpr std::int64_t spacing = 3600;      ///< s; closer samples replace one another
    static constexpr std::int64_t maxAge = 45 * 86400; ///< s

    /// The history in the memory of `detectorId`. An unreadable one starts again, and `notes` says so.
    [[nodiscard]] static SampleHistory load(const DetectorContext &context, std::string_view detectorId,
                                            std::vector<std::string> &notes);
    /// Writes it back; when that fails, `notes` says that growth will not be known.
    void save(const DetectorContext &context, std::string_view detectorId,
              std::vector<std::string> &notes) const;

    /// Adds a value. A sample from the future (the clock was set back) is dropped.
    void add(const std::string &key, UtcTime now, double value);
    /// The samples of a key, oldest first; empty if there are none.
    [[nodiscard]] const std::vector<Sample> &of(const std::string &key) const;

private:
    void dropOldKeys();

    std::map<std::string, std::vector<Sample>> m_series;
};

/// The samples not older than `seconds` before the last one.
[[nodiscard]] std::vector<Sample> lastSamples(const std::vector<Sample> &samples, std::int64_t seconds);

/// The change a day by a least-squares line; nothing for fewer than two moments.
[[nodiscard]] std::optional<double> slopePerDay(const std::vector<Sample> &samples);

} // namespace prism
