// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// The six producers, in the order of every list and matrix (FORMATS.md 8.3).
enum class Daemon { Lint, Security, Performance, Gaps, Upgrade, Debug };

inline constexpr std::array<Daemon, 6> allDaemons{Daemon::Lint, Daemon::Security, Daemon::Performance,
                                                  Daemon::Gaps, Daemon::Upgrade,  Daemon::Debug};

/// "lint", "security", ...
[[nodiscard]] std::string_view daemonName(Daemon daemon);
[[nodiscard]] std::optional<Daemon> daemonFromName(std::string_view name);
/// The skill a finding of this daemon suggests when it names none: the daemon's name, but "upskill" for
/// upgrade.
[[nodiscard]] std::string_view defaultSkill(Daemon daemon);
/// The fixed `looking_for` text of the daemon's summaries.
[[nodiscard]] std::string_view lookingFor(Daemon daemon);

/// daemon@host, the key of summaries and cells.
struct SummaryKey
{
    Daemon daemon = Daemon::Lint;
    std::string host;

    auto operator<=>(const SummaryKey &) const = default;
    [[nodiscard]] std::string text() const { return std::string(daemonName(daemon)) + '@' + host; }
};

/// A host name that may become part of a file name: 1 to 200 bytes of letters, digits, '.', '_', ':', '-' and
/// well-formed non-ASCII letters, not starting with '.' or '-' (FORMATS.md D41; 015 has hosts beyond ASCII).
[[nodiscard]] bool isValidHostName(std::string_view host);

} // namespace prism
