// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/historystore.h"
#include "tests/support/inboxbench.h"

#include <QString>

#include <string>

namespace prism::test {

/// An inbox whose bundles the real collector makes, and a history store beside it.
class HistoryBench : public InboxBench
{
public:
    [[nodiscard]] std::string data() const { return directory() + "/data"; }
    [[nodiscard]] std::string file() const { return data() + "/history.sqlite"; }

    [[nodiscard]] std::unique_ptr<HistoryStore> open() const
    {
        auto store = HistoryStore::open(data());
        if (!store)
            qFatal("open: %s", store.error().text().text().c_str());
        return std::move(*store);
    }
    [[nodiscard]] static std::shared_ptr<const Bundle> read(const std::string &path)
    {
        auto bundle = Bundle::open(path);
        if (!bundle)
            qFatal("bundle: %s", bundle.error().text().text().c_str());
        return *bundle;
    }
    /// Collects the day's summaries and records the bundle.
    void record(HistoryStore &store, const std::string &day, const std::string &time = "06:30:00")
    {
        collect(day, time);
        const auto recorded = store.recordBundle(*read(layout.readyBundle(day)));
        if (!recorded)
            qFatal("record %s: %s", day.c_str(), recorded.error().text().text().c_str());
    }
    /// A bundle as the Python collector writes it: without states, problems and revision.
    void foreignBundle(const std::string &day, const std::string &key, const std::string &findings,
                       const std::string &carried = {})
    {
        write(layout.consumedBundle(day),
              R"({"schema_version":"prism.bundle.v2","bundle_id":")" + day + R"(_63000Z","date":")" + day +
                  R"(","assembled_at":")" + day +
                  R"(T06:30:00Z","expected_hosts":["web"],"summaries_count":1,"summaries_missing":[],)"
                  R"("matrix":{},"action_queue":[],"prior_bundle_id":null,"summaries":{")" +
                  key + R"(":{"findings":[)" + findings + R"(],"carry_forward":[)" + carried +
                  R"(],"self_report":{"daemon_health":"green","detector_errors":[]}}}})");
    }
};

/// Everything a history says, as one line for comparing.
inline std::string shown(const FindingHistory &f)
{
    return f.key + ' ' + f.id + ": " + std::string(findingStateName(f.state)) + " first " + f.firstSeen +
           " last " + f.lastSeen + " open " + std::to_string(f.daysOpen) + " regressed " +
           std::to_string(f.timesRegressed) + (f.resolvedOn.empty() ? "" : " resolved " + f.resolvedOn) +
           (f.resolvedBy.empty() ? "" : " by " + f.resolvedBy + ' ' + f.resolvedByVersion) +
           (f.baseline ? " baseline" : "") + " P" + std::to_string(f.rank) + " '" + f.title + '\'';
}

inline std::string shownOne(const HistoryStore &store, const std::string &id,
                            const std::string &key = "lint@web")
{
    const auto f = store.find(key, id);
    if (!f)
        return f.error().text();
    return *f ? shown(**f) : "nothing";
}

inline QString shownAll(const HistoryStore &store)
{
    HistoryFilter filter;
    filter.limit = 100000;
    const auto all = store.list(filter);
    if (!all)
        return QString::fromStdString(all.error().text());
    std::string out;
    for (const FindingHistory &f : *all)
        out += shown(f) + '\n';
    return QString::fromStdString(out);
}

} // namespace prism::test
