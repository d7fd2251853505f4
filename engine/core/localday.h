// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <string>

namespace prism {

/// The calendar day "YYYY-MM-DD" of a moment in a time zone (an IANA name; empty or unknown: UTC).
[[nodiscard]] std::string localDay(UtcTime at, const std::string &timeZone);

} // namespace prism
