// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace prism {

/// What a prism:// link opens in the panel: "prism://today", "prism://finding/ID", "prism://page/NAME".
struct PanelLink
{
    enum class Place { Today, Finding, Page };

    Place place = Place::Today;
    std::string name; ///< the finding's id or the page's name

    bool operator==(const PanelLink &) const = default;
};

/// "prism://finding/ID" with everything percent-encoded that a URI does not take as it is (RFC 3986, 2.3).
[[nodiscard]] std::string findingLink(std::string_view id);

/// Reads a link, whoever wrote it: a browser hands on what a web page says. At most 2 KiB; the id of a
/// finding is one line of UTF-8, the name of a page letters and dashes; no user, port, query or fragment.
/// InvalidInput says what is wrong. A link only shows something, it never changes anything.
[[nodiscard]] Result<PanelLink> parsePanelLink(std::string_view text);

} // namespace prism
