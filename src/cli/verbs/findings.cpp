// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "engine/audit/priority.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/reportdecisions.h"
#include "engine/triage/findingquery.h"
#include "engine/triage/savedviews.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/findingfilter.h"
#include "src/cli/findingsage.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <limits>
#include <ostream>

namespace prism {
namespace {

class FindingsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto decided = requestedBundle(i);
        if (!decided)
            return i.fail(decided.error());
        const auto query = queryOf(i);
        if (!query)
            return i.fail(query.error());
        const Found found = matching(i, *decided, *query);
        const auto limit = i.arguments.number("limit", std::numeric_limits<int>::max());
        const auto offset = i.arguments.number("offset", 0);
        if (!limit || !offset)
            return i.fail(limit ? offset.error() : limit.error());
        if (*limit < 0 || *offset < 0)
            return i.fail({ErrorCode::InvalidInput, "--limit and --offset are 0 or more", {}});
        const Page page{*decided, found, pageOf(found, *offset, *limit)};
        const FindingsAge age(i, *decided->bundle, page.shown);
        i.streams.out << (i.arguments.has("json") ? json(page, age) : text(i, page, age));
        return failsOn(i, page) ? exitFindings : exitSuccess;
    }

private:
    using Found = std::vector<std::uint32_t>;

    /// All that match, and those to print.
    struct Page
    {
        const DecidedBundle &decided;
        const Found &all;
        Found shown;
    };

    static Result<FindingQuery> queryOf(const Invocation &i)
    {
        std::string text = i.arguments.value("query").value_or("");
        if (const auto name = i.arguments.value("view")) {
            const auto views = readViews(i.settings.configDirectory);
            if (!views)
                return views.error();
            const auto view = std::find_if(views->begin(), views->end(),
                                           [&](const SavedView &v) { return v.name == *name; });
            if (view == views->end()) {
                std::vector<std::string> names;
                for (const SavedView &v : *views)
                    names.push_back(v.name);
                return Error{ErrorCode::NotFound,
                             "there is no view '" + printable(*name) + "'; there are " + joined(names, ", "),
                             {}};
            }
            text = view->query + ' ' + text;
        }
        auto query = FindingQuery::parse(text);
        if (query && i.arguments.has("all"))
            query->everything = true;
        return query;
    }

