// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace prism {

/// A place in a text file where its syntax is broken.
struct SyntaxProblem
{
    std::size_t line = 0; ///< from 1
    std::string text;     ///< "a key without a value"

    bool operator==(const SyntaxProblem &) const = default;
};

} // namespace prism
