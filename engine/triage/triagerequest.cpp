// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triagerequest.h"

#include "engine/core/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace prism {
namespace {

constexpr std::size_t longestText = 2000; // bytes of a reason or an owner

bool needsDate(const TriageRequest &r)
{
    return r.kind == DecisionKind::Accept || r.kind == DecisionKind::FalsePositive ||
           (r.kind == DecisionKind::Defer && r.deferUntil == DeferUntil::Date);
}

std::string dateFault(const std::string &until, std::string_view today)
{
    if (until.empty())
        return "until is empty; give the day on which it comes back, YYYY-MM-DD";
    if (!isDay(until))
        return "until is '" + printable(until) + "'; give a day, YYYY-MM-DD";
    if (until <= today)
        return "until is " + until + "; give a day after today, " + std::string(today);
    if (daysBetween(today, until) > longestDecision)
        return "until is " + until + "; a decision holds for at most " + std::to_string(longestDecision) +
               " days, until " + addDays(today, longestDecision);
    return {};
}

std::string textFault(const char *field, const std::string &text, bool isMandatory)
{
    if (isMandatory && trimmed(text).empty())
        return std::string(field) + " is empty; it is mandatory here";
    if (text.size() > longestText)
        return std::string(field) + " has " + std::to_string(text.size()) + " bytes; at most " +
               std::to_string(longestText) + " are allowed";
    if (!isUtf8(text))
        return std::string(field) + " is not UTF-8";
    return {};
}

std::string endOf(const TriageRequest &r, std::string_view today)
{
    if (r.kind == DecisionKind::Approve)
        return {};
    if (r.kind == DecisionKind::Skip)
        return addDays(today, 1);
    return needsDate(r) ? r.until : addDays(today, longestDecision);
}

DecisionScope scopeOf(const Bundle &bundle, const TriageRequest &r, const BundleFinding &finding)
{
    const BundleKey &key = bundle.keys()[finding.key];
    DecisionScope scope{r.reach, key.daemon, std::string(finding.id), {}};
    if (r.reach == DecisionReach::ThisHost)
        scope.hosts = {key.host};
    if (r.reach == DecisionReach::Rule)
        scope.subject = std::string(ruleOfId(finding.id));
    if (r.reach == DecisionReach::TheseHosts) {
        scope.hosts = r.hosts;
        std::sort(scope.hosts.begin(), scope.hosts.end());
        scope.hosts.erase(std::unique(scope.hosts.begin(), scope.hosts.end()), scope.hosts.end());
    }
    return scope;
}

using Subject = std::tuple<Daemon, std::string, std::vector<std::string>>;

Subject subjectOf(const DecisionScope &scope)
{
    return {scope.daemon, scope.subject, scope.hosts};
}

/// Fills in what the decisions cover in this bundle, and how it is there today.
class Coverage
{
public:
    Coverage(const Bundle &bundle, TriagePlan &plan)
        : m_bundle(bundle)
        , m_plan(plan)
    {
        for (std::size_t i = 0; i < plan.decisions.size(); ++i) {
            const DecisionScope &scope = plan.decisions[i].scope;
            m_bySubject[{scope.daemon, scope.subject}].push_back(i);
        }
        m_hostsOf.resize(plan.decisions.size());
    }

