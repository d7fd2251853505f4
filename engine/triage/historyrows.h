// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/historydatabase.h"
#include "engine/triage/historyledger.h"

#include <optional>

namespace prism {

/// Moves rows between the database and a ledger; lives inside one transaction. The first failure is kept for
/// error().
class HistoryRows final : public HistorySource
{
public:
    explicit HistoryRows(const HistoryDatabase &database)
        : m_database(database)
    {}

    /// Announces every stored key.
    [[nodiscard]] Result<void> loadKeys(HistoryLedger &ledger);
    [[nodiscard]] bool loadOpen(HistoryKey &key, TextArena &arena) override;
    [[nodiscard]] bool loadClosed(HistoryKey &key, const std::vector<std::string_view> &ids,
                                  TextArena &arena) override;
    /// Writes what changed, and what it was before the ledger's last day.
    [[nodiscard]] Result<void> save(HistoryLedger &ledger);

    /// Takes the newest recorded day back, exactly.
    [[nodiscard]] Result<void> undo(DayNumber day);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] bool fail(const QSqlQuery &query);
    [[nodiscard]] Result<void> saveKeys(HistoryLedger &ledger);

    const HistoryDatabase &m_database;
    std::optional<QSqlQuery> m_open;
    std::optional<QSqlQuery> m_closed;
    std::optional<Error> m_error;
};

} // namespace prism
