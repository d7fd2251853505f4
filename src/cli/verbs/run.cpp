// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/orchestrator.h"

#include "engine/audit/bundle.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/settings/dailyschedule.h"
#include "engine/watch/chainseen.h"
#include "engine/watch/runping.h"
#include "src/cli/application.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/morningreport.h"
#include "src/cli/runprogress.h"
#include "src/cli/targetsfile.h"
#include "src/cli/tellnews.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

class RunVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto due = dueTime(i);
        if (!due)
            return i.fail(due.error());
        if (const auto made = *due ? madeAhead(i, **due) : std::nullopt) {
            i.streams.err << "prism: the clock was set back: the run due " << (*due)->iso() << " was made at "
                          << made->iso() << "; nothing was done\n";
            return exitSuccess;
        }
        RunPing ping(i.settings.pingUrl);
        RunProgressLines lines(i.streams);
        const AfterBundle after{true, !i.arguments.has("no-history"), true, &ensureApplication};
        const auto gather = gatherRequest(i, lines);
        if (!gather)
            return i.fail(gather.error());
        const ChainRequest request{!i.arguments.has("no-builtin"), after, *due, *gather};
        const auto report = runChain(
            i.settings, request, i.clock, i.tools, [&lines](const RunProgress &p) { lines.show(p); }, i.stop);
        lines.clear();
        if (!report) {
            if (!i.stop.stop_requested())
                warn(i, ping.send(PingSignal::Fail, printable(report.error().message)));
            return i.fail(report.error());
        }
        tellEnd(i, ping, *report);
        const auto bundle = Bundle::open(report->collect.path);
        if (!bundle)
            return i.fail(bundle.error());
        const bool reports = !i.arguments.has("json") && !i.arguments.has("quiet");
        Result<DecidedBundle> decided = DecidedBundle{};
        if (reports || i.arguments.has("notify")) {
            decided = decidedBundle(i, *bundle);
            if (!decided)
                return i.fail(decided.error());
        }
        if (i.arguments.has("notify"))
            warn(i, tellNews(i, *decided));
        if (i.arguments.has("json"))
            i.streams.out << json(*report);
        else if (reports)
            i.streams.out << morningReport(*decided, whatChanged(i.settings.inbox, *bundle), i.clock.now(),
                                           i.streams);
        if (report->isLate())
            i.streams.err << "prism: late: due " << report->due->iso() << ", made up at "
                          << report->startedAt.iso() << '\n';
        for (const DaemonReport &d : report->daemons) {
            if (d.failure)
                i.streams.err << "prism: " << daemonName(d.daemon)
                              << " failed: " << printable(d.failure->text()) << '\n';
        }
        warn(i, report->warnings);
        return status(i, *report, **bundle);
    }

