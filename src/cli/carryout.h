// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/ports/secretstore.h"
#include "engine/settings/settings.h"
#include "engine/target/proposal.h"
#include "engine/target/stage.h"

#include <functional>
#include <stop_token>
#include <string>

namespace prism {

/// What carrying out uses of its surroundings.
struct CarryOutMeans
{
    const Settings &settings;
    const Clock &clock;
    const Variables &environment;
    SecretStore *secrets = nullptr; ///< the keychain; null where there is none
};

/// Who listens while a proposal is carried out. Called on the thread of carryOutProposal().
struct CarryOutListeners
{
    StageListener stages;
    std::function<void(const std::string &key)> showKey; ///< an API key that was made, told this once
};

/// `prism proposals approve ID` in this process: does exactly the plan of the proposal, or nothing if the
/// facts changed, and writes down how it ended. Blocks; any thread; `stop` puts right what was begun.
[[nodiscard]] VerbResult carryOutProposal(const Proposal &proposal, const CarryOutMeans &means,
                                          const CarryOutListeners &listeners, const std::stop_token &stop);

} // namespace prism
