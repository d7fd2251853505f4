// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/launchdautostart.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "platform/common/schedulefiles.h"
#include "platform/macos/launchagent.h"
#include "platform/macos/launchctl.h"

namespace prism {
namespace {

/// Whether launchd keeps the label switched off: `"io.prism.panel" => disabled`, or `=> true` before
/// macOS 13.
bool isDisabled()
{
    const ProcessOutcome out = launchctl({"print-disabled", launchdDomain()});
    for (const std::string_view line : lines(out.output)) {
        if (line.find('"' + std::string(panelLabel) + '"') != std::string_view::npos)
            return line.ends_with("disabled") || line.ends_with("true");
    }
    return false;
}

} // namespace

LaunchdAutostart::LaunchdAutostart(std::string agents, std::string panel, std::string log,
                                   std::vector<std::pair<std::string, std::string>> environment)
    : m_agents(std::move(agents))
    , m_panel(std::move(panel))
    , m_log(std::move(log))
    , m_environment(std::move(environment))
{}

ScheduleFile LaunchdAutostart::wanted() const
{
    return scheduleFile(
        m_agents + '/' + std::string(panelLabel) + ".plist",
        launchAgentPlist(
            {std::string(panelLabel), {m_panel, "--hidden"}, m_environment, std::nullopt, m_log}));
}

Result<AutostartPlan> LaunchdAutostart::plan() const
{
    if (!fileExists(m_panel))
        return Error{ErrorCode::NotFound, Sentence::saying("there is no panel here to be started"), m_panel};
    return AutostartPlan{
        wanted(),
        {"launchctl enable " + launchdService(panelLabel)},
        {Sentence::saying("It holds from the next login. macOS shows the agent in Login Items.")}};
}

Result<void> LaunchdAutostart::switchOn(bool replace)
{
    const auto planned = plan();
    if (!planned)
        return planned.error();
    if (const auto made = makeDirectory(m_log.substr(0, m_log.rfind('/'))); !made)
        return made.error();
    ScheduleFiles files;
    if (const auto written = files.write({planned->file}, replace); !written)
        return written.error();
    const ProcessOutcome out = launchctl({"enable", launchdService(panelLabel)});
    if (out.succeeded())
        return {};
    files.undo();
    return Error{ErrorCode::External,
                 Sentence::saying("launchctl %1: %2 %3", std::string("enable"), out.describe(),
                                  printable(tail(trimmed(out.errors), 200))),
                 {}};
}

Result<void> LaunchdAutostart::switchOff()
{
    return removeScheduleFiles({wanted().path});
}

AutostartStatus LaunchdAutostart::status() const
{
    const ScheduleFile file = wanted();
    AutostartStatus status{file.state != ScheduleFile::State::Absent && !isDisabled(), file.path, {}};
    if (file.state == ScheduleFile::State::Differs)
        status.drift = fileDrift({file});
    return status;
}

} // namespace prism
