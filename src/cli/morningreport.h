// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/report/whatchanged.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/streams.h"

#include <string>

namespace prism {

/// The report an operator reads in the morning: what changed since the bundle before, a verdict in words,
/// what is left to decide, the matrix, what is missing and why, the ranked queue with evidence (hidden
/// findings left out), the next step. Text from machines is made harmless for the terminal.
[[nodiscard]] std::string morningReport(const DecidedBundle &decided, const WhatChanged &changed, UtcTime now,
                                        const Streams &streams);

/// "3 h ago", "just now", "2 days ago".
[[nodiscard]] std::string agoText(std::int64_t seconds);

} // namespace prism
