// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/historydatabase.h"
#include "engine/triage/historyledger.h"
#include "engine/triage/historyrows.h"

#include <memory>
#include <optional>
#include <vector>

namespace prism {

/// The day of a text that satisfies isDay().
[[nodiscard]] DayNumber dayNumber(std::string_view day);

/// Records bundles, oldest first, inside one transaction: a ledger together with the bundles that it speaks
/// of.
class HistoryRecording
{
public:
    explicit HistoryRecording(const HistoryDatabase &database)
        : m_database(database)
    {}

    /// Applies a bundle; writes the ledger first when it is full, which bounds the memory of a rebuild over
    /// years.
    [[nodiscard]] Result<void> add(std::shared_ptr<const Bundle> bundle);
    /// Writes what is not written yet.
    [[nodiscard]] Result<void> save();

private:
    const HistoryDatabase &m_database;
    std::vector<std::shared_ptr<const Bundle>> m_bundles; // the ledger's views point into them
    std::optional<HistoryRows> m_rows;
    std::optional<HistoryLedger> m_ledger;
    std::size_t m_findings = 0;
};

} // namespace prism
