// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/priorindex.h"

#include "engine/audit/simdjsonslices.h"
#include "engine/audit/wholefile.h"
#include "engine/core/clock.h"
#include "engine/core/jsonparser.h"

#include <unordered_set>

namespace prism {
namespace {

namespace od = simdjson::ondemand;

} // namespace

struct PriorIndex::Storage
{
    WholeFile file;
    TextArena arena;
    std::vector<PriorFinding> none;
};

/// Reads one bundle into a PriorIndex.
class PriorReader
{
public:
    explicit PriorReader(PriorIndex &index)
        : m_index(index)
        , m_arena(index.m_storage->arena)
    {}

    // Throws simdjson_error where the text is no JSON.
    void read(std::string_view text, std::size_t readable)
    {
        od::parser parser;
        od::document document =
            parser.iterate(simdjson::padded_string_view(text.data(), text.size(), readable));
        for (auto field : document.get_object()) {
            const std::string_view key = field.unescaped_key();
            od::value value = field.value();
            const bool isObject = value.type().value() == od::json_type::object;
            if (key == "bundle_id")
                m_index.m_bundleIdRaw = rawValue(value);
            else if (key == "date")
                m_index.m_date = token::text(rawValue(value), m_arena);
            else if (key == "summaries" && isObject)
                summaries(value.get_object());
            else if (key == "carried_missing" && isObject)
                carriedMissing(value.get_object());
            else if (key == "revision")
                m_revision = rawValue(value);
            else
                static_cast<void>(rawValue(value));
        }
    }

    void finish()
    {
        for (auto &[key, findings] : m_index.m_keys)
            keepLast(findings);
        revision();
        for (const auto &[key, findings] : m_index.m_keys) {
            const std::size_t at = key.find('@');
            if (at != std::string::npos && isDay(m_index.m_date))
                m_index.m_hostsSince.try_emplace(key.substr(at + 1), m_index.m_date);
        }
    }

private:
    PriorFinding finding(od::object object)
    {
        PriorFinding f;
        f.raw = rawObject(object);
        for (auto field : object) {
            const od::raw_json_string key = field.key();
            switch (key.raw()[0]) {
            case 'i':
                if (key == "id") {
                    const std::string_view raw = rawValue(field.value());
                    f.id = token::isTruthy(raw) ? token::text(raw, m_arena) : std::string_view();
                }
                break;
            case 'c':
                if (key == "carry_forward") {
                    const std::string_view raw = rawValue(field.value());
                    f.carries = raw == "true" || (raw != "\"false\"" && token::isTruthy(raw));
                }
                break;
            case 's':
                if (key == "status")
                    f.isResolved = rawValue(field.value()) == "\"resolved\"";
                break;
            default:
                break;
            }
        }
        return f;
    }

    void findings(od::array array, std::vector<PriorFinding> &into)
    {
        for (auto element : array) {
            od::value v = element.value();
            if (v.type().value() != od::json_type::object)
                continue;
            const PriorFinding f = finding(v.get_object());
            if (!f.id.empty())
                into.push_back(f);
        }
    }

    void summaries(od::object object)
    {
        for (auto field : object) {
            const std::string key(std::string_view(field.unescaped_key()));
            od::value value = field.value();
            std::vector<PriorFinding> &into = m_index.m_keys[key];
            if (value.type().value() != od::json_type::object) {
                static_cast<void>(rawValue(value));
                continue;
            }
            for (auto member : value.get_object()) {
                const od::raw_json_string name = member.key();
                od::value v = member.value();
                const bool isArray = v.type().value() == od::json_type::array;
                if ((name == "findings" || name == "carry_forward") && isArray)
                    findings(v.get_array(), into);
                else if (name == "revision")
                    m_index.m_summaryRevisions[key] = rawValue(v);
                else
                    static_cast<void>(rawValue(v));
            }
        }
    }

