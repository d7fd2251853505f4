// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"

#include <cstddef>
#include <string_view>

namespace prism {

/// What a hostile document may cost.
struct JsonLimits
{
    std::size_t maxBytes = std::size_t{64} << 20;
    int maxDepth = 100;              ///< arrays and objects inside one another (FORMATS.md D20)
    std::size_t maxValues = 8000000; ///< values of all kinds
    std::size_t maxDigits = 4300;    ///< digits of an integer (FORMATS.md 3)
};

/// Reads one strict RFC 8259 value. A byte order mark, trailing text, NaN, Infinity, numbers that overflow a
/// double, ill-formed UTF-8 and broken limits are errors; a lone surrogate becomes U+FFFD (FORMATS.md D19,
/// D20, D43). The error names line and column. `place` (a file name) is copied into it. Any thread.
[[nodiscard]] Result<JsonValue> parseJson(std::string_view text, const std::string &place = {},
                                          const JsonLimits &limits = {});

} // namespace prism
