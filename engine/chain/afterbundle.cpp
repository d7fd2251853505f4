// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/collector.h"
#include "engine/chain/runrecord.h"

namespace prism {

std::vector<std::string> afterBundle(const Settings & /*settings*/, const CollectReport & /*collect*/,
                                     bool /*history*/)
{
    return {};
}

} // namespace prism
