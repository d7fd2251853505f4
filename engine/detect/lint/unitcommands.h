// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <string>
#include <vector>

namespace prism {

/// A program or script that a service's Exec line names.
struct UnitCommand
{
    std::string file; ///< the unit or drop-in, a place
    std::size_t line = 0;
    std::string text;                ///< the key and the program, without its arguments
    std::vector<std::string> needed; ///< absolute paths as written, specifiers resolved
    std::string bareName;            ///< a program without a slash, which systemd looks up itself
};

/// The commands of the services in one directory of units, drop-ins taken into account (a reset drops what
/// stood before). Left out: services whose conditions on paths are not met, masked ones, commands with a `-`
/// prefix (their failure is meant to be ignored), with `%` other than %h and %%, or with a variable.
/// `unitHome` is what %h means.
[[nodiscard]] std::vector<UnitCommand>
commandsOfUnits(const DetectorContext &context, const std::string &directory, const std::string &unitHome);

} // namespace prism
