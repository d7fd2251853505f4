// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/findingtimeline.h"

#include "engine/core/clock.h"
#include "engine/triage/bundleshelf.h"

#include <algorithm>
#include <sys/stat.h>

namespace prism {

namespace {

std::pair<std::int64_t, std::int64_t> stampOf(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {status.st_mtime, status.st_size};
}

// FNV-1a
std::uint64_t hashOf(std::string_view key, std::string_view id)
{
    constexpr std::uint64_t prime = 1099511628211ULL;
    std::uint64_t hash = 14695981039346656037ULL;
    const auto feed = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    };
    feed(key);
    feed(std::string_view("\n"));
    feed(id);
    return hash;
}

} // namespace

FindingTimeline::FindingTimeline(std::string inbox)
    : m_inbox(std::move(inbox))
{}

void FindingTimeline::readInto(Day &day, const Bundle &bundle)
{
    const auto &keys = bundle.keys();
    for (const BundleKey &key : keys) {
        if (key.present && key.looked.value_or(1) > 0)
            day.looked.push_back(key.text);
    }
    std::ranges::sort(day.looked);
    day.entries.reserve(bundle.findings().size());
    for (const BundleFinding &finding : bundle.findings())
        day.entries.push_back({hashOf(keys[finding.key].text, finding.id), finding.rank, finding.state});
    std::ranges::sort(day.entries, {}, &Entry::hash);
    day.isReadable = true;
}

void FindingTimeline::refresh(std::string_view today, const std::stop_token &stop)
{
    if (!isDay(today))
        return;
    m_today = today;
    const std::string oldest = addDays(today, 1 - dayCount);
    std::map<std::string, Day> days;
    for (const ShelvedBundle &shelved : shelvedBundles(m_inbox, today, true)) {
        if (shelved.day < oldest)
            continue;
        const auto stamp = stampOf(shelved.path);
        const auto known = m_days.find(shelved.day);
        if (known != m_days.end() && known->second.path == shelved.path && known->second.stamp == stamp) {
            days.insert(m_days.extract(known));
            continue;
        }
        if (stop.stop_requested())
            continue; // those known already are kept
        Day day{shelved.path, shelved.isPacked, stamp, false, {}, {}};
        if (const auto bundle = openShelved(shelved, Bundle::Parts::Findings))
            readInto(day, **bundle);
        days.insert_or_assign(shelved.day, std::move(day));
    }
    m_days = std::move(days);
}

std::vector<TimelineDay> FindingTimeline::days(std::string_view key, std::string_view id) const
{
    std::vector<TimelineDay> out;
    if (m_today.empty())
        return out;
    const std::uint64_t hash = hashOf(key, id);
    for (int back = dayCount - 1; back >= 0; --back) {
        TimelineDay cell;
        cell.day = addDays(m_today, -back);
        const auto it = m_days.find(cell.day);
        if (it != m_days.end() && it->second.isReadable) {
            const Day &day = it->second;
            const auto entry = std::ranges::lower_bound(day.entries, hash, {}, &Entry::hash);
            if (entry != day.entries.end() && entry->hash == hash) {
                cell.rank = entry->rank;
                cell.life = entry->state;
                cell.state = entry->state == FindingState::Carried    ? TimelineState::Carried
                             : entry->state == FindingState::Resolved ? TimelineState::Resolved
                                                                      : TimelineState::Seen;
            } else {
                const bool looked = std::binary_search(day.looked.begin(), day.looked.end(), key);
                cell.state = looked ? TimelineState::Clean : TimelineState::NobodyLooked;
            }
        }
        out.push_back(std::move(cell));
    }
    return out;
}

std::optional<EarlierFinding> FindingTimeline::findingOf(const std::string &day, std::string_view key,
                                                         std::string_view id) const
{
    const auto it = m_days.find(day);
    if (it == m_days.end())
        return std::nullopt;
    const auto bundle = openShelved({day, it->second.path, it->second.isPacked}, Bundle::Parts::Findings);
    if (!bundle)
        return std::nullopt;
    for (const BundleFinding &finding : (*bundle)->findings()) {
        if (finding.id == id && (*bundle)->keys()[finding.key].text == key)
            return EarlierFinding{day, std::string(finding.raw)};
    }
    return std::nullopt;
}

} // namespace prism
