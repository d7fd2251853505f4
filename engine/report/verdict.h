// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <array>
#include <string>

namespace prism {

/// How many findings a bundle has, by priority. Those reported as resolved are left out.
struct FindingCounts
{
    std::array<int, 4> open{};
    std::array<int, 4> fresh{}; ///< of these: new, baseline or regressed
    int other = 0;              ///< invalid priorities
    int carried = 0;
    int resolved = 0;
    bool baseline = false; ///< the bundle is the first of some host

    [[nodiscard]] int openTotal() const;
    [[nodiscard]] int freshTotal() const;
};

/// Linear in the findings; any thread.
[[nodiscard]] FindingCounts countFindings(const Bundle &bundle);

/// The bundle in one or two sentences: who answered, what is open, what is new, where nobody looked. All is
/// well is said only if every expected cell was looked at. English, for texts that are not translated.
[[nodiscard]] std::string verdictOf(const Bundle &bundle);

} // namespace prism
