// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsorder.h"

#include "ui/models/findingsindex.h"

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

int compareFolded(std::string_view one, std::string_view other)
{
    const std::size_t shared = std::min(one.size(), other.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto a = static_cast<unsigned char>(foldedByte(one[i]));
        const auto b = static_cast<unsigned char>(foldedByte(other[i]));
        if (a != b)
            return a < b ? -1 : 1;
    }
    return one.size() == other.size() ? 0 : (one.size() < other.size() ? -1 : 1);
}

// One of the texts of a finding, folded.
std::string_view foldedText(const FindingsIndex &index, std::uint32_t finding, FindingsColumn column)
{
    const BundleFinding &f = index.bundle()->findings()[finding];
    const std::string_view all = index.texts().all(finding);
    if (column == FindingsColumn::Title)
        return all.substr(0, f.title.size());
    const std::string_view rest = all.substr(f.title.size() + 1);
    return column == FindingsColumn::Surface ? rest.substr(0, f.surface.size())
                                             : rest.substr(f.surface.size() + 1);
}

struct Keyed
{
    std::uint64_t part; // eight bytes of the text, the first one highest; zero bytes behind its end
    std::uint32_t index;
    std::uint32_t rank;
};

std::uint64_t partOf(std::string_view text, std::size_t at)
{
    std::uint64_t part = 0;
    for (std::size_t i = 0; i < sizeof part; ++i)
        part = part << 8U | (at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U);
    return part;
}

// Sorts by eight bytes, then each run of equal ones by the next eight: a text is read once a step and not
// once a comparison. No text holds a zero byte, so a part that ends in one ends its text.
RowOrder textSort(const FindingsIndex &index, FindingsColumn column)
{
    struct Run
    {
        std::size_t first;
        std::size_t last;
        std::size_t depth;
    };
    const auto &findings = index.bundle()->findings();
    std::vector<Keyed> keyed(findings.size());
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        keyed[i] = {0, i, bucketRank(findings[i])};
    std::vector<Run> runs{{0, keyed.size(), 0}};
    while (!runs.empty()) {
        const Run run = runs.back();
        runs.pop_back();
        const auto at = [&](std::size_t place) {
            return keyed.begin() + static_cast<std::ptrdiff_t>(place);
        };
        for (auto k = at(run.first); k != at(run.last); ++k)
            k->part = partOf(foldedText(index, k->index, column), run.depth);
        std::sort(at(run.first), at(run.last), [](const Keyed &a, const Keyed &b) {
            if (a.part != b.part)
                return a.part < b.part;
            return a.rank != b.rank ? a.rank < b.rank : a.index < b.index;
        });
        for (std::size_t first = run.first; first < run.last;) {
            std::size_t last = first + 1;
            while (last < run.last && keyed[last].part == keyed[first].part)
                ++last;
            if (last - first > 1 && (keyed[first].part & 0xFFU) != 0)
                runs.push_back({first, last, run.depth + sizeof(std::uint64_t)});
            first = last;
        }
    }
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

// Finding indexes of a range by id; stable, so that equal ids keep their order.
RowOrder byId(const std::vector<BundleFinding> &findings, std::pair<std::uint32_t, std::uint32_t> range)
{
    RowOrder order(range.second - range.first);
    std::iota(order.begin(), order.end(), range.first);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return findings[i].id; });
    return order;
}

} // namespace

namespace {

RowOrder ascendingBy(const FindingsIndex &index, FindingsColumn column)
{
    const Bundle &bundle = *index.bundle();
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
    case FindingsColumn::Host:
        return hostSort(bundle);
    case FindingsColumn::Daemon:
        return countingSort(findings, allDaemons.size() * rankBuckets, [&](const BundleFinding &finding) {
            return static_cast<std::uint32_t>(bundle.keys()[finding.key].daemon) * rankBuckets +
                   bucketRank(finding);
        });
    case FindingsColumn::Title:
    case FindingsColumn::Surface:
    case FindingsColumn::Id:
        return textSort(index, column);
    case FindingsColumn::Decision:
        return ascendingBy(index, FindingsColumn::Priority);
    }
    return {};
}

constexpr std::uint32_t standingBuckets = 8;

