// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/secretprompt.h"

#include "platform/common/keychainprotocol.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace prism {
namespace {

class SilentTerminal
{
public:
    SilentTerminal()
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_fd < 0 || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL | ICANON;
        m_silent = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            static_cast<void>(::tcsetattr(m_fd, TCSAFLUSH, &m_before));
        if (m_fd >= 0)
            ::close(m_fd);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isSilent() const { return m_silent; }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
    termios m_before{};
    bool m_silent = false;
};

// A pipe whose reading end becomes readable when the operator stops.
class StopPipe
{
public:
    explicit StopPipe(const std::stop_token &stop)
        : m_open(::pipe(m_ends.data()) == 0)
        , m_callback(stop, [this] {
            if (m_open)
                static_cast<void>(!::write(m_ends[1], "", 1));
        })
    {}
    ~StopPipe()
    {
        if (m_open) {
            ::close(m_ends[0]);
            ::close(m_ends[1]);
        }
    }
    StopPipe(const StopPipe &) = delete;
    StopPipe &operator=(const StopPipe &) = delete;

    [[nodiscard]] int fd() const { return m_open ? m_ends[0] : -1; }

private:
    std::array<int, 2> m_ends{-1, -1};
    bool m_open;
    std::stop_callback<std::function<void()>> m_callback;
};

Result<std::string> readLine(int terminal, int stopped)
{
    const Error cancelled{ErrorCode::Cancelled, "nothing was stored", {}};
    std::string line;
    std::array<char, 1024> buffer{};
    while (line.size() <= keychainValueLimit) {
        std::array<pollfd, 2> fds{pollfd{terminal, POLLIN, 0}, pollfd{stopped, POLLIN, 0}};
        if (::poll(fds.data(), fds.size(), -1) < 0 && errno != EINTR)
            return errorFromErrno(errno, "read the terminal", {});
        if (fds[1].revents != 0)
            return cancelled;
        if (fds[0].revents == 0)
            continue;
        const ssize_t got = ::read(terminal, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return cancelled;
        line.append(buffer.data(), static_cast<std::size_t>(got));
        if (line.back() == '\n') {
            line.pop_back();
            return line;
        }
    }
    return Error{ErrorCode::TooLarge, "a secret has at most 64 KiB", {}};
}

} // namespace

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<std::string> askForSecret(const std::string &question, const std::stop_token &stop)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return Error{ErrorCode::Unsupported, "there is no terminal to ask on", {}};
    static_cast<void>(!::write(terminal.fd(), question.data(), question.size()));
    const StopPipe stopped(stop);
    return readLine(terminal.fd(), stopped.fd());
}

} // namespace prism
