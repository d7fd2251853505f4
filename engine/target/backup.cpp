// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/backup.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/auditlog.h"
#include "engine/target/credentials.h"
#include "engine/target/historysnapshot.h"
#include "engine/target/plan.h"
#include "engine/target/registry.h"
#include "engine/target/upgrade.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace prism {
namespace {

using std::chrono::minutes;

constexpr int deepest = 6;
constexpr std::size_t mostFiles = 100000;
constexpr std::size_t largestFile = std::size_t{1} << 30;
constexpr const char *registryName = "prism/targets.json";
constexpr std::array<const char *, 2> databases{"history.sqlite", "decisions.sqlite"};

void addFile(std::vector<StateFile> &out, const std::string &name, const std::string &path)
{
    struct stat s = {};
    if (::lstat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode))
        out.push_back({name, path, static_cast<std::uint64_t>(s.st_size)});
}

// All regular files below a folder; links are not followed, what is being written is left out.
Result<void> addTree(std::vector<StateFile> &out, const std::string &name, const std::string &path,
                     int depth = 0)
{
    const auto entries = listDirectory(path);
    if (!entries) {
        if (entries.error().code == ErrorCode::NotFound)
            return {};
        return entries.error();
    }
    for (const DirectoryEntry &e : *entries) {
        if (e.isRegular && !e.name.ends_with(".prism-tmp") && !e.name.ends_with(".lock"))
            addFile(out, name + '/' + e.name, path + '/' + e.name);
        if (e.isDirectory && depth < deepest) {
            if (auto added = addTree(out, name + '/' + e.name, path + '/' + e.name, depth + 1); !added)
                return added;
        }
        if (out.size() > mostFiles)
            return Error{ErrorCode::TooLarge, Sentence::saying("too many files for a backup"), path};
    }
    return {};
}

std::string folderOf(const BackupPlaces &places, const BackupRequest &request)
{
    return request.directory.empty() ? places.dataDirectory + "/backups" : request.directory;
}

// The work of one backup.
class BackupWork
{
public:
    BackupWork(const BackupPlaces &places, const BackupRequest &request, const Clock &clock)
        : m_places(places)
        , m_now(clock.now())
    {
        m_path = folderOf(places, request) + "/prism-" + places.host + '-' + m_now.day() + '-' +
                 m_now.compactTime() + ".tar.gz";
    }

    StageEnd collect()
    {
        auto files = stateFiles(m_places);
        if (!files)
            return StageEnd::failed(files.error());
        m_files = std::move(*files);
        std::uint64_t bytes = 0;
        for (const StateFile &f : m_files)
            bytes += f.size;
        return StageEnd::done(Sentence::counting("%n files, %1", "%n file, %1", m_files.size(),
                                                 humanBytes(static_cast<double>(bytes))));
    }

    StageEnd write(StageContext &context)
    {
        if (const auto made = makeDirectory(m_path.substr(0, m_path.rfind('/'))); !made)
            return StageEnd::failed(made.error());
        if (fileExists(m_path))
            return StageEnd::failed(Error{
                ErrorCode::Refused, Sentence::saying("a backup of this second is there already"), m_path});
        auto writer = ArchiveWriter::create(m_path);
        if (!writer)
            return StageEnd::failed(writer.error());
        for (const StateFile &f : m_files) {
            if (context.stop().stop_requested())
                return StageEnd::failed(
                    Error{ErrorCode::Cancelled, Sentence::saying("the backup was stopped"), {}});
            const auto bytes = content(f);
            if (!bytes && bytes.error().code == ErrorCode::NotFound)
                continue; // consumed or rotated meanwhile
            if (!bytes)
                return StageEnd::failed(bytes.error());
            if (const auto added = writer->add(f.name, *bytes); !added)
                return StageEnd::failed(added.error());
        }
        m_written = writer->files();
        if (const auto finished = writer->finish(m_now.iso(), m_places.host); !finished)
            return StageEnd::failed(finished.error());
        return StageEnd::done(m_path);
    }

