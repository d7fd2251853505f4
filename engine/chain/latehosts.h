// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/collector.h"
#include "engine/chain/afterbundle.h"
#include "engine/chain/gather.h"

#include <optional>
#include <stop_token>
#include <string>

namespace prism {

/// Which hosts are asked again.
struct LateRequest
{
    GatherRequest gather;
    std::optional<std::string> host; ///< one host or target by name; without it: each that has not all six
    AfterBundle after;               ///< the steps that follow a bundle
};

struct LateReport
{
    std::string day;
    GatherReport gather;   ///< without a host: there was none to ask
    CollectReport collect; ///< the bundle of the day, made anew if anything came
    std::vector<Sentence> warnings;
};

/// Gathers from hosts after the chain: of the day that it is now, then the bundle is refreshed. Busy while a
/// chain runs. NotFound for a host that is not gathered from. Blocks.
[[nodiscard]] Result<LateReport> gatherLate(Settings settings, const LateRequest &request, const Clock &clock,
                                            const std::stop_token &stop = {});

} // namespace prism
