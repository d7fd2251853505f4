// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/audit/jsontoken.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Days since 1970-01-01; `noDay` where there is none.
using DayNumber = std::int32_t;
inline constexpr DayNumber noDay = -1;

/// Everything remembered of one finding but its key and id. The views point into a bundle or the ledger's
/// arena.
struct HistoryFacts
{
    std::string_view title;
    std::string_view detector; ///< that reported it; empty if the summary did not tell
    int rank = 3;
    bool baseline = false;
    bool carries = true; ///< carry_forward
    bool closed = false;
    int regressed = 0;
    DayNumber firstSeen = noDay;
    DayNumber openedOn = noDay;
    DayNumber lastSeen = noDay; ///< noDay: on the last day on which its key had a summary
    DayNumber resolvedOn = noDay;
    std::string_view resolvedBy;
    std::string_view resolvedVersion;

    bool operator==(const HistoryFacts &) const = default;
};

/// A finding as the ledger holds it.
struct HistoryRow
{
    std::string_view id;
    HistoryFacts facts;
    HistoryFacts before;         ///< the facts before the day `changedOn`
    DayNumber changedOn = noDay; ///< the day whose bundle changed it last
    bool isStored = false;       ///< it has a row in the store
    bool isStoredClosed = false; ///< the `closed` of that row
    bool onlyLastSeen = false;   ///< that row differs in last_seen at most
};

/// A key, "lint@web", and its findings.
struct HistoryKey
{
    std::int64_t number = 0; ///< in the store; 0 while it has no row
    std::string text;
    DayNumber presentOn = noDay;     ///< the last day with a summary
    DayNumber presentBefore = noDay; ///< that day before the newest bundle
    bool isLoaded = false;
    bool isChanged = false;
    bool hasClosed = false;       ///< the store may hold closed findings of it that `rows` lacks
    std::vector<HistoryRow> rows; ///< by id: the open ones, and closed ones that a bundle touched
};

/// Where a ledger gets the rows that it does not hold yet.
class HistorySource
{
public:
    HistorySource() = default;
    virtual ~HistorySource() = default;
    HistorySource(const HistorySource &) = delete;
    HistorySource &operator=(const HistorySource &) = delete;

    /// Fills in the open rows of a stored key, by id; texts go into the arena. False if the store failed.
    [[nodiscard]] virtual bool loadOpen(HistoryKey &key, TextArena &arena) = 0;
    /// Appends the closed rows of a stored key that have one of these ids. False if the store failed.
    [[nodiscard]] virtual bool loadClosed(HistoryKey &key, const std::vector<std::string_view> &ids,
                                          TextArena &arena) = 0;
};

/// Applies bundles, day after day, to what is remembered of their findings (design.md "lifecycle", FORMATS.md
/// 14). It knows the rules and no database. The bundles must outlive it. Not thread-safe.
class HistoryLedger
{
public:
    explicit HistoryLedger(HistorySource &source)
        : m_source(source)
    {}

    /// Announces a key of the store; its rows are loaded when a bundle names it.
    void addKey(HistoryKey key);

    /// Applies one bundle. Days must ascend. False if the source failed.
    [[nodiscard]] bool apply(const Bundle &bundle, DayNumber day);

    [[nodiscard]] std::map<std::string, HistoryKey, std::less<>> &keys() { return m_keys; }
    [[nodiscard]] TextArena &arena() { return m_arena; }
    /// The day applied last.
    [[nodiscard]] DayNumber lastDay() const { return m_day; }

private:
    class Detectors;

    [[nodiscard]] HistoryKey &keyOf(const std::string &text);
    [[nodiscard]] bool isKnownHost(std::string_view host) const;
    void sortToday();
    [[nodiscard]] bool completeRows(HistoryKey &key);
    void merge(HistoryKey &key, const BundleKey &bundleKey, bool isBaseline);
    [[nodiscard]] HistoryRow newRow(const HistoryKey &key, const BundleKey &bundleKey,
                                    const BundleFinding &finding, bool isBaseline, Detectors &detectors);
    void seeAgain(HistoryRow &row, const HistoryKey &key, const BundleKey &bundleKey,
                  const BundleFinding &finding, Detectors &detectors);
    void missToday(HistoryRow &row, const HistoryKey &key, const BundleKey &bundleKey, Detectors &detectors);
    void close(HistoryFacts &facts, const HistoryKey &key, std::string_view detector, Detectors &detectors);
    void change(HistoryRow &row, const HistoryFacts &now);

    HistorySource &m_source;
    TextArena m_arena;
    std::map<std::string, HistoryKey, std::less<>> m_keys;
    std::map<std::string, DayNumber, std::less<>> m_hosts; // the first day on which a host had a summary
    DayNumber m_day = noDay;
    std::vector<const BundleFinding *> m_today; // of the key at hand, by id, each id once
};

} // namespace prism
