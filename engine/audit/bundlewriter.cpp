// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundlewriter.h"

#include "engine/audit/priority.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 20;
constexpr std::size_t listedProblems = 1000;

std::string jsonQuoted(std::string_view text)
{
    std::string out;
    appendJsonString(out, text);
    return out;
}

std::size_t queueOf(int rank)
{
    return rank >= 0 && rank <= 3 ? static_cast<std::size_t>(rank) : 4;
}

// The member's value unless it is absent or null (FORMATS.md D58).
std::string textOr(const JsonValue &object, std::string_view name, std::string_view fallback)
{
    const JsonValue *v = object.find(name);
    return v && !v->isNull() ? v->asText() : std::string(fallback);
}

// An action's text with its source_key set; a key that is there already is replaced.
std::string_view rawWithoutSourceKey(std::string_view raw, std::string &storage)
{
    const auto tree = parseJson(raw);
    if (!tree)
        return raw;
    JsonValue copy = JsonValue::object();
    for (const auto &[name, value] : tree->members()) {
        if (name != "source_key")
            copy.insert(name, value);
    }
    storage = copy.toJson();
    return storage;
}

void appendMember(std::string &out, bool &first, std::string_view name)
{
    out += first ? "" : ",\n";
    first = false;
    appendJsonString(out, name);
    out += ": ";
}

} // namespace

BundleWriter::BundleWriter(AtomicFile file, BundleHead head)
    : m_file(std::move(file))
    , m_head(std::move(head))
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject();
    w.member("schema_version", "prism.bundle.v2")
        .member("bundle_id", m_head.bundleId)
        .member("date", m_head.day);
    w.member("assembled_at", m_head.assembledAt.iso()).member("expected_hosts", m_head.hosts);
    w.key("expected_daemons").beginArray();
    for (const Daemon d : allDaemons)
        w.value(daemonName(d));
    w.endArray().endObject();
    std::string text = w.take();
    text.pop_back();
    // A failed write is remembered by the file and comes back from commit().
    static_cast<void>(m_file.write(text + ",\n\"summaries\": {"));
}

void BundleWriter::carriedAction(const SummaryKey &key, const PriorFinding &finding, QueuedAction &out)
{
    const auto tree = parseJson(finding.raw);
    const JsonValue f = tree ? *tree : JsonValue::object();
    const JsonValue *id = f.find("id");
    const std::string priority = textOr(f, "priority", "P3");
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject();
    w.key("finding_id").value(id ? *id : JsonValue::string(std::string(finding.id)));
    w.member("priority", priority);
    w.member("suggested_next_skill", textOr(f, "suggested_next_skill", daemonName(key.daemon)));
    w.member("action", "Recheck carried-forward finding on " +
                           textOr(f, "affected_surface", daemonName(key.daemon)) + ": " +
                           textOr(f, "title", "Untitled finding"));
    w.member("confidence", textOr(f, "confidence", "medium"));
    w.member("source_daemon", daemonName(key.daemon)).member("carried_forward", true);
    w.endObject();
    out = {priorityRank(priority), finding.id, m_arena.keep(w.text()), false};
}

void BundleWriter::enqueue(const QueuedAction &action, std::string_view encodedKey)
{
    auto &pieces = m_queue.at(queueOf(action.rank));
    std::string storage;
    std::string_view raw = action.hasSourceKey ? rawWithoutSourceKey(action.raw, storage) : action.raw;
    if (pieces.empty() || pieces.back().size() + raw.size() + encodedKey.size() + 32 > pieceSize) {
        pieces.emplace_back();
        pieces.back().reserve(std::max(pieceSize, raw.size() + encodedKey.size() + 32));
    }
    std::string &text = pieces.back();
    text += ",\n";
    raw = token::trim(raw.substr(0, raw.size() - 1));
    text += raw;
    text += raw == "{" ? "\"source_key\": " : ", \"source_key\": ";
    text += encodedKey;
    text += '}';
}

