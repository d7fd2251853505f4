// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/report/render.h"
#include "engine/report/verdict.h"

namespace prism {
namespace {

std::string head(const Report &report)
{
    const Bundle &bundle = *report.bundle;
    const FindingCounts counts = countFindings(bundle);
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject();
    w.member("schema_version", "prism.export.v1").member("made_at", report.made.iso());
    w.member("program", "prism " + report.version);
    w.member("bundle_id", bundle.id()).member("date", bundle.date());
    w.member("assembled_at", bundle.assembledAt()).member("prior_bundle_id", bundle.priorId());
    w.member("partial", bundle.isPartial()).member("verdict", verdictOf(bundle));
    w.member("filter", report.filter).member("hosts", bundle.hosts()).member("missing", bundle.missing());
    w.key("open").beginObject();
    for (std::size_t i = 0; i < counts.open.size(); ++i)
        w.member("P" + std::to_string(i), counts.open.at(i));
    w.endObject();
    w.key("matrix").beginArray();
    for (const BundleCell &c : bundle.matrix()) {
        w.beginObject().member("host", c.host).member("daemon", daemonName(c.daemon));
        w.member("status", cellWords(c)).member("findings", std::size_t{c.findings});
        w.member("top_priority", c.topPriority).endObject();
    }
    w.endArray();
    w.key("notices").beginArray();
    for (const ReportNotice &n : noticesOf(bundle))
        w.beginObject().member("place", n.place).member("text", n.text).endObject();
    w.endArray();
    w.key("resolved").beginArray();
    for (const ResolvedFinding &f : report.resolved)
        w.beginObject().member("key", f.key).member("id", f.id).member("title", f.title).endObject();
    w.endArray();
    return w.text(); // the object stays open for the findings
}

void addDecision(JsonWriter &w, const ReportDecision &d)
{
    w.key("decision").beginObject().member("kind", d.kind).member("hides", d.hides());
    w.member("reason", d.reason).member("owner", d.owner).member("until", d.until);
    w.member("author", d.author).member("decided_on", d.decidedOn);
    w.member("breakthrough", d.breakthrough).endObject();
}

} // namespace

void writeJson(const Report &report, ReportStream &out)
{
    const Bundle &bundle = *report.bundle;
    out.text() += head(report);
    out.text() += ",\"findings\":[";
    bool isFirst = true;
    for (const std::uint32_t position : report.findings) {
        const BundleFinding &f = bundle.findings()[position];
        const BundleKey &key = bundle.keys()[f.key];
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject().member("key", key.text).member("host", key.host);
        w.member("daemon", daemonName(key.daemon)).member("state", findingStateName(f.state));
        if (const ReportDecision *d = report.decision(position))
            addDecision(w, *d);
        w.key("finding").raw(f.raw).endObject();
        out.text() += isFirst ? "\n" : ",\n"; // a finding a line: diffs and greps stay readable
        isFirst = false;
        out.text() += w.text();
        if (!out.flow())
            return;
    }
    out.text() += "\n]}\n";
}

} // namespace prism
