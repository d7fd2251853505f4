// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/triage/findinghistory.h"
#include "engine/triage/trends.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

class HistoryDatabase;
struct ShelvedBundle;

/// Which findings to list; empty members do not restrict.
struct HistoryFilter
{
    std::string key;  ///< "lint@web"
    std::string host; ///< "web"
    bool openOnly = false;
    std::size_t limit = 1000;
    std::size_t offset = 0;
};

/// What tells a finding from all others.
struct FindingName
{
    std::string_view key; ///< "lint@web"
    std::string_view id;
};

/// What became of a call that records bundles.
struct HistoryReport
{
    int recorded = 0;                 ///< bundles
    std::vector<std::string> skipped; ///< files that are no readable bundle, with the reason
};

/// The memory of all findings, <dataDirectory>/history.sqlite: an index over the bundles, which it can be
/// rebuilt from at any time. One object a thread; several processes may use the file. Needs a
/// QCoreApplication.
class HistoryStore
{
public:
    /// Opens the store, creates it (mode 0600) or brings it to the present schema. Corrupt if the file is no
    /// database, Unsupported if a newer Prism made it.
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> open(const std::string &dataDirectory);
    ~HistoryStore();
    HistoryStore(const HistoryStore &) = delete;
    HistoryStore &operator=(const HistoryStore &) = delete;

    /// Renames a store that cannot be opened to history.sqlite.broken[-N], so that open() makes a new one.
    /// Returns the new path. No process may have it open.
    [[nodiscard]] static Result<std::string> setAside(const std::string &dataDirectory);

    /// Records every finding of a bundle in one transaction. A bundle of the newest recorded day replaces
    /// that day's, unless it is the same one (then false: nothing to do). Refused if a newer day is recorded
    /// already.
    [[nodiscard]] Result<bool> recordBundle(const Bundle &bundle);

    /// Records the bundles in ready/ and consumed/ that are newer than the newest recorded one, up to the day
    /// `today`, in one transaction.
    [[nodiscard]] Result<HistoryReport> catchUp(const std::string &inbox, std::string_view today,
                                                const std::stop_token &stop = {});

    /// Forgets everything and records all bundles, those of the archive too, in one transaction: a failure
    /// leaves the store as it was. Cancelled when stopped.
    [[nodiscard]] Result<HistoryReport> rebuild(const std::string &inbox, std::string_view today,
                                                const std::stop_token &stop = {});

    /// The newest recorded day; empty if there is none.
    [[nodiscard]] Result<std::string> newestDay() const;
    /// One finding; nothing if no bundle had it.
    [[nodiscard]] Result<std::optional<FindingHistory>> find(std::string_view key, std::string_view id) const;
    /// Many at once, in their order; nothing where no bundle had it.
    [[nodiscard]] Result<std::vector<std::optional<FindingHistory>>>
    findEach(const std::vector<FindingName> &names) const;
    /// Findings by rank, key and id.
    [[nodiscard]] Result<std::vector<FindingHistory>> list(const HistoryFilter &filter) const;
    /// How long findings that ended on or after `since` ("" for ever) had been open, by day and duration.
    [[nodiscard]] Result<std::vector<ResolutionCount>> resolutions(std::string_view since = {}) const;

private:
    explicit HistoryStore(std::unique_ptr<HistoryDatabase> database);
    [[nodiscard]] Result<bool> recordNow(const Bundle &bundle) const;
    [[nodiscard]] Result<HistoryReport> recordAll(const std::vector<ShelvedBundle> &bundles,
                                                  const std::stop_token &stop) const;

    std::unique_ptr<HistoryDatabase> m_database;
};

} // namespace prism
