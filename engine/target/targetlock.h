// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// Who holds a target's lock, as its one line of JSON says.
struct LockOwner
{
    std::string who;     ///< "login@machine"
    std::string machine; ///< identity of the machine and its start, see thisMachine()
    std::int64_t process = 0;
    std::string processStart; ///< tells two processes of the same number apart; "" where unknown
    std::string reason;       ///< "upgrade-lan full"
    std::string since;        ///< UTC

    [[nodiscard]] std::string toLine() const;
    [[nodiscard]] static std::optional<LockOwner> fromLine(std::string_view line);
    /// This process, from now on.
    [[nodiscard]] static LockOwner self(const std::string &who, const std::string &reason,
                                        const std::string &since);
    /// "ann@laptop since 2026-11-21T06:00:00Z for upgrade-lan".
    [[nodiscard]] Sentence describe() const;
};

/// Whether the owner is proved to be gone: it was a process of this machine's present boot that has ended, or
/// of an earlier boot of this machine. A lock of another machine is never stale by itself: its operator says
/// so, or --break-lock.
[[nodiscard]] bool isStale(const LockOwner &owner);

} // namespace prism
