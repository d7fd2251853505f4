// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/detect/detectorcontext.h"

#include <functional>
#include <string>

namespace prism {

// The coverage checks that ask something alive (see CoverageProof). Each answers with the evidence against
// it, empty if it holds.

using TextExpander = std::function<std::string(std::string)>;

/// systemd's list of timers is asked; a timer without a next time does not hold.
[[nodiscard]] std::string timerFailure(const DetectorContext &context, const JsonValue &check);

/// Connects and closes again, sending nothing. The host is a numeric address (default 127.0.0.1), so that no
/// name service is asked; at most 5 s.
[[nodiscard]] std::string portFailure(const JsonValue &check, const TextExpander &expand);

/// Runs the words of `command` without a shell; at most 60 s, 10 s by default. The output is compared, never
/// shown.
[[nodiscard]] std::string commandFailure(const DetectorContext &context, const JsonValue &check,
                                         const TextExpander &expand);

} // namespace prism
