// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/filewalk.h"

#include "engine/core/clock.h"
#include "engine/core/text.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

namespace prism {
namespace {

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

bool mayBeInteresting(unsigned char type)
{
    return type == DT_REG || type == DT_DIR || type == DT_LNK || type == DT_UNKNOWN;
}

} // namespace

std::string WalkedEntry::path() const
{
    std::string out(directory == "/" ? std::string_view() : directory);
    out += '/';
    out += name;
    return out;
}

FileWalk::FileWalk(FileWalkLimits limits, std::stop_token stop)
    : m_limits(std::move(limits))
    , m_stop(std::move(stop))
    , m_deadline(monotonicMilliseconds() + m_limits.maxMilliseconds)
{
    for (const std::string &skipped : m_limits.skip)
        (skipped.starts_with('/') ? m_skippedPaths : m_skippedNames).push_back(skipped);
}

bool FileWalk::mayGoOn()
{
    if (!m_cutShort.empty())
        return false;
    ++m_entries;
    if (m_entries > m_limits.maxEntries)
        m_cutShort = Sentence::saying("there are more than %1 files", m_limits.maxEntries);
    // The clock is asked every 256 entries: it costs as much as an entry does.
    else if (m_entries % 256 == 0 && m_stop.stop_requested())
        m_cutShort = Sentence::saying("stopped before everything was looked at");
    else if (m_entries % 256 == 0 && monotonicMilliseconds() > m_deadline)
        m_cutShort = Sentence::saying("not everything could be looked at within %1 s",
                                      m_limits.maxMilliseconds / 1000);
    return m_cutShort.empty();
}

bool FileWalk::isSkipped(const WalkedEntry &entry) const
{
    if (std::find(m_skippedNames.begin(), m_skippedNames.end(), entry.name) != m_skippedNames.end())
        return true;
    return !m_skippedPaths.empty() &&
           std::find(m_skippedPaths.begin(), m_skippedPaths.end(), entry.path()) != m_skippedPaths.end();
}

bool FileWalk::visit(const std::string &root, const Visitor &visitor)
{
    FileDescriptor fd(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (!fd.isOpen()) {
        if (errno == EACCES || errno == EPERM)
            ++m_unreadable;
        return errno != ENOENT && errno != ENOTDIR;
    }
    if (::fstat(fd.get(), &status) != 0)
        return false;
    m_device = status.st_dev;
    walk(std::move(fd), {root, 1}, visitor);
    return true;
}

void FileWalk::walk(FileDescriptor fd, const Level &level, const Visitor &visitor)
{
    const int directoryFd = fd.get();
    const std::unique_ptr<DIR, CloseDirectory> directory(::fdopendir(directoryFd));
    if (!directory) {
        ++m_unreadable;
        return;
    }
    // fdopendir() owns it from here on.
    [[maybe_unused]] const int owned = fd.release();
    while (const dirent *found = ::readdir(directory.get())) {
        const std::string_view name = found->d_name;
        if (name == "." || name == ".." || !mayBeInteresting(found->d_type))
            continue;
        if (!mayGoOn())
            return;
        struct stat status = {};
        if (::fstatat(directoryFd, found->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        const WalkedEntry entry{level.path, name, directoryFd, status, level.depth};
        const bool isDirectory = entry.isDirectory();
        if (isDirectory && isSkipped(entry))
            continue;
        if (visitor(entry) && isDirectory)
            enter(directoryFd, entry, visitor);
    }
}

void FileWalk::enter(int parent, const WalkedEntry &entry, const Visitor &visitor)
{
    if (entry.depth >= m_limits.maxDepth) {
        ++m_tooDeep;
        return;
    }
    if (!m_limits.crossDevices && entry.status.st_dev != m_device)
        return;
    const std::string name(entry.name);
    FileDescriptor fd(::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (fd.isOpen())
        walk(std::move(fd), {entry.path(), entry.depth + 1}, visitor);
    else if (errno != ENOENT)
        ++m_unreadable;
}

DetectorResult FileWalk::result(std::vector<Finding> findings) const
{
    if (wasCutShort())
        return DetectorResult::failed(m_cutShort);
    DetectorResult result = DetectorResult::of(std::move(findings));
    if (m_unreadable > 0)
        result.notes.push_back(counted(m_unreadable, "directory", "directories") + " could not be read");
    if (m_tooDeep > 0)
        result.notes.push_back(counted(m_tooDeep, "directory", "directories") + " deeper than " +
                               std::to_string(m_limits.maxDepth) + " levels not entered");
    return result;
}

} // namespace prism
