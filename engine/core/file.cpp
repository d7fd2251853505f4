// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"

#include "engine/core/text.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

#ifdef __APPLE__
std::int64_t changedNs(const struct stat &s)
{
    return s.st_ctimespec.tv_sec * 1000000000 + s.st_ctimespec.tv_nsec;
}
#else
std::int64_t changedNs(const struct stat &s)
{
    return s.st_ctim.tv_sec * 1000000000 + s.st_ctim.tv_nsec;
}
#endif

// Reads to the end or to `limit` bytes; the file may have grown since it was measured.
Result<std::string> readAll(int fd, std::size_t expected, std::size_t limit, const std::string &path)
{
    // Files below /proc/sys say that they are empty, and give nothing after the first read.
    constexpr std::size_t unmeasured = 4096;
    std::string out;
    out.resize(std::min(expected == 0 ? unmeasured : expected, limit) + 1);
    std::size_t have = 0;
    for (;;) {
        const ssize_t n = ::read(fd, out.data() + have, out.size() - have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, Sentence::saying("cannot read"), path);
        if (n == 0)
            break;
        have += static_cast<std::size_t>(n);
        if (have > limit)
            return Error{ErrorCode::TooLarge,
                         Sentence::saying("larger than %1", humanBytes(static_cast<double>(limit))), path};
        if (have == out.size())
            out.resize(std::min(out.size() * 2 + 4096, limit + 1));
    }
    out.resize(have);
    return out;
}

} // namespace

int FileDescriptor::release()
{
    const int fd = m_fd;
    m_fd = -1;
    return fd;
}

void FileDescriptor::reset(int fd)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

Result<FileDescriptor> openRegular(const std::string &path, std::size_t maxBytes, Links links,
                                   FileStamp *stamp)
{
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    FileDescriptor fd(::open(path.c_str(), flags));
    if (!fd.isOpen()) {
        if (errno == ELOOP && links == Links::Refuse)
            return Error{ErrorCode::Unreadable, Sentence::saying("is a symbolic link"), path};
        return errorFromErrno(errno, Sentence::saying("cannot open"), path);
    }
    struct stat s = {};
    if (::fstat(fd.get(), &s) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot examine"), path);
    if (!S_ISREG(s.st_mode))
        return Error{ErrorCode::Unreadable, Sentence::saying("is not a regular file"), path};
    if (static_cast<std::uint64_t>(s.st_size) > maxBytes)
        return Error{ErrorCode::TooLarge,
                     Sentence::saying("is %1, more than the limit of %2",
                                      humanBytes(static_cast<double>(s.st_size)),
                                      humanBytes(static_cast<double>(maxBytes))),
                     path};
    if (stamp)
        *stamp = {s.st_ino, static_cast<std::uint64_t>(s.st_size), changedNs(s)};
    return fd;
}

Result<std::string> readFile(const std::string &path, std::size_t maxBytes, Links links)
{
    FileStamp stamp;
    auto fd = openRegular(path, maxBytes, links, &stamp);
    if (!fd)
        return fd.error();
    return readAll(fd->get(), stamp.size, maxBytes, path);
}

Result<std::string> readHead(const std::string &path, std::size_t bytes)
{
    FileStamp stamp;
    auto fd = openRegular(path, SIZE_MAX, Links::Follow, &stamp);
    if (!fd)
        return fd.error();
    // No more room than the file needs: `bytes` may be many times that. Files of /proc say 0 and grow it.
    std::string out(std::min<std::uint64_t>(bytes, stamp.size + 4096), '\0');
    std::size_t have = 0;
    while (have < bytes) {
        if (have == out.size())
            out.resize(std::min(bytes, out.size() * 2));
        const ssize_t n = ::read(fd->get(), out.data() + have, out.size() - have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, Sentence::saying("cannot read"), path);
        if (n == 0)
            break;
        have += static_cast<std::size_t>(n);
    }
    out.resize(have);
    return out;
}

Result<std::string> readTail(const std::string &path, std::size_t bytes)
{
    FileStamp stamp;
    auto fd = openRegular(path, SIZE_MAX, Links::Follow, &stamp);
    if (!fd)
        return fd.error();
    if (stamp.size > bytes && ::lseek(fd->get(), static_cast<off_t>(stamp.size - bytes), SEEK_SET) < 0)
        return errorFromErrno(errno, Sentence::saying("cannot seek"), path);
    return readAll(fd->get(), std::min<std::size_t>(bytes, stamp.size), bytes + 65536, path);
}

Result<void> makeDirectory(const std::string &path)
{
    if (isDirectory(path))
        return {};
    const std::size_t slash = path.find_last_of('/', path.find_last_not_of('/'));
    if (slash != std::string::npos && slash > 0) {
        if (auto above = makeDirectory(path.substr(0, slash)); !above)
            return above;
    }
    if (::mkdir(path.c_str(), 0700) != 0 && !(errno == EEXIST && isDirectory(path)))
        return errorFromErrno(errno, Sentence::saying("cannot create the directory"), path);
    return {};
}

Result<std::vector<DirectoryEntry>> listDirectory(const std::string &path)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(path.c_str()), &::closedir);
    if (!dir)
        return errorFromErrno(errno, Sentence::saying("cannot list"), path);
    std::vector<DirectoryEntry> out;
    while (const dirent *e = ::readdir(dir.get())) {
        std::string name = static_cast<const char *>(e->d_name);
        if (name == "." || name == "..")
            continue;
        DirectoryEntry entry{std::move(name), e->d_type == DT_DIR, e->d_type == DT_LNK, e->d_type == DT_REG};
        struct stat s = {};
        if (e->d_type == DT_UNKNOWN && ::lstat((path + '/' + entry.name).c_str(), &s) == 0) {
            entry.isDirectory = S_ISDIR(s.st_mode);
            entry.isLink = S_ISLNK(s.st_mode);
            entry.isRegular = S_ISREG(s.st_mode);
        }
        out.push_back(std::move(entry));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return out;
}

