// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prism {

/// Gives the system what was freed but is kept for the next allocation, as after reading a large bundle that
/// nobody needs any more. Does nothing where the C library has no way to. Takes about a millisecond; any
/// thread. malloc_trim(3).
void giveBackFreeMemory();

} // namespace prism