    void carriedMissing(od::object object)
    {
        for (auto field : object) {
            const std::string key(std::string_view(field.unescaped_key()));
            od::value value = field.value();
            if (value.type().value() == od::json_type::array)
                findings(value.get_array(), m_index.m_keys[key]);
            else
                static_cast<void>(rawValue(value));
        }
    }

    // Of equal ids the last one counts (FORMATS.md 8.1).
    static void keepLast(std::vector<PriorFinding> &findings)
    {
        std::unordered_set<std::string_view> seen;
        seen.reserve(findings.size());
        std::size_t kept = findings.size();
        for (std::size_t i = findings.size(); i-- > 0;) {
            if (seen.insert(findings[i].id).second)
                findings[--kept] = findings[i];
        }
        findings.erase(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(kept));
    }

    void revision()
    {
        if (m_revision.empty() || m_revision.front() != '{')
            return;
        od::parser parser;
        const simdjson::padded_string copy(m_revision);
        od::document document = parser.iterate(copy);
        for (auto field : document.get_object()) {
            const od::raw_json_string key = field.key();
            od::value value = field.value();
            if (key == "hosts_since" && value.type().value() == od::json_type::object) {
                for (auto host : value.get_object()) {
                    const std::string name(std::string_view(host.unescaped_key()));
                    const std::string day(token::text(rawValue(host.value()), m_arena));
                    if (isDay(day))
                        m_index.m_hostsSince[name] = day;
                }
            } else if (key == "carried_by" && value.type().value() == od::json_type::object) {
                for (auto ofKey : value.get_object()) {
                    const std::string name(std::string_view(ofKey.unescaped_key()));
                    m_index.m_carriedBy[name] = m_arena.keep(rawValue(ofKey.value()));
                }
            } else {
                static_cast<void>(rawValue(value));
            }
        }
    }

    PriorIndex &m_index;
    TextArena &m_arena;
    std::string_view m_revision;
};

PriorIndex::PriorIndex() = default;
PriorIndex::~PriorIndex() = default;

Result<std::shared_ptr<const PriorIndex>> PriorIndex::load(const std::string &path)
{
    auto file = WholeFile::map(path);
    if (!file)
        return file.error();
    const std::shared_ptr<PriorIndex> index(new PriorIndex());
    index->m_storage = std::make_unique<Storage>(Storage{std::move(*file), {}, {}});
    try {
        PriorReader reader(*index);
        reader.read(index->m_storage->file.text(), index->m_storage->file.readable());
        reader.finish();
    } catch (const simdjson::simdjson_error &e) {
        return Error{ErrorCode::Corrupt, Sentence::saying("is not a bundle: %1", e.what()), path};
    }
    return std::shared_ptr<const PriorIndex>(index);
}

const std::vector<PriorFinding> &PriorIndex::findings(const std::string &key) const
{
    const auto it = m_keys.find(key);
    return it == m_keys.end() ? m_storage->none : it->second;
}

std::map<std::string, std::string, std::less<>> PriorIndex::detectorsOf(const std::string &key) const
{
    std::map<std::string, std::string, std::less<>> out;
    if (const auto it = m_carriedBy.find(key); it != m_carriedBy.end()) {
        const auto carried = parseJson(it->second);
        for (const auto &[id, detector] : carried ? carried->members() : std::vector<JsonMember>())
            out[id] = detector.asText();
    }
    const auto it = m_summaryRevisions.find(key);
    const auto revision =
        it == m_summaryRevisions.end() ? JsonValue() : parseJson(it->second).value_or(JsonValue());
    const JsonValue *detectors = revision.find("detectors");
    if (!detectors)
        return out;
    for (const JsonValue &d : detectors->items()) {
        const JsonValue *ids = d.find("findings");
        if (!ids)
            continue;
        for (const JsonValue &id : ids->items())
            out[id.asText()] = d.stringOr("id");
    }
    return out;
}

} // namespace prism
