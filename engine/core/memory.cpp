// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace prism {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace prism
