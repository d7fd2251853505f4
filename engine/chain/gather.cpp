// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/gather.h"

#include "engine/chain/hostgather.h"
#include "engine/core/text.h"
#include "engine/core/workers.h"
#include "engine/target/validate.h"

#include <algorithm>
#include <mutex>
#include <set>

namespace prism {
namespace {

constexpr std::size_t mostAtOnce = 64;

std::int64_t deadlineOf(const Target &target)
{
    const int own = target.auditing.deadlineSeconds;
    return std::int64_t{1000} * (own > 0             ? own
                                 : target.isCopied() ? defaultCopyDeadline
                                                     : defaultRunDeadline);
}

/// Tells the listener, one call at a time.
class Teller
{
public:
    Teller(const GatherSink &sink, std::size_t total)
        : m_sink(sink)
        , m_total(static_cast<int>(total))
    {}

    void tell(const std::string &host, GatherProgress::State state)
    {
        const std::lock_guard guard(m_mutex);
        if (m_sink)
            m_sink({host, state, {}, {}, m_ended, m_total});
    }
    void tellEnd(const GatheredHost &host)
    {
        const std::lock_guard guard(m_mutex);
        ++m_ended;
        if (m_sink)
            m_sink({host.host, GatherProgress::State::Ended, host.outcome, host.warning(), m_ended, m_total});
    }

private:
    const GatherSink &m_sink;
    const int m_total;
    std::mutex m_mutex;
    int m_ended = 0; // guarded by m_mutex
};

} // namespace

std::string_view gatherOutcomeName(GatheredHost::Outcome outcome)
{
    switch (outcome) {
    case GatheredHost::Outcome::Complete:
        return "complete";
    case GatheredHost::Outcome::Partial:
        return "partial";
    case GatheredHost::Outcome::Failed:
        break;
    }
    return "failed";
}

Sentence GatheredHost::warning() const
{
    Sentence version;
    if (!prism.empty() && prism != PRISM_VERSION)
        version = Sentence::saying("it runs Prism %1, this is %2", prism, std::string(PRISM_VERSION));
    if (code.empty())
        return version.empty() ? version : Sentence::saying("%1: %2", host, version);
    const Sentence what =
        outcome == Outcome::Failed
            ? Sentence::saying("%1 was not gathered: %2", host, message)
            : Sentence::saying("%1: %2 of 6 summaries stand here: %3", host, summaries, message);
    return version.empty() ? what : Sentence::saying("%1; %2", what, version);
}

void writeGather(JsonWriter &w, const GatherReport &report)
{
    w.beginObject().member("ms", report.milliseconds).key("hosts").beginArray();
    for (const GatheredHost &host : report.hosts) {
        w.beginObject().member("host", host.host).member("target", host.target).member("mode", host.mode);
        w.member("outcome", gatherOutcomeName(host.outcome)).member("summaries", host.summaries);
        if (!host.code.empty())
            w.member("code", host.code).member("message", host.message);
        if (!host.prism.empty())
            w.member("prism", host.prism);
        w.member("ms", host.milliseconds).endObject();
    }
    w.endArray().endObject();
}

std::vector<Target> auditedTargets(const Settings &settings, const Registry &registry,
                                   std::vector<Sentence> &warnings)
{
    std::vector<Target> out;
    std::set<std::string> taken{settings.host};
    for (const Target &target : registry.targets()) {
        const std::string &host = target.auditHost();
        const bool isWanted = !settings.hostsSet || std::find(settings.hosts.begin(), settings.hosts.end(),
                                                              host) != settings.hosts.end();
        if (!target.audit || host == settings.host || !isWanted)
            continue;
        const auto leaveOut = [&](const Sentence &why) {
            warnings.push_back(Sentence::saying("the target '%1' is not gathered: %2", target.name, why));
        };
        if (const auto errors = validateTarget(target); !errors.empty())
            leaveOut(errors.front().message);
        else if (!taken.insert(host).second)
            leaveOut(Sentence::saying("another target has the host name '%1', too; set audit.host", host));
        else
            out.push_back(target);
    }
    return out;
}

void expectAuditedHosts(Settings &settings, const std::string &registry)
{
    if (settings.hostsSet || registry.empty())
        return;
    const auto loaded = Registry::load(registry);
    if (!loaded) {
        settings.warnings.push_back("the hosts of the registry are not known: " + loaded.error().text());
        return;
    }
    std::vector<Sentence> ignored;
    settings.hosts = {settings.host};
    for (const Target &target : auditedTargets(settings, *loaded, ignored))
        settings.hosts.push_back(target.auditHost());
    if (!settings.minimumSet)
        settings.minimumSummaries = settings.expectedSummaries();
}

GatherReport gather(const Settings &settings, const std::vector<Target> &targets, const std::string &day,
                    std::chrono::seconds deadline, const Clock &clock, const GatherSink &sink,
                    const std::stop_token &stop)
{
    const std::int64_t begun = monotonicMilliseconds();
    const std::int64_t until = begun + std::chrono::milliseconds(deadline).count();
    GatherReport report;
    report.hosts.resize(targets.size());
    Teller teller(sink, targets.size());
    const auto atOnce = static_cast<int>(std::min(targets.size(), mostAtOnce));
    runInParallel(targets.size(), atOnce, [&](std::size_t n) {
        const Target &target = targets[n];
        teller.tell(target.auditHost(), GatherProgress::State::Connecting);
        const std::int64_t own = std::min(until, monotonicMilliseconds() + deadlineOf(target));
        HostGather host(settings, target, day, own, clock);
        report.hosts[n] =
            host.run([&] { teller.tell(target.auditHost(), GatherProgress::State::Working); }, stop);
        teller.tellEnd(report.hosts[n]);
    });
    for (const GatheredHost &host : report.hosts) {
        if (const Sentence warning = host.warning(); !warning.empty())
            report.warnings.push_back(warning);
    }
    report.milliseconds = monotonicMilliseconds() - begun;
    return report;
}

} // namespace prism
