// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"

#include <QByteArray>
#include <QtGlobal>

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace prism::test {

inline sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

/// A connection that says nothing.
inline FileDescriptor connectTo(int port)
{
    FileDescriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        qFatal("nobody listens on %d", port);
    return fd;
}

/// A TCP server on 127.0.0.1 that answers one request; waits ten seconds at most.
class LoopbackServer
{
public:
    LoopbackServer()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof(address);
        auto *any = reinterpret_cast<sockaddr *>(&address);
        const timeval limit{10, 0};
        if (::bind(m_listener.get(), any, size) != 0 || ::listen(m_listener.get(), 1) != 0 ||
            ::getsockname(m_listener.get(), any, &size) != 0 ||
            ::setsockopt(m_listener.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)) != 0)
            qFatal("no loopback server");
        m_port = ntohs(address.sin_port);
    }

    [[nodiscard]] int port() const { return m_port; }

    /// Reads until the request ends like that, then answers; returns the request.
    [[nodiscard]] QByteArray answerOne(const char *requestEnd, const char *answer) const
    {
        const FileDescriptor connection(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        QByteArray request;
        char buffer[4096];
        while (connection.isOpen() && !request.endsWith(requestEnd)) {
            const ssize_t got = ::recv(connection.get(), buffer, sizeof(buffer), 0);
            if (got <= 0)
                break;
            request.append(buffer, static_cast<qsizetype>(got));
        }
        const QByteArray text(answer);
        if (connection.isOpen() && ::send(connection.get(), text.data(),
                                          static_cast<std::size_t>(text.size()), MSG_NOSIGNAL) != text.size())
            qFatal("the answer was not taken");
        return request;
    }

private:
    FileDescriptor m_listener;
    int m_port = 0;
};

} // namespace prism::test
