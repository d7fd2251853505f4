// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundletally.h"

#include <algorithm>

namespace prism {

void BundleTally::add(int rank, FindingState state)
{
    ++open.at(static_cast<std::size_t>(std::clamp(rank, 0, 4)));
    asking += asksForDecision(rank, state) ? 1U : 0U;
}

} // namespace prism
