// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsorder.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace prism {

namespace {

constexpr std::uint32_t rankBuckets = 10; // BundleFinding::rank is 0..3 or 9
constexpr std::uint32_t stateBuckets = 8;

// Pressing matters first; resolved ones need nobody.
std::uint32_t urgencyOf(FindingState state)
{
    switch (state) {
    case FindingState::New:
        return 0;
    case FindingState::Regressed:
        return 1;
    case FindingState::Baseline:
        return 2;
    case FindingState::Recurring:
        return 3;
    case FindingState::Carried:
        return 4;
    case FindingState::Unknown:
        return 5;
    case FindingState::Resolved:
        return 6;
    }
    return stateBuckets - 1;
}

std::uint32_t bucketRank(const BundleFinding &finding)
{
    return std::min<std::uint32_t>(finding.rank, rankBuckets - 1);
}

// Stable, linear: the buckets are few.
template<typename Bucket>
RowOrder countingSort(const std::vector<BundleFinding> &findings, std::size_t buckets, const Bucket &bucketOf)
{
    std::vector<std::uint32_t> start(buckets + 1, 0);
    for (const BundleFinding &finding : findings)
        ++start[bucketOf(finding) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    RowOrder order(findings.size());
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        order[start[bucketOf(findings[i])]++] = i;
    return order;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < sizeof prefix; ++i)
        prefix = prefix << 8U | (i < text.size() ? static_cast<unsigned char>(lower(text[i])) : 0U);
    return prefix;
}

int compareFolded(std::string_view one, std::string_view other)
{
    const std::size_t shared = std::min(one.size(), other.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto a = static_cast<unsigned char>(lower(one[i]));
        const auto b = static_cast<unsigned char>(lower(other[i]));
        if (a != b)
            return a < b ? -1 : 1;
    }
    return one.size() == other.size() ? 0 : (one.size() < other.size() ? -1 : 1);
}

RowOrder textSort(const std::vector<BundleFinding> &findings, std::string_view BundleFinding::*field)
{
    struct Keyed
    {
        std::uint64_t prefix;
        std::uint32_t index;
    };
    std::vector<Keyed> keyed(findings.size());
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        keyed[i] = {prefixOf(findings[i].*field), i};
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const BundleFinding &one = findings[a.index];
        const BundleFinding &other = findings[b.index];
        if (const int order = compareFolded(one.*field, other.*field); order != 0)
            return order < 0;
        return one.rank != other.rank ? one.rank < other.rank : a.index < b.index;
    });
    RowOrder order(findings.size());
    std::ranges::transform(keyed, order.begin(), &Keyed::index);
    return order;
}

// The place of each key in the order of host names, equal hosts sharing one.
struct HostPlaces
{
    std::vector<std::uint32_t> places;
    std::uint32_t count = 0;
};

HostPlaces hostPlaces(const std::vector<BundleKey> &keys)
{
    std::vector<std::uint32_t> byHost(keys.size());
    std::iota(byHost.begin(), byHost.end(), 0U);
    std::ranges::sort(byHost, [&](std::uint32_t a, std::uint32_t b) {
        return compareFolded(keys[a].host, keys[b].host) < 0;
    });
    std::vector<std::uint32_t> places(keys.size(), 0);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < byHost.size(); ++i) {
        if (i > 0 && compareFolded(keys[byHost[i]].host, keys[byHost[i - 1]].host) != 0)
            ++place;
        places[byHost[i]] = place;
    }
    return {std::move(places), place + 1};
}

RowOrder hostSort(const Bundle &bundle)
{
    const auto hosts = hostPlaces(bundle.keys());
    return countingSort(bundle.findings(), std::size_t{hosts.count} * rankBuckets,
                        [&](const BundleFinding &finding) {
                            return hosts.places[finding.key] * rankBuckets + bucketRank(finding);
                        });
}

// [first, last) of the findings of each key.
std::vector<std::pair<std::uint32_t, std::uint32_t>> rangesByKey(const Bundle &bundle)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges(bundle.keys().size(), {0, 0});
    const auto &findings = bundle.findings();
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        auto &[first, last] = ranges[findings[i].key];
        if (first == last)
            first = i;
        last = i + 1;
    }
    return ranges;
}

// Finding indexes of a range by id; stable, so that equal ids keep their order.
RowOrder byId(const std::vector<BundleFinding> &findings, std::pair<std::uint32_t, std::uint32_t> range)
{
    RowOrder order(range.second - range.first);
    std::iota(order.begin(), order.end(), range.first);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return findings[i].id; });
    return order;
}

} // namespace

RowOrder orderedBy(const Bundle &bundle, FindingsColumn column)
{
    const auto &findings = bundle.findings();
    switch (column) {
    case FindingsColumn::Priority:
        return countingSort(findings, std::size_t{rankBuckets} * stateBuckets,
                            [](const BundleFinding &finding) {
                                return bucketRank(finding) * stateBuckets + urgencyOf(finding.state);
                            });
    case FindingsColumn::State:
        return countingSort(findings, std::size_t{stateBuckets} * rankBuckets,
                            [](const BundleFinding &finding) {
                                return urgencyOf(finding.state) * rankBuckets + bucketRank(finding);
                            });
    case FindingsColumn::Title:
        return textSort(findings, &BundleFinding::title);
    case FindingsColumn::Host:
        return hostSort(bundle);
    case FindingsColumn::Daemon:
        return countingSort(findings, allDaemons.size() * rankBuckets, [&](const BundleFinding &finding) {
            return static_cast<std::uint32_t>(bundle.keys()[finding.key].daemon) * rankBuckets +
                   bucketRank(finding);
        });
    case FindingsColumn::Surface:
        return textSort(findings, &BundleFinding::surface);
    case FindingsColumn::Id:
        return textSort(findings, &BundleFinding::id);
    }
    return {};
}

RowMatch matchFindings(const Bundle &before, const Bundle &after)
{
    RowMatch match;
    match.places.assign(before.findings().size(), RowMatch::gone);
    std::unordered_map<std::string_view, std::uint32_t> keysAfter;
    for (std::uint32_t i = 0; i < after.keys().size(); ++i)
        keysAfter.emplace(after.keys()[i].text, i);
    const auto rangesBefore = rangesByKey(before);
    const auto rangesAfter = rangesByKey(after);
    for (std::size_t key = 0; key < rangesBefore.size(); ++key) {
        const auto found = keysAfter.find(before.keys()[key].text);
        if (found == keysAfter.end())
            continue;
        const RowOrder olds = byId(before.findings(), rangesBefore[key]);
        const RowOrder news = byId(after.findings(), rangesAfter[found->second]);
        auto next = news.begin();
        for (const std::uint32_t old : olds) {
            const std::string_view id = before.findings()[old].id;
            while (next != news.end() && after.findings()[*next].id < id)
                ++next;
            if (next != news.end() && after.findings()[*next].id == id)
                match.places[old] = *next++;
        }
    }
    return match;
}

} // namespace prism
