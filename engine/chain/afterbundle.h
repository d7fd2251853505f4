// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/collector.h"
#include "engine/settings/settings.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// Which steps follow a bundle.
struct AfterBundle
{
    bool briefs = true;
    bool history = true;
    bool rotation = true;
    /// Called before the history is opened: Qt Sql needs a QCoreApplication, which an empty chain is spared.
    std::function<void()> beforeHistory;
};

/// What follows a bundle: briefs, history and decisions, rotation. None of them undoes the bundle; what went
/// wrong comes back as one sentence each. The history is left alone while there is nothing to remember: no
/// store yet and no finding.
[[nodiscard]] std::vector<Sentence> afterBundle(const Settings &settings, const CollectReport &collect,
                                                const Clock &clock, const AfterBundle &steps,
                                                const std::stop_token &stop = {});

} // namespace prism
