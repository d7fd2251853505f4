// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/runrecord.h"

#include "engine/chain/orchestrator.h"
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <fcntl.h>
#include <unistd.h>

namespace prism {
namespace {

void writeDaemon(JsonWriter &w, const DaemonReport &d)
{
    const Summary &s = d.produce.summary;
    w.beginObject().member("daemon", daemonName(d.daemon));
    w.member("health", d.failure ? "failed" : s.isHealthy() ? "green" : "yellow");
    w.member("ms", d.produce.milliseconds)
        .member("findings", s.findings.size())
        .member("errors", s.detectorErrors);
    if (d.failure)
        w.member("failure", d.failure->text());
    w.key("detectors").beginArray();
    for (const DetectorRecord &r : s.detectors) {
        w.beginObject().member("id", r.id).member("outcome", detectorOutcomeName(r.outcome));
        w.member("ms", r.milliseconds).endObject();
    }
    w.endArray().endObject();
}

} // namespace

RunRecord::RunRecord(const Settings &settings, std::string day, UtcTime startedAt)
    : m_settings(settings)
    , m_day(std::move(day))
    , m_startedAt(startedAt)
    , m_started(monotonicMilliseconds())
{
    log("chain start, day " + m_day);
    const FileDescriptor fd(::open((m_settings.cache + "/rescan.state").c_str(),
                                   O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
}

void RunRecord::append(const char *name, const std::string &line) const
{
    const FileDescriptor fd(::open((m_settings.cache + '/' + name).c_str(),
                                   O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.isOpen()) {
        [[maybe_unused]] const ssize_t n = ::write(fd.get(), line.data(), line.size());
    }
}

void RunRecord::log(std::string_view text) const
{
    const UtcTime now = m_settings.pinnedNow ? *m_settings.pinnedNow : SystemClock().now();
    append("simply-ops-prism.log", now.iso() + " [chain] " + printable(text) + '\n');
}

void RunRecord::daemonEnded(const DaemonReport &report)
{
    const std::int64_t seconds = (monotonicMilliseconds() - m_started) / 1000;
    append("rescan.state", std::string(daemonName(report.daemon)) +
                               (report.failure ? " err 1" : " ok " + std::to_string(seconds)) + '\n');
    if (report.failure)
        log(std::string(daemonName(report.daemon)) + " failed: " + report.failure->text());
    for (const std::string &error : report.produce.summary.detectorErrors)
        log(std::string(daemonName(report.daemon)) + " detector error: " + error);
}

Result<void> RunRecord::writeDoneMarker() const
{
    const UtcTime now = m_settings.pinnedNow ? *m_settings.pinnedNow : SystemClock().now();
    return writeFileAtomically(m_settings.cache + "/parallel_done." + m_day, now.iso() + '\n', 0600,
                               DirectorySync::Later); // write() flushes the directory
}

void RunRecord::write(const ChainReport &report, UtcTime finishedAt, int exit, const std::string &failure)
{
    JsonWriter w;
    w.beginObject()
        .member("schema_version", "prism.run.v1")
        .member("prism", PRISM_VERSION)
        .member("day", m_day);
    w.member("host", m_settings.host).member("pid", static_cast<std::int64_t>(::getpid()));
    w.member("uid", static_cast<std::int64_t>(::getuid()));
    w.member("started_at", m_startedAt.iso()).member("finished_at", finishedAt.iso());
    w.member("ms", monotonicMilliseconds() - m_started).member("exit", exit);
    if (report.due)
        w.member("due_at", report.due->iso()).member("late", report.isLate());
    if (!failure.empty())
        w.member("failure", failure);
    w.key("daemons").beginArray();
    for (const DaemonReport &d : report.daemons)
        writeDaemon(w, d);
    w.endArray();
    if (!report.gather.hosts.empty()) {
        w.key("gather");
        writeGather(w, report.gather);
    }
    w.member("bundle_id", report.collect.bundleId).member("partial", report.collect.partial);
    w.member("findings", report.collect.findings).member("carried", report.collect.carried);
    w.member("missing", report.collect.missing).member("warnings", report.warnings).endObject();

    const std::string runs = m_settings.cache + "/runs";
    if (makeDirectory(runs))
        static_cast<void>(
            writeFileAtomically(runs + '/' + m_day + '_' + m_startedAt.compactTime() + ".json", w.take()));
    static_cast<void>(syncDirectory(m_settings.cache)); // of the done-marker
    for (const std::string &warning : report.warnings)
        log("warning: " + warning);
    log(failure.empty()
            ? "chain end, bundle " + report.collect.bundleId + ", " +
                  counted(static_cast<std::size_t>(report.collect.summaries), "summary", "summaries") + ", " +
                  std::to_string(report.collect.missing.size()) + " missing, exit " + std::to_string(exit)
            : "chain end: " + failure);
}

} // namespace prism
