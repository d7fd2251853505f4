// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settingsstore.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prism {

namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

struct Known
{
    const char *name;
    const char *variable;
    const char *meaning;
};

constexpr std::array known{
    Known{"inbox", "PRISM_INBOX", "folder of summaries, bundles and briefs"},
    Known{"host", "PRISM_HOST", "name of this host"},
    Known{"hosts", "PRISM_HOSTS", "hosts that a bundle expects, separated by commas"},
    Known{"cache", "PRISM_TMPDIR", "folder of the log, run records and what detectors remember"},
    Known{"min-summaries", "PRISM_MIN_SUMMARIES", "summaries that make a bundle complete"},
    Known{"coverage-matrix", "PRISM_COVERAGE_MATRIX", "file of the coverage matrix"},
    Known{"time-zone", "PRISM_TZ", "time zone in which times are shown"},
    Known{"defer-days", "PRISM_DEFER_DAYS", "days that a finding is deferred unless said otherwise"},
    Known{"accept-days", "PRISM_ACCEPT_DAYS", "days that a risk is accepted unless said otherwise"},
    Known{"owner", "PRISM_OWNER", "owner of an accepted risk unless said otherwise"},
    Known{"first-page", "PRISM_FIRST_PAGE", "page that the panel starts with"},
    Known{"appearance", "PRISM_APPEARANCE", "panel: as the system, light or dark"},
    Known{"palette", "PRISM_PALETTE", "panel: normal, deutan or high-contrast colours"},
    Known{"density", "PRISM_DENSITY", "panel: comfortable or compact rows"},
    Known{"language", "PRISM_LANGUAGE", "panel: system or a language code"},
    Known{"close-window", "PRISM_CLOSE_WINDOW",
          "panel: closing its window asks, keeps it in the tray, or quits"},
    Known{"keep-days", "PRISM_KEEP_DAYS", "days that consumed bundles stay uncompressed"},
    Known{"notify", "PRISM_NOTIFY",
          "what notifications tell: findings, missing, recovered, silent, reminder, drill, late, or none"},
    Known{"mcp-policy", "PRISM_MCP_POLICY", "writing tools of an MCP client: propose, deny or allow"},
};

std::string valueIn(const Variables &variables, const std::string &name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : std::string(trimmed(found->second));
}

const Known *knownByName(std::string_view name)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Known &k) { return name == k.name; });
    return found == known.end() ? nullptr : &*found;
}

Error unknownSetting(std::string_view name, const std::string &place)
{
    std::vector<std::string> names;
    for (const Known &k : known)
        names.emplace_back(k.name);
    return {ErrorCode::InvalidInput,
            Sentence::saying("there is no setting '%1'; there are %2", printable(name), joined(names, ", ")),
            place};
}

// The name that a line of the file sets; empty for comments and blank lines.
std::string_view nameOfLine(std::string_view raw)
{
    std::string_view line = trimmed(raw);
    if (line.starts_with('#'))
        return {};
    if (line.starts_with("export ") || line.starts_with("export\t"))
        line = trimmed(line.substr(7));
    return line.substr(0, std::min(line.find('='), line.size()));
}

Result<void> checkText(const std::string &name, const std::string &value)
{
    const bool bothQuotes = value.find('\'') != std::string::npos && value.find('"') != std::string::npos;
    const bool control =
        std::any_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
    if (control || bothQuotes || !isUtf8(value))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("%1 is '%2': give one line of text without both kinds of quotes", name,
                                      printable(value)),
                     {}};
    return {};
}

std::string lineOf(const std::string &variable, const std::string &value)
{
    const char quote = value.find('\'') == std::string::npos ? '\'' : '"';
    return variable + '=' + quote + value + quote + '\n';
}

} // namespace

SettingsStore SettingsStore::empty()
{
    return {};
}

Result<SettingsStore> SettingsStore::open(const Variables &environment)
{
    SettingsStore store;
    store.m_environment = environment;
    const auto home = environment.find("HOME");
    if (home == environment.end() || !home->second.starts_with('/'))
        return Error{ErrorCode::InvalidInput, Sentence::saying("HOME must be an absolute path"), {}};
    store.m_path = home->second + "/.simply-ops-prism.env";
    if (!fileExists(store.m_path))
        return store;
    auto text = readFile(store.m_path, largestFile);
    if (!text)
        return text.error();
    auto parsed = parseEnvironmentFile(*text, store.m_path);
    if (!parsed)
        return parsed.error();
    store.m_text = std::move(*text);
    store.m_stored = std::move(*parsed);
    return store;
}

