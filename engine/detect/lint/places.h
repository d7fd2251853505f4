// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// `path` with "~" expanded and tidied, moved below context.root unless it is there already. A relative path
/// stays as it is.
[[nodiscard]] std::string placeOf(const DetectorContext &context, std::string_view path);

/// How a place is named in ids and evidence: without context.root, control characters escaped.
[[nodiscard]] std::string shownPlace(const DetectorContext &context, std::string_view place);

/// Whether something is at a place, links followed as the machine below context.root would.
enum class Presence {
    There,
    Missing, ///< it, or what a link on the way points at, does not exist; or links go in a circle
    Unknown, ///< a directory on the way may not be entered
};
[[nodiscard]] Presence presenceOf(const DetectorContext &context, const std::string &place);

/// What a symbolic link says, unresolved; empty if it is none or cannot be read.
[[nodiscard]] std::string linkTarget(const std::string &link);

/// Seconds between a place's last modification and context.now (negative: in the future); nothing if it
/// cannot be asked.
[[nodiscard]] std::optional<std::int64_t> ageOf(const DetectorContext &context, const std::string &place);

/// "36.0": one decimal, whatever the locale.
[[nodiscard]] std::string oneDecimal(double value);

/// "5 days", "7.5 h": an age for people.
[[nodiscard]] std::string ageText(std::int64_t seconds);

/// How a tool's run ended and the first line it complained with, in one clause.
[[nodiscard]] Sentence toolFailure(const ProcessOutcome &outcome);

} // namespace prism
