// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace prism {

enum class Priority { P0, P1, P2, P3 };
enum class Confidence { Low, Medium, High };

[[nodiscard]] std::string_view priorityName(Priority priority);
/// "P0".."P3" in any case, blanks around it allowed; nothing for other texts.
[[nodiscard]] std::optional<Priority> priorityFromText(std::string_view text);

[[nodiscard]] std::string_view confidenceName(Confidence confidence);

/// The rank that queues sort by: 0..3 for P0..P3 in any case, 9 for any other text (FORMATS.md 5, D56).
[[nodiscard]] int priorityRank(std::string_view text);

} // namespace prism
