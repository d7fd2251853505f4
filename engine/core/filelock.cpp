// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/filelock.h"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <unistd.h>

namespace prism {
namespace {

Result<FileDescriptor> openLockFile(const std::string &path)
{
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!fd.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot open the lock file"), path);
    return fd;
}

} // namespace

Result<FileLock> FileLock::tryLock(const std::string &path)
{
    auto fd = openLockFile(path);
    if (!fd)
        return fd.error();
    if (::flock(fd->get(), LOCK_EX | LOCK_NB) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot take the lock"), path);
    return FileLock(std::move(*fd));
}

Result<FileLock> FileLock::wait(const std::string &path, const std::stop_token &stop)
{
    auto fd = openLockFile(path);
    if (!fd)
        return fd.error();
    std::mutex mutex;
    std::condition_variable_any pause;
    std::unique_lock guard(mutex);
    while (::flock(fd->get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return errorFromErrno(errno, Sentence::saying("cannot take the lock"), path);
        pause.wait_for(guard, stop, std::chrono::milliseconds(50), [] { return false; });
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("stopped while waiting for the lock"), path};
    }
    return FileLock(std::move(*fd));
}

void FileLock::setOwner(const std::string &text)
{
    if (::ftruncate(m_fd.get(), 0) == 0) {
        [[maybe_unused]] const ssize_t n = ::pwrite(m_fd.get(), text.data(), text.size(), 0);
    }
}

} // namespace prism
