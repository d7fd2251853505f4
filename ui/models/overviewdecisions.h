// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

#include <string>

namespace prism {

/// Counts what the decisions of a data directory leave to decide in a bundle, drops from the queue what they
/// hide, and finds the receipt of a consumed one. `today` is the operator's day. A ledger that cannot be read
/// counts as empty: everything is then to be decided. Any thread.
void applyDecisions(Overview &overview, const Bundle &bundle, const std::string &dataDirectory,
                    const std::string &today);

} // namespace prism