    /// By priority, then key, then as the bundle has them.
    static Found matching(const Invocation &i, const DecidedBundle &decided, const FindingQuery &query)
    {
        const Bundle &bundle = *decided.bundle;
        const FindingFilter filter(i.arguments);
        Found found;
        for (std::uint32_t n = 0; n < bundle.findings().size(); ++n) {
            if (filter.accepts(bundle, bundle.findings()[n]) && query.accepts(bundle, n, &decided.view))
                found.push_back(n);
        }
        std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
            const BundleFinding &left = bundle.findings()[a];
            const BundleFinding &right = bundle.findings()[b];
            return left.rank != right.rank ? left.rank < right.rank
                                           : bundle.keys()[left.key].text < bundle.keys()[right.key].text;
        });
        return found;
    }

    static Found pageOf(const Found &all, int offset, int limit)
    {
        const std::size_t first = std::min(all.size(), static_cast<std::size_t>(offset));
        const std::size_t count = std::min(all.size() - first, static_cast<std::size_t>(limit));
        const auto begin = all.begin() + static_cast<Found::difference_type>(first);
        return {begin, begin + static_cast<Found::difference_type>(count)};
    }

    static bool failsOn(const Invocation &i, const Page &page)
    {
        const auto limit = i.arguments.value("fail-on");
        return limit && std::any_of(page.all.begin(), page.all.end(), [&](std::uint32_t n) {
                   const BundleFinding &f = page.decided.bundle->findings()[n];
                   return f.rank <= priorityRank(*limit) && f.status != "resolved";
               });
    }

    /// "accepted, 2026-12-01", "back: now P0, was P2"; "" if nothing is decided.
    static std::string decisionOf(const DecidedView &view, std::uint32_t finding)
    {
        const DecidedFinding *decided = view.find(finding);
        if (!decided)
            return {};
        const Decision &decision = view.decisions[decided->decision];
        if (decided->why != Breakthrough::None)
            return "back: " + breakthroughText(*decided, decision);
        const std::string end = decisionEnd(decision);
        return std::string(standingName(decided->standing)) + (end.empty() ? "" : ", " + end);
    }

    static std::string json(const Page &page, const FindingsAge &age)
    {
        const Bundle &b = *page.decided.bundle;
        const DecidedView &view = page.decided.view;
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject()
            .member("schema_version", "prism.findings.v1")
            .member("bundle_id", b.id())
            .member("date", b.date())
            .member("total", page.all.size());
        w.member("hidden", static_cast<std::int64_t>(view.hiddenCount()));
        w.member("to_decide", static_cast<std::int64_t>(view.wantedCount));
        w.key("findings").beginArray();
        for (const std::uint32_t n : page.shown) {
            const BundleFinding &f = b.findings()[n];
            const BundleKey &key = b.keys()[f.key];
            w.beginObject()
                .member("key", key.text)
                .member("host", key.host)
                .member("daemon", daemonName(key.daemon));
            w.member("state", findingStateName(f.state)).member("standing", standingName(view.standing(n)));
            if (const FindingHistory *known = age.of(n))
                w.member("first_seen", known->firstSeen).member("days_open", known->daysOpen);
            if (const std::string decision = decisionOf(view, n); !decision.empty())
                w.member("decision", decision)
                    .member("decision_id", view.decisions[view.find(n)->decision].id);
            w.key("finding").raw(f.raw).endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    static std::string text(const Invocation &i, const Page &page, const FindingsAge &age)
    {
        const Bundle &b = *page.decided.bundle;
        const DecidedView &view = page.decided.view;
        const Paint paint(i.streams.colour);
        std::string decisions = view.decided.empty() ? std::string() : decisionSentence(page.decided) + '\n';
        if (page.all.empty())
            return "No finding of " + printable(b.id()) + " matches.\n" + decisions;
        const bool hasDecisions = std::any_of(page.shown.begin(), page.shown.end(),
                                              [&](std::uint32_t n) { return view.find(n) != nullptr; });
        std::vector<std::vector<std::string>> rows{
            {paint.bold("PRIO"), paint.bold("STATE"), paint.bold("KEY")}};
        if (age.isKnown())
            rows[0].push_back(paint.bold("DAYS"));
        if (hasDecisions)
            rows[0].push_back(paint.bold("DECISION"));
        rows[0].push_back(paint.bold("TITLE"));
        for (const std::uint32_t n : page.shown) {
            const BundleFinding &f = b.findings()[n];
            const std::string priority = fitted(printable(f.priority), 8);
            auto &row = rows.emplace_back();
            row = {paint.priority(f.rank, priority), std::string(findingStateName(f.state)),
                   fitted(printable(b.keys()[f.key].text), 28)};
            if (age.isKnown()) {
                const FindingHistory *known = age.of(n);
                row.push_back(known ? std::to_string(known->daysOpen) : std::string());
            }
            if (hasDecisions)
                row.push_back(fitted(decisionOf(view, n), 34));
            row.push_back(printable(f.title));
        }
        return table(rows, static_cast<std::size_t>(i.streams.width)) +
               (page.shown.size() < page.all.size() ? std::to_string(page.shown.size()) + " of " : "") +
               counted(page.all.size(), "finding", "findings") + " of " + printable(b.id()) + '\n' +
               decisions;
    }

    VerbSpec m_spec{
        "findings",
        "",
        0,
        0,
        "list the findings of the newest bundle",
        "Lists findings by priority. --priority takes that priority and all above it. What is deferred, "
        "skipped, accepted or a false positive is left out and counted; --all shows it. A query is "
        "made of priority:P0,P1 host:web* daemon:lint state:new is:undecided rule:lint:links and "
        "words; 'is' takes a standing of 'prism help triage', undecided, hidden or all.",
        withFilterOptions({{"date", "DAY", "of the bundle of this day", {}},
                           {"query", "QUERY", "only what matches, see above", {}},
                           {"view", "NAME", "only what this saved view shows, such as morning", {}},
                           {"all", "", "hidden findings too", {}},
                           {"limit", "N", "print at most N, the most urgent first", {}},
                           {"offset", "N", "leave out the first N", {}},
                           failOnOption(),
                           jsonOption()}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeFindingsVerb()
{
    return std::make_unique<FindingsVerb>();
}

} // namespace prism
