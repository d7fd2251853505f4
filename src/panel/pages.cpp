// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/pages.h"

namespace prism {

std::vector<PageFactory> panelPages()
{
    return {};
}

} // namespace prism
