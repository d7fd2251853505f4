// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/text.h"
#include "engine/watch/announcementdesk.h"
#include "tests/support/inboxbench.h"
#include "unit/watch/watchbench.h"

#include <memory>
#include <string>
#include <vector>

namespace prism::test {

// But what is late, which comes before each silence.
inline const std::vector<std::string> everything{"findings", "missing",  "recovered",
                                                 "silent",   "reminder", "drill"};

/// The titles, one a line.
inline std::string titles(const std::vector<Announcement> &announcements)
{
    std::vector<std::string> out;
    for (const Announcement &a : announcements)
        out.push_back(a.title);
    return joined(out, "\n");
}

/// Settings whose every folder is in the bench's.
inline Settings settingsIn(const InboxBench &bench)
{
    Settings s;
    s.inbox = bench.layout.root();
    s.cache = bench.directory() + "/cache";
    s.configDirectory = bench.directory() + "/config";
    s.dataDirectory = bench.directory() + "/data";
    s.host = "web";
    s.hosts = {"web"};
    s.timeZone = "UTC";
    s.preferences.notify = everything;
    return s;
}

/// A bundle with these findings of lint@web, seen with no decision.
struct Seen
{
    Seen(InboxBench &bench, const std::string &day, const std::vector<std::string> &findings,
         const std::string &time = "06:30:00")
    {
        bench.produce(day, "lint@web", true, findings);
        bench.collect(day, time);
        bundle = Bundle::open(bench.layout.readyBundle(day)).value();
        view = decide(*bundle, {}, day);
    }
    [[nodiscard]] Surroundings known() const { return {bundle.get(), &view, nullptr}; }

    std::shared_ptr<const Bundle> bundle;
    DecidedView view;
};

} // namespace prism::test
