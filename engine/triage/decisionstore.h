// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/triage/decisionledger.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

class HistoryDatabase;

/// What a merge of another ledger did.
struct MergeReport
{
    int added = 0;
    int known = 0;                      ///< entries that were there already
    std::vector<std::string> conflicts; ///< subjects both sides decided differently, a sentence each
};

/// The operator's decisions, <dataDirectory>/decisions.sqlite: a ledger that only grows (the database itself
/// refuses to change or delete a row). It is no index of anything: no rebuild of the history touches it. One
/// object a thread; several processes may use the file. Needs a QCoreApplication.
class DecisionStore
{
public:
    /// Opens the store, creates it (mode 0600) or brings it to the present schema. Corrupt if the file is no
    /// database, Unsupported if a newer Prism made it.
    [[nodiscard]] static Result<std::unique_ptr<DecisionStore>> open(const std::string &dataDirectory);
    ~DecisionStore();
    DecisionStore(const DecisionStore &) = delete;
    DecisionStore &operator=(const DecisionStore &) = delete;

    /// "<dataDirectory>/decisions.sqlite".
    [[nodiscard]] static std::string pathIn(const std::string &dataDirectory);

    /// The whole ledger in its order. Corrupt names the row that cannot be read.
    [[nodiscard]] Result<std::vector<LedgerEntry>> entries() const;
    /// Adds decisions, all or none.
    [[nodiscard]] Result<void> add(const std::vector<Decision> &decisions) const;
    /// Takes decisions back, all or none; ids that are unknown or over already are left out. Returns how
    /// many.
    [[nodiscard]] Result<int> revert(const std::vector<std::string> &ids, const std::string &author,
                                     UtcTime at, const std::string &note = {}) const;
    /// Ends decisions whose findings are resolved; otherwise as revert().
    [[nodiscard]] Result<int> end(const std::vector<std::string> &ids, UtcTime at,
                                  const std::string &note) const;
    /// Adds the entries of another ledger that are not there yet, all or none.
    [[nodiscard]] Result<MergeReport> merge(const std::vector<LedgerEntry> &entries) const;

    /// Remembers that these decisions had something to decide on `day`.
    [[nodiscard]] Result<void> noteMatched(const std::vector<std::string> &ids, std::string_view day) const;
    /// The last such day of each decision that ever had one.
    [[nodiscard]] Result<std::map<std::string, std::string>> lastMatched() const;

private:
    explicit DecisionStore(std::unique_ptr<HistoryDatabase> database);
    [[nodiscard]] Result<void> append(const std::vector<LedgerEntry> &entries) const;
    [[nodiscard]] Result<int> close(LedgerEntry::Kind kind, const std::vector<std::string> &ids,
                                    const std::string &author, UtcTime at, const std::string &note) const;

    std::unique_ptr<HistoryDatabase> m_database;
};

/// The book of a data directory; an empty one if nothing was ever decided there. Nothing is created.
[[nodiscard]] Result<DecisionBook> readDecisions(const std::string &dataDirectory);

} // namespace prism
