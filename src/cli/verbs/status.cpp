// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "engine/audit/collector.h"
#include "engine/audit/inboxlayout.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/verdict.h"
#include "engine/report/whatchanged.h"
#include "src/cli/morningreport.h"
#include "src/cli/verbs/verbs.h"
#include "src/cli/watchtext.h"

#include <ostream>

namespace prism {
namespace {

/// What there is to say of this inbox now.
struct Status
{
    bool running = false;
    std::string lastRun; ///< started_at of the newest run record, "" if there is none
    std::int64_t lastRunAge = 0;
    int lastExit = -1;
    std::string bundleId;
    std::string bundleDate;
    std::string verdict;
    bool bundleWaits = false; ///< it lies in ready/
    std::vector<std::string> unbundled;
    std::optional<DrillProof> drill;    ///< the last one
    std::optional<WhatChanged> changed; ///< if that was asked
    std::vector<std::string> silent;    ///< expected keys whose heartbeat is missing, old or not ok, with why
};

constexpr std::int64_t freshHeartbeat = 36 * 3600;

class StatusVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const Status s = look(i);
        i.streams.out << (i.arguments.has("json") ? json(i, s) : text(i, s));
        const bool well = !s.bundleId.empty() && s.silent.empty() && s.unbundled.empty() && s.lastExit == 0;
        return well ? exitSuccess : exitPartial;
    }

private:
    static Status look(const Invocation &i)
    {
        Status s;
        const InboxLayout layout(i.settings.inbox);
        if (fileExists(layout.chainLock())) {
            const auto lock = FileLock::tryLock(layout.chainLock());
            s.running = !lock && lock.error().code == ErrorCode::Busy;
        }
        lookAtRuns(i, s);
        const auto path = newestBundlePath(i.settings.inbox);
        const auto bundle = path ? Bundle::open(*path) : Result<std::shared_ptr<const Bundle>>(path.error());
        if (bundle) {
            s.bundleId = (*bundle)->id();
            s.bundleDate = (*bundle)->date();
            s.verdict = verdictOf(**bundle);
            s.bundleWaits = path->starts_with(layout.ready());
        }
        if (i.arguments.has("changes"))
            s.changed = bundle ? whatChanged(i.settings.inbox, *bundle) : WhatChanged();
        s.drill = readToldLedger(i.settings.dataDirectory).drill;
        s.unbundled = unbundledDays(i.settings.inbox, i.clock.now().day());
        for (const std::string &host : i.settings.hosts) {
            for (const Daemon d : allDaemons) {
                const std::string why = silence(layout, {d, host}, i.clock.now());
                if (!why.empty())
                    s.silent.push_back(SummaryKey{d, host}.text() + ": " + why);
            }
        }
        return s;
    }

    static void lookAtRuns(const Invocation &i, Status &s)
    {
        const std::string runs = i.settings.cache + "/runs";
        const auto entries = listDirectory(runs);
        if (!entries || entries->empty())
            return;
        const auto text = readFile(runs + '/' + entries->back().name);
        const auto record = text ? parseJson(*text) : Result<JsonValue>(text.error());
        if (!record)
            return;
        s.lastRun = record->stringOr("started_at");
        const JsonValue *exit = record->find("exit");
        s.lastExit = exit ? static_cast<int>(exit->toInt().value_or(-1)) : -1;
        if (const auto at = parseIsoTime(s.lastRun))
            s.lastRunAge = i.clock.now().seconds - at->seconds;
    }

    static std::string silence(const InboxLayout &layout, const SummaryKey &key, UtcTime now)
    {
        const auto text = readFile(layout.heartbeat(key), std::size_t{1} << 20);
        if (!text)
            return "no heartbeat";
        const auto heartbeat = parseJson(*text);
        const auto at = heartbeat ? parseIsoTime(heartbeat->stringOr("timestamp")) : std::nullopt;
        if (!at)
            return "the heartbeat is unreadable";
        if (now.seconds - at->seconds > freshHeartbeat)
            return "the heartbeat is from " + agoText(now.seconds - at->seconds);
        const std::string status = heartbeat->stringOr("status");
        return status == "ok" ? "" : "the heartbeat says " + printable(status);
    }

    static std::string text(const Invocation &i, const Status &s)
    {
        std::string out = "inbox    " + printable(i.settings.inbox) + "\nhost     " + i.settings.host +
                          ", expected: " + joined(i.settings.hosts, ", ") + '\n';
        const std::string last = "last ran " + agoText(s.lastRunAge) + ", exit " + std::to_string(s.lastExit);
        out += "chain    " + (s.running ? "running now" : s.lastRun.empty() ? "never ran here" : last) + '\n';
        if (s.bundleId.empty())
            out += "bundle   none yet; 'prism run' makes one\n";
        else
            out += "bundle   " + printable(s.bundleId) +
                   (s.bundleWaits ? ", waits to be read\n" : ", consumed\n") + "         " + s.verdict + '\n';
        if (s.changed && s.changed->isCompared())
            out += "changed  " + sinceText(*s.changed) + ": " +
                   joined(changeLines(*s.changed), "\n         ") + '\n';
        for (const std::string &day : s.unbundled)
            out += "pending  summaries of " + day + " were never bundled; 'prism collect' does it\n";
        for (const std::string &key : s.silent)
            out += "silent   " + printable(key) + '\n';
        out += "alarm    " + drillText(s.drill, i.clock.now()) + '\n';
        return out;
    }

    static std::string json(const Invocation &i, const Status &s)
    {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.status.v1").member("inbox", i.settings.inbox);
        w.member("host", i.settings.host)
            .member("expected_hosts", i.settings.hosts)
            .member("running", s.running);
        w.member("last_run", s.lastRun).member("last_exit", s.lastExit).member("bundle_id", s.bundleId);
        w.member("bundle_date", s.bundleDate)
            .member("bundle_waits", s.bundleWaits)
            .member("verdict", s.verdict);
        w.member("unbundled_days", s.unbundled).member("silent", s.silent);
        if (s.changed)
            w.member("compared_with", s.changed->before).member("changes", changeLines(*s.changed));
        if (s.drill)
            w.member("drill_at", s.drill->at.iso()).member("drill_failure", s.drill->failure);
        w.endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "status",
        "",
        0,
        0,
        "tell whether the chain runs and what waits",
        "Tells when the chain ran last and how it ended, which bundle waits to be read, which days were "
        "never "
        "bundled, and which expected producers are silent. Exit 4 if any of that needs attention.",
        {{"changes", "", "tell, too, what changed since the bundle before", {}}, jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeStatusVerb()
{
    return std::make_unique<StatusVerb>();
}

} // namespace prism
