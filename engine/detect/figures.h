// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The number with that many decimals, a point as the decimal sign whatever the locale.
[[nodiscard]] std::string fixed(double value, int decimals);

/// The number that the whole text is ("12.5", "-3"); nothing for any other text, infinities and NaN.
[[nodiscard]] std::optional<double> numberFrom(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> integerFrom(std::string_view text);

/// The words between runs of blanks and tabs.
[[nodiscard]] std::vector<std::string_view> words(std::string_view line);

/// The value of the first "KEY=VALUE" line of a tool's output (`systemctl show`, `timedatectl show`); nothing
/// if there is no such line.
[[nodiscard]] std::optional<std::string_view> property(std::string_view output, std::string_view key);

} // namespace prism
