// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/pinglistener.h"

#include "engine/audit/daemon.h"
#include "engine/core/text.h"
#include "engine/watch/hostping.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t largestRequest = 16384;
constexpr std::int64_t timeForOne = 2000; // milliseconds
constexpr int waitingClients = 16;

constexpr std::string_view badRequest = "400 Bad Request";
constexpr std::string_view forbidden = "403 Forbidden";
constexpr std::string_view notFound = "404 Not Found";
constexpr std::string_view wrongMethod = "405 Method Not Allowed";

/// The value of a header, "" if it is not there.
std::string_view header(std::string_view head, std::string_view name)
{
    for (const std::string_view line : lines(head)) {
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && asciiLower(line.substr(0, colon)) == name)
            return trimmed(line.substr(colon + 1));
    }
    return {};
}

/// A page in a browser must not ping for its visitor, be it by a name that it had resolved to 127.0.0.1.
bool isFromThisMachine(std::string_view head)
{
    const std::string_view host = header(head, "host");
    const std::string_view name = host.substr(0, host.find(':'));
    return (name == "127.0.0.1" || name == "localhost") && header(head, "origin").empty();
}

std::optional<PingSignal> signalOf(std::string_view word)
{
    if (word == "start")
        return PingSignal::Start;
    if (word == "fail")
        return PingSignal::Fail;
    if (word == "log")
        return PingSignal::Log;
    int exit = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), exit);
    if (error != std::errc{} || end != word.data() + word.size() || exit < 0 || exit > 255)
        return std::nullopt;
    return exit == 0 ? PingSignal::Success : PingSignal::Fail;
}

/// Waits for bytes until the deadline; false if none came.
bool waitReadable(int fd, std::int64_t deadline)
{
    pollfd p{fd, POLLIN, 0};
    const std::int64_t left = deadline - monotonicMilliseconds();
    return left > 0 && ::poll(&p, 1, static_cast<int>(left)) == 1;
}

/// The head of a request; "" if it is too large or does not come in time.
std::string readHead(int fd)
{
    std::string text;
    std::array<char, 4096> buffer{};
    const std::int64_t deadline = monotonicMilliseconds() + timeForOne;
    while (text.size() < largestRequest && waitReadable(fd, deadline)) {
        const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        text.append(buffer.data(), static_cast<std::size_t>(got));
        if (const std::size_t end = text.find("\r\n\r\n"); end != std::string::npos)
            return text.substr(0, end);
    }
    return {};
}

/// Reads what is left, so that closing does not reset the connection before the answer was read.
void readPast(int fd)
{
    ::shutdown(fd, SHUT_WR);
    std::array<char, 4096> buffer{};
    const std::int64_t deadline = monotonicMilliseconds() + timeForOne / 4;
    for (std::size_t seen = 0; seen < largestRequest && waitReadable(fd, deadline);) {
        const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return;
        seen += static_cast<std::size_t>(got);
    }
}

} // namespace

std::optional<PingRequest> parsePingRequest(std::string_view head, std::string &status)
{
    const auto all = lines(head);
    const auto words = all.empty() ? std::vector<std::string_view>() : split(all.front(), ' ');
    status = badRequest;
    if (words.size() != 3 || !words[2].starts_with("HTTP/1."))
        return std::nullopt;
    if (words[0] != "GET" && words[0] != "HEAD" && words[0] != "POST") {
        status = wrongMethod;
        return std::nullopt;
    }
    if (!isFromThisMachine(head)) {
        status = forbidden;
        return std::nullopt;
    }
    const auto parts = split(words[1].substr(0, words[1].find('?')), '/');
    const auto signal = parts.size() == 4 ? signalOf(parts[3]) : std::optional(PingSignal::Success);
    status = notFound;
    if (parts.size() < 3 || parts.size() > 4 || !parts[0].empty() || parts[1] != "ping" || !signal ||
        !isValidHostName(parts[2]))
        return std::nullopt;
    status = "200 OK";
    return PingRequest{std::string(parts[2]), *signal};
}

PingListener::PingListener(const Settings &settings, const Clock &clock, FileDescriptor listener, int port)
    : m_settings(&settings)
    , m_clock(&clock)
    , m_listener(std::move(listener))
    , m_port(port)
{}

Result<PingListener> PingListener::open(const Settings &settings, const Clock &clock, int port)
{
    if (port < 0 || port > 65535)
        return Error{ErrorCode::InvalidInput, "a port is a number from 0 to 65535", {}};
    FileDescriptor listener(::socket(AF_INET, SOCK_STREAM, 0));
    const int on = 1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    socklen_t size = sizeof(address);
    auto *any =
        reinterpret_cast<sockaddr *>(&address); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): POSIX
    if (!listener.isOpen() || ::fcntl(listener.get(), F_SETFD, FD_CLOEXEC) != 0 ||
        ::setsockopt(listener.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0 ||
        ::bind(listener.get(), any, size) != 0 || ::listen(listener.get(), waitingClients) != 0 ||
        ::getsockname(listener.get(), any, &size) != 0) {
        Error error = errorFromErrno(errno, "cannot listen on port " + std::to_string(port), {});
        if (errno == EADDRINUSE)
            error.code = ErrorCode::Busy;
        return error;
    }
    return PingListener(settings, clock, std::move(listener), ntohs(address.sin_port));
}

void PingListener::serve(const std::stop_token &stop)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return;
    const FileDescriptor woken(ends[0]);
    const FileDescriptor waker(ends[1]);
    const std::stop_callback wake(
        stop, [&waker] { [[maybe_unused]] const ssize_t n = ::write(waker.get(), "x", 1); });
    while (!stop.stop_requested()) {
        std::array<pollfd, 2> waits{pollfd{m_listener.get(), POLLIN, 0}, pollfd{woken.get(), POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return;
        if ((waits[0].revents & POLLIN) != 0)
            answerOne();
    }
}

void PingListener::answerOne()
{
    const FileDescriptor client(::accept(m_listener.get(), nullptr, nullptr));
    if (!client.isOpen() || ::fcntl(client.get(), F_SETFD, FD_CLOEXEC) != 0)
        return;
    const std::string status = answer(readHead(client.get()));
    const std::string text = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    [[maybe_unused]] const ssize_t sent = ::send(client.get(), text.data(), text.size(), MSG_NOSIGNAL);
    readPast(client.get());
}

std::string PingListener::answer(std::string_view head) const
{
    std::string status;
    const auto request = parsePingRequest(head, status);
    if (!request)
        return status;
    const auto &hosts = m_settings->hosts;
    if (std::find(hosts.begin(), hosts.end(), request->host) == hosts.end())
        return std::string(notFound);
    const auto noted = noteHostPing(m_settings->inbox, request->host, request->signal, m_clock->now());
    return noted ? status : "500 Internal Server Error";
}

} // namespace prism
