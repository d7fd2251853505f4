// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"
#include "engine/triage/decidedview.h"
#include "engine/watch/toldledger.h"
#include "engine/watch/watchreport.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What is known when announcements are made; what is null is not spoken of.
struct Surroundings
{
    const Bundle *bundle = nullptr;
    const DecidedView *view = nullptr; ///< of the bundle
    const WatchReport *watch = nullptr;
};

/// The word of a kind in the setting `notify`: "findings", "missing", "recovered", "silent", "reminder",
/// "drill", "late".
[[nodiscard]] std::string_view announcementWord(Announcement::Kind kind);

/// A P0 of a bundle that nobody decided on, as the ledger knows it.
[[nodiscard]] std::string toldHash(const Bundle &bundle, const BundleFinding &finding);

/// A word to the operator that is no finding, as the ledger knows that it was logged.
[[nodiscard]] std::string loggedHash(const Announcement &announcement);

/// Goes through what is known, changes the ledger to what the operator knows afterwards, and returns what to
/// tell now: one announcement for the new undecided P0s of a bundle, one for each silence, one when a silence
/// ends, one reminder a day of those that last, one for each host that is late, which has no end of its own.
/// Nothing of a host in maintenance, and in quiet times nothing but P0s: that comes when they end. `words`
/// are the kinds that are switched on; the others enter the ledger silently.
[[nodiscard]] std::vector<Announcement> announce(const Surroundings &known, const QuietRules &quiet,
                                                 const std::vector<std::string> &words, UtcTime now,
                                                 ToldLedger &ledger);

/// What happened since the operator last looked.
struct SinceLooked
{
    std::optional<UtcTime> at;      ///< nothing: never looked
    bool newBundle = false;         ///< the bundle is another one than then
    std::uint32_t urgent = 0;       ///< undecided P0s of it
    std::uint32_t fresh = 0;        ///< findings that are new in it
    std::uint32_t returned = 0;     ///< that came back
    std::uint32_t resolved = 0;     ///< that are gone
    std::vector<WatchEvent> events; ///< what was told since, newest first, 20 at most
};

[[nodiscard]] SinceLooked sinceLooked(const ToldLedger &ledger, const Surroundings &known);

} // namespace prism
