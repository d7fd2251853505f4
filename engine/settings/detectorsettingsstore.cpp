// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/detectorsettingsstore.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

/// The object with this member in the place of the one of that name, or at its end.
JsonValue withMember(const JsonValue &object, const std::string &name, JsonValue value)
{
    JsonValue out = JsonValue::object();
    bool placed = false;
    for (const JsonMember &m : object.members()) {
        if (m.first != name) {
            out.insert(m.first, m.second);
        } else if (!placed) {
            out.insert(name, value);
            placed = true;
        }
    }
    if (!placed)
        out.insert(name, std::move(value));
    return out;
}

JsonValue memberOf(const JsonValue &object, const std::string &name)
{
    const JsonValue *found = object.find(name);
    return found && found->isObject() ? *found : JsonValue::object();
}

/// `present` with what `wanted` says; what it leaves open is not written.
JsonValue objectOf(const JsonValue &present, const DetectorSetting &wanted)
{
    JsonValue out = JsonValue::object();
    if (wanted.off)
        out.insert("off", JsonValue::string(*wanted.off));
    if (wanted.schedule)
        out.insert("schedule", JsonValue::string(*wanted.schedule));
    if (wanted.timeLimit) {
        const std::int64_t ms = wanted.timeLimit->count();
        out.insert("time_limit_s", ms % 1000 == 0
                                       ? JsonValue::integer(ms / 1000)
                                       : JsonValue::number(std::to_string(static_cast<double>(ms) / 1000)));
    }
    if (!wanted.options.empty()) {
        JsonValue options = JsonValue::object();
        for (const auto &[name, value] : wanted.options)
            options.insert(name, JsonValue::string(value));
        out.insert("options", std::move(options));
    }
    if (const JsonValue *arguments = present.find("arguments"))
        out.insert("arguments", *arguments);
    return out;
}

} // namespace

Result<DetectorSettingsStore> DetectorSettingsStore::open(const std::string &configDirectory,
                                                          const std::string &host)
{
    DetectorSettingsStore store;
    store.m_directory = configDirectory;
    store.m_path = configDirectory + "/detectors.json";
    store.m_host = host;
    if (!fileExists(store.m_path))
        return store;
    const auto text = readFile(store.m_path, largestFile);
    if (!text)
        return text.error();
    if (auto fine = store.read(*text); !fine)
        return fine.error();
    return store;
}

Result<void> DetectorSettingsStore::read(const std::string &text)
{
    auto root = parseJson(text, m_path);
    if (!root)
        return root.error();
    // No host has the empty name, so this is the section of all hosts alone.
    auto general = parseDetectorSettings(text, {}, m_path);
    if (!general)
        return general.error();
    m_root = std::move(*root);
    m_general = std::move(*general);
    return {};
}

bool DetectorSettingsStore::hasOwnSection(const std::string &id) const
{
    return memberOf(memberOf(m_root, "hosts"), m_host).find(id) != nullptr;
}

std::string DetectorSettingsStore::textWith(const std::map<std::string, DetectorSetting> &values) const
{
    const JsonValue present = memberOf(m_root, "detectors");
    JsonValue section = present;
    for (const auto &[id, wanted] : values) {
        JsonValue object = objectOf(memberOf(present, id), wanted);
        if (!object.members().empty() || present.find(id) != nullptr)
            section = withMember(section, id, std::move(object));
    }
    JsonWriter w;
    w.value(withMember(m_root, "detectors", std::move(section)));
    return w.take() + '\n';
}

Result<void> DetectorSettingsStore::check(const std::map<std::string, DetectorSetting> &values) const
{
    const auto parsed = parseDetectorSettings(textWith(values), m_host, m_path);
    return parsed ? Result<void>() : parsed.error();
}

Result<void> DetectorSettingsStore::set(const std::map<std::string, DetectorSetting> &values)
{
    if (auto fine = check(values); !fine)
        return fine;
    const std::string text = textWith(values);
    if (auto made = makeDirectory(m_directory); !made)
        return made;
    if (auto written = writeFileAtomically(m_path, text); !written)
        return written;
    return read(text);
}

} // namespace prism
