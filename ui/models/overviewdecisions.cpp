// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overviewdecisions.h"

#include "engine/core/file.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decisionstore.h"
#include "engine/triage/decisionupkeep.h"

#include <set>
#include <utility>

namespace prism {

void applyDecisions(Overview &overview, const Bundle &bundle, const std::string &dataDirectory,
                    const std::string &today)
{
    DecisionBook book;
    if (fileExists(DecisionStore::pathIn(dataDirectory)))
        book = readDecisions(dataDirectory).value_or(DecisionBook());
    const DecidedView view = decide(bundle, book.inForce(), today);
    overview.undecided = static_cast<int>(view.wantedCount);
    overview.minutesToDecide = minutesFor(view.wantedCount, secondsPerFinding(book));
    overview.hidden = static_cast<int>(view.hiddenCount());
    overview.brokeThrough = static_cast<int>(view.count(Standing::BrokeThrough));
    std::set<std::pair<std::string_view, std::string_view>> hidden;
    for (const DecidedFinding &decided : view.decided) {
        const BundleFinding &finding = bundle.findings()[decided.finding];
        if (isHidden(decided.standing))
            hidden.emplace(bundle.keys()[finding.key].text, finding.id);
    }
    if (!hidden.empty())
        std::erase_if(overview.queue, [&hidden](const QueueItem &item) {
            return hidden.contains({item.source, item.id});
        });
    if (overview.consumed) {
        if (auto receipt = readReceipt(dataDirectory, overview.bundleId))
            overview.receipt = std::move(*receipt);
    }
}

} // namespace prism