bool fileExists(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0;
}

bool isDirectory(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0 && S_ISDIR(s.st_mode);
}

void removeStaleTemporaries(const std::string &directory, UtcTime now, std::int64_t age)
{
    const auto entries = listDirectory(directory);
    if (!entries)
        return;
    for (const DirectoryEntry &e : *entries) {
        struct stat s = {};
        const std::string path = directory + '/' + e.name;
        if (e.name.ends_with(".prism-tmp") && ::lstat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode) &&
            now.seconds - s.st_mtime > age)
            ::unlink(path.c_str());
    }
}

Result<void> syncDirectory(const std::string &path)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot open the directory"), path);
    if (::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return errorFromErrno(errno, Sentence::saying("cannot flush the directory"), path);
    return {};
}

Result<void> moveFile(const std::string &from, const std::string &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot move to %1", to), from);
    const auto parent = [](const std::string &p) {
        return p.substr(0, std::max<std::size_t>(p.rfind('/'), 1));
    };
    if (auto synced = syncDirectory(parent(to)); !synced)
        return synced;
    return parent(from) == parent(to) ? Result<void>() : syncDirectory(parent(from));
}

std::string expandHome(std::string_view path, std::string_view home)
{
    if (path == "~" || path.starts_with("~/"))
        return std::string(home) + std::string(path.substr(1));
    return std::string(path);
}

std::string tidyPath(std::string_view path)
{
    std::string out;
    if (path.starts_with('/'))
        out = "/";
    for (const std::string_view part : split(path, '/')) {
        if (part.empty() || part == ".")
            continue;
        if (!out.empty() && out.back() != '/')
            out.push_back('/');
        out += part;
    }
    return out.empty() ? "." : out;
}

} // namespace prism
