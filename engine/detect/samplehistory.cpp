// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/samplehistory.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>
#include <cmath>

namespace prism {
namespace {

std::vector<Sample> samplesFrom(const JsonValue &array)
{
    std::vector<Sample> out;
    for (const JsonValue &pair : array.items()) {
        if (pair.items().size() != 2)
            continue;
        const auto at = pair.items()[0].toInt();
        const auto value = pair.items()[1].toDouble();
        if (at && value)
            out.push_back({*at, *value});
        if (out.size() == SampleHistory::maxSamples)
            break;
    }
    std::sort(out.begin(), out.end(), [](const Sample &a, const Sample &b) { return a.at < b.at; });
    return out;
}

} // namespace

SampleHistory SampleHistory::load(const DetectorContext &context, std::string_view detectorId,
                                  std::vector<std::string> &notes)
{
    SampleHistory history;
    const auto text = context.memory->load(detectorId);
    if (!text) {
        notes.push_back("the measurements of earlier runs were unreadable and start again: " +
                        text.error().text());
        return history;
    }
    if (!*text)
        return history;
    const auto tree = parseJson(**text);
    const JsonValue *series = tree ? tree->find("series") : nullptr;
    if (!series) {
        notes.emplace_back("the measurements of earlier runs were damaged and start again");
        return history;
    }
    for (const auto &[key, samples] : series->members())
        history.m_series[key] = samplesFrom(samples);
    history.dropOldKeys();
    return history;
}

void SampleHistory::save(const DetectorContext &context, std::string_view detectorId,
                         std::vector<std::string> &notes) const
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.beginObject().key("series").beginObject();
    for (const auto &[key, samples] : m_series) {
        writer.key(key).beginArray();
        for (const Sample &s : samples)
            writer.beginArray().value(s.at).value(s.value).endArray();
        writer.endArray();
    }
    writer.endObject().endObject();
    if (const auto saved = context.memory->save(detectorId, writer.take()); !saved)
        notes.push_back("this run's measurements could not be kept, so growth stays unknown: " +
                        saved.error().text());
}

void SampleHistory::add(const std::string &key, UtcTime now, double value)
{
    if (!std::isfinite(value))
        return;
    std::vector<Sample> &samples = m_series[key];
    std::erase_if(samples, [&](const Sample &s) {
        return s.at > now.seconds || now.seconds - s.at > SampleHistory::maxAge;
    });
    // Many runs within the hour leave one moving sample behind the last fixed one.
    if (samples.size() >= 2 && samples.back().at - samples[samples.size() - 2].at < spacing)
        samples.pop_back();
    samples.push_back({now.seconds, value});
    if (samples.size() > maxSamples)
        samples.erase(samples.begin());
    dropOldKeys();
}

const std::vector<Sample> &SampleHistory::of(const std::string &key) const
{
    static const std::vector<Sample> none;
    const auto it = m_series.find(key);
    return it == m_series.end() ? none : it->second;
}

void SampleHistory::dropOldKeys()
{
    const auto lastSeen = [](const auto &entry) {
        return entry.second.empty() ? 0 : entry.second.back().at;
    };
    while (m_series.size() > maxKeys) {
        m_series.erase(std::min_element(m_series.begin(), m_series.end(), [&](const auto &a, const auto &b) {
            return lastSeen(a) < lastSeen(b);
        }));
    }
}

std::vector<Sample> lastSamples(const std::vector<Sample> &samples, std::int64_t seconds)
{
    std::vector<Sample> out;
    for (const Sample &s : samples) {
        if (samples.back().at - s.at <= seconds)
            out.push_back(s);
    }
    return out;
}

std::optional<double> slopePerDay(const std::vector<Sample> &samples)
{
    if (samples.size() < 2 || samples.front().at == samples.back().at)
        return std::nullopt;
    const auto count = static_cast<double>(samples.size());
    const auto days = [&](const Sample &s) {
        return static_cast<double>(s.at - samples.front().at) / 86400.0;
    };
    double meanX = 0;
    double meanY = 0;
    for (const Sample &s : samples) {
        meanX += days(s) / count;
        meanY += s.value / count;
    }
    double above = 0;
    double below = 0;
    for (const Sample &s : samples) {
        above += (days(s) - meanX) * (s.value - meanY);
        below += (days(s) - meanX) * (days(s) - meanX);
    }
    return above / below;
}

} // namespace prism
