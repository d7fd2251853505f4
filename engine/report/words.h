// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One thing to do.
struct ReportQueueEntry
{
    std::string priority;
    std::string title;
    std::string key;    ///< "lint@web"
    std::string id;     ///< of the finding
    std::string reason; ///< why it stands where it does: "new", "came back", "carried forward, not confirmed"
    std::string skill;  ///< "" if none is suggested
};

/// The head of the queue of what the report shows: neither resolved nor hidden by a decision.
struct ReportQueue
{
    std::vector<ReportQueueEntry> entries; ///< at most 100
    std::size_t more = 0;                  ///< left out
};
/// In the order of the bundle's action queue.
[[nodiscard]] ReportQueue queueOf(const Report &report);

/// A state of the lifecycle in words.
[[nodiscard]] std::string_view stateWords(FindingState state);
/// "accepted risk until 2026-12-01 by ann on 2026-11-02: behind the firewall", and what broke it.
[[nodiscard]] std::string decisionWords(const ReportDecision &decision);
/// "12 hidden by decisions: 10 accepted risk, 2 deferred."
[[nodiscard]] std::string decisionSentence(const Report &report);
/// For each decision the shown findings that it is about.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> coveredFindings(const Report &report);

/// The evidence line by line: at most `most` lines of about `limit` bytes, and how many were left out.
[[nodiscard]] std::vector<std::string> evidenceLines(const FindingDetails &details, std::size_t most,
                                                     std::size_t limit);

/// At most `limit` bytes of a text, not cut inside a character; "..." marks the cut.
[[nodiscard]] std::string clipped(std::string_view text, std::size_t limit);

} // namespace prism
