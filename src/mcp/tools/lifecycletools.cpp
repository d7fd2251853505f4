// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/lifecycletool.h"
#include "src/mcp/tools/listtargetstool.h"

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

const std::string policyWords =
    " By default nothing is done at once: the answer is a proposal with its plan, on "
    "which the operator decides within an hour.";

LifecycleToolSpec installLocal()
{
    LifecycleToolSpec out;
    out.verb = "install-local";
    out.tool.name = "prism_install_local";
    out.tool.title = "Bring up the local stack";
    out.tool.description =
        "Builds and starts the compose project in a folder of the operator's machine, and waits "
        "until it is healthy." +
        policyWords;
    out.tool.parameters =
        stackParameters(textOf("source", "folder of the compose project; absolute", true),
                        "docker-compose.personal.yml if absent", "the containers' own health");
    // Images may come from anywhere, and containers that run are replaced.
    out.tool.destructive = true;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec installLan()
{
    LifecycleToolSpec out;
    out.verb = "install-lan";
    out.tool.name = "prism_install_lan";
    out.tool.title = "Install on a target";
    out.tool.description =
        "First installation on a target: copies the source, makes an API key (kept in the keychain, "
        "never part of an answer), builds, starts, waits for health. A target that is installed "
        "already is left alone." +
        policyWords;
    out.tool.parameters = deployParameters();
    out.tool.destructive = false;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec installAgentTool()
{
    LifecycleToolSpec out;
    out.verb = "install-agent";
    out.tool.name = "prism_install_agent";
    out.tool.title = "Put Prism on a target";
    out.tool.description =
        "Copies the operator's prism to a target's login, names the host and makes its daily timer; with "
        "'remove' takes them away." +
        policyWords;
    out.tool.parameters = {targetParameter("target"), switchOf("remove", "take them away"),
                           textOf("at", "time of its timer, HH:MM; 07:30 if absent"),
                           switchOf("no_timer", "only the program: the gather runs its chain")};
    out.tool.destructive = true;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec upgradeLan()
{
    LifecycleToolSpec out;
    out.verb = "upgrade-lan";
    out.words = {
        {"--mode=full", ""}, {"--mode=build-only", "--build-only"}, {"--mode=verify-only", "--verify-only"}};
    out.lookWord = "--verify-only";
    out.tool.name = "prism_upgrade_lan";
    out.tool.title = "Upgrade a target";
    out.tool.description =
        "Brings a new version to a target and goes back to the one before if it is not healthy. With "
        "'mode' verify-only it looks at health and containers and changes nothing." +
        policyWords;
    out.tool.parameters = deployParameters();
    McpParameter mode = textOf("mode", "full if absent; build-only: what runs stays; verify-only: only look");
    mode.choices = {"full", "build-only", "verify-only"};
    out.tool.parameters.push_back(std::move(mode));
    out.tool.destructive = true;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec configureLan()
{
    LifecycleToolSpec out;
    out.verb = "configure-lan";
    out.tool.name = "prism_configure_lan";
    out.tool.title = "Add or change a target";
    out.tool.description =
        "Looks at a host over ssh, rung by rung, and saves it in the registry of targets. A host key "
        "that is not known yet can be accepted by the operator only." +
        policyWords;
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
    // An entry of the same name is changed.
    out.tool.destructive = true;
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec cloneDb()
{
    LifecycleToolSpec out;
    out.verb = "clone-db";
    out.words = {{"--from-target=", "--from="}};
    out.tool.name = "prism_clone_db";
    out.tool.title = "Clone a target's database";
    out.tool.description =
        "Replaces the local stack's PostgreSQL database by a target's, after a dump of the local one, "
        "and compares the rows of all tables. The target's database is never written to." +
        policyWords;
    out.tool.parameters = {targetParameter("from_target"),
                           textOf("local_container", "PostgreSQL's container here; if absent the only one"),
                           textOf("local_source", "folder of the local stack, to tell which is newer"),
                           switchOf("even_if_newer", "also if the local stack is newer than the target's")};
    out.tool.destructive = true;
    out.tool.idempotent = false; // each call leaves another safety dump
    out.tool.openWorld = true;
    return out;
}

LifecycleToolSpec backup()
{
    LifecycleToolSpec out;
    out.verb = "backup";
    out.lookWord = "--dry-run";
    out.tool.name = "prism_backup";
    out.tool.title = "Back up Prism's own state";
    out.tool.description =
        "Puts registry, settings, history and bundles into an archive on the operator's machine. "
        "Secrets are no part of it." +
        policyWords;
    out.tool.parameters = {switchOf("prove", "restore it into a scratch folder and compare every file"),
                           switchOf("dry_run", "only list what would be in it")};
    out.tool.destructive = false;
    out.tool.idempotent = false; // each call writes another archive
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
