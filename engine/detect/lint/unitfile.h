// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/lint/syntaxproblem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// `key=value` in a section.
struct UnitAssignment
{
    std::size_t line = 0;
    std::string section;
    std::string key;
    std::string value; ///< continuation lines joined by blanks; empty resets a list

    bool operator==(const UnitAssignment &) const = default;
};

/// A unit file or drop-in as systemd.syntax(7) describes it.
struct UnitFile
{
    std::vector<UnitAssignment> assignments;
    std::vector<SyntaxProblem> problems; ///< lines that systemd would ignore
};

[[nodiscard]] UnitFile parseUnitFile(std::string_view text);

/// The words of an Exec line without its prefixes (systemd.service(5), "Command lines"): quotes removed,
/// escapes of quotes and blanks undone.
[[nodiscard]] std::vector<std::string> execWords(std::string_view commandLine);

/// Checks the sections against the kind of unit (".service", ".timer", ...) and adds what the parser found.
/// Names of keys are left to systemd-analyze.
[[nodiscard]] std::vector<SyntaxProblem> unitProblems(std::string_view text, std::string_view fileName);

} // namespace prism
