// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/ports/panellink.h"

#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// What a start of the panel shall show. A second start hands it to the first as one line of JSON.
struct StartRequest
{
    std::optional<PanelLink> link; ///< --page is a link to a page; nothing: as it is
    bool hidden = false;           ///< wait in the tray
    bool check = false;            ///< nothing to show: look for news, a run has ended
    std::string token;             ///< lets the window come to the front (XDG_ACTIVATION_TOKEN)

    bool operator==(const StartRequest &) const = default;
};

[[nodiscard]] std::string startRequestJson(const StartRequest &request);

/// InvalidInput for anything else than what startRequestJson() writes, hostile links included.
[[nodiscard]] Result<StartRequest> parseStartRequest(std::string_view json);

} // namespace prism
