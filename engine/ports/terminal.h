// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <vector>

namespace prism {

/// The operator's terminal. A command is an argument vector and never goes through a shell.
class Terminal
{
public:
    Terminal() = default;
    virtual ~Terminal() = default;
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// What runs a skill such as "/lint": the program and its arguments. NotFound, with what to do about it,
    /// if that program is not there; Refused for a skill that cannot be one. GUI thread.
    [[nodiscard]] virtual Result<std::vector<std::string>> skillCommand(const std::string &skill) const = 0;
    /// Opens a terminal with the command and does not wait. NotFound if there is no terminal. GUI thread.
    [[nodiscard]] virtual Result<void> open(const std::vector<std::string> &command) = 0;
};

} // namespace prism
