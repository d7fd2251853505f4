// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/restore.h"

#include "engine/target/clone.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/verbs.h"

namespace prism {
namespace {

class RestoreVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const std::string file = i.arguments.operand(0);
        if (file.empty() || file.front() != '/')
            return i.fail({ErrorCode::InvalidInput, "the archive must be an absolute path", file});
        const bool isDump = file.ends_with(".dump");
        CloneRequest request;
        request.target = "local";
        request.localContainer = i.arguments.value("local-container").value_or(std::string());
        request.dataDirectory = i.settings.dataDirectory;
        const auto found = backupPlaces(i);
        if (!found)
            return i.fail(found.error());
        const BackupPlaces &places = *found;
        const bool overwrite = i.arguments.has("overwrite");
        return runPlanned(
            i,
            [&] {
                return isDump ? planRestoreDump(file, request, i.stop) : planRestore(file, places, i.stop);
            },
            [&](const std::string &hash) {
                request.planHash = hash;
                return isDump ? restoreDump(file, request, i.clock, stageLines(i), i.stop)
                              : restoreBackup(file, places, overwrite, i.clock, stageLines(i), i.stop);
            });
    }

private:
    VerbSpec m_spec{
        "restore",
        "ARCHIVE",
        1,
        1,
        "bring back a backup, or the database that clone-db replaced",
        "ARCHIVE is what 'prism backup' made: it is checked as a whole first, files that differ are "
        "replaced only with --overwrite, and after a proven backup of the present state. A file "
        "NAME.dump is a database: it replaces the one of the local stack, whose dump is taken before.",
        plannedOptions({{"overwrite", "", "replace files that are there and differ", {}},
                        {"local-container", "NAME", "PostgreSQL's container here, for a dump", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeRestoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

} // namespace prism
