// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// What a day's bundle says of one finding.
enum class TimelineState : std::uint8_t {
    NoBundle,     ///< there is none of that day, or it cannot be read
    NobodyLooked, ///< nothing came from its host's daemon, and the finding was not open
    Clean,        ///< its daemon reported, and not this
    Seen,
    Carried,  ///< still open, and nobody looked
    Resolved, ///< reported as resolved
};

/// One day of a finding.
struct TimelineDay
{
    std::string day;
    TimelineState state = TimelineState::NoBundle;
    std::uint8_t rank = 3; ///< of Seen, Carried and Resolved: 0..3, 9 for an invalid priority
    FindingState life = FindingState::Unknown; ///< of Seen
};

/// An earlier bundle's text of a finding.
struct EarlierFinding
{
    std::string day;
    std::string raw; ///< as BundleFinding::raw
};

/// What the bundles of the last thirty days say of any finding. They are read once and kept as sixteen bytes
/// a finding; a bundle that changed is read again. One thread at a time; blocks, so never the GUI thread.
class FindingTimeline
{
public:
    explicit FindingTimeline(std::string inbox);

    /// Reads what is new of the thirty days that end with `today`, the archive included. Stops when asked,
    /// with what it has.
    void refresh(std::string_view today, const std::stop_token &stop = {});
    /// Thirty days, oldest first, the last is `today` of refresh().
    [[nodiscard]] std::vector<TimelineDay> days(std::string_view key, std::string_view id) const;
    /// The finding as a day's bundle has it; nothing if it has not, or cannot be read.
    [[nodiscard]] std::optional<EarlierFinding> findingOf(const std::string &day, std::string_view key,
                                                          std::string_view id) const;

    static constexpr int dayCount = 30;

private:
    struct Entry
    {
        std::uint64_t hash = 0; // of key and id; two findings of one hash would share their cells
        std::uint8_t rank = 3;
        FindingState state = FindingState::Unknown;
    };
    struct Day
    {
        std::string path;
        bool isPacked = false;
        std::pair<std::int64_t, std::int64_t> stamp; // when it was changed, and its size
        bool isReadable = false;
        std::vector<std::string> looked; // keys, ordered
        std::vector<Entry> entries;      // by hash
    };

    static void readInto(Day &day, const Bundle &bundle);

    std::string m_inbox;
    std::string m_today;
    std::map<std::string, Day> m_days;
};

} // namespace prism
