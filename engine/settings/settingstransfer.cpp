// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settingstransfer.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <utility>

namespace prism {
namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

std::string secondsText(std::chrono::milliseconds limit)
{
    const std::string text = std::to_string(static_cast<double>(limit.count()) / 1000);
    const std::size_t last = text.find_last_not_of('0');
    return text.substr(0, text[last] == '.' ? last : last + 1);
}

void writeDetector(JsonWriter &w, const DetectorSetting &s)
{
    w.beginObject();
    if (s.off)
        w.member("off", *s.off);
    if (s.schedule)
        w.member("schedule", *s.schedule);
    if (s.timeLimit)
        w.key("time_limit_s").raw(secondsText(*s.timeLimit));
    if (!s.options.empty()) {
        w.key("options").beginObject();
        for (const auto &[name, value] : s.options)
            w.member(name, value);
        w.endObject();
    }
    w.endObject();
}

/// Each thing that is set of a detector, as the preview names it.
std::map<std::string, std::string> namedValues(const std::string &id, const DetectorSetting &s)
{
    std::map<std::string, std::string> out;
    if (s.off)
        out[id + " off"] = *s.off;
    if (s.schedule)
        out[id + " schedule"] = *s.schedule;
    if (s.timeLimit)
        out[id + " time_limit_s"] = secondsText(*s.timeLimit);
    for (const auto &[name, value] : s.options)
        out[id + ' ' + name] = value;
    return out;
}

void addChanges(std::vector<SettingsChange> &changes, const std::map<std::string, std::string> &before,
                const std::map<std::string, std::string> &after)
{
    std::map<std::string, SettingsChange> all;
    for (const auto &[name, value] : before)
        all[name] = {name, value, {}};
    for (const auto &[name, value] : after) {
        all[name].name = name;
        all[name].after = value;
    }
    for (auto &[name, change] : all) {
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
}

std::string configDirectoryOf(const Variables &environment)
{
    const auto value = [&](const char *name) {
        const auto it = environment.find(name);
        return it == environment.end() ? std::string() : std::string(trimmed(it->second));
    };
    const std::string base = value("XDG_CONFIG_HOME");
    return (base.starts_with('/') ? base : value("HOME") + "/.config") + "/prism";
}

std::string hostOf(const Variables &environment)
{
    const auto settings = resolveSettings(environment);
    return settings ? settings->host : std::string();
}

} // namespace

SettingsTransfer::SettingsTransfer(SettingsStore settings, DetectorSettingsStore detectors,
                                   KnownOptions known)
    : m_settings(std::move(settings))
    , m_detectors(std::move(detectors))
    , m_known(std::move(known))
{}

Result<SettingsTransfer> SettingsTransfer::open(const Variables &environment, KnownOptions known)
{
    auto settings = SettingsStore::open(environment);
    if (!settings)
        return settings.error();
    auto detectors = DetectorSettingsStore::open(configDirectoryOf(environment), hostOf(environment));
    if (!detectors)
        return detectors.error();
    return SettingsTransfer(std::move(*settings), std::move(*detectors), std::move(known));
}

bool SettingsTransfer::isKnown(const std::string &id, const std::string &option) const
{
    const auto it = m_known.find(id);
    return it != m_known.end() && it->second.contains(option);
}

DetectorSetting SettingsTransfer::portable(const std::string &id, const DetectorSetting &setting) const
{
    DetectorSetting out{setting.off, {}, setting.schedule, setting.timeLimit, {}};
    for (const auto &[name, value] : setting.options) {
        if (isKnown(id, name))
            out.options.emplace(name, value);
    }
    return out;
}

std::string SettingsTransfer::exported() const
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.settings.v1").key("settings").beginObject();
    for (const SettingValue &value : m_settings.list()) {
        if (!value.stored.empty())
            w.member(value.name, value.stored);
    }
    w.endObject().key("detectors").beginObject();
    for (const auto &[id, setting] : m_detectors.general()) {
        const DetectorSetting plain = portable(id, setting);
        if (plain == DetectorSetting{})
            continue;
        w.key(id);
        writeDetector(w, plain);
    }
    w.endObject().endObject();
    return w.take() + '\n';
}

Result<SettingsTransfer::Wanted> SettingsTransfer::wanted(std::string_view text,
                                                          const std::string &place) const
{
    if (text.size() > largestFile)
        return Error{ErrorCode::TooLarge, Sentence::saying("an export has at most 1 MiB"), place};
    auto settings = m_settings.valuesOf(text, place);
    if (!settings)
        return settings.error();
    Wanted out{std::move(*settings), {}};
    const auto root = parseJson(text, place);
    if (!root)
        return root.error();
    if (root->find("detectors") == nullptr)
        return out;
    auto given = parseDetectorSettings(text, {}, place);
    if (!given)
        return given.error();
    for (const auto &[id, setting] : m_detectors.general())
        (*given)[id]; // what the file does not name goes back to its default
    for (const auto &[id, setting] : *given) {
        DetectorSetting next = portable(id, setting);
        // Options that no export may hold are this machine's own.
        const auto present = m_detectors.general().find(id);
        if (present != m_detectors.general().end()) {
            for (const auto &[name, value] : present->second.options) {
                if (!isKnown(id, name))
                    next.options.emplace(name, value);
            }
        }
        out.detectors[id] = std::move(next);
    }
    if (auto fine = m_detectors.check(out.detectors); !fine)
        return fine.error();
    return out;
}

Result<std::vector<SettingsChange>> SettingsTransfer::preview(std::string_view text,
                                                              const std::string &place) const
{
    const auto next = wanted(text, place);
    if (!next)
        return next.error();
    std::vector<SettingsChange> changes;
    for (const SettingValue &value : m_settings.list()) {
        const std::string after(trimmed(next->settings.at(value.name)));
        if (after != value.stored)
            changes.push_back({value.name, value.stored, after});
    }
    for (const auto &[id, setting] : next->detectors) {
        const auto present = m_detectors.general().find(id);
        addChanges(changes,
                   present == m_detectors.general().end() ? std::map<std::string, std::string>()
                                                          : namedValues(id, present->second),
                   namedValues(id, setting));
    }
    return changes;
}

Result<void> SettingsTransfer::import(std::string_view text, const std::string &place)
{
    const auto next = wanted(text, place);
    if (!next)
        return next.error();
    const std::map<std::string, DetectorSetting> before = m_detectors.general();
    if (!next->detectors.empty()) {
        if (auto written = m_detectors.set(next->detectors); !written)
            return written;
    }
    auto written = m_settings.set(next->settings);
    if (!written && !next->detectors.empty()) {
        std::map<std::string, DetectorSetting> back;
        for (const auto &[id, setting] : next->detectors) {
            const auto old = before.find(id);
            back[id] = old == before.end() ? DetectorSetting{} : old->second;
        }
        if (auto restored = m_detectors.set(back); !restored)
            return restored;
    }
    return written;
}

} // namespace prism
