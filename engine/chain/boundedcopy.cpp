// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/boundedcopy.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace prism {
namespace {

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

} // namespace

BoundedCopy::BoundedCopy(std::string path, FileDescriptor file, FileDescriptor output, FileDescriptor input,
                         std::size_t limit)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_output(std::move(output))
    , m_input(std::move(input))
    , m_limit(limit)
{}

Result<std::unique_ptr<BoundedCopy>> BoundedCopy::create(const std::string &path, std::size_t limit)
{
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot create the file"), path);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot make a pipe"), path);
    FileDescriptor output(ends[0]);
    FileDescriptor input(ends[1]);
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    std::unique_ptr<BoundedCopy> out(
        new BoundedCopy(path, std::move(file), std::move(output), std::move(input), limit));
    try {
        out->m_reader = std::thread([copy = out.get()] { copy->copy(); });
    } catch (const std::system_error &) {
        return Error{ErrorCode::Io, Sentence::saying("cannot start a thread"), path};
    }
    return out;
}

BoundedCopy::~BoundedCopy()
{
    static_cast<void>(finish());
}

Result<void> BoundedCopy::finish()
{
    m_input.reset();
    if (m_reader.joinable())
        m_reader.join();
    if (m_failure)
        return *m_failure;
    return {};
}

void BoundedCopy::copy()
{
    std::array<char, std::size_t{64} << 10> piece{};
    std::size_t copied = 0;
    for (;;) {
        const ssize_t n = ::read(m_output.get(), piece.data(), piece.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        copied += static_cast<std::size_t>(n);
        if (copied > m_limit) {
            m_failure = Error{ErrorCode::TooLarge, Sentence::saying("more came than is taken"), m_path};
            break;
        }
        if (!writeAll(m_file.get(), {piece.data(), static_cast<std::size_t>(n)})) {
            m_failure = errorFromErrno(errno, Sentence::saying("cannot write the file"), m_path);
            break;
        }
    }
    m_output.reset(); // whoever still writes is told
}

} // namespace prism
