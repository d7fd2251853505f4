// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <string>
#include <vector>

namespace prism {

/// One logical line of the sudo rules, sudoers(5): continuation lines joined, comments gone.
struct SudoersLine
{
    std::string file; ///< as shown
    std::size_t line = 0;
    std::string text;
};

struct SudoersFiles
{
    std::vector<SudoersLine> lines;
    std::vector<std::string> unreadable; ///< files, with the reason
};

/// Reads `mainFile` (below context.root) and what @include, @includedir, #include and #includedir name: at
/// most 128 levels as sudo does, and 1000 files. In a directory, names that end in '~' or hold a '.' are
/// passed over.
[[nodiscard]] SudoersFiles readSudoers(const DetectorContext &context, const std::string &mainFile);

/// A rule that asks nobody for a password.
struct PasswordlessRule
{
    std::string who;         ///< "op", "%wheel", "ALL"; "Defaults" for !authenticate
    std::string commands;    ///< what may be run, as written
    bool everything = false; ///< ALL, or a command that starts any other
};

/// The rules of one line whose commands need no password; NOPASSWD holds for all commands after it, until
/// PASSWD.
[[nodiscard]] std::vector<PasswordlessRule> passwordlessRules(const SudoersLine &line);

} // namespace prism
