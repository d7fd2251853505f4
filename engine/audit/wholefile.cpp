// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/wholefile.h"

#include "engine/core/file.h"

#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t largest = 0xFFFFFFFF - 4096; // simdjson's limit
constexpr std::size_t padding = 64;
constexpr std::size_t page = 4096;
constexpr std::size_t piece = std::size_t{1} << 20;

} // namespace

Result<WholeFile> WholeFile::read(const std::string &path)
{
    FileStamp stamp;
    auto fd = openRegular(path, largest, Links::Follow, &stamp);
    if (!fd)
        return fd.error();
    const std::size_t mapped = (stamp.size + padding + page) / page * page;
    void *memory = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return errorFromErrno(errno, "no memory for the file", path);
    WholeFile file(static_cast<char *>(memory), 0, mapped);
    while (file.m_size < stamp.size) {
        const ssize_t n = ::read(fd->get(), file.m_data + file.m_size,
                                 std::min<std::size_t>(stamp.size - file.m_size, piece));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, "cannot read", path);
        if (n == 0)
            break;
        file.m_size += static_cast<std::size_t>(n);
    }
    return file;
}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
{}

WholeFile &WholeFile::operator=(WholeFile &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_mapped, other.m_mapped);
    return *this;
}

WholeFile::~WholeFile()
{
    if (m_data)
        ::munmap(m_data, m_mapped);
}

} // namespace prism
