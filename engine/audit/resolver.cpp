// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/resolver.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <utility>

namespace prism {
namespace {

constexpr std::size_t largestHeartbeat = std::size_t{1} << 20;
constexpr std::size_t shownCause = 400;

} // namespace

std::optional<std::string> failedHeartbeat(const InboxLayout &layout, const SummaryKey &key,
                                           std::string_view day, std::optional<UtcTime> since)
{
    const auto text = readFile(layout.heartbeat(key), largestHeartbeat);
    const auto heartbeat = text ? parseJson(*text) : Result<JsonValue>(text.error());
    if (!heartbeat || heartbeat->stringOr("status") != "failed")
        return std::nullopt;
    const auto at = parseIsoTime(heartbeat->stringOr("timestamp"));
    if (at && (since ? *at < *since : at->day() < day))
        return std::nullopt;
    std::vector<std::string> causes;
    if (const JsonValue *errors = heartbeat->find("errors")) {
        for (const JsonValue &e : errors->items())
            causes.push_back(tail(e.asText(), shownCause));
    }
    // Of a host that could not be asked nobody knows how its producers are (engine/chain/gather.h).
    if (!causes.empty() && causes.front().starts_with("not gathered: "))
        return joined(causes, "; ");
    return "the producer failed: " + (causes.empty() ? std::string("no cause given") : joined(causes, "; "));
}

Resolver::Resolver(const InboxLayout &layout, const PriorIndex *prior, const SummaryKey &key,
                   const ScannedSummary &summary, bool trustworthy)
    : m_layout(layout)
    , m_prior(prior)
    , m_key(key)
    , m_summary(summary)
    , m_trustworthy(trustworthy)
{}

// Only asked for when a finding is absent today, which spares most keys the work.
void Resolver::prepare()
{
    if (std::exchange(m_prepared, true))
        return;
    if (m_prior)
        m_reportedBy = m_prior->detectorsOf(m_key.text());
    const auto revision =
        m_summary.revisionRaw.empty() ? Result<JsonValue>(JsonValue()) : parseJson(m_summary.revisionRaw);
    const JsonValue *detectors = revision ? revision->find("detectors") : nullptr;
    m_listsDetectors = detectors && detectors->isArray();
    if (m_listsDetectors) {
        for (const JsonValue &d : detectors->items())
            m_outcomes[d.stringOr("id")] = d.stringOr("outcome");
    }
    if (m_trustworthy && failedHeartbeat(m_layout, m_key, {}, parseIsoTime(m_summary.writtenAt)))
        m_trustworthy = false;
}

bool Resolver::mayResolve(const PriorFinding &finding)
{
    prepare();
    if (!m_trustworthy)
        return false;
    if (!m_listsDetectors)
        return true;
    const auto outcome = m_outcomes.find(ownDetector(finding.id));
    return outcome != m_outcomes.end() && outcome->second != "not due" && outcome->second != "error";
}

void Resolver::rememberDetectors(BundleWriter &writer, const Lifecycle &lifecycle) const
{
    for (const PriorFinding *p : lifecycle.carried) {
        const auto it = m_reportedBy.find(p->id);
        if (it != m_reportedBy.end())
            writer.addCarriedBy(m_key, p->id, it->second);
    }
}

// As the prior bundle tells, else by the form of built-in ids, "<daemon>:<detector>:<object>".
std::string Resolver::ownDetector(std::string_view id) const
{
    if (const auto it = m_reportedBy.find(id); it != m_reportedBy.end())
        return it->second;
    const auto parts = split(id, ':');
    return parts.size() < 2 ? std::string() : std::string(parts[0]) + '.' + std::string(parts[1]);
}

} // namespace prism
