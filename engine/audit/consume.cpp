// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"

#include "engine/audit/bundlerevision.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/priorindex.h"
#include "engine/audit/summaryscan.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t headBytes = 4096;
constexpr std::size_t largestSummary = std::size_t{256} << 20;

bool isBundleId(std::string_view id)
{
    return id.size() > 11 && id.size() < 100 && isDay(id.substr(0, 10)) && id[10] == '_' &&
           std::all_of(id.begin() + 11, id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '_' || c == '-';
           });
}

// Renames within the two open directories, and never over something that is there.
int renameNoReplace(int from, const char *name, int to, const char *newName)
{
#ifdef __APPLE__
    return ::renameatx_np(from, name, to, newName, RENAME_EXCL);
#else
    const int done = ::renameat2(from, name, to, newName, RENAME_NOREPLACE);
    if (done == 0 || errno != EINVAL)
        return done;
    // A file system without that flag: a link refuses an existing name, too.
    if (::linkat(from, name, to, newName, 0) != 0)
        return -1;
    return ::unlinkat(from, name, 0);
#endif
}

FileDescriptor openDirectory(const std::string &path)
{
    return FileDescriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// One consume, under the lock.
class Consumption
{
public:
    Consumption(const std::string &inbox, std::string bundleId)
        : m_layout(inbox)
        , m_id(std::move(bundleId))
        , m_day(m_id.substr(0, 10))
    {
        m_report.bundleId = m_id;
        m_report.consumedPath = m_layout.consumedBundle(m_day);
    }

    Result<ConsumeReport> run()
    {
        auto bundle = locate();
        if (!bundle)
            return bundle.error();
        auto revision = readBundleRevision(*bundle);
        if (!revision && revision.error().code != ErrorCode::Unsupported)
            return revision.error();
        if (auto archived = archiveBriefs(); !archived)
            return archived.error();
        if (*bundle != m_report.consumedPath) {
            if (auto moved = moveBundle(*bundle); !moved)
                return moved.error();
        }
        if (auto removed = revision ? removeSources(*revision) : removeForeignSources(); !removed)
            return removed.error();
        return m_report;
    }

private:
    // The bundle in ready/, or the one in consumed/ that an interrupted consume has moved already.
    Result<std::string> locate()
    {
        Error reason{ErrorCode::NotFound, Sentence::saying("there is no bundle of %1 to consume", m_day),
                     m_layout.ready()};
        for (const std::string &path : {m_layout.readyBundle(m_day), m_report.consumedPath}) {
            const auto head = readHead(path, headBytes);
            if (!head) {
                if (head.error().code != ErrorCode::NotFound)
                    return head.error();
                continue;
            }
            const auto id = idOf(path, *head);
            if (!id)
                return id.error();
            if (*id == m_id)
                return path;
            if (path != m_report.consumedPath)
                reason = {ErrorCode::NotFound,
                          Sentence::saying("the bundle there is %1, not %2", printable(*id), m_id), path};
        }
        return reason;
    }

    static Result<std::string> idOf(const std::string &path, const std::string &head)
    {
        if (!head.starts_with('{'))
            return Error{ErrorCode::Corrupt, Sentence::saying("is not a bundle"), path};
        if (auto id = bundleIdInHead(head))
            return std::move(*id);
        const auto whole = PriorIndex::load(path);
        if (!whole)
            return whole.error();
        TextArena arena;
        return std::string(token::text((*whole)->bundleIdRaw(), arena));
    }

    Result<void> moveBundle(const std::string &from)
    {
        if (auto made = makeDirectory(m_layout.consumed()); !made)
            return made;
        if (auto displaced = displaceConsumed(); !displaced)
            return displaced;
        return moveFile(from, m_report.consumedPath);
    }

    // An earlier bundle of the day steps aside; the newest keeps the plain name (FORMATS.md 13.6, D45).
    Result<void> displaceConsumed()
    {
        const std::string &path = m_report.consumedPath;
        const auto head = readHead(path, headBytes);
        if (!head)
            return head.error().code == ErrorCode::NotFound ? Result<void>() : head.error();
        const auto id = bundleIdInHead(*head);
        const std::string suffix = id && isBundleId(*id) ? id->substr(11) : "earlier";
        for (int n = 1; n < 1000; ++n) {
            const std::string name =
                m_day + '_' + suffix + (n > 1 ? '-' + std::to_string(n) : "") + "_bundle.json";
            const FileDescriptor directory = openDirectory(m_layout.consumed());
            if (renameNoReplace(directory.get(), InboxLayout::bundleName(m_day).c_str(), directory.get(),
                                name.c_str()) == 0)
                return {};
            if (errno != EEXIST)
                return errorFromErrno(errno, Sentence::saying("cannot move the earlier bundle aside"), path);
        }
        return Error{ErrorCode::Io, Sentence::saying("too many bundles of one day"), path};
    }

    Result<void> removeSources(const BundleRevision &revision)
    {
        const std::string directory = m_layout.pending(m_day);
        const FileDescriptor pending = openDirectory(directory);
        if (!pending.isOpen())
            return {};
        const auto entries = listDirectory(directory);
        for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
            if (!e.name.ends_with(".json") || e.isDirectory)
                continue;
            const auto source = revision.sources.find(e.name);
            if (source != revision.sources.end() && isSameContent(directory + '/' + e.name, source->second) &&
                ::unlinkat(pending.get(), e.name.c_str(), 0) == 0)
                ++m_report.summariesRemoved;
            else
                ++m_report.summariesKept;
        }
        ::fsync(pending.get());
        return {};
    }

    static bool isSameContent(const std::string &path, const BundleSource &source)
    {
        FileStamp stamp;
        auto fd = openRegular(path, largestSummary, Links::Follow, &stamp);
        if (!fd)
            return false;
        if (stamp == source.stamp)
            return true;
        // An inbox that was copied or restored has other inodes and times; its texts are the same.
        const auto text =
            stamp.size == source.stamp.size ? readFile(path, largestSummary) : Result<std::string>(Error{});
        return text && contentHash(*text) == source.hash;
    }

    // A bundle of the Python collector does not tell its files: a summary goes only if the bundle holds what
    // it says.
    Result<void> removeForeignSources()
    {
        const auto text = readFile(m_report.consumedPath, std::size_t{1} << 30);
        const auto bundle =
            text ? parseJson(*text, m_report.consumedPath, {std::size_t{1} << 30, 1000, SIZE_MAX, 4300})
                 : Result<JsonValue>(text.error());
        if (!bundle)
            return bundle.error();
        const JsonValue *summaries = bundle->find("summaries");
        const std::string directory = m_layout.pending(m_day);
        const auto entries = listDirectory(directory);
        for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
            if (!e.name.ends_with(".json") || e.isDirectory)
                continue;
            const std::string path = directory + '/' + e.name;
            if (summaries && isHeldBy(*summaries, e.name, path) && ::unlink(path.c_str()) == 0)
                ++m_report.summariesRemoved;
            else
                ++m_report.summariesKept;
        }
        return entries ? syncDirectory(directory) : Result<void>();
    }

    static bool isHeldBy(const JsonValue &summaries, const std::string &name, const std::string &path)
    {
        const auto key = InboxLayout::keyOfSummaryName(name);
        const JsonValue *bundled = key ? summaries.find(key->text()) : nullptr;
        const auto text = readFile(path, largestSummary);
        const auto present = text && bundled ? parseJson(*text) : Result<JsonValue>(Error{});
        if (!present)
            return false;
        // What the collector replaces is left out of the comparison.
        for (const auto &[member, value] : present->members()) {
            if (member == "findings_count" || member == "carry_forward" || member == "finding_lifecycle" ||
                member == "proposed_actions")
                continue;
            const JsonValue *there = bundled->find(member);
            if (!there || there->toJson() != value.toJson())
                return false;
        }
        return true;
    }

    Result<void> archiveBriefs()
    {
        const std::string archive = m_layout.archive() + '/' + m_day.substr(0, 7);
        if (auto made = makeDirectory(archive); !made)
            return made;
        const FileDescriptor to = openDirectory(archive);
        if (!to.isOpen())
            return errorFromErrno(errno, Sentence::saying("cannot open the directory"), archive);
        for (const char *tier : {"critical", "daily", "weekly"}) {
            const FileDescriptor from = openDirectory(m_layout.tier(tier));
            const auto entries = listDirectory(m_layout.tier(tier));
            if (!from.isOpen() || !entries)
                continue;
            for (const DirectoryEntry &e : *entries) {
                const bool brief = e.name.find(m_day) != std::string::npos &&
                                   (e.name.ends_with(".json") || e.name.ends_with(".md"));
                if (brief && e.isRegular)
                    archiveBrief(from.get(), to.get(), archive, tier, e.name);
                else if (brief)
                    m_report.notMoved.push_back(Sentence::saying("%1: %2",
                                                                 std::string(tier) + '/' + printable(e.name),
                                                                 Sentence::saying("is not a regular file")));
            }
            ::fsync(from.get());
        }
        ::fsync(to.get());
        return {};
    }

    // Its own name if that is free, else in a folder of its tier, else with a number: never over another
    // (D47).
    void archiveBrief(int from, int to, const std::string &archive, const std::string &tier,
                      const std::string &name)
    {
        int failure = 0;
        for (int n = 0; n < 1000; ++n) {
            std::string target = name;
            if (n > 0) {
                static_cast<void>(makeDirectory(archive + '/' + tier));
                target = tier + '/' + (n > 1 ? std::to_string(n) + '-' : "") + name;
            }
            if (renameNoReplace(from, name.c_str(), to, target.c_str()) == 0) {
                ++m_report.briefsArchived;
                return;
            }
            failure = errno;
            if (failure != EEXIST)
                break;
        }
        m_report.notMoved.push_back(
            errorFromErrno(failure, Sentence::saying("cannot archive"), tier + '/' + printable(name)).text());
    }

    InboxLayout m_layout;
    std::string m_id;
    std::string m_day;
    ConsumeReport m_report;
};

} // namespace

Result<ConsumeReport> consume(const std::string &inbox, const std::string &bundleId,
                              const std::stop_token &stop)
{
    if (!isBundleId(bundleId))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("'%1' is not a bundle id; one looks like 2026-11-19_063000Z",
                                      printable(bundleId)),
                     {}};
    const InboxLayout layout(inbox);
    if (!isDirectory(layout.summaries()))
        return Error{ErrorCode::NotFound, Sentence::saying("there is no inbox"), inbox};
    auto lock = FileLock::wait(layout.collectorLock(), stop);
    if (!lock)
        return lock.error();
    return Consumption(inbox, bundleId).run();
}

} // namespace prism