std::vector<SettingValue> SettingsStore::list() const
{
    std::vector<SettingValue> out;
    for (const Known &k : known)
        out.push_back({k.name, k.variable, k.meaning, valueIn(m_stored, k.variable),
                       valueIn(m_environment, k.variable)});
    return out;
}

Result<SettingValue> SettingsStore::find(std::string_view name) const
{
    const std::vector<SettingValue> all = list();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SettingValue &v) { return v.name == name; });
    if (found == all.end())
        return unknownSetting(name, {});
    return *found;
}

// The values stand in for the environment, which wins over the file: so the rules see exactly them.
Result<void> SettingsStore::check(const Variables &stored) const
{
    Variables candidate{{"HOME", valueIn(m_environment, "HOME")},
                        {"XDG_CONFIG_HOME", valueIn(m_environment, "XDG_CONFIG_HOME")}};
    for (const Known &k : known) {
        if (const std::string value = valueIn(stored, k.variable); !value.empty())
            candidate[k.variable] = value;
    }
    const auto resolved = resolveSettings(candidate);
    return resolved ? Result<void>() : Result<void>(resolved.error());
}

// Each changed setting takes the place of its first line; the others of that name go.
std::string SettingsStore::textWith(const Variables &values) const
{
    Variables rest = values;
    std::string out;
    for (const std::string_view line : lines(m_text)) {
        const std::string name(nameOfLine(line));
        if (!values.contains(name)) {
            out.append(line).push_back('\n');
            continue;
        }
        const auto waiting = rest.find(name);
        if (waiting == rest.end())
            continue;
        if (!waiting->second.empty())
            out += lineOf(name, waiting->second);
        rest.erase(waiting);
    }
    for (const auto &[name, value] : rest) {
        if (!value.empty())
            out += lineOf(name, value);
    }
    return out;
}

Result<SettingsStore::Change> SettingsStore::changeOf(const Variables &values) const
{
    Change change{{}, m_stored};
    for (const auto &[name, value] : values) {
        const Known *k = knownByName(name);
        if (k == nullptr)
            return unknownSetting(name, {});
        const std::string plain(trimmed(value));
        if (auto fine = checkText(k->variable, plain); !fine)
            return fine.error();
        change.byVariable[k->variable] = plain;
        change.stored[k->variable] = plain;
    }
    if (auto fine = check(change.stored); !fine)
        return fine.error();
    return change;
}

Result<void> SettingsStore::set(const Variables &values)
{
    auto change = changeOf(values);
    if (!change)
        return change.error();
    const std::string text = textWith(change->byVariable);
    if (auto written = writeFileAtomically(m_path, text); !written)
        return written;
    m_text = text;
    m_stored = std::move(change->stored);
    return {};
}

std::string SettingsStore::exported() const
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.settings.v1").key("settings").beginObject();
    for (const SettingValue &value : list()) {
        if (!value.stored.empty())
            w.member(value.name, value.stored);
    }
    w.endObject().endObject();
    return w.take() + '\n';
}

Result<Variables> SettingsStore::valuesOf(std::string_view text, const std::string &place) const
{
    JsonLimits limits;
    limits.maxBytes = largestFile;
    auto root = parseJson(text, place, limits);
    if (!root)
        return root.error();
    const JsonValue *settings = root->find("settings");
    if (root->stringOr("schema_version") != "prism.settings.v1" || settings == nullptr ||
        !settings->isObject())
        return Error{ErrorCode::Corrupt, Sentence::saying("this is no export of Prism's settings"), place};
    Variables values;
    for (const Known &k : known)
        values[k.name] = {};
    for (const auto &[name, value] : settings->members()) {
        if (knownByName(name) == nullptr)
            return unknownSetting(name, place);
        if (!value.isString())
            return Error{ErrorCode::InvalidInput, Sentence::saying("%1 must be a text", name), place};
        values[name] = value.text();
    }
    if (auto fine = changeOf(values); !fine)
        return fine.error();
    return values;
}

Result<void> SettingsStore::import(std::string_view text, const std::string &place)
{
    const auto values = valuesOf(text, place);
    return values ? set(*values) : values.error();
}

} // namespace prism
