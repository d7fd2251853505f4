// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/registry.h"
#include "src/cli/verb.h"

#include <map>
#include <string>

namespace prism {

/// All PRISM_* variables of this process.
[[nodiscard]] std::map<std::string, std::string> prismVariables();

/// The registry's file: PRISM_TARGETS_FILE or ~/.prism/targets.json.
[[nodiscard]] Result<std::string> targetsFile(const Settings &settings);

/// The same of an environment that is given.
[[nodiscard]] Result<std::string> registryOf(const Settings &settings, const Variables &environment);

/// The registry of this operator.
[[nodiscard]] Result<Registry> operatorsRegistry(const Settings &settings);

} // namespace prism
