// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/terminal.h"

#include <functional>

namespace prism {

/// Starts terminals as they are found: $TERMINAL, xdg-terminal-exec, x-terminal-emulator, then known ones; on
/// macOS Terminal.
class SystemTerminal final : public Terminal
{
public:
    /// The value of an environment variable, "" if it is not set.
    using Variable = std::function<std::string(const std::string &name)>;

    SystemTerminal(bool isMac, Variable variable);

    /// PRISM_SKILL_RUNNER, else `claude`, with the skill as its one argument.
    [[nodiscard]] Result<std::vector<std::string>> skillCommand(const std::string &skill) const override;
    [[nodiscard]] Result<void> open(const std::vector<std::string> &command) override;

    /// What open() starts: the terminal, its option for a command, the command. On macOS the script that
    /// Terminal shall open is the last argument, and writeScript() writes it.
    [[nodiscard]] Result<std::vector<std::string>> launch(const std::vector<std::string> &command) const;

    /// A script that replaces itself by the command; each argument is quoted whole.
    [[nodiscard]] static std::string script(const std::vector<std::string> &command);

private:
    [[nodiscard]] Result<void> openOnMac(const std::vector<std::string> &command) const;

    bool m_isMac = false;
    Variable m_variable;
};

} // namespace prism
