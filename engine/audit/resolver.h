// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundlewriter.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/priorindex.h"
#include "engine/audit/summaryscan.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// The cause that the key's heartbeat gives if its status is "failed" and it is not older than `since`, or,
/// without `since`, not older than `day` (FORMATS.md 7, D25).
[[nodiscard]] std::optional<std::string> failedHeartbeat(const InboxLayout &layout, const SummaryKey &key,
                                                         std::string_view day, std::optional<UtcTime> since);

/// Decides for one key whether the silence of its producer resolves a finding (design.md "lifecycle"): only a
/// healthy run without a failed heartbeat does, and, where the summary lists its detectors, only if the
/// finding's own looked.
class Resolver
{
public:
    /// `trustworthy`: healthy, and nothing about the summary is odd. The arguments must outlive it; `prior`
    /// may be null.
    Resolver(const InboxLayout &layout, const PriorIndex *prior, const SummaryKey &key,
             const ScannedSummary &summary, bool trustworthy);

    [[nodiscard]] bool mayResolve(const PriorFinding &finding);

    /// Writes down which detector reported the carried findings, so that it can resolve them another day.
    void rememberDetectors(BundleWriter &writer, const Lifecycle &lifecycle) const;

private:
    void prepare();
    [[nodiscard]] std::string ownDetector(std::string_view id) const;

    const InboxLayout &m_layout;
    const PriorIndex *m_prior;
    const SummaryKey &m_key;
    const ScannedSummary &m_summary;
    bool m_trustworthy;
    bool m_prepared = false;
    bool m_listsDetectors = false;
    std::map<std::string, std::string, std::less<>> m_reportedBy; // finding id -> detector
    std::map<std::string, std::string, std::less<>> m_outcomes;   // detector -> its outcome today
};

} // namespace prism
