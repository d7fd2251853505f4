// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Whether a symbolic link at the end of a path may be followed.
enum class Links { Follow, Refuse };

/// A file descriptor that is closed when it goes out of scope.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {}
    ~FileDescriptor() { reset(); }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(other.release())
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release();
    void reset(int fd = -1);

private:
    int m_fd = -1;
};

/// What identifies a file's present content without reading it: any write, replacement or chmod changes one
/// of them.
struct FileStamp
{
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t changedNs = 0; ///< ctime in nanoseconds

    bool operator==(const FileStamp &) const = default;
};

/// Opens a regular file for reading without ever blocking on a FIFO or device (FORMATS.md D21).
/// Unreadable if it is not a regular file, TooLarge above maxBytes.
[[nodiscard]] Result<FileDescriptor> openRegular(const std::string &path, std::size_t maxBytes,
                                                 Links links = Links::Follow, FileStamp *stamp = nullptr);

/// The content of a regular file of at most maxBytes. A file under /proc (size 0) is read to its end.
[[nodiscard]] Result<std::string>
readFile(const std::string &path, std::size_t maxBytes = std::size_t{16} << 20, Links links = Links::Follow);

/// The first or last `bytes` of a regular file, whatever its size.
[[nodiscard]] Result<std::string> readHead(const std::string &path, std::size_t bytes);
[[nodiscard]] Result<std::string> readTail(const std::string &path, std::size_t bytes);

/// Creates the directory and what is missing above it, mode 0700 (FORMATS.md D62).
[[nodiscard]] Result<void> makeDirectory(const std::string &path);

struct DirectoryEntry
{
    std::string name;
    bool isDirectory = false; ///< by d_type; a link is no directory
    bool isLink = false;
    bool isRegular = false;
};

/// The entries of a directory in byte order of their names, without "." and "..".
[[nodiscard]] Result<std::vector<DirectoryEntry>> listDirectory(const std::string &path);

[[nodiscard]] bool fileExists(const std::string &path); ///< follows links
[[nodiscard]] bool isDirectory(const std::string &path);

/// Removes "*.prism-tmp" files older than `age` seconds that a killed writer left in a directory.
void removeStaleTemporaries(const std::string &directory, UtcTime now, std::int64_t age);

/// Flushes a directory's entries to the disk.
[[nodiscard]] Result<void> syncDirectory(const std::string &path);

/// rename(2) and both directories flushed.
[[nodiscard]] Result<void> moveFile(const std::string &from, const std::string &to);

/// `path` with a leading "~" or "~/" replaced.
[[nodiscard]] std::string expandHome(std::string_view path, std::string_view home);

/// Shown form: "//", "/./" and a trailing "/" removed, ".." kept (FORMATS.md 11).
[[nodiscard]] std::string tidyPath(std::string_view path);

} // namespace prism
