// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decisionstore.h"
#include "engine/triage/triagerequest.h"
#include "historybench.h"

namespace prism::test {

/// A bundle of one's own making and the decisions about it.
class TriageBench : public HistoryBench
{
public:
    /// Collects the day's summaries and opens the bundle.
    std::shared_ptr<const Bundle> bundleOf(const std::string &day)
    {
        collect(day);
        return read(layout.readyBundle(day));
    }
    static std::uint32_t position(const Bundle &bundle, const std::string &key, const std::string &id)
    {
        for (std::uint32_t i = 0; i < bundle.findings().size(); ++i) {
            if (bundle.keys()[bundle.findings()[i].key].text == key && bundle.findings()[i].id == id)
                return i;
        }
        qFatal("no %s %s", key.c_str(), id.c_str());
    }
    static TriageRequest request(DecisionKind kind, std::vector<std::uint32_t> findings)
    {
        TriageRequest r;
        r.kind = kind;
        r.findings = std::move(findings);
        r.reason = "known";
        r.owner = "ann";
        r.author = "ann@desk";
        r.until = "2026-12-01";
        return r;
    }
    static UtcTime at(const std::string &day, const std::string &time = "07:00:00")
    {
        return *parseIsoTime(day + "T" + time + "Z");
    }
    /// Plans the request on an undecided bundle; it must be free of faults.
    static std::vector<Decision> decided(const Bundle &bundle, const TriageRequest &request,
                                         const std::string &day)
    {
        const auto faults = validateTriage(request, day);
        if (!faults.empty())
            qFatal("%s", faults.front().message.c_str());
        return planTriage(bundle, decide(bundle, {}, day), request, at(day), day).decisions;
    }
};

} // namespace prism::test
