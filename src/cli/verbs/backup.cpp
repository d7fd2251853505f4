// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/backup.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class BackupVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto found = backupPlaces(i);
        if (!found)
            return i.fail(found.error());
        const BackupPlaces &places = *found;
        if (i.arguments.has("dry-run"))
            return list(i, places);
        BackupRequest request;
        request.prove = i.arguments.has("prove");
        if (const auto to = i.arguments.value("to")) {
            if (to->empty() || to->front() != '/')
                return i.fail({ErrorCode::InvalidInput, "--to must be an absolute path", *to});
            request.directory = *to;
        }
        return runPlannedOwn(
            i, [&] { return Result<Plan>(planBackup(places, request)); },
            [&] { return make(i, places, request); });
    }

private:
    static int make(Invocation &i, const BackupPlaces &places, const BackupRequest &request)
    {
        const VerbResult result = makeBackup(places, request, i.clock, stageLines(i), i.stop);
        const int status = reportResult(i, result);
        if (status == exitSuccess && !i.arguments.has("json"))
            i.streams.out << result.fact("archive") << '\n' << provenWords(places) << '\n';
        return status;
    }

    static std::string provenWords(const BackupPlaces &places)
    {
        const auto proven = lastProven(places.dataDirectory);
        return proven ? "last proven: " + printable(proven->provenAt + ", " + proven->archive)
                      : "last proven: never; 'prism backup --prove' does it";
    }

    static int list(Invocation &i, const BackupPlaces &places)
    {
        const auto files = stateFiles(places);
        if (!files)
            return i.fail(files.error());
        std::uint64_t bytes = 0;
        for (const StateFile &f : *files)
            bytes += f.size;
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("schema_version", "prism.backup-list.v1").key("files").beginArray();
            for (const StateFile &f : *files)
                w.beginObject()
                    .member("name", f.name)
                    .member("path", f.path)
                    .member("size", f.size)
                    .endObject();
            const auto proven = lastProven(places.dataDirectory);
            w.endArray()
                .member("bytes", bytes)
                .member("last_proven", proven ? proven->provenAt : std::string());
            i.streams.out << w.endObject().take() << '\n';
            return exitSuccess;
        }
        for (const StateFile &f : *files)
            i.streams.out << printable(f.path) << "  " << humanBytes(static_cast<double>(f.size)) << '\n';
        i.streams.out << counted(files->size(), "file", "files") << ", "
                      << humanBytes(static_cast<double>(bytes)) << "; nothing was written\n"
                      << provenWords(places) << '\n';
        return exitSuccess;
    }

    VerbSpec m_spec{
        "backup",
        "",
        0,
        0,
        "put registry, settings, history and bundles into an archive",
        "Writes a tar.gz with a manifest and SHA-256 checksums into DATA/backups (or --to). Secrets stay "
        "in the keychain; the archive holds their names. --prove restores the archive into a scratch "
        "folder, compares every file and opens the history: only then a backup counts as proven.",
        plannedOptions({{"dry-run", "", "list what would be in it, write nothing", {}},
                        {"prove", "", "restore it into a scratch folder and compare", {}},
                        {"to", "DIR", "folder for the archive; absolute", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeBackupVerb()
{
    return std::make_unique<BackupVerb>();
}

} // namespace prism
