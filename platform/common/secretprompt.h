// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <stop_token>
#include <string>

namespace prism {

/// Whether standard input is a terminal, so that a secret has to be asked for.
[[nodiscard]] bool inputIsTerminal();

/// Asks on the process's terminal and reads a line that is not shown while it is typed. The terminal is as
/// before afterwards, also when `stop` was requested. Cancelled: stopped, or the input ended; Unsupported:
/// there is no terminal; TooLarge: more than 64 KiB. Blocks; any thread but the GUI thread.
[[nodiscard]] Result<std::string> askForSecret(const std::string &question, const std::stop_token &stop);

} // namespace prism
