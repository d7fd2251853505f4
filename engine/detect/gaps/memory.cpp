// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/memory.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

namespace prism {

Result<DayMemory> DayMemory::load(const DetectorContext &context, std::string_view detectorId)
{
    DayMemory memory;
    const auto text = context.memory->load(detectorId);
    if (!text)
        return text.error();
    if (!*text)
        return memory;
    const auto json = parseJson(**text, "memory of " + std::string(detectorId));
    if (!json)
        return json.error();
    if (!json->isObject())
        return Error{ErrorCode::Corrupt, Sentence::saying("is not an object"),
                     "memory of " + std::string(detectorId)};
    for (const auto &[name, value] : json->members()) {
        if (value.isString() && isDay(value.text()))
            memory.m_days[name] = value.text();
    }
    return memory;
}

std::string DayMemory::day(const std::string &name) const
{
    const auto it = m_days.find(name);
    return it == m_days.end() ? std::string() : it->second;
}

void DayMemory::set(const std::string &name, const std::string &day)
{
    std::string &kept = m_days[name];
    m_isChanged = m_isChanged || kept != day;
    kept = day;
}

Result<void> DayMemory::save(const DetectorContext &context, std::string_view detectorId) const
{
    if (!m_isChanged)
        return {};
    JsonWriter writer;
    writer.beginObject();
    for (const auto &[name, day] : m_days)
        writer.member(name, day);
    writer.endObject();
    return context.memory->save(detectorId, writer.take());
}

} // namespace prism
