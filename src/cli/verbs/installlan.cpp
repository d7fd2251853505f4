// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/install.h"
#include "engine/target/upgrade.h"
#include "src/cli/verbs/installverbs.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/targetverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

// A key that is given for an unattended run: by the name of its variable, never by its value.
Result<std::string> givenKey(const Invocation &i)
{
    const auto name = i.arguments.value("api-key-env");
    if (!name)
        return std::string();
    const auto value = i.environment.find(*name);
    if (value == i.environment.end() || value->second.empty())
        return Error{ErrorCode::InvalidInput, "--api-key-env: the variable is not set or empty", *name};
    return value->second;
}

class InstallLanVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }
    int run(Invocation &i) const override { return runInstallLan(i); }

private:
    VerbSpec m_spec{
        "install-lan",
        "",
        0,
        0,
        "first installation on a target",
        "Copies the source, makes an API key (kept in the keychain, shown once), builds, starts, waits for "
        "the health URL and writes credentials.personal.json with mode lan. A target that is installed "
        "already is left alone. If a stage fails, what was begun is taken away again.",
        plannedOptions(installLanOptions()),
        {}};
};

class InstallVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto mode = i.arguments.value("mode");
        if (!mode)
            return i.fail({ErrorCode::InvalidInput, "use 'prism install-local' or 'prism install-lan'", {}});
        i.streams.err << "prism: 'install --mode " << *mode << "' is the old form of 'install-" << *mode
                      << "' and goes with the next release\n";
        return *mode == "lan" ? runInstallLan(i) : runInstallLocal(i);
    }

private:
    static std::vector<OptionSpec> options()
    {
        auto out = installLanOptions();
        out.insert(out.begin(), {"mode", "MODE", "local or lan", {"local", "lan"}});
        return out;
    }
    VerbSpec m_spec{"install",
                    "",
                    0,
                    0,
                    "old form of install-local and install-lan",
                    "'install --mode local' is 'install-local', 'install --mode lan' is 'install-lan'.",
                    plannedOptions(options()),
                    {}};
};

} // namespace

std::vector<OptionSpec> installLanOptions()
{
    auto out = deployOptionSpecs();
    out.push_back({"api-key-env", "NAME", "variable that holds the API key, where there is no keychain", {}});
    return out;
}

int runInstallLan(Invocation &i)
{
    const auto target = targetOf(i, i.arguments.value("target"));
    if (!target)
        return i.fail(target.error());
    const auto what = deployTargetOf(i, *target, true);
    auto options = deployOptionsOf(i);
    if (!what || !options)
        return i.fail(!what ? what.error() : options.error());
    auto key = givenKey(i);
    if (!key)
        return i.fail(key.error());
    InstallRequest request;
    request.credentialsFile = i.settings.home + "/.prism/credentials.personal.json";
    request.backendUrl = target->backendUrl;
    request.givenKey = std::move(*key);
    request.showKey = [&i](const std::string &made) {
        if (i.showKey)
            i.showKey(made);
        else
            i.streams.err << "The API key, shown this once: " << made << '\n';
    };
    const auto host = connectTo(i, *target);
    if (!host)
        return reportNoConnection(i, "install-lan", *target, host.error());
    return runPlanned(
        i, [&] { return planDeployment("install-lan", **host, *what, *options, i.clock, i.stop); },
        [&](const std::string &hash) {
            options->planHash = hash;
            return installTarget(**host, *what, *options, request, i.secrets, i.clock, stageLines(i), i.stop);
        });
}

std::unique_ptr<Verb> makeInstallLanVerb()
{
    return std::make_unique<InstallLanVerb>();
}

std::unique_ptr<Verb> makeInstallVerb()
{
    return std::make_unique<InstallVerb>();
}

} // namespace prism
