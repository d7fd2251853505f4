// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace prism {

/// A unified diff of two texts by lines, three lines of context, with these names in its head; "" if they are
/// equal. Beyond 2,000 differing lines a side, all of one is replaced by all of the other. Any thread.
[[nodiscard]] std::string lineDiff(std::string_view before, std::string_view after,
                                   std::string_view beforeName, std::string_view afterName);

} // namespace prism
