// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <stop_token>

namespace prism {

/// What a part of the desktop said when it was asked.
struct DesktopAnswer
{
    enum class State {
        Present, ///< it answers
        Absent,  ///< there is none, or it does not answer in time
        Unknown, ///< this program cannot ask
    };

    State state = State::Unknown;
    Sentence what; ///< a sentence without a full stop
    Sentence fix;  ///< what to do; empty if there is nothing
};

/// Asks the desktop session for what Prism uses of it. Calls wait for an answer, seconds at most: any thread
/// but the GUI thread.
class DesktopProbe
{
public:
    DesktopProbe() = default;
    virtual ~DesktopProbe() = default;
    DesktopProbe(const DesktopProbe &) = delete;
    DesktopProbe &operator=(const DesktopProbe &) = delete;

    /// Whether there is a place for an icon in the tray.
    [[nodiscard]] virtual DesktopAnswer tray(const std::stop_token &stop) = 0;
    /// Whether somebody shows notifications.
    [[nodiscard]] virtual DesktopAnswer notifications(const std::stop_token &stop) = 0;
};

} // namespace prism
