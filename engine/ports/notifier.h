// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>

namespace prism {

/// One thing to tell the operator, outside any window. It holds counts, hosts, daemons and titles; never
/// evidence and never a secret.
struct Announcement
{
    enum class Kind { NewFindings, MissingHeartbeat, Recovered, WatcherSilent, Reminder, Drill };
    enum class Urgency { Low, Normal, Critical };

    Kind kind = Kind::NewFindings;
    Urgency urgency = Urgency::Normal;
    std::string key;   ///< the cause: what was told under this key is not told again
    std::string title; ///< one line, plain text
    std::string text;  ///< some lines, plain text; "" if the title says it all
    std::string link;  ///< "prism://today", "prism://finding/ID", "prism://page/NAME": what Open opens

    bool operator==(const Announcement &) const = default;
};

/// A channel that reaches the operator: a notification server, a log.
class Notifier
{
public:
    Notifier() = default;
    virtual ~Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    /// "notification", "log": the word of the channel in results and in the drill.
    [[nodiscard]] virtual std::string channel() const = 0;
    /// Tells it once, within some seconds. NotFound, with what to do, if the channel is not there. The text
    /// is shown as text, whatever the server takes for markup.
    [[nodiscard]] virtual Result<void> tell(const Announcement &announcement) = 0;
};

} // namespace prism
