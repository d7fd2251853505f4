// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/upgrade/packagemanager.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace prism {

/// What `apt-get dist-upgrade` would do on this machine.
struct AptPlan
{
    std::vector<PendingPackage> packages; ///< upgraded, and new ones that an upgrade pulls in
    std::vector<std::string> removed;     ///< names of packages it would remove
    std::vector<std::string> keptBack;    ///< held, phased or blocked: newer versions that stay away
};

/// Reads the output of `apt-get -s dist-upgrade` in the C locale: lines
/// `Inst NAME [OLD] (NEW ORIGIN:VERSION/SUITE, ... [ARCH]) []` and the closing count. Nothing if the count is
/// missing or the lines do not agree with it.
[[nodiscard]] std::optional<AptPlan> parseAptSimulation(std::string_view output);

/// The arguments of the simulation: needs no root, no lock and no network.
[[nodiscard]] std::vector<std::string> aptSimulation();

/// The plan, simulated anew (a second of CPU or more) only if the package state, the lists or apt's
/// configuration changed since the last call on this machine; the last output is kept in the detector memory
/// under "upgrade.apt". For every detector that asks about pending updates; calls at the same time simulate
/// once. The failed result if apt-get fails or prints something else. Any thread.
[[nodiscard]] std::variant<AptPlan, DetectorResult> aptPlan(const DetectorContext &context);

} // namespace prism
