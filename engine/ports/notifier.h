// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// Who is silent or late, as an announcement tells of it.
struct AnnouncedSilence
{
    std::string host;                 ///< "" where it is about several
    std::size_t hosts = 1;            ///< how many it is about
    std::vector<std::string> daemons; ///< those that are silent; empty: all of them
    std::optional<UtcTime> since;     ///< the first run that was missed, or the one that is late

    bool operator==(const AnnouncedSilence &) const = default;
};

/// A finding that an announcement names.
struct AnnouncedFinding
{
    std::string host;
    std::string title; ///< one line, cut

    bool operator==(const AnnouncedFinding &) const = default;
};

/// What an announcement is made of, for a channel that speaks another language than English.
struct AnnouncementFacts
{
    std::size_t count = 0;                  ///< of NewFindings: how many there are
    std::vector<std::string> hosts;         ///< of NewFindings and Recovered: where; empty: all hosts
    std::vector<AnnouncedFinding> findings; ///< the first of them
    std::vector<AnnouncedSilence> silences; ///< of the other kinds: the first of them
    std::size_t more = 0;                   ///< findings or silences that are not among the first

    bool operator==(const AnnouncementFacts &) const = default;
};

/// One thing to tell the operator, outside any window. It holds counts, hosts, daemons and titles; never
/// evidence and never a secret.
struct Announcement
{
    enum class Kind { NewFindings, MissingHeartbeat, Recovered, WatcherSilent, Reminder, Drill, Late };
    enum class Urgency { Low, Normal, Critical };

    Kind kind = Kind::NewFindings;
    Urgency urgency = Urgency::Normal;
    std::string key;   ///< the cause: what was told under this key is not told again
    std::string title; ///< one line, plain text, English
    std::string text;  ///< some lines, plain text; "" if the title says it all
    std::string link;  ///< "prism://today", "prism://finding/ID", "prism://page/NAME": what Open opens
    AnnouncementFacts facts{}; ///< what title and text say
    bool logged = false;       ///< it could not be shown before, and stands in the log of shouts since then

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
