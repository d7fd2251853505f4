// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t bufferSize = std::size_t{1} << 20;

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash == 0 ? 1 : slash);
}

// Ends neither in .json nor in _bundle.json (FORMATS.md 13.7) and starts with a dot, so that no reader takes
// it.
std::string temporaryName(const std::string &path)
{
    // Process, moment and count: as good a name as a random one (O_EXCL makes sure), without the price of a
    // random device.
    static std::atomic<unsigned> counter = 0;
    struct timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::size_t slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return directoryOf(path) + "/." + name.substr(0, 180) + '.' + std::to_string(::getpid()) + '-' +
           std::to_string(now.tv_nsec) + '-' + std::to_string(counter++) + ".prism-tmp";
}

} // namespace

AtomicFile::AtomicFile(std::string path, std::string temporary, FileDescriptor fd)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_fd(std::move(fd))
{}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_fd(std::move(other.m_fd))
    , m_buffer(std::move(other.m_buffer))
    , m_size(other.m_size)
    , m_failure(std::move(other.m_failure))
{}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
    m_temporary.clear();
    m_fd.reset();
}

Result<AtomicFile> AtomicFile::create(const std::string &path, unsigned mode)
{
    for (int attempt = 0;; ++attempt) {
        std::string temporary = temporaryName(path);
        FileDescriptor fd(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (fd.isOpen())
            return AtomicFile(path, std::move(temporary), std::move(fd));
        if (errno != EEXIST || attempt > 8)
            return errorFromErrno(errno, Sentence::saying("cannot create a file"), directoryOf(path));
    }
}

Result<void> AtomicFile::writeThrough(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(m_fd.get(), bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            m_failure = std::make_unique<Error>(
                errorFromErrno(n == 0 ? ENOSPC : errno, Sentence::saying("cannot write"), m_path));
            return *m_failure;
        }
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

Result<void> AtomicFile::flush()
{
    auto written = writeThrough(m_buffer);
    m_buffer.clear();
    return written;
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    if (m_failure)
        return *m_failure;
    m_size += bytes.size();
    if (m_buffer.size() + bytes.size() <= bufferSize) {
        m_buffer += bytes;
        return {};
    }
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (bytes.size() >= bufferSize / 2)
        return writeThrough(bytes);
    m_buffer.reserve(bufferSize);
    m_buffer = bytes;
    return {};
}

Result<void> AtomicFile::commit(DirectorySync sync)
{
    if (m_failure)
        return *m_failure;
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (::fsync(m_fd.get()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot flush"), m_path);
    m_fd.reset();
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot rename the new file"), m_path);
    m_temporary.clear();
    return sync == DirectorySync::Now ? syncDirectory(directoryOf(m_path)) : Result<void>();
}

Result<void> writeFileAtomically(const std::string &path, std::string_view bytes, unsigned mode,
                                 DirectorySync sync)
{
    auto file = AtomicFile::create(path, mode);
    if (!file)
        return file.error();
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit(sync);
}

} // namespace prism
