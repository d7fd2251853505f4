// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/clone.h"

#include "engine/core/file.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/targetverbs.h"
#include "src/cli/verbs/verbs.h"

namespace prism {
namespace {

class CloneDbVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto target = targetOf(i, i.arguments.value("from"));
        if (!target)
            return i.fail(target.error());
        CloneRequest request;
        request.target = target->name;
        request.sourceContainer = target->effectiveContainers().postgres;
        request.sourceFolder = target->repoDir;
        request.localContainer = i.arguments.value("local-container").value_or(std::string());
        request.localFolder =
            expandHome(i.arguments.value("local-source").value_or(std::string()), i.settings.home);
        request.dataDirectory = i.settings.dataDirectory;
        request.evenIfNewer = i.arguments.has("even-if-newer");
        const auto host = connectTo(i, *target);
        if (!host)
            return reportNoConnection(i, "clone-db", *target, host.error());
        return runPlanned(
            i, [&] { return planClone(**host, request, i.stop); },
            [&](const std::string &hash) {
                request.planHash = hash;
                return cloneDatabase(**host, request, i.clock, stageLines(i), i.stop);
            });
    }

private:
    VerbSpec m_spec{
        "clone-db",
        "",
        0,
        0,
        "mirror a target's PostgreSQL database into the local stack",
        "Dumps the local database, then the target's (in one read-only snapshot), restores that beside "
        "the local one, compares the rows of all tables and switches in one transaction. The target's "
        "database is never written to. 'prism restore' brings the local one back.",
        plannedOptions({{"from", "NAME", "key of the registry; default: the only one, or the default", {}},
                        {"local-container", "NAME", "PostgreSQL's container here; default: the only one", {}},
                        {"local-source", "DIR", "folder of the local stack, to tell which is newer", {}},
                        {"even-if-newer", "", "also if the local stack is newer than the target's", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeCloneDbVerb()
{
    return std::make_unique<CloneDbVerb>();
}

} // namespace prism
