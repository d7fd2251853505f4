// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/shoutlog.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr off_t largest = off_t{1} << 20;

} // namespace

ShoutLog::ShoutLog(std::string folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{}

Result<void> ShoutLog::tell(const Announcement &announcement)
{
    if (auto made = makeDirectory(m_folder); !made)
        return made.error();
    const std::string file = path();
    struct stat facts
    {};
    if (::lstat(file.c_str(), &facts) == 0 && facts.st_size > largest)
        static_cast<void>(::rename(file.c_str(), (file + ".1").c_str()));
    // Appended, not replaced: two programs may write at once, and a line is far below what one write takes.
    const FileDescriptor log(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!log.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot open the log of shouts"), file);
    constexpr std::size_t longest = 2000;
    std::string line = m_clock.now().iso() + " [ log ] " + printable(announcement.title) + ". ";
    for (const std::string_view part : lines(announcement.text))
        line += printable(part) + ' ';
    line = repairedUtf8(std::string_view(line).substr(0, longest)) + '\n';
    const ssize_t written = ::write(log.get(), line.data(), line.size());
    if (written != static_cast<ssize_t>(line.size()))
        return errorFromErrno(written < 0 ? errno : ENOSPC,
                              Sentence::saying("cannot write the log of shouts"), file);
    return {};
}

std::string stateFolder(const std::string &home, const std::string &xdgStateHome)
{
    return (xdgStateHome.starts_with('/') ? xdgStateHome : home + "/.local/state") + "/prism";
}

} // namespace prism
