// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/comparison.h"
#include "engine/facts/factsdiff.h"
#include "engine/facts/factsshelf.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What is different from the bundle before: findings, hosts, facts of hosts. A plain value; any thread.
struct WhatChanged
{
    std::string before; ///< the earlier bundle's day; "" if there is none
    std::string after;
    Sentence failure;            ///< why the earlier bundle could not be read; "" if it could
    BundleComparison comparison; ///< without bundles if there is nothing to compare with

    std::vector<std::string> silent; ///< hosts that reported then and do not now
    std::vector<std::string> back;   ///< hosts that report now, were expected then and did not
    std::size_t missingCells = 0;    ///< of the later bundle: nobody can tell what changed there

    std::vector<FactsDiff> facts;          ///< hosts whose facts changed, in the bundle's order
    std::size_t factsCompared = 0;         ///< hosts with facts of both days
    std::vector<std::string> factsUnknown; ///< hosts with facts of one of the two days
    std::vector<Sentence> factsFailures;   ///< files that could not be taken, a sentence each

    [[nodiscard]] bool isCompared() const { return comparison.before != nullptr; }
    /// Everything was looked at on both days, so that silence means that nothing changed.
    [[nodiscard]] bool isWhole() const;
    /// Nothing that was looked at is different.
    [[nodiscard]] bool isQuiet() const;
};

/// Compares a bundle with the newest one of an earlier day in ready/ or consumed/ of this inbox, and the
/// facts of both days. Reads files: never on the GUI thread.
[[nodiscard]] WhatChanged whatChanged(const std::string &inbox, std::shared_ptr<const Bundle> bundle);

/// "Since yesterday", or "Since 2026-11-17, 3 days before".
[[nodiscard]] std::string sinceText(const WhatChanged &changed);

/// The changes in English, a short line each, the weightiest first and about ten at most. Empty if there is
/// no bundle before. "Nothing changed" only where everything was looked at on both days. As printable()
/// leaves texts.
[[nodiscard]] std::vector<std::string> changeLines(const WhatChanged &changed);

/// What changed on a host between two days; nothing if a day has no facts of it. A file that is not what its
/// name says is an error.
[[nodiscard]] Result<std::optional<FactsDiff>> factsBetween(const FactsShelf &shelf, std::string_view host,
                                                            std::string_view before, std::string_view after);

} // namespace prism
