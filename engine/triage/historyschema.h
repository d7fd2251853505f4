// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/historydatabase.h"

namespace prism {

/// The schema that this program writes; `PRAGMA user_version` of the file.
[[nodiscard]] int historySchemaVersion();

/// Brings the file to the present schema, step by step in one transaction. Unsupported if a newer program
/// made it.
[[nodiscard]] Result<void> migrateHistory(const HistoryDatabase &database);

} // namespace prism
