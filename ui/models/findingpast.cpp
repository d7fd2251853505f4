// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingpast.h"

#include "engine/core/file.h"
#include "engine/triage/historystore.h"
#include "engine/triage/linediff.h"
#include "ui/models/findingevidence.h"

#include <string_view>

namespace prism {

namespace {

constexpr std::size_t largestCompared = std::size_t{256} << 10U;

void readStore(FindingPast &past, const PastRequest &request)
{
    if (request.dataDirectory.empty() || !fileExists(request.dataDirectory + "/history.sqlite"))
        return;
    const auto store = HistoryStore::open(request.dataDirectory);
    if (!store) {
        past.failure = store.error().text();
        return;
    }
    auto found = (*store)->find(request.key, request.id);
    if (found)
        past.known = std::move(*found);
    else
        past.failure = found.error().text();
}

void compareEvidence(FindingPast &past, const PastRequest &request, const FindingTimeline &timeline,
                     const std::stop_token &stop)
{
    if (request.raw.size() > largestCompared)
        return;
    const std::string today = evidenceText(request.raw);
    int left = 7;
    for (auto day = past.days.rbegin(); day != past.days.rend() && left > 0; ++day) {
        const bool hasText = day->state == TimelineState::Seen || day->state == TimelineState::Resolved;
        if (!hasText || day->day == request.day || stop.stop_requested())
            continue;
        --left;
        const auto earlier = timeline.findingOf(day->day, request.key, request.id);
        if (!earlier || earlier->raw.size() > largestCompared)
            continue;
        past.diff = lineDiff(evidenceText(earlier->raw), today, day->day, request.day);
        if (past.diff.empty())
            continue;
        past.changedSince = day->day;
        return;
    }
}

} // namespace

FindingPast pastOf(const PastRequest &request, FindingTimeline &timeline, const std::stop_token &stop)
{
    FindingPast past;
    if (stop.stop_requested())
        return past;
    readStore(past, request);
    timeline.refresh(request.day, stop);
    past.days = timeline.days(request.key, request.id);
    compareEvidence(past, request, timeline, stop);
    return past;
}

std::string inboxOfBundle(const std::string &path)
{
    for (const std::string_view shelf : {"/_summaries/ready/", "/_summaries/consumed/"}) {
        const std::size_t at = path.rfind(shelf);
        if (at != std::string::npos && path.find('/', at + shelf.size()) == std::string::npos)
            return path.substr(0, at);
    }
    return {};
}

} // namespace prism
