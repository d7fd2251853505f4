// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/deployment.h"
#include "engine/target/registry.h"
#include "src/cli/verb.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// The target that a verb works on: an operand of the registry, or an error that says how to make one.
[[nodiscard]] Result<Target> targetOf(const Invocation &i, const std::optional<std::string> &name);

/// Connects to a target.
[[nodiscard]] Result<std::unique_ptr<VerbHost>> connectTo(const Invocation &i, const Target &target);

/// A verb that ends before its first stage (no connection): the same structured result as any other.
[[nodiscard]] int reportNoConnection(Invocation &i, const std::string &verb, const Target &target,
                                     const Error &error);

/// What is deployed: the registry's words, overridden by --source, --compose-file and --health-url.
[[nodiscard]] Result<DeployTarget> deployTargetOf(const Invocation &i, const Target &target,
                                                  bool needsSource);
/// --health-timeout, --build-timeout, --break-lock.
[[nodiscard]] Result<DeployOptions> deployOptionsOf(const Invocation &i);
/// The options that install-lan and upgrade-lan share.
[[nodiscard]] std::vector<OptionSpec> deployOptionSpecs();

} // namespace prism
