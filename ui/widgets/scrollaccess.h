// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prism {

/// Lets assistive technology see every scroll area made from now on with all of its children, hidden scroll
/// bars, too. To be called once the application stands, before the first window; a further call changes
/// nothing.
void installScrollAccess();

} // namespace prism
