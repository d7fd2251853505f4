// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "src/cli/verb.h"

namespace prism {

/// `prism schedule autostart [on|off|status]`: shows what would be written, asks, and writes it. Returns the
/// exit status.
[[nodiscard]] int runAutostart(const Invocation &i, PanelAutostart &autostart);

/// Whether the operator agrees: --yes, or "y" at the question.
[[nodiscard]] bool agrees(const Invocation &i, const std::string &question);

} // namespace prism
