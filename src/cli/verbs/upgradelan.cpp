// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/upgrade.h"

#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/targetverbs.h"
#include "src/cli/verbs/verbs.h"

namespace prism {
namespace {

std::vector<OptionSpec> upgradeOptions()
{
    auto out = deployOptionSpecs();
    out.push_back({"build-only", "", "bring the new version over and build it; what runs stays", {}});
    out.push_back({"verify-only", "", "look at health and containers; change nothing", {}});
    return out;
}

class UpgradeLanVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const bool build = i.arguments.has("build-only");
        const bool verify = i.arguments.has("verify-only");
        if (build && verify)
            return i.fail(
                {ErrorCode::InvalidInput, "--build-only and --verify-only exclude one another", {}});
        const auto target = targetOf(i, i.arguments.value("target"));
        if (!target)
            return i.fail(target.error());
        const auto what = deployTargetOf(i, *target, !verify);
        auto options = deployOptionsOf(i);
        if (!what || !options)
            return i.fail(!what ? what.error() : options.error());
        options->mode = build ? "build-only" : verify ? "verify-only" : "full";
        const auto host = connectTo(i, *target);
        if (!host)
            return reportNoConnection(i, "upgrade-lan", *target, host.error());
        return runPlanned(
            i, [&] { return planDeployment("upgrade-lan", **host, *what, *options, i.clock, i.stop); },
            [&](const std::string &hash) {
                options->planHash = hash;
                return upgradeTarget(**host, *what, *options, i.clock, stageLines(i), i.stop);
            });
    }

private:
    VerbSpec m_spec{
        "upgrade-lan",
        "",
        0,
        0,
        "bring a new version to a target, or back if it is not well",
        "Copies the source beside the version that runs, builds it there, switches, waits for the health "
        "URL and looks at every container. If the new version cannot be started or is not healthy, the "
        "one before is brought back. After an interruption the same command goes on where it was.",
        plannedOptions(upgradeOptions()),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeUpgradeLanVerb()
{
    return std::make_unique<UpgradeLanVerb>();
}

} // namespace prism
