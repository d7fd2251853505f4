// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settings.h"
#include "engine/watch/announcements.h"

#include <string>
#include <vector>

namespace prism {

/// Where announcements are fetched from, by the panel and by `prism run --notify` alike: a lock and the
/// ledger see to it that only one of them tells a thing. Each call reads and writes small files: any thread
/// but the GUI thread. Failures are about those files.
class AnnouncementDesk
{
public:
    /// `settings` must outlive it.
    explicit AnnouncementDesk(const Settings &settings)
        : m_settings(settings)
    {}

    /// What to tell now. It counts as told from here on: tell it, or call giveBack().
    [[nodiscard]] Result<std::vector<Announcement>> dueAnnouncements(const Surroundings &known,
                                                                     UtcTime now) const;
    /// No channel but the log could tell it: it is due again, then with `logged`.
    [[nodiscard]] Result<void> giveBack(const std::vector<Announcement> &untold) const;
    /// The operator wants to hear it again at `until` if it still holds then (Snooze 4 h).
    [[nodiscard]] Result<void> snooze(const std::string &key, UtcTime until) const;

    /// What happened since markLooked().
    [[nodiscard]] SinceLooked sinceLooked(const Surroundings &known) const;
    /// The operator has the bundle in sight (the panel's window is in front, the report was printed): its P0s
    /// need not be told any more.
    [[nodiscard]] Result<void> markLooked(const Surroundings &known, UtcTime now) const;

    /// "quiet for": only P0s are told until then. In the past: over.
    [[nodiscard]] Result<void> beQuietUntil(UtcTime until, UtcTime now) const;

    /// Keeps the proof of a drill, be it one of failure.
    [[nodiscard]] Result<void> rememberDrill(const DrillProof &proof) const;

    /// Reads what the watch needs and judges it. `schedule` is the installed one, nothing if there is none.
    [[nodiscard]] WatchReport watch(const std::optional<DailySchedule> &schedule, UtcTime now) const;

private:
    template<typename Change>
    [[nodiscard]] Result<void> change(const Change &change) const;

    const Settings &m_settings;
};

} // namespace prism
