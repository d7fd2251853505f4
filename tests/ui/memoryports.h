// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "engine/ports/scheduleinstaller.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace prism::test {

/// A scheduler that keeps in memory what it was told.
struct Machine
{
    bool installed = false;
    bool replaced = false;
    bool differs = false;
    bool lingers = false;
    std::optional<DailySchedule> schedule;
    std::vector<ForeignSchedule> foreign;
};

class MemoryScheduler final : public ScheduleInstaller
{
public:
    explicit MemoryScheduler(std::shared_ptr<Machine> machine)
        : m_machine(std::move(machine))
    {}
    [[nodiscard]] Sentence mechanism() const override { return "test timer"; }
    [[nodiscard]] Result<SchedulePlan> plan(const DailySchedule &schedule) const override
    {
        ScheduleFile file;
        file.path = "/units/prism.timer";
        file.text = "OnCalendar=" + scheduleText(schedule) + '\n';
        if (m_machine->differs)
            file.state = ScheduleFile::State::Differs;
        return SchedulePlan{schedule, {file}, {"systemctl --user enable"}, {"lingering is off"}};
    }
    [[nodiscard]] Result<void> install(const SchedulePlan &plan, bool replace) override
    {
        if (m_machine->differs && !replace)
            return Error{ErrorCode::Refused, "a file differs", "/units/prism.timer"};
        m_machine->installed = true;
        m_machine->replaced = replace;
        m_machine->schedule = plan.schedule;
        return {};
    }
    [[nodiscard]] Result<void> remove() override
    {
        m_machine->installed = false;
        return {};
    }
    [[nodiscard]] Result<ScheduleStatus> status() const override
    {
        ScheduleStatus status;
        status.installed = status.enabled = m_machine->installed;
        status.schedule = m_machine->schedule;
        if (m_machine->differs)
            status.drift.emplace_back("prism.timer was changed");
        return status;
    }
    [[nodiscard]] Result<void> start() override { return {}; }
    [[nodiscard]] std::optional<bool> lingers() const override { return m_machine->lingers; }
    [[nodiscard]] Result<void> linger() override
    {
        m_machine->lingers = true;
        return {};
    }
    [[nodiscard]] std::vector<ForeignSchedule> foreign() const override { return m_machine->foreign; }
    [[nodiscard]] Result<void> retire(const ForeignSchedule &) override
    {
        m_machine->foreign.clear();
        return {};
    }

private:
    std::shared_ptr<Machine> m_machine;
};

/// An autostart that keeps in memory what it was told.
struct Session
{
    bool on = false;
    bool differs = false;
};

class MemoryAutostart final : public PanelAutostart
{
public:
    explicit MemoryAutostart(std::shared_ptr<Session> session)
        : m_session(std::move(session))
    {}
    [[nodiscard]] Sentence mechanism() const override { return "test entry"; }
    [[nodiscard]] Result<AutostartPlan> plan() const override
    {
        const auto state = m_session->differs ? ScheduleFile::State::Differs : ScheduleFile::State::Absent;
        return AutostartPlan{
            {"/autostart/prism", "Exec=panel --hidden\n", 0644, state, "Hidden=true"}, {}, {}};
    }
    [[nodiscard]] Result<void> switchOn(bool replace) override
    {
        if (m_session->differs && !replace)
            return Error{ErrorCode::Refused, "differs", {}};
        m_session->on = true;
        return {};
    }
    [[nodiscard]] Result<void> switchOff() override
    {
        if (m_session->differs)
            return Error{ErrorCode::Refused, "was not written by Prism; it is left alone",
                         "/autostart/prism"};
        m_session->on = false;
        return {};
    }
    [[nodiscard]] AutostartStatus status() const override { return {m_session->on, "/autostart/prism", {}}; }

private:
    std::shared_ptr<Session> m_session;
};

} // namespace prism::test
