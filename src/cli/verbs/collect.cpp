// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/collector.h"

#include "engine/chain/afterbundle.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/application.h"
#include "src/cli/verbs/verbs.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <ostream>

namespace prism {
namespace {

class CollectVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const bool watch = i.arguments.has("watch") && !i.arguments.has("once");
        const auto minimum = i.arguments.number("min", i.settings.minimumSummaries);
        const auto grace = i.arguments.number("grace-min", watch ? 60 : 0);
        const auto poll = i.arguments.number("poll-sec", 60);
        for (const auto *n : {&minimum, &grace, &poll}) {
            if (!*n)
                return i.fail(n->error());
        }
        if (*grace < 0 || *poll < 1)
            return i.fail(
                {ErrorCode::InvalidInput, "--grace-min must not be negative, --poll-sec at least 1", {}});
        return watch ? watchInbox(i, *minimum, *grace, *poll) : collectOnce(i, *minimum, *grace, *poll);
    }

private:
    static Result<CollectReport> assemble(Invocation &i, int minimum, const std::string &day,
                                          bool writePartial)
    {
        auto report =
            collect({i.settings.inbox, i.settings.hosts, minimum, day, writePartial}, i.clock, i.stop);
        if (report && report->written) {
            const AfterBundle steps{i.arguments.has("briefs"), i.arguments.has("history"), false,
                                    &ensureApplication};
            for (const std::string &warning : afterBundle(i.settings, *report, i.clock, steps, i.stop))
                i.streams.err << "prism: warning: " << printable(warning) << '\n';
        }
        return report;
    }

    // Days that a chain across midnight or a dead collector left behind (FORMATS.md D03).
    static bool assembleEarlierDays(Invocation &i, int minimum, const std::string &today)
    {
        bool any = false;
        for (const std::string &day : unbundledDays(i.settings.inbox, today)) {
            const auto report = assemble(i, minimum, day, false);
            if (report && report->written) {
                any = true;
                print(i, *report);
            }
        }
        return any;
    }

    static void pause(const Invocation &i, int seconds)
    {
        std::mutex mutex;
        std::condition_variable_any condition;
        std::unique_lock guard(mutex);
        condition.wait_for(guard, i.stop, std::chrono::seconds(seconds), [] { return false; });
    }

    static int collectOnce(Invocation &i, int minimum, int grace, int poll)
    {
        const std::string day = i.clock.now().day();
        const bool earlier = assembleEarlierDays(i, minimum, day);
        const std::int64_t deadline = monotonicMilliseconds() + std::int64_t{grace} * 60000;
        for (;;) {
            const bool last = monotonicMilliseconds() >= deadline;
            const auto report = assemble(i, minimum, day, last);
            if (!report)
                return i.fail(report.error());
            if (last || report->written || report->unchanged) {
                if (earlier && report->summaries == 0 && !report->unchanged)
                    return exitSuccess; // the chain belonged to the day before
                print(i, *report);
                return report->partial ? exitPartial : exitSuccess;
            }
            pause(i, poll);
            if (i.stop.stop_requested())
                return i.fail({ErrorCode::Cancelled, "stopped while waiting for summaries", {}});
        }
    }

    // Waits for the minimum, at most `grace` minutes after a day's first summary, and refreshes when more
    // come.
    static int watchInbox(Invocation &i, int minimum, int grace, int poll)
    {
        std::string day;
        std::int64_t deadline = 0;
        bool reported = false;
        while (!i.stop.stop_requested()) {
            const std::string today = i.clock.now().day();
            if (today != day) {
                day = today;
                deadline = monotonicMilliseconds() + std::int64_t{grace} * 60000;
                reported = false;
                assembleEarlierDays(i, minimum, day);
            }
            const auto report = assemble(i, minimum, day, monotonicMilliseconds() >= deadline);
            if (!report && report.error().code != ErrorCode::Cancelled)
                static_cast<void>(i.fail(report.error())); // a full disk today may have room tomorrow
            if (report && (report->written || !reported)) {
                print(i, *report);
                i.streams.out.flush();
                reported = true;
            }
            pause(i, poll);
        }
        return exitStopped;
    }

    static void print(Invocation &i, const CollectReport &r)
    {
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("date", r.day).member("bundle_id", r.bundleId).member("path", r.path);
            w.member("written", r.written).member("unchanged", r.unchanged).member("partial", r.partial);
            w.member("summaries", r.summaries).member("expected", r.expected).member("minimum", r.minimum);
            w.member("findings", r.findings)
                .member("carried", r.carried)
                .member("missing", r.missing)
                .endObject();
            i.streams.out << w.text() << '\n';
        } else if (r.written || r.unchanged) {
            i.streams.out << r.bundleId << (r.unchanged ? " stands: nothing new. " : " written: ")
                          << counted(static_cast<std::size_t>(r.summaries), "summary", "summaries") << ", "
                          << counted(static_cast<std::size_t>(r.findings), "finding", "findings") << ", "
                          << r.carried << " carried, " << r.missing.size() << " missing"
                          << (r.partial ? ", partial" : "") << '\n';
        } else {
            i.streams.out << r.day << ": waiting, " << r.minimum << " summaries are needed\n";
        }
        if (r.partial) {
            i.streams.err << "prism: " << r.expected << " of " << r.minimum
                          << " summaries came; missing: " << printable(joined(r.missing, ", ")) << '\n';
        }
        for (const Problem &p : r.problems)
            i.streams.err << "prism: "
                          << printable(p.kind + ": " + (p.file.empty() ? p.key : p.file) + ": " + p.message)
                          << '\n';
    }

    VerbSpec m_spec{
        "collect",
        "",
        0,
        0,
        "assemble the day's bundle from the summaries in the inbox",
        "Reads pending/DAY, compares it with the last bundle and writes ready/DAY_bundle.json. The same "
        "files again "
        "change nothing; a late summary makes a new bundle of the same day. Below the minimum the bundle is "
        "marked "
        "partial, the missing keys are named and the exit status is 4. Complete days that were never bundled "
        "are "
        "assembled first.",
        {{"once", "", "assemble and end; the default", {}},
         {"watch", "", "stay, wait for the minimum, and refresh the bundle when summaries come late", {}},
         {"min",
          "N",
          "expected summaries that make the bundle complete; default PRISM_MIN_SUMMARIES or six a host",
          {}},
         {"grace-min", "M", "minutes to wait for the minimum; default 60 with --watch, else 0", {}},
         {"poll-sec", "S", "seconds between two looks; default 60", {}},
         {"briefs", "", "write the briefs, too", {}},
         {"history", "", "bring the history up to date at once, not at the next look", {}},
         jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeCollectVerb()
{
    return std::make_unique<CollectVerb>();
}

} // namespace prism
