// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historyledger.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t titleLimit = 1000;

std::string_view hostOf(std::string_view key)
{
    const std::size_t at = key.find('@');
    return at == std::string_view::npos ? std::string_view() : key.substr(at + 1);
}

std::string_view titleOf(const BundleFinding &finding)
{
    if (finding.title.size() <= titleLimit)
        return finding.title;
    std::size_t end = titleLimit;
    while (end > 0 && (static_cast<unsigned char>(finding.title[end]) & 0xC0U) == 0x80U)
        --end; // not inside a character
    return finding.title.substr(0, end);
}

} // namespace

/// The detectors that a summary lists in its `revision` (docs/formats.md), read when a question comes.
class HistoryLedger::Detectors
{
public:
    Detectors(std::string_view revision, TextArena &arena)
        : m_revision(revision)
        , m_arena(arena)
    {}

    /// The detector that reported the finding today; empty if the summary does not say.
    std::string_view reporterOf(std::string_view findingId)
    {
        read();
        const auto it = m_reporters.find(findingId);
        return it == m_reporters.end() ? std::string_view() : it->second;
    }
    /// The version of that detector today; empty if it is not listed.
    std::string_view versionOf(std::string_view detector)
    {
        read();
        const auto it = m_versions.find(detector);
        return it == m_versions.end() ? std::string_view() : it->second;
    }
    /// The one that a built-in id, "<daemon>:<detector>:<object>", names, if the summary lists it.
    std::string_view ownerByForm(std::string_view findingId)
    {
        read();
        const auto parts = split(findingId, ':');
        const auto it = parts.size() < 3
                            ? m_versions.end()
                            : m_versions.find(std::string(parts[0]) + '.' + std::string(parts[1]));
        return it == m_versions.end() ? std::string_view() : it->first;
    }

private:
    void read()
    {
        if (m_isRead)
            return;
        m_isRead = true;
        const auto tree = m_revision.empty() ? Result<JsonValue>(JsonValue()) : parseJson(m_revision);
        const JsonValue *detectors = tree ? tree->find("detectors") : nullptr;
        if (!detectors)
            return;
        for (const JsonValue &d : detectors->items()) {
            const std::string_view name = m_arena.keep(d.stringOr("id"));
            m_versions[name] = m_arena.keep(d.stringOr("version"));
            const JsonValue *ids = d.find("findings");
            for (const JsonValue &id : ids ? ids->items() : std::vector<JsonValue>())
                m_reporters[m_arena.keep(id.asText())] = name;
        }
    }

    std::string_view m_revision;
    TextArena &m_arena;
    bool m_isRead = false;
    std::map<std::string_view, std::string_view> m_reporters; // finding id -> detector
    std::map<std::string_view, std::string_view> m_versions;  // detector -> version
};

void HistoryLedger::addKey(HistoryKey key)
{
    if (key.presentOn != noDay) {
        DayNumber &since = m_hosts.try_emplace(std::string(hostOf(key.text)), key.presentOn).first->second;
        since = std::min(since, key.presentOn);
    }
    m_keys.insert_or_assign(key.text, std::move(key));
}

HistoryKey &HistoryLedger::keyOf(const std::string &text)
{
    HistoryKey &key = m_keys[text];
    key.text = text;
    return key;
}

bool HistoryLedger::isKnownHost(std::string_view host) const
{
    const auto it = m_hosts.find(host);
    return it != m_hosts.end() && it->second < m_day;
}

void HistoryLedger::change(HistoryRow &row, const HistoryFacts &now)
{
    HistoryFacts sameDay = now;
    sameDay.lastSeen = row.facts.lastSeen;
    row.onlyLastSeen = sameDay == row.facts && (row.changedOn == noDay || row.onlyLastSeen);
    if (row.changedOn != m_day) {
        row.before = row.facts;
        row.changedOn = m_day;
    }
    row.facts = now;
}

bool HistoryLedger::apply(const Bundle &bundle, DayNumber day)
{
    m_day = day;
    const auto &findings = bundle.findings();
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < bundle.keys().size(); ++i) {
        const BundleKey &bundleKey = bundle.keys()[i];
        m_today.clear();
        for (; next < findings.size() && findings[next].key == i; ++next) {
            if (!findings[next].id.empty())
                m_today.push_back(&findings[next]);
        }
        HistoryKey &key = keyOf(bundleKey.text);
        if (!key.isLoaded && key.number != 0 && !m_source.loadOpen(key, m_arena))
            return false;
        key.isLoaded = true;
        sortToday();
        if (!completeRows(key))
            return false;
        if (bundleKey.present)
            m_hosts.try_emplace(bundleKey.host, day);
        merge(key, bundleKey, !isKnownHost(bundleKey.host));
        if (bundleKey.present) {
            key.presentBefore = key.presentOn;
            key.presentOn = day;
            key.isChanged = true;
        }
    }
    return true;
}

