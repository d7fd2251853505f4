// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/comparison.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace prism {
namespace {

/// Key and id of a finding, views into its bundle.
using NamePair = std::pair<std::string_view, std::string_view>;

struct NamePairHash
{
    std::size_t operator()(const NamePair &name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 1000003U ^ hash(name.second);
    }
};

using OpenFindings = std::unordered_map<NamePair, const BundleFinding *, NamePairHash>;

bool isOpen(const BundleFinding &f)
{
    return !isReportedResolved(f);
}

OpenFindings openFindings(const Bundle &bundle)
{
    OpenFindings out;
    out.reserve(bundle.findings().size());
    for (const BundleFinding &f : bundle.findings()) {
        if (isOpen(f))
            out.emplace(NamePair(bundle.keys()[f.key].text, f.id), &f);
    }
    return out;
}

/// Hosts in the order in which they are shown, each once.
class HostList
{
public:
    explicit HostList(BundleComparison &comparison)
        : m_hosts(comparison.hosts)
    {
        for (const Bundle *bundle : {comparison.after.get(), comparison.before.get()}) {
            for (const std::string &host : bundle->hosts())
                at(host);
        }
    }
    HostChanges &at(const std::string &host)
    {
        const auto [it, isNew] = m_places.emplace(host, m_hosts.size());
        if (isNew)
            m_hosts.emplace_back().host = host;
        return m_hosts[it->second];
    }

private:
    std::vector<HostChanges> &m_hosts;
    std::unordered_map<std::string, std::size_t> m_places;
};

void add(HostChanges &host, const FindingChange &change)
{
    ++host.counts.at(static_cast<std::size_t>(change.kind));
    host.changes.push_back(change);
}

void addLater(HostList &hosts, const Bundle &bundle, const OpenFindings &before)
{
    for (const BundleFinding &f : bundle.findings()) {
        if (!isOpen(f))
            continue;
        const BundleKey &key = bundle.keys()[f.key];
        const auto it = before.find({key.text, f.id});
        const BundleFinding *old = it == before.end() ? nullptr : it->second;
        HostChanges &host = hosts.at(key.host);
        if (old && old->rank == f.rank)
            ++host.same;
        else
            add(host, {!old                 ? ChangeKind::New
                       : f.rank < old->rank ? ChangeKind::Worse
                                            : ChangeKind::Better,
                       &key, old, &f});
    }
}

void addGone(HostList &hosts, const Bundle &before, const Bundle &after, const OpenFindings &now)
{
    std::unordered_map<std::string_view, bool> looked; // by key, in the later bundle
    for (const BundleKey &key : after.keys())
        looked[key.text] = key.present && (key.health.empty() || key.health == "green");
    for (const BundleFinding &f : before.findings()) {
        const BundleKey &key = before.keys()[f.key];
        if (!isOpen(f) || now.contains({key.text, f.id}))
            continue;
        const auto it = looked.find(key.text);
        add(hosts.at(key.host), {it != looked.end() && it->second ? ChangeKind::Resolved : ChangeKind::Unseen,
                                 &key, &f, nullptr});
    }
}

} // namespace

std::string_view changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return "new";
    case ChangeKind::Worse:
        return "worse";
    case ChangeKind::Better:
        return "better";
    case ChangeKind::Resolved:
        return "resolved";
    case ChangeKind::Unseen:
        return "unseen";
    }
    return "new";
}

std::size_t BundleComparison::count(ChangeKind kind) const
{
    std::size_t sum = 0;
    for (const HostChanges &host : hosts)
        sum += host.count(kind);
    return sum;
}

std::size_t BundleComparison::same() const
{
    std::size_t sum = 0;
    for (const HostChanges &host : hosts)
        sum += host.same;
    return sum;
}

BundleComparison compareBundles(std::shared_ptr<const Bundle> before, std::shared_ptr<const Bundle> after)
{
    BundleComparison out;
    out.before = std::move(before);
    out.after = std::move(after);
    HostList hosts(out);
    addLater(hosts, *out.after, openFindings(*out.before));
    addGone(hosts, *out.before, *out.after, openFindings(*out.after));
    for (HostChanges &host : out.hosts) {
        std::stable_sort(host.changes.begin(), host.changes.end(),
                         [](const FindingChange &a, const FindingChange &b) {
                             if (a.kind != b.kind)
                                 return a.kind < b.kind;
                             if (a.finding().rank != b.finding().rank)
                                 return a.finding().rank < b.finding().rank;
                             if (a.key->daemon != b.key->daemon)
                                 return a.key->daemon < b.key->daemon;
                             return a.finding().id < b.finding().id;
                         });
    }
    return out;
}

} // namespace prism
