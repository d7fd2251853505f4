// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/decidedbundle.h"

#include "engine/core/file.h"
#include "engine/core/localday.h"
#include "engine/core/text.h"
#include "engine/triage/bundleshelf.h"
#include "engine/triage/decisionsofday.h"
#include "engine/triage/decisionstore.h"
#include "src/cli/application.h"

namespace prism {

namespace {

/// Whether there is a newer bundle than this one.
bool isEarlier(const Bundle &bundle, const std::string &inbox)
{
    const auto newest = newestBundlePath(inbox);
    return newest && bundlePathOf(inbox, bundle.date()).value_or(std::string()) != *newest;
}

} // namespace

std::string todayOf(const Invocation &invocation)
{
    return localDay(invocation.clock.now(), invocation.settings.timeZone);
}

Result<DecisionBook> decisionBook(const Invocation &invocation)
{
    const std::string &data = invocation.settings.dataDirectory;
    if (!fileExists(DecisionStore::pathIn(data)))
        return DecisionBook();
    ensureApplication();
    return readDecisions(data);
}

Result<DecidedBundle> decidedBundle(const Invocation &invocation, std::shared_ptr<const Bundle> bundle)
{
    DecidedBundle out;
    out.bundle = std::move(bundle);
    auto book = decisionBook(invocation);
    if (!book)
        return book.error();
    out.book = std::move(*book);
    out.view = decide(*out.bundle, out.book.inForce(), todayOf(invocation));
    return out;
}

Result<DecidedBundle> requestedBundle(const Invocation &invocation)
{
    const auto date = invocation.arguments.value("date");
    if (date && !isDay(*date))
        return Error{ErrorCode::InvalidInput, "--date is '" + printable(*date) + "'; give YYYY-MM-DD", {}};
    const std::string &inbox = invocation.settings.inbox;
    Result<std::shared_ptr<const Bundle>> bundle = Error{};
    if (date) {
        bundle = openBundleOfDay(inbox, *date);
    } else {
        const auto path = newestBundlePath(inbox);
        bundle = path ? Bundle::open(*path) : Result<std::shared_ptr<const Bundle>>(path.error());
    }
    if (!bundle)
        return bundle.error();
    auto decided = decidedBundle(invocation, *bundle);
    if (decided && date && isEarlier(**bundle, inbox))
        decided->view = decideAsOfItsDay(**bundle, decided->book, invocation.settings.timeZone);
    return decided;
}

std::string decisionSentence(const DecidedBundle &decided)
{
    const DecidedView &view = decided.view;
    std::string out = "Nothing to decide.";
    if (view.wantedCount > 0) {
        const int minutes = minutesFor(view.wantedCount, secondsPerFinding(decided.book));
        out = std::to_string(view.wantedCount) + " to decide, about " +
              counted(static_cast<std::size_t>(minutes), "minute", "minutes") + '.';
    }
    if (const auto broken = view.count(Standing::BrokeThrough); broken > 0)
        out += ' ' + counted(broken, "decision no longer holds", "decisions no longer hold") + '.';
    if (view.hiddenCount() > 0) {
        std::vector<std::string> kinds;
        for (const Standing standing : allStandings) {
            if (isHidden(standing) && view.count(standing) > 0)
                kinds.push_back(std::to_string(view.count(standing)) + ' ' +
                                std::string(standingName(standing)));
        }
        out += ' ' + std::to_string(view.hiddenCount()) + " hidden: " + joined(kinds, ", ") + '.';
    }
    return out;
}

} // namespace prism
