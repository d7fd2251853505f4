// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The twelve machines of the sample fleet, none of which exists.
[[nodiscard]] std::vector<std::string> sampleHosts();

/// Fills an empty inbox with thirty days of the sample fleet up to `lastDay` ("YYYY-MM-DD"): real summaries,
/// assembled and consumed day after day by the collector; only the last day's bundle waits in ready/. The
/// same day gives the same files. Refused if the inbox has bundles already; Cancelled when stopped.
[[nodiscard]] Result<void> writeSampleFleet(const std::string &inbox, std::string_view lastDay,
                                            const std::stop_token &stop = {});

} // namespace prism
