// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/wholefile.h"

#include "engine/core/file.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t largest = 0xFFFFFFFF - 4096; // simdjson's limit
constexpr std::size_t page = 65536;                // a multiple of every page size in use
#ifdef MAP_POPULATE
constexpr int populate = MAP_POPULATE; // one call instead of a page fault every 4 KiB
#else
constexpr int populate = 0;
#endif

} // namespace

Result<WholeFile> WholeFile::map(const std::string &path)
{
    FileStamp stamp;
    auto fd = openRegular(path, largest, Links::Follow, &stamp);
    if (!fd)
        return fd.error();
    const std::size_t pages = (stamp.size + page - 1) / page * page;
    // The whole range is reserved first: behind the file's last page lie the zero bytes that simdjson may
    // read.
    void *memory = ::mmap(nullptr, pages + page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return errorFromErrno(errno, Sentence::saying("no memory for the file"), path);
    WholeFile file(static_cast<char *>(memory), stamp.size, pages + page);
    if (pages > 0 &&
        ::mmap(memory, pages, PROT_READ, MAP_PRIVATE | MAP_FIXED | populate, fd->get(), 0) == MAP_FAILED)
        return errorFromErrno(errno, Sentence::saying("cannot map"), path);
    file.m_ofFile = true;
    return file;
}

Result<WholeFile> WholeFile::copyOf(std::string_view text)
{
    if (text.size() > largest)
        return Error{ErrorCode::TooLarge, Sentence::saying("is larger than 4 GiB"), {}};
    const std::size_t mapped = (text.size() + page - 1) / page * page + page;
    void *memory = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return errorFromErrno(errno, Sentence::saying("no memory for the text"), {});
    WholeFile file(static_cast<char *>(memory), text.size(), mapped);
    std::memcpy(memory, text.data(), text.size());
    return file;
}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
    , m_ofFile(std::exchange(other.m_ofFile, false))
{}

WholeFile &WholeFile::operator=(WholeFile &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_mapped, other.m_mapped);
    std::swap(m_ofFile, other.m_ofFile);
    return *this;
}

// The mapping is private and was never written to, so no page holds anything that the file does not.
void WholeFile::letGo() const
{
    if (m_ofFile)
        ::madvise(m_data, m_size, MADV_DONTNEED);
}

WholeFile::~WholeFile()
{
    if (m_data)
        ::munmap(m_data, m_mapped);
}

} // namespace prism
