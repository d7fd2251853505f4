// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summaryscan.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/render.h"
#include "engine/report/reportrules.h"
#include "engine/report/verdict.h"
#include "engine/report/words.h"

#include <algorithm>

// SARIF 2.1.0 (OASIS, errata 01). Section numbers are those of the specification.

namespace prism {
namespace {

constexpr std::size_t textLimit = 8000;

std::string_view levelOf(std::uint8_t rank)
{
    return rank <= 1 ? "error" : rank == 2 ? "warning" : "note";
}

/// Plain text as a message: braces would be placeholders (3.11.5), "[text](target)" a link (3.11.6).
std::string messageText(std::string_view text)
{
    const std::string head = clipped(text, textLimit);
    const bool hasLinks = head.find("](") != std::string::npos;
    std::string out;
    for (const std::string_view line : lines(head)) {
        if (!out.empty())
            out += '\n';
        for (const char c : printable(line)) {
            if (c == '{' || c == '}')
                out += c;
            else if (hasLinks && (c == '[' || c == ']' || c == '\\'))
                out += '\\';
            out += c;
        }
    }
    return out;
}

/// The states in SARIF's words (3.27.24): all or none, so nothing if one of them is not known.
bool hasBaselines(const Report &report)
{
    return std::none_of(report.findings.begin(), report.findings.end(), [&report](std::uint32_t i) {
        return report.bundle->findings()[i].state == FindingState::Unknown;
    });
}

std::string_view baselineState(const Report &report, std::uint32_t position)
{
    const BundleFinding &f = report.bundle->findings()[position];
    if (isReportedResolved(f))
        return "absent";
    if (report.isReranked(position))
        return "updated";
    switch (f.state) {
    case FindingState::Recurring:
    case FindingState::Carried:
        return "unchanged";
    default:
        return "new";
    }
}

void addDriver(JsonWriter &w, const Report &report, const ReportRules &rules)
{
    w.key("tool").beginObject().key("driver").beginObject();
    w.member("name", "Prism").member("version", report.version);
    w.key("rules").beginArray();
    for (const std::string &id : rules.ids()) {
        const std::string shown = printable(id);
        w.beginObject().member("id", shown);
        w.key("shortDescription").beginObject().member("text", messageText(shown)).endObject();
        w.key("fullDescription")
            .beginObject()
            .member("text", messageText("Findings that " + shown + " reports."))
            .endObject();
        w.key("help")
            .beginObject()
            .member("text", messageText("prism explain " + shown))
            .endObject()
            .endObject();
    }
    w.endArray().endObject().endObject();
}

void addInvocation(JsonWriter &w, const Bundle &bundle)
{
    const auto notices = noticesOf(bundle);
    w.key("invocations").beginArray().beginObject();
    // It ran, but what is missing was not looked at: nobody may close findings by this log (3.20.14).
    w.member("executionSuccessful", bundle.missing().empty() && !bundle.isPartial());
    if (const auto assembled = parseIsoTime(bundle.assembledAt()))
        w.member("endTimeUtc", assembled->iso());
    w.key("toolExecutionNotifications").beginArray();
    for (const ReportNotice &n : notices) {
        w.beginObject().member("level", "warning");
        w.key("message")
            .beginObject()
            .member("text", messageText(n.place.empty() ? n.text : n.place + ": " + n.text))
            .endObject()
            .endObject();
    }
    w.endArray().endObject().endArray();
}

void addLocations(JsonWriter &w, const BundleKey &key, const BundleFinding &f, const EvidencePlace &place)
{
    w.key("locations").beginArray().beginObject();
    if (!place.path.empty()) {
        w.key("physicalLocation").beginObject();
        w.key("artifactLocation").beginObject().member("uri", fileUri(key.host, place.path)).endObject();
        if (place.line > 0) {
            const std::string excerpt = printable(place.excerpt);
            w.key("region").beginObject().member("startLine", place.line).member("startColumn", 1);
            w.member("endLine", place.line);
            const auto characters = std::count_if(excerpt.begin(), excerpt.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            });
            w.member("endColumn", static_cast<std::int64_t>(characters) + 1); // exclusive (3.30.8)
            if (!excerpt.empty())
                w.key("snippet").beginObject().member("text", excerpt).endObject();
            w.endObject();
        }
        w.endObject();
    }
    const std::string surface = printable(f.surface);
    w.key("logicalLocations").beginArray().beginObject();
    w.member("name", surface.empty() ? key.host : surface);
    w.member("fullyQualifiedName", surface.empty() ? key.host : key.host + ':' + surface)
        .member("kind", "resource");
    w.endObject().endArray().endObject().endArray();
}

void addSuppressions(JsonWriter &w, const ReportDecision *decision)
{
    w.key("suppressions").beginArray();
    if (decision && decision->effect != ReportDecision::Effect::Marks) {
        // A deferral asks for another look, so it is under review; only an answer is accepted (3.35.3).
        const char *status = decision->effect == ReportDecision::Effect::Settles ? "accepted"
                             : decision->effect == ReportDecision::Effect::Sets  ? "underReview"
                                                                                 : "rejected";
        w.beginObject().member("kind", "external").member("status", status);
        w.member("justification", printable(decisionWords(*decision))).endObject();
    }
    w.endArray();
}

void addProperties(JsonWriter &w, const Report &report, std::uint32_t position, const FindingDetails &details)
{
    const BundleFinding &f = report.bundle->findings()[position];
    const BundleKey &key = report.bundle->keys()[f.key];
    w.key("properties").beginObject().member("host", key.host).member("daemon", daemonName(key.daemon));
    w.member("findingId", f.id).member("priority", f.priority).member("state", findingStateName(f.state));
    w.member("confidence", details.confidence).member("nextStep", f.skill);
    w.member("evidence", details.evidence);
    if (const ReportDecision *d = report.decision(position))
        w.member("decision", decisionWords(*d));
    w.endObject();
}

/// Which members every result of the run has, or none of them (3.27.23, 3.27.24).
struct RunShape
{
    bool baselines = false;
    bool suppressions = false;
};

std::string resultText(const Report &report, const ReportRules &rules, std::uint32_t position, RunShape shape)
{
    const BundleFinding &f = report.bundle->findings()[position];
    const BundleKey &key = report.bundle->keys()[f.key];
    const FindingDetails details = detailsOf(f);
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("ruleId", printable(rules.ids()[rules.ruleOf(position)]));
    w.member("ruleIndex", std::size_t{rules.ruleOf(position)});
    w.member("kind", "fail").member("level", levelOf(f.rank));
    const std::string title = messageText(f.title.empty() ? f.id : f.title);
    w.key("message").beginObject();
    w.member("text", details.description.empty() ? title : title + ". " + messageText(details.description));
    w.endObject();
    addLocations(w, key, f, placeOf(details, f.surface));
    // Without title and line: both change while the finding stays the same.
    const std::string identity = contentHash(key.text + '\n' + std::string(f.id));
    w.key("partialFingerprints").beginObject();
    w.member("prismFinding/v1", identity).member("primaryLocationLineHash", identity + ":1").endObject();
    if (shape.baselines)
        w.member("baselineState", baselineState(report, position));
    if (shape.suppressions)
        addSuppressions(w, report.decision(position));
    addProperties(w, report, position, details);
    w.endObject();
    return w.take();
}

/// A finding of the baseline that is gone.
std::string absentText(const ResolvedFinding &f, RunShape shape)
{
    const std::string identity = contentHash(f.key + '\n' + f.id);
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("ruleId", printable(f.id)).member("kind", "fail").member("level", levelOf(f.rank));
    w.key("message").beginObject().member("text", messageText(f.title.empty() ? f.id : f.title)).endObject();
    w.key("partialFingerprints").beginObject().member("prismFinding/v1", identity);
    w.member("primaryLocationLineHash", identity + ":1").endObject().member("baselineState", "absent");
    if (shape.suppressions)
        w.key("suppressions").beginArray().endArray();
    w.key("properties").beginObject().member("key", f.key).member("findingId", f.id).endObject().endObject();
    return w.take();
}

/// Whether anybody looked: without an answer there are no results rather than none (3.14.23).
bool hasAnswer(const Bundle &bundle)
{
    return !bundle.findings().empty() || std::any_of(bundle.matrix().begin(), bundle.matrix().end(),
                                                     [](const BundleCell &c) { return c.ready && c.looked; });
}

} // namespace

