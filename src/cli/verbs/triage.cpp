// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/reportdecisions.h"
#include "engine/target/auditlog.h"
#include "engine/triage/decisionstore.h"
#include "engine/triage/findingquery.h"
#include "engine/triage/triagerequest.h"
#include "src/cli/application.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <charconv>
#include <ostream>
#include <set>

namespace prism {
namespace {

constexpr std::size_t mostIds = 1000;
constexpr std::size_t shownItems = 20;

/// "2026-12-01", "14d", "2w", "worse", "next-bundle".
Result<void> readUntil(TriageRequest &request, const std::string &text, const std::string &today)
{
    if (const auto until = deferUntilFromName(text); until && *until != DeferUntil::Date) {
        if (request.kind != DecisionKind::Defer)
            return Error{
                ErrorCode::InvalidInput, "--until " + text + " is for 'defer' alone; give a day", {}};
        request.deferUntil = *until;
        return {};
    }
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    const std::string_view unit(at, static_cast<std::size_t>(end - at));
    if (error == std::errc{} && number >= 0 && number <= longestDecision * 2 && (unit == "d" || unit == "w"))
        request.until = addDays(today, unit == "w" ? 7 * number : number);
    else
        request.until = text; // validateTriage() says what is wrong with it
    return {};
}

/// Positions of the findings that ids and options choose. NotFound names the first id that is nowhere.
Result<std::vector<std::uint32_t>> chosen(const Invocation &i, const DecidedBundle &decided)
{
    const auto query = FindingQuery::parse(i.arguments.value("query").value_or(""));
    if (!query)
        return query.error();
    FindingQuery wanted = *query;
    if (const auto host = i.arguments.value("host"))
        wanted.hosts.push_back(*host);
    if (const auto rule = i.arguments.value("rule"))
        wanted.rules.push_back(*rule);
    const std::set<std::string, std::less<>> ids(i.arguments.operands().begin(),
                                                 i.arguments.operands().end());
    if (ids.empty() && wanted == FindingQuery())
        return Error{ErrorCode::InvalidInput,
                     "nothing is chosen; give ids of findings, --rule, --host or --query",
                     {}};
    if (!ids.empty() && wanted.standings == 0)
        wanted.everything = true; // who names a finding means it, hidden or not
    std::vector<std::uint32_t> out;
    std::set<std::string_view> met;
    const auto &findings = decided.bundle->findings();
    for (std::uint32_t position = 0; position < findings.size(); ++position) {
        const bool isNamed = ids.empty() || ids.find(findings[position].id) != ids.end();
        if (!isNamed || !wanted.accepts(*decided.bundle, position, &decided.view))
            continue;
        met.insert(findings[position].id);
        out.push_back(position);
    }
    for (const std::string &id : ids) {
        if (!met.contains(id))
            return Error{ErrorCode::NotFound,
                         "no finding '" + printable(id) + "' in " + printable(decided.bundle->id()) +
                             "; 'prism findings --all' lists them",
                         {}};
    }
    return out;
}

class TriageVerb final : public Verb
{
public:
    TriageVerb(DecisionKind kind, const char *summary, const char *description)
        : m_kind(kind)
    {
        m_spec = {
            std::string(decisionKindName(kind)),
            "[ID...]",
            0,
            mostIds,
            summary,
            std::string(description) +
                " Chooses findings of the newest bundle by id, --rule, --host or --query; each that cannot "
                "be decided so is named with the reason. 'prism undo' takes the decision back.",
            options(kind),
            {}};
    }
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto decided = requestedBundle(i);
        if (!decided)
            return i.fail(decided.error());
        const auto request = requestOf(i, *decided);
        if (!request)
            return i.fail(request.error());
        const std::string today = todayOf(i);
        if (const auto faults = validateTriage(*request, today); !faults.empty()) {
            std::vector<std::string> messages;
            for (const TriageFault &fault : faults)
                messages.push_back(fault.message);
            return i.fail({ErrorCode::InvalidInput, joined(messages, "; "), {}});
        }
        const TriagePlan plan = planTriage(*decided->bundle, decided->view, *request, i.clock.now(), today);
        const bool isDryRun = i.arguments.has("dry-run");
        if (!isDryRun && !plan.decisions.empty()) {
            ensureApplication();
            const auto store = DecisionStore::open(i.settings.dataDirectory);
            const auto added = store ? (*store)->add(plan.decisions) : Result<void>(store.error());
            if (!added)
                return i.fail(added.error());
        }
        i.streams.out << (i.arguments.has("json") ? json(*decided, plan, isDryRun)
                                                  : text(*decided, plan, isDryRun));
        const bool isWhole = std::all_of(plan.items.begin(), plan.items.end(),
                                         [](const TriageItem &item) { return item.refused.empty(); });
        return plan.decisions.empty() ? exitFailure : isWhole ? exitSuccess : exitPartial;
    }

private:
    static std::vector<OptionSpec> options(DecisionKind kind)
    {
        std::vector<OptionSpec> out{
            {"query", "QUERY", "the findings that match, as 'prism findings --query'", {}},
            {"host", "HOST", "only on this host ('*' stands for any characters)", {}},
            {"rule", "RULE", "all findings of this rule, such as lint:broken-symlinks", {}},
            {"reach",
             "REACH",
             "how far it reaches, default this-host",
             {"this-host", "these-hosts", "all-hosts", "rule"}},
            {"hosts", "HOSTS", "with --reach these-hosts: their names, separated by commas", {}}};
        if (kind == DecisionKind::Defer)
            out.push_back(
                {"until", "WHEN", "a day, 14d, 2w, worse or next-bundle; default PRISM_DEFER_DAYS, 7d", {}});
        if (kind == DecisionKind::Accept)
            out.push_back({"until", "WHEN", "a day, 90d or 8w; mandatory, a year at most", {}});
        if (kind == DecisionKind::FalsePositive)
            out.push_back({"until", "WHEN", "a day, 90d or 8w; default 180d", {}});
        out.push_back({"reason", "TEXT", "why", {}});
        if (kind == DecisionKind::Accept)
            out.push_back({"owner", "NAME", "who answers for the risk; mandatory without PRISM_OWNER", {}});
        out.push_back({"date", "DAY", "findings of the bundle of this day", {}});
        out.push_back({"dry-run", "", "say what it would cover, decide nothing", {}});
        out.push_back(jsonOption());
        return out;
    }

