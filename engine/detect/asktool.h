// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Runs a tool to its end with the context's tools and stop token. Blocks.
[[nodiscard]] ProcessOutcome askTool(DetectorContext &context, std::vector<std::string> command,
                                     std::chrono::milliseconds timeout = std::chrono::seconds(20));

/// The result of a detector whose tool did not do its work: Failed, with how the tool ended and its last
/// output.
[[nodiscard]] DetectorResult toolFailure(std::string_view tool, const ProcessOutcome &outcome);

/// Whether the tool's messages (standard error first, then output) contain this text.
[[nodiscard]] bool saidBy(const ProcessOutcome &outcome, std::string_view text);

/// The first line of the tool's messages that is not blank, for a reason; "" if it said nothing.
[[nodiscard]] std::string firstMessage(const ProcessOutcome &outcome);

} // namespace prism
