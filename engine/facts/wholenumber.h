// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace prism {

/// The number that the whole text is; nothing for any other text and for numbers that do not fit.
[[nodiscard]] inline std::optional<std::int64_t> wholeNumber(std::string_view text, int base = 10)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace prism