void writeSarif(const Report &report, ReportStream &out)
{
    const Bundle &bundle = *report.bundle;
    const ReportRules rules(report);
    const RunShape shape{hasBaselines(report) && !bundle.priorId().empty(), !report.decisions.empty()};
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                                      "sarif-schema-2.1.0.json");
    w.member("version", "2.1.0").key("runs").beginArray().beginObject();
    addDriver(w, report, rules);
    addInvocation(w, bundle);
    w.key("automationDetails").beginObject().member("id", "prism/" + printable(bundle.id())).endObject();
    w.member("columnKind", "unicodeCodePoints");
    w.key("properties").beginObject().member("bundleId", bundle.id()).member("date", bundle.date());
    w.member("baselineBundleId", bundle.priorId()).member("filter", report.filter);
    w.endObject();
    out.text() += w.text(); // the run stays open for the results
    if (hasAnswer(bundle)) {
        out.text() += ",\"results\":[";
        bool isFirst = true;
        for (const std::uint32_t position : report.findings) {
            out.text() += isFirst ? "\n" : ",\n";
            isFirst = false;
            out.text() += resultText(report, rules, position, shape);
            if (!out.flow())
                return;
        }
        for (const ResolvedFinding &f : shape.baselines ? report.resolved : std::vector<ResolvedFinding>()) {
            out.text() += isFirst ? "\n" : ",\n";
            isFirst = false;
            out.text() += absentText(f, shape);
            if (!out.flow())
                return;
        }
        out.text() += "\n]";
    }
    out.text() += "}]}\n";
}

} // namespace prism
