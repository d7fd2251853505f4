// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/latehosts.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

bool hasAll(const InboxLayout &layout, const std::string &day, const std::string &host)
{
    return std::all_of(allDaemons.begin(), allDaemons.end(), [&](Daemon d) {
        return fileExists(layout.summary(day, {d, host}));
    });
}

Result<std::vector<Target>> lateTargets(const Settings &settings, const LateRequest &request,
                                        const InboxLayout &layout, const std::string &day,
                                        std::vector<Sentence> &warnings)
{
    const auto registry = Registry::load(request.gather.registry);
    if (!registry)
        return registry.error();
    std::vector<Target> targets = auditedTargets(settings, *registry, warnings);
    std::erase_if(targets, [&](const Target &t) {
        return request.host ? t.name != *request.host && t.auditHost() != *request.host
                            : hasAll(layout, day, t.auditHost());
    });
    if (request.host && targets.empty())
        return Error{ErrorCode::NotFound,
                     Sentence::saying("nothing is gathered from '%1': no target with audit on has that name",
                                      printable(*request.host)),
                     registry->path()};
    return targets;
}

} // namespace

Result<LateReport> gatherLate(Settings settings, const LateRequest &request, const Clock &clock,
                              const std::stop_token &stop)
{
    expectAuditedHosts(settings, request.gather.registry);
    LateReport report;
    report.day = clock.now().day();
    const InboxLayout layout(settings.inbox);
    if (const auto made = layout.create(report.day); !made)
        return made.error();
    const auto lock = FileLock::tryLock(layout.chainLock());
    if (!lock)
        return lock.error().code == ErrorCode::Busy
                   ? Error{ErrorCode::Busy,
                           Sentence::saying("a chain is running in this inbox, and gathers by itself"),
                           settings.inbox}
                   : lock.error();
    const auto targets = lateTargets(settings, request, layout, report.day, report.warnings);
    if (!targets)
        return targets.error();
    report.gather =
        gather(settings, *targets, report.day, request.gather.deadline, clock, request.gather.sink, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::saying("stopped; the bundle is as it was"), {}};
    report.warnings.insert(report.warnings.end(), report.gather.warnings.begin(),
                           report.gather.warnings.end());
    for (const std::string &directory : {layout.pending(report.day), layout.heartbeats()}) {
        if (auto flushed = syncDirectory(directory); !flushed)
            return flushed.error();
    }
    auto collected =
        collect({settings.inbox, settings.hosts, settings.minimumSummaries, report.day, true}, clock, stop);
    if (!collected)
        return collected.error();
    report.collect = std::move(*collected);
    if (report.collect.written) {
        for (Sentence &warning : afterBundle(settings, report.collect, clock, request.after, stop))
            report.warnings.push_back(std::move(warning));
    }
    return report;
}

} // namespace prism
