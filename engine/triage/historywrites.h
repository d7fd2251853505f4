// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/historydatabase.h"
#include "engine/triage/historyledger.h"

#include <utility>
#include <vector>

namespace prism {

using KeyAndRow = std::pair<const HistoryKey *, const HistoryRow *>;

/// The day as a value, NULL for noDay.
[[nodiscard]] QVariant dayOrNull(DayNumber day);

/// The columns of the tables `finding` and `previous` that rows are written to, in brackets.
[[nodiscard]] const QString &historyColumns();

/// Inserts rows into one of those tables, as they are now or as they were before the ledger's last day.
[[nodiscard]] Result<void> insertRows(const HistoryDatabase &database, const QString &table,
                                      const std::vector<KeyAndRow> &rows, HistoryFacts HistoryRow::*facts);

/// Writes rows of `finding` that are stored already; most have only another last_seen.
[[nodiscard]] Result<void> updateRows(const HistoryDatabase &database, const std::vector<KeyAndRow> &rows);

} // namespace prism
