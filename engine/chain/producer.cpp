// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/producer.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/foreigncatalogue.h"
#include "engine/watch/ring.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unistd.h>

namespace prism {
namespace {

constexpr int weekDays = 7;
constexpr std::size_t shownTail = 2000;
constexpr std::string_view coverageDetector = "lint.coverage-matrix";

DetectorList builtInOf(Daemon daemon)
{
    switch (daemon) {
    case Daemon::Lint:
        return lintDetectors();
    case Daemon::Security:
        return securityDetectors();
    case Daemon::Performance:
        return performanceDetectors();
    case Daemon::Gaps:
        return gapsDetectors();
    case Daemon::Upgrade:
        return upgradeDetectors();
    case Daemon::Debug:
        return debugDetectors();
    }
    return {};
}

std::vector<std::string> searchPath()
{
    std::vector<std::string> out;
    const char *path = std::getenv("PATH");
    for (const std::string_view part : split(path ? path : "", ':')) {
        if (part.starts_with('/'))
            out.emplace_back(part);
    }
    return out;
}

// The lifecycle takes equal ids of one summary for one finding, so whoever repeats one is told (FORMATS.md
// D16).
void tellEqualIds(DetectorRecord &record, std::set<std::string> &known)
{
    std::set<std::string> repeated;
    for (const std::string &id : record.findingIds) {
        if (!known.insert(id).second)
            repeated.insert(id);
    }
    if (repeated.empty())
        return;
    const std::vector<std::string> ids(repeated.begin(), repeated.end());
    record.reason += (record.reason.empty() ? "" : "; ") +
                     counted(ids.size(), "id was reported", "ids were reported") +
                     " more than once: " + tail(joined(ids, ", "), shownTail);
}

} // namespace

struct Producer::Slot
{
    std::unique_ptr<Detector> detector;
    const DetectorSetting *setting = nullptr; // of detectors.json, may be null
    DetectorRecord record;
    std::vector<Finding> findings;
    JobFailure failure;
    std::unique_ptr<RunningProcess> started;

    [[nodiscard]] ScheduleClass schedule() const
    {
        const std::string text = setting && setting->schedule ? *setting->schedule : "";
        return text == "weekly"     ? ScheduleClass::Weekly
               : text == "daily"    ? ScheduleClass::Daily
               : text == "each run" ? ScheduleClass::EachRun
                                    : detector->info().schedule;
    }
};

Producer::Producer(const Settings &settings, ProduceRequest request, const Clock &clock, Tools &tools)
    : m_settings(settings)
    , m_request(std::move(request))
    , m_clock(clock)
    , m_tools(tools)
    , m_memory(settings.cache + "/detectors")
    , m_lastResults(settings.cache + "/detectors/last")
    , m_started(monotonicMilliseconds())
{}

Producer::~Producer() = default;

Result<std::unique_ptr<Producer>> Producer::prepare(const Settings &settings, const ProduceRequest &request,
                                                    const Clock &clock, Tools &tools)
{
    if (!isValidHostName(settings.host))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("'%1' is not a host name; set PRISM_HOST", printable(settings.host)),
                     {}};
    if (!isDay(request.day))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("'%1' is not a day YYYY-MM-DD", printable(request.day)),
                     {}};
    std::unique_ptr<Producer> producer(new Producer(settings, request, clock, tools));
    if (auto listed = producer->listDetectors(); !listed)
        return listed.error();
    producer->decideDue();
    return producer;
}

Result<void> Producer::listDetectors()
{
    const bool only = m_request.onlyDirectory.has_value();
    const bool coverage = m_request.daemon == Daemon::Lint && m_settings.coverageMatrixSet;
    if (m_request.builtIn && (!only || coverage)) {
        for (auto &detector : builtInOf(m_request.daemon)) {
            if (!only || detector->info().id == coverageDetector)
                addDetector(std::move(detector));
        }
    }
    if (only)
        return listForeign(*m_request.onlyDirectory, true);
    return listForeign(m_settings.configDirectory + "/detectors/" + std::string(daemonName(m_request.daemon)),
                       false);
}

