// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/core/result.h"

#include <stop_token>
#include <string>

namespace prism {

/// An flock(2) on a file of its own, shared with the Python collector (FORMATS.md 13.5). Released when it
/// goes out of scope or the process dies.
class FileLock
{
public:
    /// Waits for the lock until `stop` is requested (then Cancelled). Looks 20 times a second, so that a
    /// signal ends it.
    [[nodiscard]] static Result<FileLock> wait(const std::string &path, const std::stop_token &stop);
    /// Takes the lock or fails with Busy at once.
    [[nodiscard]] static Result<FileLock> tryLock(const std::string &path);

    /// Replaces the lock file's text, which says who holds it. For people; nothing relies on it.
    void setOwner(const std::string &text);

private:
    explicit FileLock(FileDescriptor fd)
        : m_fd(std::move(fd))
    {}
    FileDescriptor m_fd;
};

} // namespace prism
