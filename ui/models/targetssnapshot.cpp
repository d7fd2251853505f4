// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targetssnapshot.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/target/backup.h"

#include <utility>

namespace prism {

namespace {

constexpr std::size_t readOfLog = std::size_t{4} << 20;

void takeLine(const JsonValue &line, std::map<std::string, TargetHistory> &history)
{
    if (line.stringOr("status") != "ok")
        return;
    const std::string verb = line.stringOr("verb");
    const std::string mode = line.stringOr("mode");
    TargetHistory &target = history[line.stringOr("target")];
    if (verb == "clone-db")
        target.copiedAt = line.stringOr("at");
    if ((verb != "upgrade-lan" && verb != "install-lan") || mode == "build-only" || mode == "verify-only")
        return;
    target.upgradedAt = line.stringOr("at");
    if (std::string version = line.stringOr("version"); !version.empty())
        target.version = std::move(version);
}

} // namespace

TargetsPlaces targetsPlaces(const Settings &settings, const Variables &environment)
{
    const auto given = environment.find("PRISM_TARGETS_FILE");
    auto file = registryPath(settings.home, given == environment.end() ? std::string() : given->second);
    TargetsPlaces out;
    out.home = settings.home;
    if (file)
        out.registryFile = std::move(*file);
    else
        out.problem = file.error();
    out.dataDirectory = settings.dataDirectory;
    out.credentialsFile = settings.home + "/.prism/credentials.personal.json";
    out.backup = backupPlacesIn(settings.home, out.registryFile);
    out.backup.configDirectory = settings.configDirectory;
    out.backup.dataDirectory = settings.dataDirectory;
    out.backup.inbox = settings.inbox;
    out.backup.host = settings.host;
    out.backup.ensureApplication = [] {
    }; // the panel has one
    for (const auto &[name, value] : environment) {
        if (name.starts_with("PRISM_DEPLOY_"))
            out.variables[name] = value;
    }
    return out;
}

Result<TargetsSnapshot> readTargets(const TargetsPlaces &places)
{
    if (places.problem)
        return *places.problem;
    auto registry = Registry::load(places.registryFile);
    if (!registry)
        return registry.error();
    TargetsSnapshot out;
    out.registry = std::move(*registry);
    if (const auto log = readTail(places.dataDirectory + "/operations.jsonl", readOfLog)) {
        for (const std::string_view line : lines(*log)) {
            if (const auto json = parseJson(line))
                takeLine(*json, out.history);
        }
    }
    if (const auto proven = lastProven(places.dataDirectory)) {
        out.provenAt = proven->provenAt;
        for (const std::string &name : proven->targets)
            out.history[name].provenAt = proven->provenAt;
    }
    return out;
}

} // namespace prism
