// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <vector>

namespace prism {

/// The pages of the panel after Today, in the order of the sidebar. A new page is one entry here.
[[nodiscard]] std::vector<PageEntry> panelPages();

} // namespace prism
