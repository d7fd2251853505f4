// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/announcementdesk.h"
#include "engine/watch/pinglistener.h"
#include "src/cli/installedschedule.h"
#include "src/cli/verbs/verbs.h"
#include "src/cli/watchtext.h"

#include <ostream>

namespace prism {
namespace {

class WatchVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        if (i.arguments.has("listen"))
            return listen(i);
        const auto schedule = scheduleToWatch(i);
        if (!schedule)
            return i.fail(schedule.error());
        const WatchReport report = AnnouncementDesk(i.settings).watch(*schedule, i.clock.now());
        const auto drill = readToldLedger(i.settings.dataDirectory).drill;
        i.streams.out << (i.arguments.has("json") ? watchJson(report, drill)
                                                  : watchText(report, drill, i.settings.timeZone));
        return report.isWell() ? exitSuccess : exitPartial;
    }

private:
    static int listen(const Invocation &i)
    {
        const auto port = i.arguments.number("listen", 0);
        auto listener =
            port ? PingListener::open(i.settings, i.clock, *port) : Result<PingListener>(port.error());
        if (!listener)
            return i.fail(listener.error());
        for (const std::string &host : i.settings.hosts)
            i.streams.out << "http://127.0.0.1:" << listener->port() << "/ping/" << host << '\n';
        i.streams.out << std::flush;
        listener->serve(i.stop);
        return exitStopped;
    }

    VerbSpec m_spec{
        "watch",
        "",
        0,
        0,
        "tell who should have reported by now and did not",
        "Holds the heartbeats of all expected hosts against the schedule. A run must start within 15 "
        "minutes; it must be done within twice the longest of the last 20 runs, half an hour at least. "
        "Signs of life give it more, up to six hours after it was due. Clocks that are up to five "
        "minutes off are tolerated and told. Exit 4 if a producer is late, missing or its clock is wrong.",
        {scheduleOption(),
         {"listen", "PORT", "take pings on 127.0.0.1 (0: a free port) until it is stopped", {}},
         jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeWatchVerb()
{
    return std::make_unique<WatchVerb>();
}

} // namespace prism
