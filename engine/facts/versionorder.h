// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace prism {

/// The order of package versions as dpkg has it (deb-version(7)): epoch, then digits as numbers, letters
/// before other signs, '~' before everything, also the end. It fits those of rpm, apk and brew where it
/// matters: which of two is the newer. Equivalent where only leading zeros differ.
[[nodiscard]] std::weak_ordering compareVersions(std::string_view a, std::string_view b);

} // namespace prism