    [[nodiscard]] Result<TriageRequest> requestOf(const Invocation &i, const DecidedBundle &decided) const
    {
        TriageRequest request;
        request.kind = m_kind;
        request.reach =
            decisionReachFromName(i.arguments.value("reach").value_or("")).value_or(DecisionReach::ThisHost);
        for (const std::string_view host : split(i.arguments.value("hosts").value_or(""), ',')) {
            if (!trimmed(host).empty())
                request.hosts.emplace_back(trimmed(host));
        }
        request.reason = i.arguments.value("reason").value_or("");
        TriageDefaults defaults;
        defaults.deferDays = i.settings.preferences.deferDays;
        defaults.owner = i.settings.preferences.owner;
        request.owner = i.arguments.value("owner").value_or(defaults.owner);
        request.author = operatorName();
        // The end of an accepted risk is said each time, or it is not accepted.
        const bool hasUsual = m_kind == DecisionKind::Defer || m_kind == DecisionKind::FalsePositive;
        const std::string usual = hasUsual ? std::to_string(defaults.daysOf(m_kind)) + 'd' : std::string();
        if (const auto read = readUntil(request, i.arguments.value("until").value_or(usual), todayOf(i));
            !read)
            return read.error();
        auto findings = chosen(i, decided);
        if (!findings)
            return findings.error();
        request.findings = std::move(*findings);
        if (request.findings.empty())
            return Error{
                ErrorCode::NotFound, "no finding of " + printable(decided.bundle->id()) + " matches", {}};
        return request;
    }