Result<void> BundleWriter::addSummary(const SummaryKey &key, const ScannedSummary &s, const Lifecycle &l)
{
    const std::string encodedKey = jsonQuoted(key.text());
    m_arena = TextArena();
    m_actions.clear();
    for (const ScannedAction &a : s.actions)
        m_actions.push_back({a.rank, a.findingId, a.raw, a.hasSourceKey});
    for (const PriorFinding *p : l.carried) {
        carriedAction(key, *p, m_actions.emplace_back());
        m_tally.add(m_actions.back().rank, FindingState::Carried);
    }
    std::stable_sort(m_actions.begin(), m_actions.end(), [](const QueuedAction &a, const QueuedAction &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.id < b.id;
    });

    std::string &o = m_piece;
    o = m_summaries > 0 ? ",\n" : "\n";
    o += encodedKey;
    o += s.hasSchemaVersion ? ": {" : ": {\"schema_version\": \"prism.summary.v2\",\n";
    for (const auto &[name, value] : s.others)
        o.append(name).append(": ").append(value).append(",\n");
    o += "\"findings_count\": " + std::to_string(s.findings.size()) +
         ",\n\"finding_lifecycle\": {\"new\": " + std::to_string(l.countNew) +
         ", \"recurring\": " + std::to_string(l.recurring) + ", \"resolved\": " + std::to_string(l.resolved) +
         ", \"regressed\": " + std::to_string(l.regressed) +
         ", \"carried_forward\": " + std::to_string(l.carried.size()) + "},\n\"carry_forward\": [";
    for (std::size_t i = 0; i < l.carried.size(); ++i)
        o.append(i > 0 ? ",\n" : "").append(l.carried[i]->raw);
    o += "],\n\"proposed_actions\": [";
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        o.append(i > 0 ? ",\n" : "").append(m_actions[i].raw);
        enqueue(m_actions[i], encodedKey);
    }
    o += "],\n\"findings\": ";
    for (const std::string_view part : {std::string_view(o), s.findingsRaw, std::string_view("}")}) {
        if (auto written = m_file.write(part); !written)
            return written;
    }

    WrittenCell cell{static_cast<int>(s.findings.size()), static_cast<int>(m_actions.size()), 99, {}};
    for (std::size_t i = 0; i < s.findings.size(); ++i) {
        const ScannedFinding &f = s.findings[i];
        if (!f.isObject || f.isResolved)
            continue;
        m_tally.add(f.rank, findingStateOf(l.states.at(i)));
        if (f.rank < cell.rank) {
            cell.rank = f.rank;
            const auto known = priorityFromText(f.priority);
            cell.topPriority = known ? priorityName(*known) : f.priority;
        }
    }
    m_cells[key.text()] = std::move(cell);
    m_statesText += (m_statesText.empty() ? "" : ",\n") + encodedKey + ": \"" + l.states + '"';
    m_findings += static_cast<int>(s.findings.size());
    m_carried += static_cast<int>(l.carried.size());
    ++m_summaries;
    return {};
}

void BundleWriter::addMissing(const SummaryKey &key, const std::vector<const PriorFinding *> &carried)
{
    if (carried.empty())
        return;
    const std::string encodedKey = jsonQuoted(key.text());
    m_arena = TextArena();
    m_actions.clear();
    m_missingText += (m_missingText.empty() ? "" : ",\n") + encodedKey + ": [";
    for (std::size_t i = 0; i < carried.size(); ++i) {
        m_missingText.append(i > 0 ? ",\n" : "").append(carried[i]->raw);
        carriedAction(key, *carried[i], m_actions.emplace_back());
        m_tally.add(m_actions.back().rank, FindingState::Carried);
    }
    m_missingText += ']';
    std::stable_sort(m_actions.begin(), m_actions.end(),
                     [](const QueuedAction &a, const QueuedAction &b) { return a.rank < b.rank; });
    for (const QueuedAction &a : m_actions)
        enqueue(a, encodedKey);
    m_carried += static_cast<int>(carried.size());
}

void BundleWriter::addProblem(Problem problem)
{
    if (m_problems.size() < listedProblems)
        m_problems.push_back(std::move(problem));
    else
        ++m_unlisted;
}

