// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/reportrules.h"

#include "engine/core/jsonparser.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

/// Which detector of a key's summary reported which id (docs/formats.md, `revision.detectors`).
std::unordered_map<std::string, std::string> detectorsOf(const BundleKey &key)
{
    std::unordered_map<std::string, std::string> out;
    const auto tree = key.revision.empty() ? JsonValue() : parseJson(key.revision).value_or(JsonValue());
    const JsonValue *detectors = tree.find("detectors");
    for (const JsonValue &d : detectors ? detectors->items() : std::vector<JsonValue>()) {
        const std::string id = d.stringOr("id");
        const JsonValue *findings = d.find("findings");
        for (const JsonValue &f : findings && !id.empty() ? findings->items() : std::vector<JsonValue>())
            out.emplace(f.text(), id);
    }
    return out;
}

std::string ruleFromId(std::string_view id, Daemon daemon)
{
    const std::size_t colon = id.rfind(':');
    if (colon != std::string_view::npos && colon > 0)
        return std::string(id.substr(0, colon));
    return std::string(daemonName(daemon));
}

} // namespace

ReportRules::ReportRules(const Report &report)
    : m_ruleOf(report.bundle->findings().size())
{
    const Bundle &bundle = *report.bundle;
    std::vector<std::unordered_map<std::string, std::string>> detectors;
    detectors.reserve(bundle.keys().size());
    for (const BundleKey &key : bundle.keys())
        detectors.push_back(detectorsOf(key));
    std::unordered_map<std::string, std::uint32_t> known;
    for (const std::uint32_t position : report.findings) {
        const BundleFinding &f = bundle.findings()[position];
        const auto it = detectors[f.key].find(std::string(f.id));
        const std::string rule =
            it == detectors[f.key].end() ? ruleFromId(f.id, bundle.keys()[f.key].daemon) : it->second;
        const auto [entry, isNew] = known.emplace(rule, static_cast<std::uint32_t>(m_ids.size()));
        if (isNew)
            m_ids.push_back(rule);
        m_ruleOf[position] = entry->second;
    }
}

EvidencePlace placeOf(const FindingDetails &details, std::string_view surface)
{
    EvidencePlace place;
    for (const std::string &evidence : details.evidence) {
        std::string_view rest = evidence;
        if (!rest.starts_with("file:/"))
            continue;
        rest.remove_prefix(5);
        const std::size_t colon = rest.find(':');
        place.path = rest.substr(0, colon);
        if (colon == std::string_view::npos)
            return place;
        rest.remove_prefix(colon + 1);
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), place.line);
        if (error != std::errc() || place.line < 1) {
            place.line = 0;
            return place;
        }
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        if (rest.starts_with(": "))
            place.excerpt = rest.substr(2);
        return place;
    }
    if (surface.starts_with('/'))
        place.path = surface;
    return place;
}

std::string fileUri(std::string_view host, std::string_view path)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    const auto add = [](std::string &out, std::string_view text, std::string_view kept) {
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 kept.find(c) != std::string_view::npos;
            if (isPlain)
                out += c;
            else
                out.append({'%', hex[byte >> 4U], hex[byte & 0xFU]});
        }
    };
    std::string out = "file://";
    add(out, host, "-._~");
    add(out, path, "-._~/@+=,");
    return out;
}

} // namespace prism
