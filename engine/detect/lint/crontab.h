// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A line of a crontab that starts something.
struct CronEntry
{
    std::size_t line = 0;
    std::string user;    ///< of a system table; empty in a user's own
    std::string command; ///< up to an unescaped '%' (crontab(5))

    bool operator==(const CronEntry &) const = default;
};

/// A system table (/etc/crontab, /etc/cron.d) has a user field, a user's own has none.
enum class CronTable { System, User };

/// Reads a crontab; comments and settings of variables are passed over, and so are lines that cron would
/// refuse.
[[nodiscard]] std::vector<CronEntry> parseCrontab(std::string_view text, CronTable kind);

/// A word of a shell command.
struct ShellWord
{
    std::string text;
    bool isLiteral = true; ///< nothing in it is expanded by the shell

    bool operator==(const ShellWord &) const = default;
};

/// The words of the first simple command: up to the first unquoted operator.
[[nodiscard]] std::vector<ShellWord> firstCommand(std::string_view command);

/// The absolute paths that a command cannot do without: its program, also behind nice, env, sudo and the
/// like, and the script that an interpreter is given. Relative names, expansions and what a guard such as
/// `test -x` protects are unknown and not in the list.
[[nodiscard]] std::vector<std::string> neededFiles(const std::vector<ShellWord> &words);

} // namespace prism