// What needs somebody first.
std::uint32_t placeOf(Standing standing)
{
    switch (standing) {
    case Standing::BrokeThrough:
        return 0;
    case Standing::Open:
        return 1;
    case Standing::Approved:
        return 2;
    case Standing::Deferred:
        return 3;
    case Standing::Skipped:
        return 4;
    case Standing::Accepted:
        return 5;
    case Standing::FalsePositive:
        return 6;
    case Standing::Resolved:
        return 7;
    }
    return standingBuckets - 1;
}

// What a column shows as a number that grows with it; equal texts share one.
struct ColumnValues
{
    std::vector<std::uint32_t> of; // each finding
    std::uint32_t count = 0;
};

template<typename Value>
ColumnValues valuesBy(const Bundle &bundle, std::uint32_t count, const Value &valueOf)
{
    ColumnValues values{std::vector<std::uint32_t>(bundle.findings().size()), count};
    std::ranges::transform(bundle.findings(), values.of.begin(), valueOf);
    return values;
}

ColumnValues textValues(const FindingsIndex &index, FindingsColumn column)
{
    const auto order = index.order({{column, Qt::AscendingOrder}});
    ColumnValues values{std::vector<std::uint32_t>(order->size()), 0};
    std::string_view before;
    for (std::size_t i = 0; i < order->size(); ++i) {
        const std::string_view text = foldedText(index, (*order)[i], column);
        if (i == 0 || text != before)
            ++values.count;
        values.of[(*order)[i]] = values.count - 1;
        before = text;
    }
    return values;
}

ColumnValues valuesOf(const FindingsIndex &index, FindingsColumn column,
                      const std::vector<Standing> &standings)
{
    const Bundle &bundle = *index.bundle();
    switch (column) {
    case FindingsColumn::Priority:
        return valuesBy(bundle, rankBuckets, &bucketRank);
    case FindingsColumn::State:
        return valuesBy(bundle, stateBuckets, [](const BundleFinding &f) { return urgencyOf(f.state); });
    case FindingsColumn::Host: {
        const HostPlaces hosts = hostPlaces(bundle.keys());
        return valuesBy(bundle, hosts.count, [&](const BundleFinding &f) { return hosts.places[f.key]; });
    }
    case FindingsColumn::Daemon:
        return valuesBy(bundle, allDaemons.size(), [&](const BundleFinding &f) {
            return static_cast<std::uint32_t>(bundle.keys()[f.key].daemon);
        });
    case FindingsColumn::Title:
    case FindingsColumn::Surface:
    case FindingsColumn::Id:
        return textValues(index, column);
    case FindingsColumn::Decision: {
        ColumnValues values{std::vector<std::uint32_t>(bundle.findings().size(), 0), standingBuckets};
        for (std::size_t i = 0; i < std::min(standings.size(), values.of.size()); ++i)
            values.of[i] = placeOf(standings[i]);
        return values;
    }
    }
    return {};
}

// Stable: what is equal keeps the order of `rows`.
RowOrder arrangedBy(const ColumnValues &values, Qt::SortOrder direction, const RowOrder &rows)
{
    const auto bucketOf = [&](std::uint32_t i) {
        return direction == Qt::AscendingOrder ? values.of[i] : values.count - 1 - values.of[i];
    };
    std::vector<std::uint32_t> start(std::size_t{values.count} + 1, 0);
    for (const std::uint32_t i : rows)
        ++start[bucketOf(i) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    RowOrder order(rows.size());
    for (const std::uint32_t i : rows)
        order[start[bucketOf(i)]++] = i;
    return order;
}

} // namespace

bool needsDecisions(const SortKeys &keys)
{
    return std::ranges::find(keys, FindingsColumn::Decision, &SortKey::column) != keys.end();
}

RowOrder orderedBy(const FindingsIndex &index, const SortKeys &keys, const std::vector<Standing> &standings)
{
    const bool isPlain = keys.size() == 1 && !needsDecisions(keys);
    if (isPlain && keys.front().order == Qt::AscendingOrder)
        return ascendingBy(index, keys.front().column);
    if (isPlain) {
        RowOrder rows = ascendingBy(index, keys.front().column);
        std::ranges::reverse(rows);
        return rows;
    }
    RowOrder rows = ascendingBy(index, FindingsColumn::Priority);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        rows = arrangedBy(valuesOf(index, key->column, standings), key->order, rows);
    return rows;
}

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
