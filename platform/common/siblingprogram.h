// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace prism {

/// The absolute path of a program of Prism's own, which is installed in the folder of this one. It may not be
/// there.
[[nodiscard]] std::string siblingProgram(const std::string &name);

} // namespace prism