    void look()
    {
        const bool byRule = m_plan.decisions.front().scope.reach == DecisionReach::Rule;
        const auto &findings = m_bundle.findings();
        std::set<std::string_view> hosts;
        for (std::uint32_t i = 0; i < findings.size(); ++i) {
            const BundleFinding &finding = findings[i];
            if (isReportedResolved(finding))
                continue;
            const BundleKey &key = m_bundle.keys()[finding.key];
            const auto it = m_bySubject.find({key.daemon, byRule ? ruleOfId(finding.id) : finding.id});
            if (it == m_bySubject.end())
                continue;
            bool isCovered = false;
            for (const std::size_t position : it->second)
                isCovered = note(position, finding, key) || isCovered;
            if (isCovered) {
                m_plan.covered.push_back(i);
                hosts.insert(key.host);
            }
        }
        m_plan.coveredHosts = static_cast<std::uint32_t>(hosts.size());
        finish();
    }

private:
    bool note(std::size_t position, const BundleFinding &finding, const BundleKey &key)
    {
        Decision &decision = m_plan.decisions[position];
        m_hostsOf[position].insert(key.host);
        if (!decision.scope.coversHost(key.host))
            return false;
        decision.rank = std::min(decision.rank, finding.rank);
        if (decision.seen.size() < mostDecisionSeen)
            decision.seen.push_back(
                {key.host, std::string(finding.id), finding.rank, evidenceCount(finding.raw)});
        return true;
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_plan.decisions.size(); ++i) {
            Decision &decision = m_plan.decisions[i];
            decision.hosts = static_cast<std::uint32_t>(m_hostsOf[i].size());
            std::sort(decision.seen.begin(), decision.seen.end(),
                      [](const DecisionSeen &a, const DecisionSeen &b) {
                          return std::tie(a.host, a.id) < std::tie(b.host, b.id);
                      });
        }
    }

    const Bundle &m_bundle;
    TriagePlan &m_plan;
    std::map<std::pair<Daemon, std::string_view>, std::vector<std::size_t>> m_bySubject;
    std::vector<std::set<std::string_view>> m_hostsOf;
};

} // namespace

int TriageDefaults::daysOf(DecisionKind kind) const
{
    switch (kind) {
    case DecisionKind::Defer:
        return deferDays;
    case DecisionKind::Accept:
        return acceptDays;
    case DecisionKind::FalsePositive:
        return falsePositiveDays;
    case DecisionKind::Approve:
    case DecisionKind::Skip:
        break;
    }
    return 1;
}

std::vector<TriageFault> validateTriage(const TriageRequest &request, std::string_view today)
{
    std::vector<TriageFault> faults;
    const auto add = [&faults](const char *field, const std::string &message) {
        if (!message.empty())
            faults.push_back({field, message});
    };
    if (request.findings.empty())
        add("findings", "findings is empty; choose at least one");
    if (request.reach == DecisionReach::TheseHosts) {
        if (request.hosts.empty())
            add("hosts", "hosts is empty; name at least one");
        for (const std::string &host : request.hosts) {
            if (!isValidHostName(host))
                add("hosts", "hosts has '" + printable(host) + "', which is no host name");
        }
    }
    if (needsDate(request))
        add("until", dateFault(request.until, today));
    const bool settles = request.kind == DecisionKind::Accept || request.kind == DecisionKind::FalsePositive;
    add("reason", textFault("reason", request.reason, settles));
    add("owner", textFault("owner", request.owner, request.kind == DecisionKind::Accept));
    return faults;
}

TriagePlan planTriage(const Bundle &bundle, const DecidedView &view, const TriageRequest &request,
                      UtcTime now, std::string_view today)
{
    TriagePlan plan;
    Decision model;
    model.batch = newUuid();
    model.kind = request.kind;
    model.deferUntil = request.kind == DecisionKind::Defer ? request.deferUntil : DeferUntil::Date;
    model.until = endOf(request, today);
    model.reason = std::string(trimmed(request.reason));
    model.owner = std::string(trimmed(request.owner));
    model.author = request.author;
    model.at = now;
    model.bundleDay = bundle.date();
    std::set<Subject> known;
    for (const std::uint32_t position : request.findings) {
        if (position >= bundle.findings().size()) {
            plan.items.push_back({position, "the bundle has no such finding"});
            continue;
        }
        plan.items.push_back({position, whyNot(view.standing(position), actionOf(request.kind))});
        if (!plan.items.back().refused.empty())
            continue;
        DecisionScope scope = scopeOf(bundle, request, bundle.findings()[position]);
        if (!known.insert(subjectOf(scope)).second)
            continue;
        Decision &decision = plan.decisions.emplace_back(model);
        decision.id = newUuid();
        decision.scope = std::move(scope);
    }
    if (!plan.decisions.empty())
        Coverage(bundle, plan).look();
    return plan;
}

} // namespace prism