private:
    /// PRISM_GATHER=off is how a chain that another one started is told not to go on to its own hosts.
    static Result<GatherRequest> gatherRequest(const Invocation &i, RunProgressLines &lines)
    {
        auto registry = registryOf(i.settings, i.environment);
        if (!registry)
            return registry.error();
        const auto given = i.environment.find("PRISM_GATHER");
        GatherRequest out;
        out.registry = std::move(*registry);
        out.connect =
            !i.arguments.has("no-gather") && (given == i.environment.end() || given->second != "off");
        out.sink = [&lines](const GatherProgress &p) {
            lines.show(p);
        };
        return out;
    }

    template<typename Text>
    static void warn(const Invocation &i, const std::vector<Text> &warnings)
    {
        for (const std::string &warning : warnings)
            i.streams.err << "prism: warning: " << printable(warning) << '\n';
    }

    /// A run that made a bundle is a success; what is missing from it is logged before.
    static void tellEnd(const Invocation &i, RunPing &ping, const ChainReport &report)
    {
        if (!report.isComplete())
            warn(i,
                 ping.send(PingSignal::Log, "incomplete; missing: " + joined(report.collect.missing, ", ")));
        warn(i, ping.send(PingSignal::Success, "bundle " + report.collect.bundleId + ", " +
                                                   counted(static_cast<std::size_t>(report.collect.findings),
                                                           "finding", "findings")));
    }

    /// When the run of this slot was made, by a clock that was ahead of the present one.
    static std::optional<UtcTime> madeAhead(const Invocation &i, UtcTime due)
    {
        const auto schedule = parseScheduleText(*i.arguments.value("due"));
        if (!schedule || i.settings.pinnedNow)
            return std::nullopt;
        for (const RunSeen &run : readChainSeen(i.settings).runs) {
            const UtcTime end{run.startedAt.seconds + run.milliseconds / 1000};
            if ((run.exit == exitSuccess || run.exit == exitPartial) && i.clock.now() < end &&
                lastDue(*schedule, run.startedAt) == due)
                return run.startedAt;
        }
        return std::nullopt;
    }

    /// When the schedule of --due wanted this run.
    static Result<std::optional<UtcTime>> dueTime(const Invocation &i)
    {
        const auto text = i.arguments.value("due");
        if (!text)
            return std::optional<UtcTime>();
        const auto schedule = parseScheduleText(*text);
        if (!schedule)
            return schedule.error();
        return lastDue(*schedule, i.clock.now());
    }

    static int status(const Invocation &i, const ChainReport &report, const Bundle &bundle)
    {
        if (const auto limit = i.arguments.value("fail-on")) {
            const bool any =
                std::any_of(bundle.findings().begin(), bundle.findings().end(), [&](const BundleFinding &f) {
                    return f.rank <= priorityRank(*limit) && f.status != "resolved";
                });
            if (any)
                return exitFindings;
        }
        return report.isComplete() ? exitSuccess : exitPartial;
    }

    static std::string json(const ChainReport &r)
    {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.chain.v1").member("date", r.day);
        w.member("started_at", r.startedAt.iso())
            .member("finished_at", r.finishedAt.iso())
            .member("ms", r.milliseconds);
        if (r.due)
            w.member("due_at", r.due->iso()).member("late", r.isLate());
        w.member("complete", r.isComplete()).key("daemons").beginArray();
        for (const DaemonReport &d : r.daemons) {
            w.beginObject().member("daemon", daemonName(d.daemon)).member("healthy", d.isHealthy());
            w.member("findings", d.produce.summary.findings.size()).member("ms", d.produce.milliseconds);
            w.member("errors", d.produce.summary.detectorErrors);
            if (d.failure)
                w.member("failure", d.failure->text());
            w.endObject();
        }
        w.endArray();
        if (!r.gather.hosts.empty()) {
            w.key("gather");
            writeGather(w, r.gather);
        }
        w.member("bundle_id", r.collect.bundleId).member("path", r.collect.path);
        w.member("partial", r.collect.partial)
            .member("findings", r.collect.findings)
            .member("carried", r.collect.carried);
        w.member("missing", r.collect.missing).member("warnings", r.warnings).endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "run",
        "",
        0,
        0,
        "audit all hosts: six producers each, one bundle, the morning report",
        "Runs the whole chain: the day is fixed, all detectors of the six daemons run side by "
        "side while the hosts of the registry whose audit is on are gathered from, summaries and "
        "heartbeats are written, the bundle is assembled, briefs and the done-marker follow. One "
        "chain at a time "
        "for an inbox. Exit 4 if a producer had errors or an expected summary is missing.",
        {{"no-builtin", "", "run only the detectors of ~/.config/prism/detectors/", {}},
         {"no-gather", "", "ask no other host; their summaries count as missing", {}},
         {"no-history", "", "leave the history for later", {}},
         {"notify", "", "tell new P0s and missing hosts: through the open panel, else by itself", {}},
         {"quiet", "", "print no report", {}},
         {"due",
          "SCHEDULE",
          "when a schedule wanted this run, as '07:30 daily Europe/Berlin'; tells a late one",
          {}},
         failOnOption(),
         jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeRunVerb()
{
    return std::make_unique<RunVerb>();
}

} // namespace prism
