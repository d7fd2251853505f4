// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"

#include "engine/audit/inboxlayout.h"
#include "engine/audit/priority.h"
#include "engine/audit/queuescan.h"
#include "engine/audit/simdjsonslices.h"
#include "engine/audit/wholefile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"

#include <algorithm>
#include <unordered_map>

namespace prism {
namespace {

namespace od = simdjson::ondemand;

std::vector<std::string> textsOf(const JsonValue &array)
{
    std::vector<std::string> out;
    for (const JsonValue &item : array.items())
        out.push_back(item.asText());
    return out;
}

std::uint32_t countOf(const JsonValue *object, std::string_view name)
{
    const JsonValue *v = object ? object->find(name) : nullptr;
    const auto number = v ? v->toInt() : std::nullopt;
    return number && *number > 0 && *number < UINT32_MAX ? static_cast<std::uint32_t>(*number) : 0;
}

// A detector that had nothing to look at did look; one that is off or not due did not.
std::optional<std::uint32_t> countLooked(std::string_view revision)
{
    const auto tree = parseJson(revision).value_or(JsonValue());
    const JsonValue *detectors = tree.find("detectors");
    if (!detectors || !detectors->isArray())
        return std::nullopt;
    std::uint32_t looked = 0;
    for (const JsonValue &d : detectors->items()) {
        const std::string outcome = d.stringOr("outcome");
        looked += outcome == "findings" || outcome == "clean" || outcome == "not applicable" ? 1U : 0U;
    }
    return looked;
}

bool isArray(od::value &value)
{
    return value.type().value() == od::json_type::array;
}

bool isObject(od::value &value)
{
    return value.type().value() == od::json_type::object;
}

} // namespace

struct Bundle::Storage
{
    WholeFile file;
    TextArena arena;
};

constexpr std::size_t usualFinding = 1024; // bytes of one in a bundle, its share of the queue included

/// Fills a Bundle from its text. Throws simdjson_error where the text is no JSON.
class BundleReader
{
public:
    BundleReader(Bundle &bundle, Bundle::Parts parts)
        : m_bundle(bundle)
        , m_parts(parts)
        , m_arena(bundle.m_storage->arena)
    {}

    static Result<std::shared_ptr<const Bundle>> read(Result<WholeFile> file, const std::string &path,
                                                      Bundle::Parts parts = Bundle::Parts::All)
    {
        if (!file)
            return file.error();
        const std::shared_ptr<Bundle> bundle(new Bundle());
        bundle->m_path = path;
        bundle->m_storage = std::make_unique<Bundle::Storage>(Bundle::Storage{std::move(*file), {}});
        try {
            BundleReader(*bundle, parts).read();
        } catch (const simdjson::simdjson_error &e) {
            return Error{ErrorCode::Corrupt, Sentence::saying("is not a bundle: %1", e.what()), path};
        }
        return std::shared_ptr<const Bundle>(bundle);
    }

private:
    std::string_view text(od::value value) { return token::text(rawValue(value), m_arena); }

    void read()
    {
        const WholeFile &file = m_bundle.m_storage->file;
        od::parser parser;
        od::document document = parser.iterate(
            simdjson::padded_string_view(file.text().data(), file.text().size(), file.readable()));
        std::string_view revision;
        // Growing step by step would move them a dozen times; what is not used costs no memory.
        m_bundle.m_findings.reserve(file.text().size() / usualFinding);
        m_elements.reserve(file.text().size() / usualFinding);
        for (auto field : document.get_object()) {
            const std::string_view key = field.unescaped_key();
            od::value value = field.value();
            if (key == "summaries" && isObject(value))
                summaries(value.get_object());
            else if (key == "carried_missing" && isObject(value))
                carriedMissing(value.get_object());
            else if (key == "action_queue" && m_parts == Bundle::Parts::Findings)
                static_cast<void>(rawValue(value));
            else if (key == "action_queue" && isArray(value))
                queue(value.get_array());
            else if (key == "revision")
                revision = rawValue(value);
            else
                small(key, rawValue(value));
        }
        if (!revision.empty())
            applyRevision(revision);
        completeMatrix();
    }

    void small(std::string_view key, std::string_view raw)
    {
        if (key == "bundle_id")
            m_bundle.m_id = token::text(raw, m_arena);
        else if (key == "date")
            m_bundle.m_date = token::text(raw, m_arena);
        else if (key == "assembled_at")
            m_bundle.m_assembledAt = token::text(raw, m_arena);
        else if (key == "prior_bundle_id")
            m_bundle.m_priorId = raw == "null" ? std::string_view() : token::text(raw, m_arena);
        else if (key == "partial")
            m_bundle.m_partial = raw == "true";
        else if (key == "expected_hosts" || key == "summaries_missing" || key == "matrix" ||
                 key == "problems")
            tree(key, parseJson(raw).value_or(JsonValue()));
    }

