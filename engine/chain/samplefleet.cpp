// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/samplefleet.h"

#include "engine/audit/bundle.h"
#include "engine/audit/collector.h"
#include "engine/audit/consume.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/summary.h"
#include "engine/core/atomicfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prism {

namespace {

constexpr int sampleDays = 30;
constexpr std::array sampleNames{"web-1", "web-2", "web-3",  "db-1",    "db-2",       "mail-1",
                                 "proxy", "build", "backup", "monitor", "laptop-ann", "edge-1"};

// A finding that some machines have for some days; days count from the first, 0, to the last, 29.
struct Story
{
    Daemon daemon;
    Priority priority;
    const char *id;
    const char *title;
    const char *surface;
    const char *evidence;
    std::array<int, 4> hosts; // indices into sampleNames, -1: none
    int from;
    int to;
};

constexpr std::array stories{
    Story{Daemon::Security,
          Priority::P0,
          "security-root-login",
          "SSH lets root log in with a password",
          "sshd",
          "file:/etc/ssh/sshd_config:32: PermitRootLogin yes",
          {11, -1, -1, -1},
          29,
          29},
    Story{Daemon::Performance,
          Priority::P0,
          "performance-disk-full",
          "The data volume is 97 % full",
          "/var/lib/postgresql",
          "df: /dev/vdb1 200G 194G 6G 97% /var/lib/postgresql",
          {3, -1, -1, -1},
          27,
          29},
    Story{Daemon::Security,
          Priority::P1,
          "security-updates",
          "14 security updates are pending",
          "apt packages",
          "apt: openssl 3.0.15-1 -> 3.0.17-1 (security)",
          {0, 1, 2, 6},
          25,
          29},
    Story{Daemon::Gaps,
          Priority::P1,
          "gaps-backup-late",
          "The last backup is 3 days old",
          "/srv/backup/db-2",
          "file:/srv/backup/db-2/latest: written three days ago",
          {4, -1, -1, -1},
          28,
          29},
    Story{Daemon::Debug,
          Priority::P1,
          "debug-unit-failed",
          "nginx.service failed and was restarted 6 times",
          "nginx.service",
          "journal: nginx.service: Main process exited, code=killed, status=11",
          {1, -1, -1, -1},
          29,
          29},
    Story{Daemon::Upgrade,
          Priority::P1,
          "upgrade-reboot",
          "The running kernel is older than the installed one",
          "linux-image",
          "file:/run/reboot-required: linux-image-6.1.0-28",
          {3, 4, 7, -1},
          22,
          29},
    Story{Daemon::Security,
          Priority::P2,
          "security-open-port",
          "tcp/9200 listens beyond this machine",
          "tcp/9200",
          "ss: LISTEN 0.0.0.0:9200",
          {9, -1, -1, -1},
          8,
          29},
    Story{Daemon::Lint,
          Priority::P2,
          "lint-broken-link",
          "Broken link /etc/nginx/sites-enabled/old",
          "/etc/nginx/sites-enabled/old",
          "link: -> ../sites-available/old",
          {0, 1, 2, -1},
          4,
          29},
    Story{Daemon::Performance,
          Priority::P2,
          "performance-swap",
          "Swap is used although memory is free",
          "swap",
          "vmstat: si 120 so 310",
          {7, -1, -1, -1},
          18,
          29},
    Story{Daemon::Performance,
          Priority::P2,
          "performance-load",
          "The load stays above the number of cores",
          "load",
          "uptime: load average: 9.12, 8.80, 8.31",
          {11, -1, -1, -1},
          20,
          29},
    Story{Daemon::Gaps,
          Priority::P2,
          "gaps-no-monitor",
          "No check watches the certificate of mail.example",
          "mail.example:993",
          "coverage: row certificates has no producer",
          {5, -1, -1, -1},
          12,
          29},
    Story{Daemon::Upgrade,
          Priority::P3,
          "upgrade-packages",
          "42 packages can be upgraded",
          "apt packages",
          "apt list --upgradable: 42",
          {5, 8, 9, 10},
          15,
          29},
    Story{Daemon::Lint,
          Priority::P3,
          "lint-shebang",
          "A script in /usr/local/bin has no interpreter line",
          "/usr/local/bin/rotate",
          "file:/usr/local/bin/rotate:1: echo",
          {7, 8, -1, -1},
          0,
          29},
    Story{Daemon::Debug,
          Priority::P1,
          "debug-oom",
          "The kernel killed a process for want of memory",
          "java",
          "journal: Out of memory: Killed process 4711 (java)",
          {7, -1, -1, -1},
          6,
          9},
    Story{Daemon::Debug,
          Priority::P2,
          "debug-oom-again",
          "Memory ran out during the nightly build",
          "java",
          "journal: Out of memory: Killed process 812 (java)",
          {7, -1, -1, -1},
          20,
          23},
    Story{Daemon::Security,
          Priority::P0,
          "security-world-writable",
          "A private key is readable by everyone",
          "/etc/ssl/private/web.key",
          "stat: -rw-r--r-- root",
          {2, -1, -1, -1},
          11,
          12},
    Story{Daemon::Gaps,
          Priority::P3,
          "gaps-log-rotation",
          "A log grows without rotation",
          "/var/log/build.log",
          "stat: 4.1 GiB",
          {7, 9, -1, -1},
          2,
          19},
};

bool hasStory(const Story &story, int host, int day)
{
    const bool concerned = std::find(story.hosts.begin(), story.hosts.end(), host) != story.hosts.end();
    return concerned && day >= story.from && day <= story.to;
}

// The laptop sleeps two days of seven, the edge machine lost its last performance run.
bool isAbsent(int host, Daemon daemon, int day)
{
    const bool asleep = host == 10 && day % 7 >= 5;
    const bool lost = host == 11 && daemon == Daemon::Performance && day >= 28;
    return asleep || lost;
}

Finding findingOf(const Story &story)
{
    Finding finding;
    finding.id = story.id;
    finding.title = story.title;
    finding.description = std::string(story.title) + ". This belongs to the sample fleet.";
    finding.affectedSurface = story.surface;
    finding.priority = story.priority;
    finding.suggestedNextSkill = defaultSkill(story.daemon);
    finding.addEvidence(story.evidence);
    return finding;
}

Summary summaryOf(int host, Daemon daemon, int day, UtcTime writtenAt)
{
    DetectorRecord record;
    record.id = std::string(daemonName(daemon)) + ".sample";
    record.version = "1";
    record.milliseconds = 120 + 10 * host;
    Summary summary;
    summary.daemon = daemon;
    summary.host = sampleNames[static_cast<std::size_t>(host)];
    summary.writtenAt = writtenAt;
    for (const Story &story : stories) {
        if (story.daemon != daemon || !hasStory(story, host, day))
            continue;
        summary.findings.push_back(findingOf(story));
        record.findingIds.emplace_back(story.id);
    }
    record.outcome = summary.findings.empty() ? DetectorOutcome::Clean : DetectorOutcome::Findings;
    if (host == 9 && daemon == Daemon::Gaps && day == sampleDays - 1)
        summary.detectorErrors.emplace_back("gaps.sample: no result within 60 s");
    summary.detectors.push_back(std::move(record));
    return summary;
}

Result<void> writeDay(const InboxLayout &layout, const std::string &day, int number)
{
    if (auto created = layout.create(day); !created)
        return created;
    const UtcTime writtenAt{startOfDay(day).seconds + 6 * 3600};
    for (int host = 0; host < static_cast<int>(sampleNames.size()); ++host) {
        for (const Daemon daemon : allDaemons) {
            if (isAbsent(host, daemon, number))
                continue;
            const Summary summary = summaryOf(host, daemon, number, writtenAt);
            const std::string path = layout.summary(day, {daemon, summary.host});
            if (auto written = writeFileAtomically(path, encodeSummary(summary), 0600, DirectorySync::Later);
                !written)
                return written;
        }
    }
    return {};
}

} // namespace

std::vector<std::string> sampleHosts()
{
    return {sampleNames.begin(), sampleNames.end()};
}

Result<void> writeSampleFleet(const std::string &inbox, std::string_view lastDay, const std::stop_token &stop)
{
    if (newestBundlePath(inbox))
        return Error{ErrorCode::Refused, Sentence::saying("the inbox has bundles already"), inbox};
    const InboxLayout layout(inbox);
    for (int number = 0; number < sampleDays; ++number) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("the sample fleet was not finished"), inbox};
        const std::string day = addDays(lastDay, number - sampleDays + 1);
        if (auto written = writeDay(layout, day, number); !written)
            return written;
        CollectRequest request;
        request.inbox = inbox;
        request.hosts = sampleHosts();
        request.day = day;
        const auto report = collect(request, FixedClock({startOfDay(day).seconds + 6 * 3600 + 1800}), stop);
        if (!report)
            return report.error();
        if (number == sampleDays - 1)
            continue;
        if (const auto done = consume(inbox, report->bundleId, stop); !done)
            return done.error();
    }
    return {};
}

} // namespace prism
