// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/panel/panelparts.h"
#include "ui/pages/page.h"

#include <vector>

namespace prism {

/// The pages of the panel after Today, in the order of the sidebar. A new page is one entry here.
/// `sample`: the window shows the sample fleet.
[[nodiscard]] std::vector<PageEntry> panelPages(const PanelParts &parts, bool sample);

} // namespace prism
