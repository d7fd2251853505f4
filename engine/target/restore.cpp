// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/restore.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/auditlog.h"
#include "engine/target/credentials.h"
#include "engine/target/plan.h"
#include "engine/target/upgrade.h"

#include <unistd.h>

namespace prism {
namespace {

using std::chrono::minutes;

constexpr std::size_t largestFile = std::size_t{1} << 30;

class RestoreWork
{
public:
    RestoreWork(const std::string &archive, const BackupPlaces &places, bool overwrite)
        : m_archive(archive)
        , m_places(places)
        , m_overwrite(overwrite)
    {}

    StageEnd check(StageContext &context)
    {
        const auto manifest = readArchive(
            m_archive,
            [this](const std::string &name, const std::string &) -> Result<void> {
                if (!placeOf(m_places, name))
                    return Error{ErrorCode::Refused,
                                 Sentence::saying("the archive has a file that belongs nowhere: %1", name),
                                 m_archive};
                return {};
            },
            context.stop());
        if (!manifest)
            return StageEnd::failed(manifest.error(), Sentence::saying("nothing was changed"));
        m_manifest = *manifest;
        return StageEnd::done(Sentence::counting("%n files of %1, made %2", "%n file of %1, made %2",
                                                 m_manifest.files.size(), m_manifest.host,
                                                 m_manifest.madeAt));
    }

    StageEnd compare()
    {
        std::string first;
        for (const ArchivedFile &f : m_manifest.files) {
            const std::string path = placeOf(m_places, f.name).value_or(std::string());
            const auto now = readFile(path, largestFile, Links::Refuse);
            if (now && sha256Hex(*now) == f.sha256)
                ++m_same;
            else if (now || now.error().code != ErrorCode::NotFound) {
                ++m_different;
                if (first.empty())
                    first = path;
            }
        }
        if (m_different > 0 && !m_overwrite)
            return StageEnd::failed(
                {"would_overwrite",
                 Sentence::counting("%n files are there and different, the first is %1",
                                    "%n file is there and different, the first is %1", m_different,
                                    printable(first)),
                 Sentence::saying(
                     "--overwrite replaces them; a backup of the present state is made before")});
        return StageEnd::done(Sentence::saying("%1 new, %2 replaced, %3 the same",
                                               m_manifest.files.size() - m_same - m_different, m_different,
                                               m_same));
    }

    StageEnd safety(const Clock &clock, const std::stop_token &stop)
    {
        if (m_different == 0)
            return StageEnd::unchanged(Sentence::saying("nothing is replaced"));
        const VerbResult backup =
            makeBackup(m_places, {m_places.dataDirectory + "/backups/before-restore", true}, clock, {}, stop);
        if (backup.error)
            return StageEnd::failed(*backup.error);
        m_safety = backup.fact("archive");
        return StageEnd::done(m_safety);
    }

    StageEnd write(StageContext &context)
    {
        std::size_t written = 0;
        const auto done = readArchive(
            m_archive,
            [&](const std::string &name, const std::string &bytes) -> Result<void> {
                const std::string path = placeOf(m_places, name).value_or(std::string());
                const auto now = readFile(path, largestFile, Links::Refuse);
                if (now && *now == bytes)
                    return {};
                if (auto made = makeDirectory(path.substr(0, path.rfind('/'))); !made)
                    return made;
                if (isStateDatabase(name)) {
                    // What stands in them belongs to the database that goes.
                    for (const char *beside : {"-wal", "-shm"})
                        ::unlink((path + beside).c_str());
                }
                ++written;
                if (now && name == "prism/credentials.personal.json")
                    return writeFileAtomically(path, credentialsWithSecretsOf(bytes, *now));
                return writeFileAtomically(path, bytes);
            },
            context.stop());
        if (!done)
            return StageEnd::failed(
                done.error(), m_safety.empty() ? Sentence::saying("run it again")
                                               : Sentence::saying("run it again, or restore %1", m_safety));
        return StageEnd::done(Sentence::counting("%n files written", "%n file written", written));
    }
    [[nodiscard]] const std::string &safetyCopy() const { return m_safety; }

private:
    const std::string &m_archive;
    const BackupPlaces &m_places;
    bool m_overwrite;
    ArchiveManifest m_manifest;
    std::size_t m_same = 0;
    std::size_t m_different = 0;
    std::string m_safety;
};

} // namespace

VerbResult restoreBackup(const std::string &archive, const BackupPlaces &places, bool overwrite,
                         const Clock &clock, const StageListener &listener, const std::stop_token &stop)
{
    VerbResult result = beginResult("restore", "local", {}, clock);
    RestoreWork work(archive, places, overwrite);
    StageRun run;
    run.stages = {{"check", minutes(60),
                   [&](StageContext &c) {
                       return work.check(c);
                   }},
                  {"compare", minutes(60),
                   [&](StageContext &) {
                       return work.compare();
                   }},
                  {"safety", minutes(60),
                   [&](StageContext &c) {
                       return work.safety(clock, c.stop());
                   }},
                  {"write", minutes(60), [&](StageContext &c) {
                       return work.write(c);
                   }}};
    runStages(run, result, listener, stop);
    if (!work.safetyCopy().empty())
        result.setFact("safety_backup", work.safetyCopy());
    if (const auto logged = appendAudit(places.dataDirectory, result, operatorName(), {}); !logged)
        result.notices.push_back(Sentence::saying("not in the log of operations: %1", logged.error().text()));
    return result;
}

Result<Plan> planRestore(const std::string &archive, const BackupPlaces &places, const std::stop_token &stop)
{
    Plan plan;
    plan.verb = "restore";
    plan.target = "local";
    const auto manifest = readArchive(
        archive,
        [&](const std::string &name, const std::string &bytes) -> Result<void> {
            const auto path = placeOf(places, name);
            if (!path)
                return Error{ErrorCode::Refused,
                             Sentence::saying("the archive has a file that belongs nowhere: %1", name),
                             archive};
            const auto now = readFile(*path, largestFile, Links::Refuse);
            if (now && *now == bytes)
                return {};
            plan.changed.push_back(*path + (now ? " (replaced)" : ""));
            plan.bytes += bytes.size();
            return {};
        },
        stop);
    if (!manifest)
        return manifest.error();
    plan.changes = !plan.changed.empty();
    plan.facts = {{"archive", archive}, {"made_at", manifest->madeAt}, {"host", manifest->host}};
    plan.undo = Sentence::saying("a proven backup of the present state is made before anything is replaced");
    return plan;
}

} // namespace prism