Result<void> Producer::listForeign(const std::string &directory, bool mustExist)
{
    if (!mustExist && !isDirectory(directory))
        return {};
    auto foreign = foreignDetectors(directory, m_request.daemon, m_settings.detectors);
    if (!foreign) {
        if (mustExist)
            return foreign.error();
        // A broken foreign.json must not silence the built-in detectors.
        m_listErrors.push_back(foreign.error().text());
        return {};
    }
    for (auto &detector : foreign->detectors)
        addDetector(std::move(detector));
    m_listErrors.insert(m_listErrors.end(), foreign->errors.begin(), foreign->errors.end());
    return {};
}

void Producer::addDetector(std::unique_ptr<Detector> detector)
{
    if (m_request.onlyDetector && detector->info().id != *m_request.onlyDetector)
        return;
    Slot &slot = m_slots.emplace_back();
    const auto setting = m_settings.detectors.find(detector->info().id);
    if (setting != m_settings.detectors.end())
        slot.setting = &setting->second;
    slot.record.id = detector->info().id;
    slot.record.version = detector->versionText();
    slot.detector = std::move(detector);
}

// Who runs now, who is off, and whose last result still stands.
void Producer::decideDue()
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Slot &slot = m_slots[i];
        if (slot.setting && slot.setting->off) {
            slot.record.outcome = DetectorOutcome::Off;
            slot.record.reason = *slot.setting->off;
            continue;
        }
        if (slot.schedule() != ScheduleClass::EachRun) {
            const auto text = m_lastResults.load(slot.record.id);
            const auto last = text && *text ? parseJson(**text) : Result<JsonValue>(Error{});
            const std::string day = last ? last->stringOr("day") : "";
            const int age = isDay(day) ? daysBetween(day, m_request.day) : weekDays;
            const JsonValue *findings = last ? last->find("findings") : nullptr;
            if (findings && last->stringOr("version") == slot.record.version && age >= 0 &&
                age < (slot.schedule() == ScheduleClass::Weekly ? weekDays : 1)) {
                reuseLast(slot, day, *findings);
                continue;
            }
        }
        m_jobs.push_back(i);
    }
}

void Producer::reuseLast(Slot &slot, const std::string &day, const JsonValue &findings) const
{
    slot.record.outcome = DetectorOutcome::NotDue;
    slot.record.reason =
        "runs " + std::string(scheduleClassName(slot.schedule())) + "; this is its result of " + day;
    for (const JsonValue &f : findings.items()) {
        if (f.isObject())
            slot.findings.push_back(normaliseFinding(m_request.daemon, f));
    }
}

void Producer::rememberLast(const Slot &slot) const
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("day", m_request.day).member("version", slot.record.version);
    w.key("findings").beginArray();
    for (const Finding &f : slot.findings)
        writeFinding(w, f);
    w.endArray().endObject();
    // Without it the detector simply runs again next time.
    static_cast<void>(m_lastResults.save(slot.record.id, w.take()));
}

const DetectorInfo &Producer::jobInfo(std::size_t job) const
{
    return m_slots[m_jobs[job]].detector->info();
}

const JobFailure &Producer::jobFailure(std::size_t job) const
{
    return m_slots[m_jobs[job]].failure;
}

DetectorContext Producer::contextFor(const Slot &slot, std::stop_token stop) const
{
    DetectorContext c;
    c.home = m_settings.home;
    c.inbox = m_settings.inbox;
    c.cache = m_settings.cache;
    c.host = m_settings.host;
    c.expectedHosts = m_settings.hosts;
    c.coverageMatrix = m_settings.coverageMatrix;
    c.day = m_request.day;
    c.now = m_clock.now();
    c.isRoot = ::geteuid() == 0;
#ifdef __APPLE__
    c.isMac = true;
#endif
    c.tools = &m_tools;
    c.memory = &m_memory;
    c.stop = std::move(stop);
    c.searchPath = searchPath();
    for (const DetectorOption &o : slot.detector->info().options)
        c.options[o.name] = o.defaultValue;
    if (slot.setting) {
        for (const auto &[name, value] : slot.setting->options)
            c.options[name] = value;
    }
    return c;
}

