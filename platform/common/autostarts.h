// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "engine/settings/settings.h"

#include <memory>
#include <string>

namespace prism {

/// What starts the panel with a session of this system. `prism` is the absolute path of the CLI; the panel
/// lies beside it.
[[nodiscard]] std::unique_ptr<PanelAutostart> makeAutostart(const Settings &settings,
                                                            const std::string &prism);

} // namespace prism
