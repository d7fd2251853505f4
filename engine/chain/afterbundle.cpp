// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/afterbundle.h"

#include "engine/audit/bundle.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/rotate.h"
#include "engine/core/file.h"
#include "engine/core/localday.h"
#include "engine/facts/factsshelf.h"
#include "engine/triage/briefs.h"
#include "engine/triage/decisionupkeep.h"
#include "engine/triage/historystore.h"

namespace prism {
namespace {

constexpr std::int64_t staleAge = 3600; // no writer holds its temporary file that long

void write(const Settings &settings, const CollectReport &collect, std::vector<Sentence> &warnings)
{
    const auto bundle = Bundle::open(collect.path);
    const auto briefs = bundle ? writeBriefs(**bundle, settings.inbox) : Result<BriefReport>(bundle.error());
    if (!briefs)
        warnings.push_back(Sentence::saying("the briefs were not written: %1", briefs.error().text()));
}

void remember(const Settings &settings, const CollectReport &collect, const std::stop_token &stop,
              std::vector<Sentence> &warnings)
{
    const auto store = HistoryStore::open(settings.dataDirectory);
    const auto report =
        store ? (*store)->catchUp(settings.inbox, collect.day, stop) : Result<HistoryReport>(store.error());
    if (!report) {
        warnings.push_back(Sentence::saying("the history was not brought up to date: %1; 'prism history "
                                            "rebuild' makes it anew from the bundles",
                                            report.error().text()));
        return;
    }
    for (const std::string &skipped : report->skipped)
        warnings.push_back(Sentence::saying("the history leaves out %1", skipped));
}

/// The fix beats the acceptance: decisions whose findings are gone end.
void keepUp(const Settings &settings, const CollectReport &collect, const Clock &clock,
            std::vector<Sentence> &warnings)
{
    const auto bundle = Bundle::open(collect.path, Bundle::Parts::Findings);
    const auto store = bundle ? DecisionStore::open(settings.dataDirectory)
                              : Result<std::unique_ptr<DecisionStore>>(bundle.error());
    const auto kept =
        store ? keepDecisions(**store, **bundle, clock.now(), localDay(clock.now(), settings.timeZone))
              : Result<void>(store.error());
    if (!kept)
        warnings.push_back(
            Sentence::saying("the decisions were not brought up to date: %1", kept.error().text()));
}

void tidy(const Settings &settings, const CollectReport &collect, const Clock &clock,
          const std::stop_token &stop, std::vector<Sentence> &warnings)
{
    const InboxLayout layout(settings.inbox);
    const FactsShelf facts(settings.inbox);
    const UtcTime now = SystemClock().now(); // ages of files are the machine's
    for (const std::string &directory : {layout.pending(collect.day), facts.folder(collect.day),
                                         layout.heartbeats(), layout.tier("critical"), layout.tier("daily"),
                                         layout.tier("weekly"), settings.cache, settings.cache + "/runs"})
        removeStaleTemporaries(directory, now, staleAge);
    const auto report = rotate(settings.inbox, settings.cache, clock, settings.preferences.keepDays, stop);
    if (!report)
        warnings.push_back(Sentence::saying("nothing was rotated: %1", report.error().text()));
    else
        warnings.insert(warnings.end(), report->failures.begin(), report->failures.end());
    for (Sentence &failure : facts.rotate(clock.now().day(), settings.preferences.keepDays))
        warnings.push_back(std::move(failure));
}

} // namespace

std::vector<Sentence> afterBundle(const Settings &settings, const CollectReport &collect, const Clock &clock,
                                  const AfterBundle &steps, const std::stop_token &stop)
{
    std::vector<Sentence> warnings;
    if (steps.briefs && collect.written)
        write(settings, collect, warnings);
    const bool worthRemembering =
        collect.findings > 0 || collect.carried > 0 || fileExists(settings.dataDirectory + "/history.sqlite");
    if (steps.history && worthRemembering) {
        if (steps.beforeHistory)
            steps.beforeHistory();
        remember(settings, collect, stop, warnings);
    }
    if (steps.history && collect.written && fileExists(DecisionStore::pathIn(settings.dataDirectory))) {
        if (steps.beforeHistory)
            steps.beforeHistory();
        keepUp(settings, collect, clock, warnings);
    }
    if (steps.rotation)
        tidy(settings, collect, clock, stop, warnings);
    return warnings;
}

} // namespace prism