    static std::string nameOf(const Bundle &bundle, std::uint32_t finding)
    {
        const BundleFinding &f = bundle.findings()[finding];
        return printable(bundle.keys()[f.key].text) + ' ' + printable(f.id);
    }

    [[nodiscard]] std::string text(const DecidedBundle &decided, const TriagePlan &plan, bool isDryRun) const
    {
        std::string out;
        if (!plan.decisions.empty()) {
            const std::string end = decisionEnd(plan.decisions.front());
            out += std::string(isDryRun ? "Would be " : "") + std::string(decisionWord(m_kind)) +
                   (end.empty() ? "" : " until " + end) + ": " +
                   counted(plan.covered.size(), "finding", "findings") + " on " +
                   counted(plan.coveredHosts, "host", "hosts") + " today.\n";
            for (std::size_t n = 0; n < std::min(shownItems, plan.covered.size()); ++n)
                out += "  " + nameOf(*decided.bundle, plan.covered[n]) + '\n';
            if (plan.covered.size() > shownItems)
                out += "  and " + std::to_string(plan.covered.size() - shownItems) + " more\n";
            if (!isDryRun)
                out += "'prism undo' takes it back.\n";
        }
        for (const TriageItem &item : plan.items) {
            if (!item.refused.empty())
                out += "Not decided: " + nameOf(*decided.bundle, item.finding) + ": " + item.refused + '\n';
        }
        return out;
    }

    [[nodiscard]] std::string json(const DecidedBundle &decided, const TriagePlan &plan, bool isDryRun) const
    {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject().member("schema_version", "prism.triage.v1");
        w.member("bundle_id", decided.bundle->id()).member("dry_run", isDryRun);
        w.member("kind", decisionKindName(m_kind));
        w.member("covered", plan.covered.size())
            .member("covered_hosts", static_cast<std::int64_t>(plan.coveredHosts));
        w.key("decisions").beginArray();
        for (const Decision &decision : plan.decisions) {
            w.beginObject()
                .member("id", decision.id)
                .member("reach", decisionReachName(decision.scope.reach));
            w.member("daemon", daemonName(decision.scope.daemon)).member("subject", decision.scope.subject);
            w.member("hosts", decision.scope.hosts).member("until", decision.until).endObject();
        }
        w.endArray().key("items").beginArray();
        for (const TriageItem &item : plan.items) {
            const BundleFinding &f = decided.bundle->findings()[item.finding];
            w.beginObject().member("key", decided.bundle->keys()[f.key].text).member("id", f.id);
            w.member("decided", item.refused.empty()).member("why_not", item.refused).endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    DecisionKind m_kind;
    VerbSpec m_spec;
};

} // namespace

std::unique_ptr<Verb> makeApproveVerb()
{
    return std::make_unique<TriageVerb>(DecisionKind::Approve, "say that findings are to be dealt with",
                                        "Approved findings stay in sight and are decided.");
}

std::unique_ptr<Verb> makeDeferVerb()
{
    return std::make_unique<TriageVerb>(DecisionKind::Defer,
                                        "put findings off until a day, until worse or until the next bundle",
                                        "Deferred findings are out of sight until their day comes; one that "
                                        "grows worse or spreads comes back "
                                        "at once.");
}

std::unique_ptr<Verb> makeSkipVerb()
{
    return std::make_unique<TriageVerb>(DecisionKind::Skip, "leave findings out for today",
                                        "Skipped findings are back tomorrow.");
}

std::unique_ptr<Verb> makeAcceptVerb()
{
    return std::make_unique<TriageVerb>(DecisionKind::Accept, "accept the risk of findings for a time",
                                        "An accepted risk needs a reason, an owner and an end; it comes back "
                                        "when it grows worse or spreads.");
}

std::unique_ptr<Verb> makeFalsePositiveVerb()
{
    return std::make_unique<TriageVerb>(DecisionKind::FalsePositive, "say that findings are wrong",
                                        "False positives are out of sight for a time, with a reason.");
}

} // namespace prism