void Producer::startJob(std::size_t job, const std::stop_token &stop)
{
    Slot &slot = m_slots[m_jobs[job]];
    if (!stop.stop_requested())
        slot.started = slot.detector->start(contextFor(slot, stop));
}

void Producer::runJob(std::size_t job, const std::stop_token &stop)
{
    Slot &slot = m_slots[m_jobs[job]];
    const std::int64_t started = monotonicMilliseconds();
    DetectorResult result;
    if (stop.stop_requested()) {
        result = DetectorResult::failed(Sentence::saying("cancelled before it ran"));
    } else {
        DetectorContext context = contextFor(slot, stop);
        context.started = slot.started.get();
        result = slot.detector->run(context);
        slot.started.reset();
    }
    slot.record.milliseconds = monotonicMilliseconds() - started;
    slot.record.outcome = result.outcome;
    slot.record.reason = result.reason;
    for (const std::string &note : result.notes)
        slot.record.reason += (slot.record.reason.empty() ? "" : "; ") + note;
    slot.findings = std::move(result.findings);
    if (result.outcome == DetectorOutcome::Failed) {
        slot.failure.why = Sentence::saying("%1: %2", slot.record.id, result.reason);
        if (const std::string_view end = trimmed(result.outputTail); !end.empty())
            slot.failure.printed = tail(end, shownTail);
    } else if (slot.schedule() != ScheduleClass::EachRun) {
        rememberLast(slot);
    }
}

ProduceReport Producer::finish()
{
    ProduceReport report;
    Summary &s = report.summary;
    s.daemon = m_request.daemon;
    s.host = m_settings.host;
    std::set<std::string> known;
    for (Slot &slot : m_slots) {
        for (const Finding &f : slot.findings)
            slot.record.findingIds.push_back(f.id);
        tellEqualIds(slot.record, known);
        std::move(slot.findings.begin(), slot.findings.end(), std::back_inserter(s.findings));
        if (!slot.failure.why.empty())
            s.detectorErrors.push_back(
                repairedUtf8(slot.failure.why +
                             (slot.failure.printed.empty() ? std::string() : '\n' + slot.failure.printed)));
        // A Python module without run() is no detector at all (FORMATS.md 6).
        s.detectors.push_back(std::move(slot.record));
    }
    s.detectorErrors.insert(s.detectorErrors.end(), m_listErrors.begin(), m_listErrors.end());
    s.writtenAt = m_clock.now();
    report.milliseconds = monotonicMilliseconds() - m_started;
    return report;
}

void Producer::write(ProduceReport &report, DirectorySync sync) const
{
    const InboxLayout layout(m_settings.inbox);
    const SummaryKey key{m_request.daemon, m_settings.host};
    const Heartbeat heartbeat{key.daemon, key.host, report.summary.isHealthy() ? "ok" : "degraded",
                              report.summary.detectorErrors, report.summary.writtenAt};
    for (const std::string &directory : {layout.pending(m_request.day), layout.heartbeats()}) {
        if (auto made = makeDirectory(directory); !made)
            report.failure = made.error();
    }
    if (!report.failure) {
        if (auto written = writeFileAtomically(layout.summary(m_request.day, key),
                                               encodeSummary(report.summary), 0600, sync);
            !written)
            report.failure = written.error();
    }
    if (!report.failure) {
        // One of the six carries what this host knows of the others.
        const HostSigns ring =
            key.daemon == Daemon::Debug ? readRing(m_settings, report.summary.writtenAt) : HostSigns();
        if (auto written =
                writeFileAtomically(layout.heartbeat(key), encodeHeartbeat(heartbeat, ring), 0600, sync);
            !written)
            report.failure = written.error();
    }
}

} // namespace prism
