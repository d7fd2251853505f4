// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

/// The daily run as a block of the user's crontab: the last resort, where there is neither a systemd user
/// manager nor launchd. A missed run is not made up.
class CronSchedule final : public ScheduleInstaller
{
public:
    CronSchedule(std::string prism, std::vector<std::pair<std::string, std::string>> environment,
                 const Clock &clock);

    [[nodiscard]] Sentence mechanism() const override { return "cron"; }
    /// The plan's one file is the whole crontab, under the name "crontab".
    [[nodiscard]] Result<SchedulePlan> plan(const DailySchedule &schedule) const override;
    [[nodiscard]] Result<void> install(const SchedulePlan &plan, bool replace) override;
    [[nodiscard]] Result<void> remove() override;
    [[nodiscard]] Result<ScheduleStatus> status() const override;
    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] std::vector<ForeignSchedule> foreign() const override;
    [[nodiscard]] Result<void> retire(const ForeignSchedule &foreign) override;

private:
    [[nodiscard]] std::string block(const DailySchedule &schedule) const;

    std::string m_prism;
    std::vector<std::pair<std::string, std::string>> m_environment;
    const Clock &m_clock;
};

/// A word for /bin/sh inside a crontab line: single quotes, and `%` escaped, which cron takes for a line end.
[[nodiscard]] std::string cronWord(std::string_view text);

} // namespace prism
