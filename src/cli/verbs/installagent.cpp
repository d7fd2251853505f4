// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/dailyschedule.h"
#include "engine/target/agent.h"
#include "src/cli/application.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/targetverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class InstallAgentVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        auto name = i.arguments.value("target");
        if (!name && !i.arguments.operands().empty())
            name = i.arguments.operand(0);
        const auto target = targetOf(i, name);
        if (!target)
            return i.fail(target.error());
        AgentRequest request;
        request.target = target->name;
        request.host = target->auditHost();
        request.at = i.arguments.value("at").value_or(request.at);
        request.timer = !i.arguments.has("no-timer");
        request.remove = i.arguments.has("remove");
        if (const auto schedule = parseDailySchedule(request.at, "", ""); !schedule)
            return i.fail(schedule.error());
        ensureApplication();
        request.program = ownProgramPath();
        const auto host = connectTo(i, *target);
        if (!host)
            return reportNoConnection(i, "install-agent", *target, host.error());
        return runPlanned(
            i, [&] { return planAgent(**host, request, i.stop); },
            [&](const std::string &) {
                VerbResult result = installAgent(**host, request, i.clock, stageLines(i), i.stop);
                if (result.succeeded())
                    switchAudit(i, *target, !request.remove, result);
                return result;
            });
    }

private:
    /// A host with an agent is audited, one without is not: nobody has to say so.
    static void switchAudit(const Invocation &i, const Target &target, bool on, VerbResult &result)
    {
        if (target.audit == on)
            return;
        const auto path = registryOf(i.settings, i.environment);
        const auto saved = path ? editRegistry(
                                      *path,
                                      [&](Registry &registry) -> Result<void> {
                                          const Target *known = registry.find(target.name);
                                          if (!known)
                                              return {};
                                          Target changed = *known;
                                          changed.audit = on;
                                          return registry.put(std::move(changed));
                                      },
                                      i.stop)
                                : Result<Registry>(path.error());
        if (!saved)
            result.notices.emplace_back("its audit could not be switched: " + saved.error().text());
        else
            result.notices.emplace_back(on ? "the daily chain gathers from it from now on"
                                           : "the daily chain gathers from it no more");
    }

    VerbSpec m_spec{
        "install-agent",
        "[TARGET]",
        0,
        1,
        "put Prism and its timer on a host, or take them away",
        "Copies this prism to ~/.local/bin of a target's login, once it has shown that it can start there, "
        "names the host in its settings and makes its daily timer. If a stage fails, what was begun is taken "
        "away again. With --remove the timer, the program and the name go; what the host audited stays. The "
        "target's audit is switched on, or off again.",
        plannedOptions({{"target", "NAME", "the same as the operand", {}},
                        {"remove", "", "take them away", {}},
                        {"at", "HH:MM", "the time of its timer; default 07:30", {}},
                        {"no-timer", "", "only the program: the gather runs its chain", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeInstallAgentVerb()
{
    return std::make_unique<InstallAgentVerb>();
}

} // namespace prism
