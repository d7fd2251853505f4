// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace prism {

/// Calls `job` once for each index below `count`, in order of the start, on the calling thread and at most
/// `threads` - 1 others, and returns when all are done. `job` must not throw. A thread that cannot be started
/// is done without. (QThreadPool gives each thread an event dispatcher: dear where a run is over in
/// milliseconds.)
void runInParallel(std::size_t count, int threads, const std::function<void(std::size_t)> &job);

} // namespace prism