    StageEnd prove(StageContext &context)
    {
        const QTemporaryDir scratch;
        const std::string root = scratch.path().toStdString();
        const auto manifest = readArchive(
            m_path,
            [&](const std::string &name, const std::string &bytes) -> Result<void> {
                const std::string path = root + '/' + name;
                if (auto made = makeDirectory(path.substr(0, path.rfind('/'))); !made)
                    return made;
                return writeFileAtomically(path, bytes, 0600, DirectorySync::Later);
            },
            context.stop());
        if (!manifest)
            return StageEnd::failed(manifest.error(),
                                    Sentence::saying("this archive cannot be relied on: make another one"));
        if (manifest->files != m_written)
            return StageEnd::failed(
                {"not_proven", Sentence::saying("the archive holds other files than were written"), {}});
        for (const ArchivedFile &f : m_written) {
            const auto back = readFile(root + '/' + f.name, largestFile);
            if (!back || sha256Hex(*back) != f.sha256)
                return StageEnd::failed(
                    {"not_proven", Sentence::saying("came back different: %1", f.name), {}});
        }
        for (const char *name : databases) {
            const std::string database = root + "/data/" + name;
            if (!fileExists(database))
                continue;
            if (const auto whole = checkDatabase(database, m_places.ensureApplication); !whole)
                return StageEnd::failed(
                    whole.error(), Sentence::saying("%1 in the archive cannot be opened", std::string(name)));
        }
        JsonWriter w;
        w.beginObject()
            .member("archive", m_path)
            .member("made_at", m_now.iso())
            .member("proven_at", m_now.iso());
        w.member("files", m_written.size()).key("targets").beginArray();
        for (const std::string &name : targetsIn(root + '/' + registryName))
            w.value(name);
        w.endArray().endObject();
        const std::string record = m_places.dataDirectory + "/backups/proven.json";
        if (const auto made = makeDirectory(m_places.dataDirectory + "/backups"); !made)
            return StageEnd::failed(made.error());
        if (const auto noted = writeFileAtomically(record, w.take() + '\n'); !noted)
            return StageEnd::failed(noted.error());
        return StageEnd::done(Sentence::counting("%n files came back the same", "%n file came back the same",
                                                 m_written.size()));
    }

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::size_t written() const { return m_written.size(); }

private:
    static std::vector<std::string> targetsIn(const std::string &registryFile)
    {
        std::vector<std::string> names;
        const auto registry = Registry::load(registryFile);
        for (const Target &target : registry ? registry->targets() : std::vector<Target>())
            names.push_back(target.name);
        return names;
    }
    [[nodiscard]] Result<std::string> content(const StateFile &f) const
    {
        if (isStateDatabase(f.name))
            return snapshotDatabase(f.path, m_places.ensureApplication);
        auto bytes = readFile(f.path, largestFile, Links::Refuse);
        if (bytes && f.name == "prism/credentials.personal.json")
            return credentialsWithoutSecrets(*bytes, f.path);
        return bytes;
    }

    const BackupPlaces &m_places;
    UtcTime m_now;
    std::string m_path;
    std::vector<StateFile> m_files;
    std::vector<ArchivedFile> m_written;
};

} // namespace

BackupPlaces backupPlacesIn(const std::string &home, std::string targetsFile)
{
    BackupPlaces out;
    out.prismFolder = home + "/.prism";
    out.targetsFile = std::move(targetsFile);
    out.environmentFile = home + "/.simply-ops-prism.env";
    return out;
}

