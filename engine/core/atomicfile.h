// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/core/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace prism {

/// When the directory of a new file is flushed. Later: the caller writes several files of one directory and
/// calls syncDirectory() once after them. Until then a power loss may bring the older file back, never half
/// of one.
enum class DirectorySync { Now, Later };

/// Replaces a file so that a reader, a crash or a full disk never leaves half of it: a temporary file in the
/// same directory, every write's count checked, fsync, rename, fsync of the directory. A link at the path is
/// replaced, not followed. (QSaveFile keeps a truncated file after ENOSPC, recipes/BENCH.md 11; hence our
/// own.) Without commit() nothing changes. Not thread-safe.
class AtomicFile
{
public:
    ~AtomicFile();
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Opens the temporary file beside `path`, whose directory must exist. `mode` is the new file's.
    [[nodiscard]] static Result<AtomicFile> create(const std::string &path, unsigned mode = 0600);

    /// Appends through a buffer of 1 MiB. After a failure every later call fails the same way.
    [[nodiscard]] Result<void> write(std::string_view bytes);

    /// Bytes handed to write() so far.
    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Flushes, renames over the path, flushes the directory.
    [[nodiscard]] Result<void> commit(DirectorySync sync = DirectorySync::Now);

private:
    AtomicFile(std::string path, std::string temporary, FileDescriptor fd);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> writeThrough(std::string_view bytes);
    void discard();

    std::string m_path;
    std::string m_temporary; // empty once renamed or discarded
    FileDescriptor m_fd;
    std::string m_buffer;
    std::uint64_t m_size = 0;
    std::unique_ptr<Error> m_failure;
};

/// The whole of `bytes` in one go, see AtomicFile.
[[nodiscard]] Result<void> writeFileAtomically(const std::string &path, std::string_view bytes,
                                               unsigned mode = 0600, DirectorySync sync = DirectorySync::Now);

} // namespace prism
