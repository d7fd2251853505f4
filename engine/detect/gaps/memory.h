// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <map>
#include <string>
#include <string_view>

namespace prism {

/// Names and the day that belongs to each (first seen, last seen), kept from run to run; written only when
/// something changed.
class DayMemory
{
public:
    /// What the detector remembers; empty at the first run. Corrupt if the file is not ours.
    [[nodiscard]] static Result<DayMemory> load(const DetectorContext &context, std::string_view detectorId);

    /// The day of a name, "" if it is not known.
    [[nodiscard]] std::string day(const std::string &name) const;
    void set(const std::string &name, const std::string &day);
    /// Forgets the names that the predicate does not hold for.
    template<typename Keep>
    void keepOnly(Keep keep)
    {
        m_isChanged = std::erase_if(m_days, [&](const auto &e) { return !keep(e.first); }) > 0 || m_isChanged;
    }

    [[nodiscard]] Result<void> save(const DetectorContext &context, std::string_view detectorId) const;

private:
    std::map<std::string, std::string> m_days;
    bool m_isChanged = false;
};

} // namespace prism
