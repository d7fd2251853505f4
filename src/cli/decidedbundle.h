// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decidedview.h"
#include "engine/triage/decisionupkeep.h"
#include "src/cli/verb.h"

#include <memory>
#include <string>

namespace prism {

/// The operator's day, in his time zone.
[[nodiscard]] std::string todayOf(const Invocation &invocation);

/// A bundle and what was decided about it.
struct DecidedBundle
{
    std::shared_ptr<const Bundle> bundle;
    DecisionBook book;
    DecidedView view;
};

/// All that was ever decided. Where nothing was, no database is opened.
[[nodiscard]] Result<DecisionBook> decisionBook(const Invocation &invocation);

/// What was decided about a bundle.
[[nodiscard]] Result<DecidedBundle> decidedBundle(const Invocation &invocation,
                                                  std::shared_ptr<const Bundle> bundle);

/// The newest bundle with its decisions, or that of --date: an earlier one with those of its own day.
[[nodiscard]] Result<DecidedBundle> requestedBundle(const Invocation &invocation);

/// "5 to decide, about 3 minutes. 37 hidden: 30 accepted, 7 deferred.": what is left to do and what is out of
/// sight. "Nothing to decide." if that is so.
[[nodiscard]] std::string decisionSentence(const DecidedBundle &decided);

} // namespace prism
