// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decisionledger.h"
#include "ui/models/findingpast.h"

#include <string_view>
#include <vector>

namespace prism {

/// A finding as decisions name it.
struct DecisionTarget
{
    Daemon daemon = Daemon::Lint;
    std::string_view host;
    std::string_view id;
};

/// What the ledger tells about one finding: every decision that covers it, and how those that are over ended.
/// In the order in which they were made; days are UTC, as those of bundles. Linear in the ledger.
[[nodiscard]] std::vector<PastEvent> decisionEvents(const DecisionBook &book, const DecisionTarget &target);

} // namespace prism
