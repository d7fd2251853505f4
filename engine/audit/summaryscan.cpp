// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summaryscan.h"

#include "engine/audit/finding.h"
#include "engine/audit/simdjsonslices.h"
#include "engine/audit/summary.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <unordered_map>

namespace prism {
namespace {

namespace od = simdjson::ondemand;

constexpr std::size_t maxDepth = 100; // FORMATS.md D20
constexpr std::size_t validatedAtOnce = std::size_t{8}
                                        << 20; // above, the tape would cost several times the file

ScannedFinding scanFinding(od::object object, TextArena &arena)
{
    ScannedFinding f;
    f.isObject = true;
    f.priority = "P3";
    for (auto field : object) {
        const od::raw_json_string key = field.key();
        // Escaped keys do not occur; one would only be missed here, and the finding is passed on whole
        // anyway.
        switch (key.raw()[0]) {
        case 'i':
            if (key == "id") {
                const std::string_view raw = rawValue(field.value());
                f.id = token::isTruthy(raw) ? token::text(raw, arena) : std::string_view();
            }
            break;
        case 'p':
            if (key == "priority") {
                const std::string_view raw = rawValue(field.value());
                f.priority = raw == "null" ? std::string_view("P3") : token::text(raw, arena);
            }
            break;
        case 's':
            if (key == "status") {
                const std::string_view raw = rawValue(field.value());
                f.isResolved = raw == "\"resolved\"";
                f.isRegressed = raw == "\"regressed\"";
            }
            break;
        default:
            break;
        }
    }
    f.rank = priorityRank(f.priority);
    return f;
}

ScannedAction scanAction(od::object object, TextArena &arena)
{
    ScannedAction a;
    a.raw = rawObject(object);
    for (auto field : object) {
        const od::raw_json_string key = field.key();
        switch (key.raw()[0]) {
        case 'f':
            if (key == "finding_id")
                a.findingId = token::text(rawValue(field.value()), arena);
            break;
        case 'p':
            if (key == "priority") {
                const std::string_view raw = rawValue(field.value());
                a.rank = raw == "null" ? 3 : priorityRank(token::text(raw, arena));
            }
            break;
        case 's':
            a.hasSourceKey = a.hasSourceKey || key == "source_key";
            break;
        default:
            break;
        }
    }
    return a;
}

void scanFindings(od::value value, TextArena &arena, ScannedSummary &out)
{
    out.findings.clear();
    out.findingsRaw = "[]";
    if (value.type().value() != od::json_type::array) {
        return;
    }
    od::array array = value.get_array();
    for (auto element : array) {
        od::value v = element.value();
        if (v.type().value() == od::json_type::object)
            out.findings.push_back(scanFinding(v.get_object(), arena));
        else
            out.findings.emplace_back();
    }
    array.reset();
    out.findingsRaw = token::trim(array.raw_json().value());
}

void scanActions(od::value value, TextArena &arena, ScannedSummary &out)
{
    out.hasActions = true;
    out.actions.clear();
    out.droppedActions = 0;
    if (value.type().value() != od::json_type::array)
        return;
    for (auto element : value.get_array()) {
        od::value v = element.value();
        if (v.type().value() == od::json_type::object)
            out.actions.push_back(scanAction(v.get_object(), arena));
        else
            ++out.droppedActions;
    }
}

void scanSelfReport(std::string_view raw, ScannedSummary &out)
{
    out.selfReportRaw = raw;
    out.tellsHealth = out.isGreen = out.hasDetectorErrors = false;
    // Small as a rule, and read twice at most: the tree is simpler than a second cursor into the document.
    const auto report = parseJson(raw);
    if (!report || !report->isObject())
        return;
    const JsonValue *health = report->find("daemon_health");
    out.tellsHealth = health != nullptr;
    out.isGreen = health && health->isString() && health->text() == "green";
    const JsonValue *errors = report->find("detector_errors");
    out.hasDetectorErrors = errors && errors->isTruthy();
}

} // namespace

struct SummaryScanner::State
{
    simdjson::dom::parser validator;
    od::parser parser;
    std::vector<char> buffer;
    std::size_t size = 0;
    std::string cleaned; // the text after a repair, padded
    TextArena arena;
};

SummaryScanner::SummaryScanner()
    : m_state(std::make_unique<State>())
{}

SummaryScanner::~SummaryScanner() = default;

Result<void> SummaryScanner::read(int fd, std::size_t size, const std::string &place)
{
    State &s = *m_state;
    if (s.buffer.size() < size + 1 + simdjson::SIMDJSON_PADDING)
        s.buffer.resize(size + size / 4 + 4096 + simdjson::SIMDJSON_PADDING);
    s.size = 0;
    while (s.size <= size) {
        const ssize_t n = ::read(fd, s.buffer.data() + s.size, size + 1 - s.size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, Sentence::saying("cannot read"), place);
        if (n == 0)
            break;
        s.size += static_cast<std::size_t>(n);
    }
    if (s.size > size)
        return Error{ErrorCode::Unreadable, Sentence::saying("grew while it was read"), place};
    std::memset(s.buffer.data() + s.size, 0, simdjson::SIMDJSON_PADDING);
    return {};
}

std::string SummaryScanner::contentHash() const
{
    return prism::contentHash({m_state->buffer.data(), m_state->size});
}

Result<ScannedSummary> SummaryScanner::scan(const std::string &place)
{
    State &s = *m_state;
    s.arena = TextArena();
    std::string_view text(s.buffer.data(), s.size);
    simdjson::error_code failure = simdjson::SUCCESS;
    if (text.size() <= validatedAtOnce) {
        if (s.validator.max_depth() != maxDepth)
            failure = s.validator.allocate(
                std::max<std::size_t>(s.validator.capacity(), validatedAtOnce / 32), maxDepth);
        if (!failure)
            failure =
                s.validator.parse(reinterpret_cast<const std::uint8_t *>(text.data()), text.size(), false)
                    .error();
    }
    if (failure || text.size() > validatedAtOnce || text.starts_with("\xEF\xBB\xBF")) {
        // Big integers, lone surrogates, very large files: our own parser decides and says where it is wrong.
        auto tree =
            parseJson(text, place, JsonLimits{std::size_t{512} << 20, maxDepth, std::size_t{64} << 20, 4300});
        if (!tree)
            return tree.error();
        s.cleaned = tree->toJson();
        const std::size_t length = s.cleaned.size();
        s.cleaned.resize(length + simdjson::SIMDJSON_PADDING);
        text = {s.cleaned.data(), length};
    }
    ScannedSummary out;
    try {
        od::document document = s.parser.iterate(
            simdjson::padded_string_view(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING));
        if (document.type().value() != od::json_type::object)
            return Error{ErrorCode::Corrupt, Sentence::saying("is not a JSON object"), place};
        std::unordered_map<std::string_view, std::size_t> seen;
        // Of duplicate keys the last counts (FORMATS.md 3).
        const auto keepMember = [&](std::string_view key, std::string_view raw) {
            const auto [at, isNew] = seen.try_emplace(key, out.others.size());
            if (!isNew) {
                out.others[at->second].second = raw;
                return;
            }
            std::string encoded;
            appendJsonString(encoded, key);
            out.others.emplace_back(s.arena.keep(encoded), raw);
        };
        for (auto field : document.get_object()) {
            const std::string_view key = field.unescaped_key();
            od::value value = field.value();
            if (key == "findings") {
                scanFindings(value, s.arena, out);
            } else if (key == "proposed_actions") {
                scanActions(value, s.arena, out);
            } else {
                const std::string_view raw = rawValue(value);
                if (key == "self_report")
                    scanSelfReport(raw, out);
                else if (key == "revision")
                    out.revisionRaw = raw;
                else if (key == "daemon")
                    out.daemon = token::text(raw, s.arena);
                else if (key == "host")
                    out.host = token::text(raw, s.arena);
                else if (key == "written_at")
                    out.writtenAt = token::text(raw, s.arena);
                else if (key == "schema_version")
                    out.hasSchemaVersion = true;
                else if (key == "findings_count" || key == "carry_forward" || key == "finding_lifecycle")
                    continue;
                keepMember(key, raw);
            }
        }
    } catch (const simdjson::simdjson_error &e) {
        return Error{ErrorCode::Corrupt, Sentence::saying("is not what JSON allows: %1", e.what()), place};
    }
    return out;
}

void SummaryScanner::deriveActions(std::string_view daemon, ScannedSummary &summary)
{
    const auto known = daemonFromName(daemon);
    const auto findings = parseJson(summary.findingsRaw);
    if (!known || !findings)
        return;
    std::vector<Finding> normalised;
    for (const JsonValue &f : findings->items()) {
        if (f.isObject())
            normalised.push_back(normaliseFinding(*known, f));
    }
    for (const Action &a : actionsFor(*known, normalised)) {
        JsonWriter writer(JsonWriter::Layout::Compact);
        writeAction(writer, a);
        ScannedAction action;
        action.findingId = m_state->arena.keep(a.findingId);
        action.rank = static_cast<int>(a.priority);
        action.raw = m_state->arena.keep(writer.text());
        summary.actions.push_back(action);
    }
}

} // namespace prism