void BundleWriter::addCarriedBy(const SummaryKey &key, std::string_view id, const std::string &detector)
{
    std::string &text = m_carriedBy[key.text()];
    text += (text.empty() ? "" : ", ") + jsonQuoted(id) + ": " + jsonQuoted(detector);
}

void BundleWriter::writeMatrix(std::string &out) const
{
    bool firstHost = true;
    for (const std::string &host : m_head.hosts) {
        appendMember(out, firstHost, host);
        out += '{';
        bool firstDaemon = true;
        for (const Daemon d : allDaemons) {
            appendMember(out, firstDaemon, daemonName(d));
            const auto it = m_cells.find(SummaryKey{d, host}.text());
            if (it == m_cells.end()) {
                out += "{\"status\": \"missing\", \"findings_count\": 0, \"top_priority\": null}";
                continue;
            }
            const WrittenCell &c = it->second;
            out += "{\"status\": \"ready\", \"findings_count\": " + std::to_string(c.findings) +
                   ", \"top_priority\": " + (c.rank == 99 ? "null" : jsonQuoted(c.topPriority)) +
                   ", \"proposed_actions_count\": " + std::to_string(c.actions) + '}';
        }
        out += '}';
    }
}

Result<void> BundleWriter::finish(const BundleRevision &r, const std::vector<std::string> &missing,
                                  const std::map<std::string, std::string> &hostsSince)
{
    std::string o = "},\n\"summaries_count\": " + std::to_string(m_summaries) + ",\n\"summaries_missing\": [";
    for (std::size_t i = 0; i < missing.size(); ++i)
        o += (i > 0 ? ", " : "") + jsonQuoted(missing[i]);
    o += "],\n\"matrix\": {";
    writeMatrix(o);
    o += "},\n\"action_queue\": [";
    if (auto written = m_file.write(o); !written)
        return written;
    bool first = true;
    for (const auto &pieces : m_queue) {
        for (const std::string &piece : pieces) {
            const std::string_view text(piece);
            if (auto written = m_file.write(first ? text.substr(2) : text); !written)
                return written;
            first = false;
        }
    }
    o = "],\n\"prior_bundle_id\": " + r.priorIdRaw;
    if (!m_missingText.empty())
        o += ",\n\"carried_missing\": {" + m_missingText + '}';
    if (m_unlisted > 0)
        m_problems.push_back(
            {"dropped", "", "", std::to_string(m_unlisted) + " more problems are not listed"});
    if (!m_problems.empty()) {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginArray();
        for (const Problem &p : m_problems) {
            w.beginObject().member("kind", p.kind).member("key", p.key).member("file", p.file);
            w.member("message", p.message).endObject();
        }
        w.endArray();
        o += ",\n\"problems\": " + w.take();
    }
    if (r.partial)
        o += ",\n\"partial\": true";
    o += ",\n\"revision\": ";
    const std::uint64_t tailAt = m_file.size() + o.size();
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("prism", PRISM_VERSION).member("bundle_id", r.bundleId);
    w.member("assembled_at", m_head.assembledAt.iso())
        .member("number", r.number)
        .key("prior")
        .raw(r.priorIdRaw);
    w.member("partial", r.partial).member("expected_valid", r.expectedValid).member("findings", m_findings);
    w.member("carried", m_carried).key("tally").beginObject().key("open").beginArray();
    for (const std::uint32_t count : m_tally.open)
        w.value(std::int64_t{count});
    w.endArray().member("asking", std::int64_t{m_tally.asking}).endObject().member("hosts", r.hosts);
    w.key("hosts_since").beginObject();
    for (const auto &[host, since] : hostsSince)
        w.member(host, since);
    w.endObject().key("states").raw('{' + m_statesText + '}').key("carried_by").beginObject();
    for (const auto &[key, text] : m_carriedBy)
        w.key(key).raw('{' + text + '}');
    w.endObject().key("sources").beginObject();
    for (const auto &[name, source] : r.sources)
        w.member(name, encodeSource(source));
    w.endObject().member("tail_at", static_cast<std::int64_t>(tailAt)).endObject();
    o += w.take() + "}";
    if (auto written = m_file.write(o); !written)
        return written;
    return m_file.commit();
}

} // namespace prism
