// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summary.h"

namespace prism {
namespace {

void writeDetectors(JsonWriter &w, const std::vector<DetectorRecord> &detectors)
{
    w.key("detectors").beginArray();
    for (const DetectorRecord &d : detectors) {
        w.beginObject().member("id", d.id).member("version", d.version);
        w.member("outcome", detectorOutcomeName(d.outcome)).member("ms", d.milliseconds);
        if (!d.reason.empty())
            w.member("reason", d.reason);
        if (!d.findingIds.empty())
            w.member("findings", d.findingIds);
        w.endObject();
    }
    w.endArray();
}

} // namespace

std::string_view detectorOutcomeName(DetectorOutcome outcome)
{
    switch (outcome) {
    case DetectorOutcome::Findings:
        return "findings";
    case DetectorOutcome::Clean:
        return "clean";
    case DetectorOutcome::NotApplicable:
        return "not applicable";
    case DetectorOutcome::Failed:
        return "error";
    case DetectorOutcome::NotDue:
        return "not due";
    case DetectorOutcome::Off:
        return "off";
    }
    return "error";
}

void writeFinding(JsonWriter &w, const Finding &f)
{
    w.beginObject();
    w.member("id", f.id).member("title", f.title).member("description", f.description);
    w.member("affected_surface", f.affectedSurface).member("priority", priorityName(f.priority));
    w.member("confidence", confidenceName(f.confidence)).member("suggested_next_skill", f.suggestedNextSkill);
    w.key("evidence").beginArray();
    for (const JsonValue &e : f.evidence)
        w.value(e);
    w.endArray();
    w.member("carry_forward", f.carryForward).member("status", f.status);
    w.endObject();
}

void writeAction(JsonWriter &w, const Action &a)
{
    w.beginObject();
    w.member("finding_id", a.findingId).member("priority", priorityName(a.priority));
    w.member("suggested_next_skill", a.suggestedNextSkill).member("action", a.action);
    w.member("confidence", confidenceName(a.confidence)).member("source_daemon", daemonName(a.sourceDaemon));
    w.endObject();
}

std::string encodeSummary(const Summary &s)
{
    JsonWriter w;
    w.beginObject();
    w.member("schema_version", "prism.summary.v2").member("looking_for", lookingFor(s.daemon));
    w.member("findings_count", s.findings.size());
    w.key("findings").beginArray();
    for (const Finding &f : s.findings)
        writeFinding(w, f);
    w.endArray();
    w.key("proposed_actions").beginArray();
    for (const Action &a : actionsFor(s.daemon, s.findings))
        writeAction(w, a);
    w.endArray();
    w.key("finding_lifecycle").beginObject();
    for (const char *name : {"new", "recurring", "resolved", "regressed", "carried_forward"})
        w.member(name, 0);
    w.endObject();
    w.key("self_report").beginObject();
    w.member("daemon_health", s.isHealthy() ? "green" : "yellow").member("dry_run", s.dryRun);
    w.member("detector_errors", s.detectorErrors);
    w.endObject();
    w.member("daemon", daemonName(s.daemon)).member("host", s.host).member("written_at", s.writtenAt.iso());
    w.key("revision").beginObject().member("prism", PRISM_VERSION);
    writeDetectors(w, s.detectors);
    w.endObject();
    w.endObject();
    return w.take();
}

std::string encodeHeartbeat(const Heartbeat &h)
{
    JsonWriter w;
    w.beginObject();
    w.member("daemon", daemonName(h.daemon)).member("host", h.host).member("status", h.status);
    w.member("errors", h.errors).member("timestamp", h.timestamp.iso());
    w.endObject();
    return w.take();
}

} // namespace prism
