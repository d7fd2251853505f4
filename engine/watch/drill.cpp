// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/drill.h"

#include "engine/audit/collector.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/summary.h"
#include "engine/core/atomicfile.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/watch/announcementdesk.h"

#include <QString>
#include <QTemporaryDir>

namespace prism {
namespace {

constexpr const char *host = "drill";
constexpr std::int64_t sinceDue = 3 * 3600; // past both deadlines
constexpr Daemon heldBack = Daemon::Debug;

/// A world of its own with one host, whose run was due three hours ago.
Settings scratchSettings(const std::string &folder, UtcTime now)
{
    Settings s;
    s.home = folder;
    s.inbox = folder + "/inbox";
    s.cache = folder + "/cache";
    s.configDirectory = folder + "/config";
    s.dataDirectory = folder + "/data";
    s.host = host;
    s.hosts = {host};
    s.timeZone = "UTC";
    s.pinnedNow = now;
    s.preferences.notify = announcementKinds();
    return s;
}

Result<void> plant(const Settings &scratch, UtcTime now)
{
    const InboxLayout layout(scratch.inbox);
    if (auto made = layout.create(now.day()); !made)
        return made;
    for (const Daemon daemon : allDaemons) {
        const SummaryKey key{daemon, host};
        const UtcTime at{daemon == heldBack ? now.seconds - sinceDue - 86400 : now.seconds};
        if (auto written =
                writeFileAtomically(layout.heartbeat(key), encodeHeartbeat({daemon, host, "ok", {}, at}));
            !written)
            return written;
    }
    JsonWriter w;
    w.beginObject().member("daemon", "lint").member("host", host).member("written_at", now.iso());
    w.key("self_report").beginObject().member("daemon_health", "green").key("detector_errors").beginArray();
    w.endArray().endObject().key("findings").beginArray().beginObject();
    w.member("id", "lint:drill:canary").member("title", "This is a drill: a planted P0");
    w.member("affected_surface", "drill").member("priority", "P0").endObject().endArray().endObject();
    return writeFileAtomically(layout.summary(now.day(), {Daemon::Lint, host}), w.take());
}

/// What the watch makes of the scratch inbox; it must be the canary and the silence, and nothing else.
Result<std::vector<Announcement>> findThem(const Settings &scratch, UtcTime now)
{
    const FixedClock clock(now);
    const auto collected = collect({scratch.inbox, scratch.hosts, 0, now.day(), true}, clock);
    const auto bundle =
        collected ? Bundle::open(collected->path) : Result<std::shared_ptr<const Bundle>>(collected.error());
    if (!bundle)
        return bundle.error();
    DailySchedule schedule;
    const std::int64_t minute = (now.seconds - sinceDue) / 60 % 1440;
    schedule.hour = static_cast<int>(minute / 60);
    schedule.minute = static_cast<int>(minute % 60);
    schedule.timeZone = "UTC";
    const DecidedView view = decide(**bundle, {}, now.day());
    const AnnouncementDesk desk(scratch);
    const WatchReport report = desk.watch(schedule, now);
    auto found = desk.dueAnnouncements({bundle->get(), &view, &report}, now);
    if (!found)
        return found.error();
    const bool both = found->size() == 2 && found->front().kind == Announcement::Kind::NewFindings &&
                      found->back().kind == Announcement::Kind::MissingHeartbeat;
    if (!both)
        return Error{ErrorCode::Corrupt,
                     "the watch did not find just the canary and the heartbeat that was held back, but " +
                         counted(found->size(), "announcement", "announcements"),
                     {}};
    return found;
}

} // namespace

Result<DrillProof> runDrill(const Settings &settings, const std::vector<Notifier *> &channels, UtcTime now)
{
    if (auto made = makeDirectory(settings.cache); !made)
        return made.error();
    const QTemporaryDir folder(QString::fromStdString(settings.cache + "/drill-XXXXXX"));
    if (!folder.isValid())
        return Error{ErrorCode::Io, "cannot make a folder for the drill", settings.cache};
    const Settings scratch = scratchSettings(folder.path().toStdString(), now);
    const std::int64_t planted = monotonicMilliseconds();
    if (auto done = plant(scratch, now); !done)
        return done.error();
    const auto found = findThem(scratch, now);
    if (!found)
        return found.error();
    Announcement drill;
    drill.kind = Announcement::Kind::Drill;
    drill.key = "drill:" + now.iso();
    drill.title = "Prism alarm drill";
    drill.text = "Nothing is wrong. The planted P0 and the heartbeat that was held back were found.";
    drill.link = "prism://today";
    DrillProof proof{now, {}, {}};
    std::vector<std::string> failures;
    for (Notifier *channel : channels) {
        const auto told = channel->tell(drill);
        proof.channels[channel->channel()] = told ? monotonicMilliseconds() - planted : -1;
        if (!told)
            failures.push_back(channel->channel() + ": " + told.error().message);
    }
    proof.failure = joined(failures, "; ");
    return proof;
}

} // namespace prism
