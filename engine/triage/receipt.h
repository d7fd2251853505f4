// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/audit/bundlerevision.h"
#include "engine/core/result.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decisionledger.h"

#include <array>
#include <string>

namespace prism {

/// What a morning came to: kept when a bundle is consumed.
struct Receipt
{
    std::string bundleId;
    std::string day;
    std::string consumedBy;
    UtcTime consumedAt;
    std::array<std::uint32_t, 5> open{};      ///< findings not resolved, by priority P0..P3 and others
    std::uint32_t hidden = 0;                 ///< of these, out of sight by a decision
    std::uint32_t undecided = 0;              ///< that asked for a decision and got none
    std::uint32_t undecidedUrgent = 0;        ///< undecided findings of priority P0
    std::array<std::uint32_t, 5> decisions{}; ///< made about this bundle and not reverted, by DecisionKind
    int minutes = 0;                          ///< spent deciding, pauses over ten minutes left out

    bool operator==(const Receipt &) const = default;
    [[nodiscard]] std::uint32_t decisionCount() const;
    [[nodiscard]] std::uint32_t openCount() const;
};

/// Counts. Linear in findings and decisions; any thread.
[[nodiscard]] Receipt receiptFor(const Bundle &bundle, const DecidedView &view, const DecisionBook &book,
                                 UtcTime now, const std::string &author);

/// The same of a bundle that no decision in force is about: from what its writer counted, without its
/// findings.
[[nodiscard]] Receipt receiptFor(const BundleRevision &revision, const BundleTally &tally,
                                 const DecisionBook &book, UtcTime now, const std::string &author);

/// <dataDirectory>/receipts/<bundle id>.json, written atomically; a second one replaces the first.
[[nodiscard]] Result<void> writeReceipt(const std::string &dataDirectory, const Receipt &receipt);
/// NotFound if the bundle has none; Corrupt if the file is none. InvalidInput: not a bundle id.
[[nodiscard]] Result<Receipt> readReceipt(const std::string &dataDirectory, const std::string &bundleId);

/// The receipt as JSON ("prism.receipt.v1").
[[nodiscard]] std::string receiptToJson(const Receipt &receipt);

/// "12 open, 5 decided (2 approved, 3 accepted risk) in 3 minutes, 7 hidden, 0 left undecided.": English.
[[nodiscard]] std::string receiptSentence(const Receipt &receipt);

} // namespace prism