    void tree(std::string_view key, const JsonValue &value)
    {
        if (key == "expected_hosts") {
            m_bundle.m_hosts = textsOf(value);
        } else if (key == "summaries_missing") {
            m_bundle.m_missing = textsOf(value);
        } else if (key == "matrix") {
            m_matrix = value;
        } else {
            for (const JsonValue &p : value.items())
                m_bundle.m_problems.push_back(
                    {p.stringOr("kind"), p.stringOr("key"), p.stringOr("file"), p.stringOr("message")});
        }
    }

    BundleKey &newKey(std::string_view key)
    {
        BundleKey &k = m_bundle.m_keys.emplace_back();
        k.text = key;
        const std::size_t at = key.find('@');
        k.daemon = daemonFromName(key.substr(0, at)).value_or(Daemon::Lint);
        k.host = at == std::string_view::npos ? std::string() : std::string(key.substr(at + 1));
        return k;
    }

    void summaries(od::object object)
    {
        for (auto field : object) {
            const std::string_view name = field.unescaped_key();
            od::value value = field.value();
            BundleKey &key = newKey(name);
            key.present = true;
            if (isObject(value))
                summary(value.get_object(), key);
            else
                static_cast<void>(rawValue(value));
        }
    }

    void summary(od::object object, BundleKey &key)
    {
        for (auto member : object) {
            const od::raw_json_string name = member.key();
            od::value value = member.value();
            if (name == "findings" && isArray(value)) {
                findings(value.get_array(), m_bundle.m_findings, FindingState::Unknown);
            } else if (name == "carry_forward" && isArray(value)) {
                // They stand behind the findings of today, wherever the member stands in the file.
                m_carried.clear();
                findings(value.get_array(), m_carried, FindingState::Carried);
            } else if (name == "written_at") {
                key.writtenAt = text(value);
            } else if (name == "finding_lifecycle") {
                const auto counts = parseJson(rawValue(value)).value_or(JsonValue());
                key.countNew = countOf(&counts, "new");
                key.recurring = countOf(&counts, "recurring");
                key.resolved = countOf(&counts, "resolved");
                key.regressed = countOf(&counts, "regressed");
                key.carried = countOf(&counts, "carried_forward");
            } else if (name == "self_report") {
                key.selfReport = rawValue(value);
                const auto report = parseJson(key.selfReport).value_or(JsonValue());
                key.health = report.stringOr("daemon_health");
            } else if (name == "revision") {
                key.revision = rawValue(value);
                key.looked = countLooked(key.revision);
            } else {
                static_cast<void>(rawValue(value));
            }
        }
        m_bundle.m_findings.insert(m_bundle.m_findings.end(), m_carried.begin(), m_carried.end());
        m_elements.resize(m_bundle.m_findings.size(), UINT32_MAX);
        m_carried.clear();
    }

    void carriedMissing(od::object object)
    {
        for (auto field : object) {
            const std::string_view name = field.unescaped_key();
            od::value value = field.value();
            newKey(name);
            if (isArray(value))
                findings(value.get_array(), m_bundle.m_findings, FindingState::Carried);
            else
                static_cast<void>(rawValue(value));
            m_elements.resize(m_bundle.m_findings.size(), UINT32_MAX);
        }
    }

    void findings(od::array array, std::vector<BundleFinding> &into, FindingState state)
    {
        std::uint32_t element = 0;
        for (auto item : array) {
            od::value value = item.value();
            if (isObject(value)) {
                into.push_back(finding(value.get_object(), state));
                if (&into == &m_bundle.m_findings)
                    m_elements.push_back(element);
            }
            ++element;
        }
    }

    BundleFinding finding(od::object object, FindingState state)
    {
        BundleFinding f;
        f.key = static_cast<std::uint32_t>(m_bundle.m_keys.size() - 1);
        f.state = state;
        f.priority = "P3";
        f.raw = rawObject(object);
        for (auto field : object) {
            const od::raw_json_string key = field.key();
            switch (key.raw()[0]) {
            case 'c':
                if (key == "carry_forward")
                    f.carries = token::isTruthy(rawValue(field.value()));
                break;
            case 'i':
                if (key == "id")
                    f.id = text(field.value());
                break;
            case 't':
                if (key == "title")
                    f.title = text(field.value());
                break;
            case 'a':
                if (key == "affected_surface")
                    f.surface = text(field.value());
                break;
            case 'p':
                if (key == "priority")
                    f.priority = text(field.value());
                break;
            case 's':
                if (key == "status")
                    f.status = text(field.value());
                else if (key == "suggested_next_skill")
                    f.skill = text(field.value());
                break;
            default:
                break;
            }
        }
        f.rank = static_cast<std::uint8_t>(priorityRank(f.priority));
        return f;
    }

