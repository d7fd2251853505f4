// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decisionledger.h"

#include <string>
#include <string_view>

namespace prism {

/// The book as it stood when a local day ended: without what was decided, taken back or ended later.
/// `timeZone` as in localDay().
[[nodiscard]] DecisionBook bookAsOf(const DecisionBook &book, std::string_view day,
                                    const std::string &timeZone);

/// An earlier bundle as the operator left it: through the decisions that were in force at the end of its day.
[[nodiscard]] DecidedView decideAsOfItsDay(const Bundle &bundle, const DecisionBook &book,
                                           const std::string &timeZone);

} // namespace prism
