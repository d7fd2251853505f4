// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/pingclient.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <utility>

namespace prism {

PingClient::PingClient(FileDescriptor socket, std::int64_t now)
    : m_socket(std::move(socket))
    , m_deadline(now + timeForRequest)
{}

bool PingClient::read(const Answer &answer, std::int64_t now)
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    if (got == 0)
        return false;
    const auto count = static_cast<std::size_t>(got);
    if (m_isAnswered) {
        m_dropped += count;
        return m_dropped < largestRequest;
    }
    m_head.append(buffer.data(), count);
    const std::size_t end = m_head.find("\r\n\r\n");
    if (end == std::string::npos && m_head.size() < largestRequest)
        return true;
    reply(answer(end == std::string::npos ? std::string_view() : std::string_view(m_head).substr(0, end)));
    // Closed at once, the connection would be reset before the answer was read.
    ::shutdown(m_socket.get(), SHUT_WR);
    m_isAnswered = true;
    m_deadline = now + timeForRest;
    m_head = {};
    return true;
}

void PingClient::giveUp() const
{
    if (!m_isAnswered)
        reply("408 Request Timeout");
}

void PingClient::reply(const std::string &status) const
{
    const std::string text = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    [[maybe_unused]] const ssize_t sent = ::send(m_socket.get(), text.data(), text.size(), MSG_NOSIGNAL);
}

} // namespace prism