    // Beyond the head entries are counted only; their syntax is checked on the way.
    void queue(od::array array)
    {
        BundleQueue &queue = m_bundle.m_queue;
        const WholeFile &file = m_bundle.m_storage->file;
        queue.m_head.clear(); // a member may be written twice: the last one counts
        queue.m_size = 0;
        queue.m_text = array.raw_json();
        queue.m_readable =
            file.readable() - static_cast<std::size_t>(queue.m_text.data() - file.text().data());
        array.reset();
        for (auto item : array) {
            od::value value = item.value();
            if (queue.m_head.size() < BundleQueue::headSize)
                queue.m_size += takeQueueEntry(value, queue.m_headArena, queue.m_head) ? 1U : 0U;
            else
                queue.m_size += rawValue(value).front() == '{' ? 1U : 0U;
        }
    }

    void applyRevision(std::string_view raw)
    {
        const auto revision = parseJson(raw).value_or(JsonValue());
        if (const JsonValue *since = revision.find("hosts_since")) {
            for (const auto &[host, day] : since->members())
                m_bundle.m_hostsSince.emplace_back(host, day.asText());
        }
        const JsonValue *states = revision.find("states");
        if (!states)
            return;
        std::unordered_map<std::string_view, std::string_view> letters;
        for (const auto &[key, text] : states->members())
            letters[key] = text.text();
        for (std::size_t i = 0; i < m_bundle.m_findings.size(); ++i) {
            BundleFinding &f = m_bundle.m_findings[i];
            const auto it = letters.find(m_bundle.m_keys[f.key].text);
            if (f.state == FindingState::Unknown && it != letters.end() && m_elements[i] < it->second.size())
                f.state = findingStateOf(it->second[m_elements[i]]);
        }
    }

    void completeMatrix()
    {
        std::unordered_map<std::string_view, const BundleKey *> keys;
        for (const BundleKey &k : m_bundle.m_keys)
            keys[k.text] = &k;
        for (const std::string &host : m_bundle.m_hosts) {
            const JsonValue *row = m_matrix.find(host);
            for (const Daemon d : allDaemons) {
                BundleCell cell;
                cell.host = host;
                cell.daemon = d;
                const JsonValue *c = row ? row->find(daemonName(d)) : nullptr;
                cell.ready = c && c->stringOr("status") == "ready";
                cell.findings = countOf(c, "findings_count");
                cell.topPriority = c ? c->stringOr("top_priority") : "";
                const auto it = keys.find(SummaryKey{d, host}.text());
                if (it != keys.end()) {
                    cell.health = it->second->health;
                    cell.looked = it->second->looked.value_or(1) > 0;
                }
                m_bundle.m_matrix.push_back(std::move(cell));
            }
        }
    }

    Bundle &m_bundle;
    Bundle::Parts m_parts;
    TextArena &m_arena;
    JsonValue m_matrix;
    std::vector<BundleFinding> m_carried;
    std::vector<std::uint32_t>
        m_elements; // position of each finding in its array; UINT32_MAX for carried ones
};

Bundle::~Bundle() = default;

void Bundle::letGoOfFile() const
{
    m_storage->file.letGo();
}

Result<std::shared_ptr<const Bundle>> Bundle::open(const std::string &path, Parts parts)
{
    return BundleReader::read(WholeFile::map(path), path, parts);
}

Result<std::shared_ptr<const Bundle>> Bundle::read(std::string_view text, const std::string &path)
{
    return BundleReader::read(WholeFile::copyOf(text), path);
}

std::optional<std::string> Bundle::hostSince(std::string_view host) const
{
    for (const auto &[name, day] : m_hostsSince) {
        if (name == host)
            return day;
    }
    return std::nullopt;
}

Result<std::string> newestBundlePath(const std::string &inbox)
{
    const InboxLayout layout(inbox);
    std::string newest;
    std::string path;
    for (const std::string &directory : {layout.consumed(), layout.ready()}) {
        const auto entries = listDirectory(directory);
        for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
            const auto day = InboxLayout::dayOfBundleName(e.name);
            if (!day || *day < newest)
                continue;
            newest = *day;
            path = directory + '/' + e.name;
        }
    }
    if (path.empty())
        return Error{ErrorCode::NotFound, Sentence::saying("there is no bundle yet; `prism run` makes one"),
                     inbox};
    return path;
}

Result<std::string> bundlePathOf(const std::string &inbox, std::string_view day)
{
    const InboxLayout layout(inbox);
    for (const std::string &path : {layout.readyBundle(day), layout.consumedBundle(day)}) {
        if (fileExists(path))
            return path;
    }
    return Error{ErrorCode::NotFound, Sentence::saying("there is no bundle of %1", std::string(day)), inbox};
}

} // namespace prism