// Of equal ids the last one counts, as for the collector (FORMATS.md 8.1).
void HistoryLedger::sortToday()
{
    std::stable_sort(m_today.begin(), m_today.end(),
                     [](const auto *a, const auto *b) { return a->id < b->id; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_today.size(); ++i) {
        if (i + 1 == m_today.size() || m_today[i + 1]->id != m_today[i]->id)
            m_today[kept++] = m_today[i];
    }
    m_today.resize(kept);
}

/// Closed findings are left in the store until one of them comes back.
bool HistoryLedger::completeRows(HistoryKey &key)
{
    if (!key.hasClosed)
        return true;
    std::vector<std::string_view> unknown;
    auto row = key.rows.begin();
    for (const BundleFinding *finding : m_today) {
        while (row != key.rows.end() && row->id < finding->id)
            ++row;
        if (row == key.rows.end() || row->id != finding->id)
            unknown.push_back(finding->id);
    }
    if (unknown.empty())
        return true;
    if (!m_source.loadClosed(key, unknown, m_arena))
        return false;
    std::sort(key.rows.begin(), key.rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return true;
}

void HistoryLedger::merge(HistoryKey &key, const BundleKey &bundleKey, bool isBaseline)
{
    Detectors detectors(bundleKey.revision, m_arena);
    std::vector<HistoryRow> merged;
    merged.reserve(std::max(key.rows.size(), m_today.size()));
    auto row = key.rows.begin();
    for (const BundleFinding *finding : m_today) {
        for (; row != key.rows.end() && row->id < finding->id; ++row) {
            missToday(*row, key, bundleKey, detectors);
            merged.push_back(*row);
        }
        if (row != key.rows.end() && row->id == finding->id) {
            seeAgain(*row, key, bundleKey, *finding, detectors);
            merged.push_back(*row++);
        } else {
            merged.push_back(newRow(key, bundleKey, *finding, isBaseline, detectors));
        }
    }
    for (; row != key.rows.end(); ++row) {
        missToday(*row, key, bundleKey, detectors);
        merged.push_back(*row);
    }
    key.rows = std::move(merged);
}

HistoryRow HistoryLedger::newRow(const HistoryKey &key, const BundleKey &bundleKey,
                                 const BundleFinding &finding, bool isBaseline, Detectors &detectors)
{
    HistoryRow row;
    row.id = finding.id;
    row.changedOn = m_day;
    HistoryFacts &f = row.facts;
    f.title = titleOf(finding);
    f.rank = finding.rank;
    f.carries = finding.carries;
    f.firstSeen = m_day;
    f.openedOn = m_day;
    f.detector = bundleKey.revision.empty() ? std::string_view() : detectors.reporterOf(finding.id);
    f.baseline =
        finding.state == FindingState::Baseline || (finding.state == FindingState::Unknown && isBaseline);
    // The producer's own word "regressed" is no proof that it had been resolved.
    f.regressed = finding.state == FindingState::Regressed && finding.status != "regressed" ? 1 : 0;
    if (finding.state == FindingState::Carried || !bundleKey.present)
        f.lastSeen = m_day;
    if (isReportedResolved(finding)) {
        f.lastSeen = m_day;
        close(f, key, f.detector, detectors);
    }
    return row;
}

void HistoryLedger::seeAgain(HistoryRow &row, const HistoryKey &key, const BundleKey &bundleKey,
                             const BundleFinding &finding, Detectors &detectors)
{
    HistoryFacts now = row.facts;
    const bool isCarried = finding.state == FindingState::Carried || !bundleKey.present;
    if (isReportedResolved(finding)) {
        if (!now.closed)
            close(now, key,
                  bundleKey.revision.empty() ? std::string_view() : detectors.reporterOf(finding.id),
                  detectors);
    } else if (isCarried) {
        if (now.closed) { // the bundle knows better: it was never confirmed as gone
            now.closed = false;
            now.resolvedOn = noDay;
            now.resolvedBy = now.resolvedVersion = {};
        }
        // Without a summary nothing is written: the key's last day says it.
        if (now.lastSeen == noDay && bundleKey.present)
            now.lastSeen = key.presentOn == noDay ? now.firstSeen : key.presentOn;
    } else {
        if (now.closed) {
            now.closed = false;
            now.openedOn = m_day;
            ++now.regressed;
            now.resolvedOn = noDay;
            now.resolvedBy = now.resolvedVersion = {};
        }
        now.lastSeen = noDay;
    }
    if (!isCarried) {
        now.title = titleOf(finding);
        now.rank = finding.rank;
        now.carries = finding.carries;
        if (now.detector.empty() && !bundleKey.revision.empty())
            now.detector = detectors.reporterOf(finding.id);
    }
    if (!(now == row.facts))
        change(row, now);
}

void HistoryLedger::missToday(HistoryRow &row, const HistoryKey &key, const BundleKey &bundleKey,
                              Detectors &detectors)
{
    if (row.facts.closed || !bundleKey.present)
        return;
    // A run that was not healthy confirms nothing; only what does not carry ends with it.
    const bool isHealthy = bundleKey.health.empty() || bundleKey.health == "green";
    HistoryFacts now = row.facts;
    if (!isHealthy && now.carries) {
        if (now.lastSeen != noDay)
            return;
        now.lastSeen = key.presentOn;
    } else {
        std::string_view detector = now.detector;
        if (detector.empty() && !bundleKey.revision.empty())
            detector = detectors.ownerByForm(row.id);
        close(now, key, detector, detectors);
    }
    change(row, now);
}

void HistoryLedger::close(HistoryFacts &facts, const HistoryKey &key, std::string_view detector,
                          Detectors &detectors)
{
    facts.closed = true;
    facts.resolvedOn = m_day;
    if (facts.lastSeen == noDay)
        facts.lastSeen = key.presentOn == noDay ? facts.firstSeen : key.presentOn;
    facts.resolvedVersion = detector.empty() ? std::string_view() : detectors.versionOf(detector);
    // A detector that the summary does not list did not look.
    facts.resolvedBy = facts.resolvedVersion.empty() ? std::string_view() : detector;
}

} // namespace prism
