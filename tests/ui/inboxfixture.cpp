// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"

#include "engine/audit/collector.h"
#include "engine/audit/inboxlayout.h"
#include "engine/core/atomicfile.h"

#include <QtGlobal>

#include <utility>

namespace prism::test {

Finding shownFinding(const std::string &id, Priority priority, const std::string &title,
                     const std::string &surface)
{
    Finding finding;
    finding.id = id;
    finding.title = title;
    finding.affectedSurface = surface;
    finding.priority = priority;
    finding.suggestedNextSkill = "lint";
    finding.addEvidence("file:" + surface + ":1: example");
    return finding;
}

Summary summaryOf(Daemon daemon, const std::string &host, std::vector<Finding> findings)
{
    DetectorRecord record;
    record.id = std::string(daemonName(daemon)) + ".example";
    record.version = "1";
    record.outcome = findings.empty() ? DetectorOutcome::Clean : DetectorOutcome::Findings;
    for (const Finding &finding : findings)
        record.findingIds.push_back(finding.id);
    Summary summary;
    summary.daemon = daemon;
    summary.host = host;
    summary.findings = std::move(findings);
    summary.detectors.push_back(std::move(record));
    return summary;
}

InboxFixture::InboxFixture(std::string root)
    : m_root(root.empty() ? m_directory.path().toStdString() : std::move(root))
{}

void InboxFixture::put(const std::string &day, const Summary &summary)
{
    Summary dated = summary;
    dated.writtenAt = {startOfDay(day).seconds + 6 * 3600};
    const InboxLayout layout(m_root);
    const auto created = layout.create(day);
    Q_ASSERT(created);
    const auto written =
        writeFileAtomically(layout.summary(day, {summary.daemon, summary.host}), encodeSummary(dated));
    Q_ASSERT(written);
}

void InboxFixture::put(const std::string &day, const std::vector<Summary> &summaries)
{
    for (const Summary &summary : summaries)
        put(day, summary);
}

std::string InboxFixture::assemble(const std::string &day, const std::vector<std::string> &hosts,
                                   const std::string &time)
{
    const auto now = parseIsoTime(day + 'T' + time + 'Z');
    Q_ASSERT(now);
    CollectRequest request;
    request.inbox = m_root;
    request.hosts = hosts;
    request.minimum = 6 * static_cast<int>(hosts.size());
    request.day = day;
    const auto report = collect(request, FixedClock(*now));
    Q_ASSERT(report);
    return report->path;
}

std::shared_ptr<const Bundle> InboxFixture::bundle(const std::string &day,
                                                   const std::vector<Summary> &summaries,
                                                   const std::vector<std::string> &hosts,
                                                   const std::string &time)
{
    put(day, summaries);
    auto opened = Bundle::open(assemble(day, hosts, time));
    Q_ASSERT(opened);
    return *opened;
}

std::shared_ptr<const Bundle> InboxFixture::largeBundle(int findingsPerDaemon)
{
    std::string text =
        R"({"schema_version":"prism.bundle.v2","bundle_id":"2026-11-20_063000Z","date":"2026-11-20",)"
        R"("assembled_at":"2026-11-20T06:30:00Z","expected_hosts":["web"],"summaries_count":6,)"
        R"("summaries_missing":[],"matrix":{"web":{}},"action_queue":[],"prior_bundle_id":null,)"
        R"("summaries":{)";
    for (const Daemon daemon : allDaemons) {
        text +=
            (daemon == Daemon::Lint ? "\"" : ",\"") + SummaryKey{daemon, "web"}.text() + R"(":{"findings":[)";
        for (int i = 0; i < findingsPerDaemon; ++i) {
            const std::string number = std::to_string(i * 7919 % 100003);
            text += (i == 0 ? R"({"id":")" : R"(,{"id":")") + number + R"(","title":"title )" + number +
                    R"(","affected_surface":"/srv","priority":"P)" + std::to_string(i % 4) + R"("})";
        }
        text += R"(],"finding_lifecycle":{}})";
    }
    text += "}}";
    const std::string path = m_root + "/large.json";
    const auto written = writeFileAtomically(path, text);
    Q_ASSERT(written);
    auto opened = Bundle::open(path);
    Q_ASSERT(opened);
    return *opened;
}

} // namespace prism::test
