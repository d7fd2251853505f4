// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/lifecycletool.h"
#include "src/mcp/tools/listtargetstool.h"

#include <algorithm>
#include <memory>

namespace prism {
namespace {

constexpr std::size_t longestPath = 1000;

McpParameter textOf(const std::string &name, const std::string &description, bool required = false)
{
    return {name, McpParameter::Type::Text, description, required, {}, longestPath, 0, 0};
}

McpParameter switchOf(const std::string &name, const std::string &description)
{
    return {name, McpParameter::Type::Switch, description, false, {}, 0, 0, 0};
}

McpParameter numberOf(const std::string &name, const std::string &description, std::int64_t most)
{
    return {name, McpParameter::Type::Integer, description, false, {}, 0, 1, most};
}

McpParameter targetParameter(const std::string &name)
{
    return textOf(name, "key of the registry; if absent the only target, or the default one");
}

/// What is deployed and when it counts as healthy; what stands for absent ones differs.
std::vector<McpParameter> stackParameters(McpParameter source, const std::string &composeFile,
                                          const std::string &health)
{
    return {std::move(source), textOf("compose_file", composeFile),
            textOf("health_url", "must answer with 2xx; if absent " + health),
            numberOf("health_timeout", "seconds until it must be healthy; 120 if absent", 86400)};
}

std::vector<McpParameter> deployParameters()
{
    auto out = stackParameters(
        textOf("source",
               "folder on the operator's machine that is deployed; absolute; if absent the target's"),
        "compose file within the source; if absent the target's", "the target's");
    out.insert(out.begin(), targetParameter("target"));
    return out;
}

/// The tool of a verb, prism_install_lan of install-lan. It counts as destructive and as reaching other
/// machines until the caller says otherwise.
LifecycleToolSpec specOf(const std::string &verb, const std::string &title, const std::string &description)
{
    LifecycleToolSpec out;
    out.verb = verb;
    out.tool.name = "prism_" + verb;
    std::replace(out.tool.name.begin(), out.tool.name.end(), '-', '_');
    out.tool.title = title;
    out.tool.description = description +
                           " By default nothing is done at once: the answer is a proposal with its plan, on "
                           "which the operator decides within an hour.";
    out.tool.destructive = true;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec installLocal()
{
    // Images may come from anywhere, and containers that run are replaced.
    LifecycleToolSpec out =
        specOf("install-local", "Bring up the local stack",
               "Builds and starts the compose project in a folder of the operator's machine, and waits "
               "until it is healthy.");
    out.tool.parameters =
        stackParameters(textOf("source", "folder of the compose project; absolute", true),
                        "docker-compose.personal.yml if absent", "the containers' own health");
    return out;
}

LifecycleToolSpec installLan()
{
    LifecycleToolSpec out =
        specOf("install-lan", "Install on a target",
               "First installation on a target: copies the source, makes an API key (kept in the keychain, "
               "never part of an answer), builds, starts, waits for health. A target that is installed "
               "already is left alone.");
    out.tool.parameters = deployParameters();
    out.tool.destructive = false;
    return out;
}

LifecycleToolSpec installAgentTool()
{
    LifecycleToolSpec out = specOf(
        "install-agent", "Put Prism on a target",
        "Copies the operator's prism to a target's login, names the host and makes its daily timer; with "
        "'remove' takes them away.");
    out.tool.parameters = {targetParameter("target"), switchOf("remove", "take them away"),
                           textOf("at", "time of its timer, HH:MM; 07:30 if absent"),
                           switchOf("no_timer", "only the program: the gather runs its chain")};
    return out;
}

LifecycleToolSpec upgradeLan()
{
    LifecycleToolSpec out =
        specOf("upgrade-lan", "Upgrade a target",
               "Brings a new version to a target and goes back to the one before if it is not healthy. With "
               "'mode' verify-only it looks at health and containers and changes nothing.");
    out.words = {
        {"--mode=full", ""}, {"--mode=build-only", "--build-only"}, {"--mode=verify-only", "--verify-only"}};
    out.lookWord = "--verify-only";
    out.tool.parameters = deployParameters();
    McpParameter mode = textOf("mode", "full if absent; build-only: what runs stays; verify-only: only look");
    mode.choices = {"full", "build-only", "verify-only"};
    out.tool.parameters.push_back(std::move(mode));
    return out;
}

LifecycleToolSpec configureLan()
{
    // An entry of the same name is changed.
    LifecycleToolSpec out =
        specOf("configure-lan", "Add or change a target",
               "Looks at a host over ssh, rung by rung, and saves it in the registry of targets. A host key "
               "that is not known yet can be accepted by the operator only.");
    out.tool.parameters = {textOf("name", "the target's name in the registry", true),
                           textOf("ssh_target", "USER@HOST, or a host of the operator's ssh configuration"),
                           textOf("ssh_key", "path of the private key, or of the .pub of a key in the agent"),
                           numberOf("ssh_port", "another port than the ssh configuration says", 65535),
                           textOf("repo_dir", "folder on the host; absolute"),
                           textOf("backend_url", "http or https"),
                           textOf("compose_file", "compose file within the folder"),
                           textOf("health_url", "must answer with 2xx"),
                           textOf("source", "folder on the operator's machine that is deployed"),
                           textOf("containers", "prefix of the containers' names; prism-NAME- if absent"),
                           textOf("tags", "separated by commas"),
                           switchOf("make_default", "make it the default target")};
    return out;
}

LifecycleToolSpec cloneDb()
{
    LifecycleToolSpec out =
        specOf("clone-db", "Clone a target's database",
               "Replaces the local stack's PostgreSQL database by a target's, after a dump of the local one, "
               "and compares the rows of all tables. The target's database is never written to.");
    out.words = {{"--from-target=", "--from="}};
    out.tool.parameters = {targetParameter("from_target"),
                           textOf("local_container", "PostgreSQL's container here; if absent the only one"),
                           textOf("local_source", "folder of the local stack, to tell which is newer"),
                           switchOf("even_if_newer", "also if the local stack is newer than the target's")};
    out.tool.idempotent = false; // each call leaves another safety dump
    return out;
}

LifecycleToolSpec backup()
{
    LifecycleToolSpec out =
        specOf("backup", "Back up Prism's own state",
               "Puts registry, settings, history and bundles into an archive on the operator's machine. "
               "Secrets are no part of it.");
    out.lookWord = "--dry-run";
    out.tool.parameters = {switchOf("prove", "restore it into a scratch folder and compare every file"),
                           switchOf("dry_run", "only list what would be in it")};
    out.tool.idempotent = false; // each call writes another archive
    out.tool.destructive = false;
    out.tool.openWorld = false;
    return out;
}

} // namespace

void addLifecycleTools(McpToolList &tools, const McpSurroundings &surroundings)
{
    tools.push_back(std::make_unique<ListTargetsTool>(surroundings));
    for (auto *make :
         {&installLocal, &installLan, &upgradeLan, &installAgentTool, &configureLan, &cloneDb, &backup})
        tools.push_back(std::make_unique<LifecycleTool>((*make)(), surroundings));
}

} // namespace prism
