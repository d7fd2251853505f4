// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/linechannel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace prism {

LineChannel::LineChannel(int input, int output, std::size_t limit, std::stop_token stop)
    : m_input(input)
    , m_output(output)
    , m_limit(limit)
    , m_stop(std::move(stop))
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_wakeRead = ends[0];
        m_wakeWrite = ends[1];
    }
}

LineChannel::~LineChannel()
{
    if (m_wakeRead >= 0)
        ::close(m_wakeRead);
    if (m_wakeWrite >= 0)
        ::close(m_wakeWrite);
}

void LineChannel::wakeUp() const
{
    const char one = 1;
    // A full pipe has woken it already.
    [[maybe_unused]] const ssize_t written = ::write(m_wakeWrite, &one, 1);
}

bool LineChannel::readyToRead() const
{
    const std::stop_callback wake(m_stop, [this] { wakeUp(); });
    while (!m_stop.stop_requested()) {
        std::array<pollfd, 2> watched{pollfd{m_input, POLLIN, 0}, pollfd{m_wakeRead, POLLIN, 0}};
        const int n = ::poll(watched.data(), watched.size(), -1);
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0 && watched[0].revents != 0)
            return true;
    }
    return false;
}

bool LineChannel::readyToWrite()
{
    const std::stop_callback wake(m_stop, [this] { wakeUp(); });
    bool gone = m_ended;
    while (!m_stop.stop_requested()) {
        // POLLHUP always comes; the reader may be the very thread that waits here and would never see the
        // end.
        std::array<pollfd, 3> watched{pollfd{m_output, POLLOUT, 0}, pollfd{m_wakeRead, POLLIN, 0},
                                      pollfd{gone ? -1 : m_input, POLLRDHUP, 0}};
        const int n = ::poll(watched.data(), watched.size(), gone ? static_cast<int>(patience.count()) : -1);
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0 && watched[0].revents != 0)
            return true;
        if (n == 0)
            return false;
        gone = gone || watched[2].revents != 0;
    }
    return false;
}

std::optional<LineChannel::Line> LineChannel::takeLine(std::size_t newline)
{
    Line line;
    line.tooLong = std::exchange(m_discarding, false) || newline > m_limit;
    if (!line.tooLong)
        line.text = m_buffer.substr(0, newline);
    m_buffer.erase(0, newline + 1);
    m_searched = 0;
    return line;
}

std::optional<LineChannel::Line> LineChannel::read()
{
    std::array<char, 65536> piece{};
    for (;;) {
        const std::size_t newline = m_buffer.find('\n', m_searched);
        if (newline != std::string::npos)
            return takeLine(newline);
        m_searched = m_buffer.size();
        if (m_buffer.size() > m_limit) {
            m_discarding = true;
            m_buffer.clear();
            m_searched = 0;
        }
        if (m_ended) {
            if (m_buffer.empty() && !m_discarding)
                return std::nullopt;
            return takeLine(m_buffer.size());
        }
        if (!readyToRead())
            return std::nullopt;
        const ssize_t got = ::read(m_input, piece.data(), piece.size());
        if (got > 0)
            m_buffer.append(piece.data(), static_cast<std::size_t>(got));
        else if (got == 0)
            m_ended = true;
        else if (errno != EINTR && errno != EAGAIN)
            return std::nullopt;
    }
}

bool LineChannel::write(std::string_view text)
{
    const std::lock_guard lock(m_writing);
    std::string line(text);
    line += '\n';
    std::string_view rest = line;
    while (!rest.empty() && !m_deaf) {
        if (!readyToWrite()) {
            m_deaf = true;
            return false;
        }
        // poll() promises room for this much on a pipe; more could block beyond the reach of a stop.
        const ssize_t put = ::write(m_output, rest.data(), std::min<std::size_t>(rest.size(), 4096));
        if (put >= 0)
            rest.remove_prefix(static_cast<std::size_t>(put));
        else if (errno != EINTR && errno != EAGAIN)
            m_deaf = true;
    }
    return !m_deaf;
}

} // namespace prism
