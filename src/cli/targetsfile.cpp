// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/targetsfile.h"

#include "engine/core/process.h"

namespace prism {

std::map<std::string, std::string> prismVariables()
{
    std::map<std::string, std::string> out;
    for (const auto &[name, value] : cleanEnvironment()) {
        if (name.starts_with("PRISM_"))
            out[name] = value;
    }
    return out;
}

Result<std::string> targetsFile(const Settings &settings)
{
    return registryOf(settings, prismVariables());
}

Result<std::string> registryOf(const Settings &settings, const Variables &environment)
{
    const auto given = environment.find("PRISM_TARGETS_FILE");
    return registryPath(settings.home, given == environment.end() ? std::string() : given->second);
}

Result<Registry> operatorsRegistry(const Settings &settings)
{
    const auto path = targetsFile(settings);
    return path ? Registry::load(*path) : Result<Registry>(path.error());
}

} // namespace prism
