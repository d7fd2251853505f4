// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Which systemd: that of the machine, or the operator's own.
enum class ManagerScope { System, User };

/// "system" or "user".
[[nodiscard]] std::string_view scopeName(ManagerScope scope);

/// What a manager said to `systemctl`.
struct ManagerAnswer
{
    enum class State {
        Answered,
        Absent, ///< there is no such manager here
        Failed, ///< there should be one, and it did not answer
    };
    State state = State::Absent;
    ProcessOutcome outcome;
    Sentence reason; ///< why absent
};

/// Runs systemctl (with --user for the operator's manager). The manager of the machine is expected where
/// process 1 is systemd; the operator's may be absent anywhere.
[[nodiscard]] ManagerAnswer askManager(DetectorContext &context, ManagerScope scope,
                                       std::vector<std::string> arguments);

/// The blocks of `systemctl show A B`, which blank lines divide.
[[nodiscard]] std::vector<std::string_view> showBlocks(std::string_view output);

/// Whether text is fit to be handed back to systemctl as a unit name (systemd.unit(5): letters, digits,
/// ":-_.\@", at most 255 bytes, no leading '-').
[[nodiscard]] bool isUnitName(std::string_view text);

} // namespace prism
