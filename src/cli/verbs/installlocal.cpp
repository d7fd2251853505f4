// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/target/install.h"
#include "engine/target/validate.h"
#include "src/cli/verbs/installverbs.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class InstallLocalVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }
    int run(Invocation &i) const override { return runInstallLocal(i); }

private:
    VerbSpec m_spec{
        "install-local",
        "",
        0,
        0,
        "bring up the local Docker stack",
        "Builds and starts the compose project that lies in --source, in place, and waits until it is "
        "healthy. Running it again starts what is not running.",
        plannedOptions(installLocalOptions()),
        {}};
};

} // namespace

std::vector<OptionSpec> installLocalOptions()
{
    return {{"source", "DIR", "folder of the compose project; absolute", {}},
            {"compose-file", "FILE", "default docker-compose.personal.yml", {}},
            {"health-url", "URL", "must answer with 2xx; default: the containers' own health", {}},
            {"health-timeout", "S", "seconds until it must be healthy; default 120", {}}};
}

int runInstallLocal(Invocation &i)
{
    const DeployTarget target =
        localDeployment(expandHome(i.arguments.value("source").value_or(std::string()), i.settings.home),
                        i.arguments.value("compose-file").value_or(std::string()),
                        i.arguments.value("health-url").value_or(std::string()));
    if (target.source.empty() || target.source.front() != '/')
        return i.fail({ErrorCode::InvalidInput,
                       "--source DIR is needed: the folder of the compose project, as an absolute path",
                       {}});
    const auto wrong = validateLocalStack(target.source, target.composeFile, target.healthUrl);
    if (!wrong.empty())
        return i.fail(fieldErrorsAsError(wrong));
    const auto limit = secondsOption(i, "health-timeout", 120);
    if (!limit)
        return i.fail(limit.error());
    DeployOptions options;
    options.dataDirectory = i.settings.dataDirectory;
    options.healthLimit = *limit;
    return runPlanned(
        i, [&] { return planLocal(target, options, i.clock, i.stop); },
        [&](const std::string &hash) {
            options.planHash = hash;
            return installLocal(target, options, i.clock, stageLines(i), i.stop);
        });
}

std::unique_ptr<Verb> makeInstallLocalVerb()
{
    return std::make_unique<InstallLocalVerb>();
}

} // namespace prism
