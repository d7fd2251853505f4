// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report.h"

#include "engine/audit/comparison.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/report/whatchanged.h"
#include "engine/triage/bundleshelf.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace prism {
namespace {

/// The places of the bundle's hosts; a host that was not expected comes after them, by name.
std::unordered_map<std::string_view, std::size_t> hostPlaces(const Bundle &bundle)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (const std::string &host : bundle.hosts())
        places.emplace(host, places.size());
    std::vector<std::string_view> others;
    for (const BundleKey &key : bundle.keys()) {
        if (!places.contains(key.host))
            others.emplace_back(key.host);
    }
    std::sort(others.begin(), others.end());
    for (const std::string_view host : others)
        places.emplace(host, places.size());
    return places;
}

/// For each key of a bundle the place of its host.
std::vector<std::size_t> placesOfKeys(const Bundle &bundle)
{
    const auto places = hostPlaces(bundle);
    std::vector<std::size_t> out;
    out.reserve(bundle.keys().size());
    for (const BundleKey &key : bundle.keys())
        out.push_back(places.at(key.host));
    return out;
}

} // namespace

const ReportDecision *Report::decision(std::uint32_t finding) const
{
    if (finding >= decisionOf.size() || decisionOf[finding] >= decisions.size())
        return nullptr;
    return &decisions[decisionOf[finding]];
}

Report reportOf(std::shared_ptr<const Bundle> bundle, UtcTime made, std::string version)
{
    Report report;
    report.made = made;
    report.version = std::move(version);
    const auto &findings = bundle->findings();
    report.findings.resize(findings.size());
    std::iota(report.findings.begin(), report.findings.end(), 0U);
    const std::vector<std::size_t> places = placesOfKeys(*bundle);
    std::sort(report.findings.begin(), report.findings.end(), [&](std::uint32_t a, std::uint32_t b) {
        const BundleFinding &x = findings[a];
        const BundleFinding &y = findings[b];
        if (x.rank != y.rank)
            return x.rank < y.rank;
        if (x.key != y.key) {
            const std::size_t xPlace = places[x.key];
            const std::size_t yPlace = places[y.key];
            return xPlace != yPlace ? xPlace < yPlace
                                    : bundle->keys()[x.key].daemon < bundle->keys()[y.key].daemon;
        }
        return x.id != y.id ? x.id < y.id : a < b;
    });
    report.bundle = std::move(bundle);
    return report;
}

bool Report::isReranked(std::uint32_t finding) const
{
    return std::binary_search(reranked.begin(), reranked.end(), finding);
}

void compareWithPrior(Report &report, const std::shared_ptr<const Bundle> &prior)
{
    const BundleComparison comparison = compareBundles(prior, report.bundle);
    report.resolved.clear();
    report.reranked.clear();
    const BundleFinding *first = report.bundle->findings().data();
    for (const HostChanges &host : comparison.hosts) {
        for (const FindingChange &c : host.changes) {
            if (c.kind == ChangeKind::Resolved)
                report.resolved.push_back(
                    {c.key->text, std::string(c.before->id), std::string(c.before->title), c.before->rank});
            else if (c.before && c.after)
                report.reranked.push_back(static_cast<std::uint32_t>(c.after - first));
        }
    }
    std::sort(report.reranked.begin(), report.reranked.end());
}

void compareWithInbox(Report &report, const std::string &inbox)
{
    const WhatChanged changed = whatChanged(inbox, report.bundle);
    report.changes = changeLines(changed);
    report.since = report.changes.empty() ? std::string() : sinceText(changed);
    const std::string day = report.bundle->priorId().substr(0, 10);
    if (!isDay(day))
        return;
    const auto prior = openBundleOfDay(inbox, day);
    if (prior && (*prior)->id() == report.bundle->priorId())
        compareWithPrior(report, *prior);
}

std::vector<HostFindings> findingsByHost(const Report &report)
{
    const Bundle &bundle = *report.bundle;
    const std::vector<std::size_t> places = placesOfKeys(bundle);
    std::vector<HostFindings> all(places.empty() ? 0 : *std::max_element(places.begin(), places.end()) + 1);
    for (const std::uint32_t finding : report.findings) {
        const std::uint32_t key = bundle.findings()[finding].key;
        HostFindings &of = all[places[key]];
        of.host = bundle.keys()[key].host;
        of.findings.push_back(finding);
    }
    std::erase_if(all, [](const HostFindings &of) { return of.findings.empty(); });
    return all;
}

FindingDetails detailsOf(const BundleFinding &finding)
{
    FindingDetails details;
    const auto tree = parseJson(finding.raw);
    if (!tree)
        return details;
    details.description = tree->stringOr("description");
    details.confidence = tree->stringOr("confidence");
    if (const JsonValue *evidence = tree->find("evidence")) {
        for (const JsonValue &item : evidence->items())
            details.evidence.push_back(item.asText());
    }
    return details;
}

std::string cellWords(const BundleCell &cell)
{
    if (!cell.ready)
        return "missing";
    const bool hadErrors = !cell.health.empty() && cell.health != "green";
    if (cell.findings == 0)
        return hadErrors ? "errors" : cell.looked ? "clean" : "nothing looked";
    return std::to_string(cell.findings) + (cell.topPriority.empty() ? "" : ", " + cell.topPriority) +
           (hadErrors ? ", errors" : "");
}

std::vector<ReportNotice> noticesOf(const Bundle &bundle)
{
    std::vector<ReportNotice> out;
    for (const std::string &key : bundle.missing())
        out.push_back({key, "missing: no summary came"});
    for (const Problem &p : bundle.problems())
        out.push_back({p.key.empty() ? p.file : p.key, p.message});
    for (const BundleKey &key : bundle.keys()) {
        const auto tree =
            key.selfReport.empty() ? JsonValue() : parseJson(key.selfReport).value_or(JsonValue());
        if (const JsonValue *errors = tree.find("detector_errors")) {
            for (const JsonValue &error : errors->items())
                out.push_back({key.text, "detector error: " + error.asText()});
        }
    }
    return out;
}

} // namespace prism
