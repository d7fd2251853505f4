// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/validate.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verbs/configuretarget.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class ConfigureLanVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        if (const auto name = i.arguments.value("remove"))
            return edit(i, "target " + *name + " removed from ",
                        [&](Registry &r) { return r.remove(*name); });
        if (const auto name = i.arguments.value("default"))
            return edit(i, *name + " is now the default in ",
                        [&](Registry &r) { return r.setDefault(*name); });
        if (i.arguments.has("import-legacy"))
            return importLegacy(i);
        if (i.arguments.has("import-ssh-config") || i.arguments.has("paste"))
            return importTargets(i);
        return configure(i);
    }

private:
    static int edit(Invocation &i, const std::string &words,
                    const std::function<Result<void>(Registry &)> &change)
    {
        const auto path = targetsFile(i.settings);
        const auto done = path ? editRegistry(*path, change, i.stop) : Result<Registry>(path.error());
        if (!done)
            return i.fail(done.error());
        i.streams.out << printable(words + *path) << '\n';
        return exitSuccess;
    }

    static Result<Target> draft(Invocation &i, const Registry &registry, bool interactive)
    {
        if (interactive)
            return askForTarget(i, registry);
        const std::string name = i.arguments.value("name").value_or("");
        const Target *existing = registry.find(name);
        auto target = draftFromOptions(i.arguments, existing ? *existing : Target{});
        if (!target)
            return target;
        if (const auto errors = validateTarget(*target); !errors.empty())
            return fieldErrorsAsError(errors);
        return target;
    }

    static int configure(Invocation &i)
    {
        const auto path = targetsFile(i.settings);
        const auto registry = path ? Registry::load(*path) : Result<Registry>(path.error());
        if (!registry)
            return i.fail(registry.error());
        const bool interactive = !describesTarget(i.arguments);
        const auto target = draft(i, *registry, interactive);
        if (!target) {
            const int status = i.fail(target.error());
            return target.error().code == ErrorCode::InvalidInput ? static_cast<int>(exitUsage) : status;
        }
        if (interactive)
            return checkAndSave(i, *path, *target, true);
        return runPlannedOwn(
            i, [&] { return planOf(i, *path, *target, *registry); },
            [&] { return checkAndSave(i, *path, *target, false); });
    }

    // The plan rests on the entry as it is now, so that a change by somebody else is not overwritten.
    static Result<Plan> planOf(const Invocation &i, const std::string &path, const Target &target,
                               const Registry &registry)
    {
        const Target *before = registry.find(target.name);
        Plan out;
        out.verb = "configure-lan";
        out.target = target.name;
        out.mode = before ? "change" : "add";
        if (!i.arguments.has("no-check"))
            out.commands.emplace_back("look at " + target.sshTarget +
                                      " over ssh, rung by rung; nothing is changed there");
        out.commands.emplace_back("save the target " + target.name + " in " + path);
        out.changed.push_back(path);
        out.undo = before ? "the version before stays beside the registry as a backup"
                          : "prism configure-lan --remove=" + target.name;
        // Other programs' keys may hold what is not for everybody: of the entry now only its hash is told.
        Target after = target;
        after.stored = JsonValue::object();
        out.facts = {{"before", before ? sha256Hex(targetToJson(*before).toJson()) : std::string()},
                     {"after", targetToJson(after).toJson()},
                     {"becomes_default", i.arguments.has("make-default") ? "yes" : "no"}};
        return out;
    }

    static int checkAndSave(Invocation &i, const std::string &path, const Target &target, bool interactive)
    {
        LadderResult ladder;
        if (!i.arguments.has("no-check")) {
            const auto climbed = climbVisibly(i, target, interactive);
            if (!climbed)
                return i.fail(climbed.error());
            ladder = *climbed;
            if (ladder.cancelled)
                return i.fail({ErrorCode::Cancelled, "stopped; nothing was saved", {}});
            if (!ladder.passed()) {
                if (i.arguments.has("json"))
                    printJson(i, target, ladder, false);
                i.streams.err << "prism: nothing was saved; --no-check saves without connecting\n";
                return exitFailure;
            }
        }
        return save(i, path, target, ladder, interactive);
    }

    static int save(Invocation &i, const std::string &path, const Target &target, const LadderResult &ladder,
                    bool interactive)
    {
        bool makeDefault = i.arguments.has("make-default");
        const auto before = Registry::load(path);
        // By flags the first target simply is the only one, and needs no default.
        if (before && before->targets().empty() && interactive)
            makeDefault = saysYes(i, "This is the first target. Make it the default?");
        const auto saved = editRegistry(
            path,
            [&](Registry &r) {
                auto put = r.put(target);
                return put && makeDefault ? r.setDefault(target.name) : put;
            },
            i.stop);
        if (!saved)
            return i.fail(saved.error());
        if (i.arguments.has("json"))
            printJson(i, target, ladder, true);
        else
            i.streams.out << "target " << target.name << " saved in " << printable(path) << '\n';
        return exitSuccess;
    }

    static void printJson(Invocation &i, const Target &target, const LadderResult &ladder, bool saved)
    {
        JsonWriter out;
        out.beginObject().member("name", target.name).member("saved", saved).key("rungs").beginArray();
        for (const Rung &rung : ladder.rungs) {
            out.beginObject().member("id", rung.id).member("state", rungStateName(rung.state));
            out.member("detail", rung.detail).member("fix", rung.fix);
            out.member("milliseconds", std::int64_t{rung.elapsed.count()}).endObject();
        }
        out.endArray();
        if (ladder.offer)
            out.key("host_key")
                .beginObject()
                .member("type", ladder.offer->type)
                .member("fingerprint", ladder.offer->fingerprint)
                .endObject();
        out.endObject();
        i.streams.out << out.take() << '\n';
    }

    VerbSpec m_spec{
        "configure-lan",
        "",
        0,
        0,
        "add or change a target: a host that Prism deploys to",
        "Without options it asks. With options it needs no terminal. Before a target is saved the host is "
        "looked at, rung by rung: name, port, host key, login, folder, rsync, docker, compose, disk and "
        "clock, "
        "each with what mends it. The host's key is accepted only by your word; a changed one never.",
        plannedOptions(
            {{"name", "NAME", "the target's name in the registry", {}},
             {"ssh-target", "USER@HOST", "how ssh reaches it; a host of your ssh configuration will do", {}},
             {"ssh-key", "FILE", "your private key, or the .pub of a key in your agent", {}},
             {"ssh-port", "N", "another port than your ssh configuration says", {}},
             {"repo-dir", "DIR", "the folder on the host", {}},
             {"compose-file", "FILE", "relative to the folder; docker-compose.server.yml", {}},
             {"backend-url", "URL", "where the deployed backend answers", {}},
             {"health-url", "URL", "what must answer with 2xx; default the backend's URL", {}},
             {"containers", "PREFIX", "prefix of the containers' names; default prism-NAME-", {}},
             {"neo4j-password-env", "VARIABLE", "the NAME of the variable that holds the password", {}},
             {"source", "DIR", "the folder here that is deployed", {}},
             {"control-persist", "SECONDS", "how long an idle connection stays; 60", {}},
             {"tags", "LIST", "tags, separated by commas", {}},
             {"audit",
              "HOW",
              "the daily chain: off; on; run, its chain is run there; copy, what its own timer made is taken",
              {"on", "off", "run", "copy"}},
             {"make-default", "", "make it the default target", {}},
             {"accept-host-key", "FINGERPRINT", "accept the host's key if it has this fingerprint", {}},
             {"no-check", "", "save without connecting", {}},
             {"import-legacy", "", "take over PRISM_DEPLOY_* and credentials.personal.json", {}},
             {"import-ssh-config", "", "show the hosts of ~/.ssh/config, and save those you agree to", {}},
             {"paste", "FILE", "the same with lines of USER@HOST name=N dir=DIR; '-' is standard input", {}},
             {"yes", "", "save what an import found without being asked", {}},
             {"remove", "NAME", "take a target out of the registry; the host is not touched", {}},
             {"default", "NAME", "make this target the default", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeConfigureLanVerb()
{
    return std::make_unique<ConfigureLanVerb>();
}

} // namespace prism