Result<std::vector<StateFile>> stateFiles(const BackupPlaces &places)
{
    std::vector<StateFile> out;
    addFile(out, registryName, places.targetsFile);
    addFile(out, "prism/credentials.personal.json", places.prismFolder + "/credentials.personal.json");
    addFile(out, "env/simply-ops-prism.env", places.environmentFile);
    for (const char *name : databases)
        addFile(out, std::string("data/") + name, places.dataDirectory + '/' + name);
    addFile(out, "data/operations.jsonl", places.dataDirectory + "/operations.jsonl");
    for (const auto &[name, path] : {std::pair<std::string, std::string>{"config", places.configDirectory},
                                     {"data/receipts", places.dataDirectory + "/receipts"},
                                     {"inbox/ready", places.inbox + "/ready"},
                                     {"inbox/consumed", places.inbox + "/consumed"},
                                     {"inbox/archive", places.inbox + "/archive"}}) {
        if (const auto added = addTree(out, name, path); !added)
            return added.error();
    }
    std::sort(out.begin(), out.end(), [](const StateFile &a, const StateFile &b) { return a.name < b.name; });
    return out;
}

bool isStateDatabase(std::string_view name)
{
    return std::any_of(databases.begin(), databases.end(),
                       [&](const char *database) { return name == std::string("data/") + database; });
}

std::optional<std::string> placeOf(const BackupPlaces &places, const std::string &name)
{
    if (name == "env/simply-ops-prism.env")
        return places.environmentFile;
    if (name == registryName)
        return places.targetsFile;
    for (const auto &[root, folder] : {std::pair<std::string, std::string>{"prism/", places.prismFolder},
                                       {"config/", places.configDirectory},
                                       {"data/", places.dataDirectory},
                                       {"inbox/", places.inbox}}) {
        if (name.starts_with(root) && name.size() > root.size())
            return folder + '/' + name.substr(root.size());
    }
    return std::nullopt;
}

std::optional<ProvenBackup> lastProven(const std::string &dataDirectory)
{
    const std::string path = dataDirectory + "/backups/proven.json";
    const auto text = readFile(path, 65536);
    const auto json = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    if (!json || !json->isObject())
        return std::nullopt;
    const JsonValue *files = json->find("files");
    ProvenBackup out{json->stringOr("archive"),
                     json->stringOr("made_at"),
                     json->stringOr("proven_at"),
                     static_cast<std::size_t>(files ? files->toInt().value_or(0) : 0),
                     {}};
    if (const JsonValue *targets = json->find("targets")) {
        for (const JsonValue &name : targets->items())
            out.targets.push_back(name.text());
    }
    return out;
}

Plan planBackup(const BackupPlaces &places, const BackupRequest &request)
{
    const std::string folder = folderOf(places, request);
    Plan out;
    out.verb = "backup";
    out.target = "local";
    out.commands.push_back(
        Sentence::saying("write an archive of registry, settings, history and bundles to %1", folder));
    if (request.prove)
        out.commands.push_back(Sentence::saying("restore it into a scratch folder and compare every file"));
    out.changed.push_back(folder + "/*.tar.gz");
    out.undo = Sentence::saying("delete the archive; nothing else is changed");
    out.facts = {
        {"folder", folder}, {"inbox", places.inbox}, {"registry", places.targetsFile}, {"host", places.host}};
    return out;
}

VerbResult makeBackup(const BackupPlaces &places, const BackupRequest &request, const Clock &clock,
                      const StageListener &listener, const std::stop_token &stop)
{
    VerbResult result = beginResult("backup", "local", request.prove ? "prove" : "", clock);
    BackupWork work(places, request, clock);
    StageRun run;
    run.stages.push_back({"collect", minutes(5), [&](StageContext &) {
                              return work.collect();
                          }});
    run.stages.push_back({"write", minutes(60), [&](StageContext &c) {
                              return work.write(c);
                          }});
    if (request.prove)
        run.stages.push_back({"prove", minutes(60), [&](StageContext &c) {
                                  return work.prove(c);
                              }});
    runStages(run, result, listener, stop);
    result.setFact("archive", work.path());
    result.setFact("files", std::to_string(work.written()));
    if (const auto logged = appendAudit(places.dataDirectory, result, operatorName(), {}); !logged)
        result.notices.push_back(Sentence::saying("not in the log of operations: %1", logged.error().text()));
    return result;
}

} // namespace prism
