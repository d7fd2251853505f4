// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A list of findings somebody wants to see again: a query under a name, and how the panel lays it out.
struct SavedView
{
    struct Sort
    {
        std::string column; ///< the panel's name of a column
        bool descending = false;

        bool operator==(const Sort &) const = default;
    };
    std::string name;                 ///< 1 to 60 characters, no control characters
    std::string query;                ///< of FindingQuery::parse()
    std::vector<std::string> columns; ///< shown ones in their order; empty: the panel's own choice
    std::vector<Sort> sort;           ///< the first is the most important

    bool operator==(const SavedView &) const = default;
};

/// "morning" (what asks for a decision) and "hidden", which are always there; a saved view of the same name
/// replaces one.
[[nodiscard]] std::vector<SavedView> builtInViews();

/// The views of <configDirectory>/views.json after the built-in ones, by name. A file that is not there is
/// none. Corrupt names what is wrong; nothing is changed by reading.
[[nodiscard]] Result<std::vector<SavedView>> readViews(const std::string &configDirectory);
/// Saves a view, or replaces the one of its name; written atomically. InvalidInput names the field and the
/// rule.
[[nodiscard]] Result<void> saveView(const std::string &configDirectory, const SavedView &view);
/// NotFound if there is none of that name, Refused for a built-in one that nobody replaced.
[[nodiscard]] Result<void> removeView(const std::string &configDirectory, std::string_view name);

} // namespace prism
