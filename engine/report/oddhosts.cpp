// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/oddhosts.h"

#include "engine/core/text.h"
#include "engine/core/workers.h"
#include "engine/facts/factsdiff.h"
#include "engine/facts/factsshelf.h"
#include "engine/report/verdict.h"
#include "engine/triage/decision.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>

namespace prism {
namespace {

constexpr int oldestFacts = 7; // days
constexpr std::size_t batch = 16;
constexpr int threads = 4;
constexpr std::size_t namedHosts = 6;

using Hosts = std::set<std::string_view>;

/// The hosts with an open finding of this daemon that `isWanted`.
template<typename Wanted>
Hosts hostsWith(const Bundle &bundle, Daemon daemon, Wanted isWanted)
{
    Hosts out;
    for (const BundleFinding &f : bundle.findings()) {
        const BundleKey &key = bundle.keys()[f.key];
        if (key.daemon == daemon && !isReportedResolved(f) && isWanted(f.id))
            out.insert(key.host);
    }
    return out;
}

/// The hosts that this daemon looked at without an error.
Hosts hostsLookedAt(const Bundle &bundle, Daemon daemon)
{
    Hosts out;
    for (const BundleCell &cell : bundle.matrix()) {
        if (cell.daemon == daemon && cell.ready && cell.looked &&
            (cell.health.empty() || cell.health == "green"))
            out.insert(cell.host);
    }
    return out;
}

bool isBeyond(const Hosts &looked, const Hosts &hits)
{
    return std::any_of(looked.begin(), looked.end(),
                       [&](std::string_view host) { return !hits.contains(host); });
}

/// Reads facts of hosts, some at a time, and hands them over in order.
void forEachFacts(const std::vector<std::string> &hosts, const FactsShelf &shelf, const std::string &day,
                  const std::stop_token &stop, const std::function<void(const HostFacts &)> &take)
{
    for (std::size_t first = 0; first < hosts.size() && !stop.stop_requested(); first += batch) {
        const std::size_t count = std::min(batch, hosts.size() - first);
        std::vector<Result<HostFacts>> read(count, Result<HostFacts>(Error{}));
        runInParallel(count, threads,
                      [&](std::size_t i) { read[i] = shelf.newest(hosts[first + i], day, oldestFacts); });
        for (const Result<HostFacts> &facts : read) {
            if (facts)
                take(*facts);
        }
    }
}

std::string valueText(const Separator &s, const std::string &value)
{
    const std::string joint = s.group == listeningFacts ? " open to " : " ";
    return factLabel(s.group, s.name) + (value.empty() ? "" : joint + printable(value));
}

std::string separatorLine(const Separator &s, std::size_t hits)
{
    std::string label = factLabel(s.group, s.name);
    const std::string them = hits == 1 ? "It" : "All of them";
    const std::string have = hits == 1 ? " has " : " have ";
    switch (s.kind) {
    case Separator::Kind::SameHere:
        return them + have + valueText(s, s.here) +
               (s.nowhereElse      ? ", the others do not"
                : !s.there.empty() ? ", the others " + printable(s.there)
                                   : ", none of the others");
    case Separator::Kind::SameThere:
        return "All others have " + valueText(s, s.there) + (hits == 1 ? ", it has not" : ", none of them");
    case Separator::Kind::OnlyThere:
        return (hits == 1 ? "It does not have " : "None of them has ") + label +
               (s.there.empty() ? ", the others do" : ", the others have " + printable(s.there));
    }
    return label;
}

} // namespace

OddHosts oddHosts(const Bundle &bundle, std::uint32_t finding, const std::string &inbox,
                  const std::stop_token &stop)
{
    const BundleFinding &wanted = bundle.findings()[finding];
    const Daemon daemon = bundle.keys()[wanted.key].daemon;
    OddHosts out;
    out.rule = ruleOfId(wanted.id);
    if (bundle.hosts().size() < 2)
        return out;
    const Hosts looked = hostsLookedAt(bundle, daemon);
    Hosts hits = hostsWith(bundle, daemon, [&](std::string_view id) { return id == wanted.id; });
    if (hits.size() < 2) {
        Hosts ofRule =
            hostsWith(bundle, daemon, [&](std::string_view id) { return ruleOfId(id) == out.rule; });
        out.isByRule = ofRule.size() > hits.size() && isBeyond(looked, ofRule);
        if (out.isByRule)
            hits = std::move(ofRule);
    }
    std::vector<std::string> cleans;
    for (const std::string &host : bundle.hosts()) {
        if (hits.contains(host))
            out.hits.push_back(host);
        else if (looked.contains(host))
            cleans.push_back(host);
    }
    out.looked = out.hits.size() + cleans.size();
    if (cleans.empty()) {
        out.verdict = OddHosts::Verdict::Everywhere;
        return out;
    }
    OddOneOut compare;
    const FactsShelf shelf(inbox);
    forEachFacts(out.hits, shelf, bundle.date(), stop, [&](const HostFacts &f) { compare.addHit(f); });
    forEachFacts(cleans, shelf, bundle.date(), stop, [&](const HostFacts &f) { compare.addClean(f); });
    out.hitsWithFacts = compare.hits();
    out.cleansWithFacts = compare.cleans();
    if (!compare.canTell()) {
        out.verdict = compare.hits() == 0 || compare.cleans() == 0 ? OddHosts::Verdict::NoFacts
                                                                   : OddHosts::Verdict::TooFew;
        return out;
    }
    out.separators = compare.separators(wanted.raw);
    out.more = out.separators.size() - std::min(out.separators.size(), OddHosts::mostSeparators);
    out.separators.resize(out.separators.size() - out.more);
    out.verdict = out.separators.empty() ? OddHosts::Verdict::NoneFound : OddHosts::Verdict::Found;
    return out;
}

std::vector<std::string> oddLines(const OddHosts &odd)
{
    if (odd.verdict == OddHosts::Verdict::OneHost)
        return {};
    std::vector<std::string> named;
    for (std::size_t i = 0; i < std::min(namedHosts, odd.hits.size()); ++i)
        named.push_back(printable(odd.hits[i]));
    std::vector<std::string> lines;
    lines.push_back(std::to_string(odd.hits.size()) + " of " + counted(odd.looked, "host", "hosts") +
                    (odd.hits.size() == 1 ? " has " : " have ") +
                    (odd.isByRule ? "findings of " + printable(odd.rule) : "it") + ": " +
                    joined(named, ", ") + (odd.hits.size() > named.size() ? ", ..." : ""));
    switch (odd.verdict) {
    case OddHosts::Verdict::Everywhere:
        lines.emplace_back("Every host that was looked at is among them: there is none to compare with");
        break;
    case OddHosts::Verdict::NoFacts:
        lines.emplace_back("What separates them is not known: facts of both sides were not kept");
        break;
    case OddHosts::Verdict::TooFew:
        lines.emplace_back(
            "Too few hosts to tell what separates them: facts of one with it and of one without");
        break;
    case OddHosts::Verdict::NoneFound:
        lines.emplace_back("No single fact separates them from the others");
        break;
    default:
        for (const Separator &s : odd.separators)
            lines.push_back(separatorLine(s, odd.hits.size()));
        if (odd.more > 0)
            lines.push_back("and " + counted(odd.more, "more fact separates", "more facts separate") +
                            " them");
        break;
    }
    const std::size_t without = odd.looked - odd.hitsWithFacts - odd.cleansWithFacts;
    if (odd.verdict >= OddHosts::Verdict::TooFew && without > 0)
        lines.push_back(counted(without, "host has", "hosts have") + " no facts of the last days and " +
                        (without == 1 ? "is" : "are") + " left out");
    return lines;
}

} // namespace prism
