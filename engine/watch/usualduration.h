// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace prism {

/// What is usual of the last runs.
struct UsualDuration
{
    std::int64_t median = 0;  ///< milliseconds
    std::int64_t longest = 0; ///< milliseconds
    std::int64_t limit = 0;   ///< longer than this is unusual: three times the median, a minute more at least
};

/// Nothing of fewer than five runs: then nothing is unusual yet. Negative values are left out.
[[nodiscard]] std::optional<UsualDuration> usualDuration(std::vector<std::int64_t> milliseconds);

} // namespace prism
