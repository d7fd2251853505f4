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

constexpr int waitingClients = 64; // that the system keeps until they are accepted
constexpr std::size_t mostClients = 64;
constexpr std::size_t ownWaits = 2; // the listener and the waker, before those of the clients

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

/// No descriptor for children, and no call that waits.
bool makeGentle(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && ::fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 &&
           ::fcntl(fd, F_SETFL, flags | O_NONBLOCK) == 0;
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
    if (!listener.isOpen() || !makeGentle(listener.get()) ||
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
    std::vector<PingClient> clients;
    while (!stop.stop_requested()) {
        std::vector<pollfd> waits{{m_listener.get(), POLLIN, 0}, {woken.get(), POLLIN, 0}};
        std::int64_t pause = -1;
        const std::int64_t now = monotonicMilliseconds();
        for (const PingClient &client : clients) {
            waits.push_back({client.socket(), POLLIN, 0});
            const std::int64_t left = std::max<std::int64_t>(client.deadline() - now, 0);
            pause = pause < 0 ? left : std::min(pause, left);
        }
        if (::poll(waits.data(), waits.size(), static_cast<int>(pause)) < 0 && errno != EINTR)
            return;
        serveClients(clients, waits);
        if ((waits[0].revents & POLLIN) != 0)
            acceptAll(clients);
    }
}

void PingListener::acceptAll(std::vector<PingClient> &clients) const
{
    for (std::size_t i = 0; i < mostClients; ++i) {
        FileDescriptor client(::accept(m_listener.get(), nullptr, nullptr));
        if (!client.isOpen())
            return;
        if (!makeGentle(client.get()))
            continue;
        if (clients.size() == mostClients)
            clients.erase(clients.begin());
        clients.emplace_back(std::move(client), monotonicMilliseconds());
    }
}

void PingListener::serveClients(std::vector<PingClient> &clients, const std::vector<pollfd> &waits) const
{
    const std::int64_t now = monotonicMilliseconds();
    const auto answerTo = [this](std::string_view head) {
        return answer(head);
    };
    std::vector<PingClient> staying;
    for (std::size_t i = 0; i < clients.size(); ++i) {
        PingClient &client = clients[i];
        const bool stays = waits[i + ownWaits].revents == 0 || client.read(answerTo, now);
        if (stays && client.deadline() > now)
            staying.push_back(std::move(client));
        else if (stays)
            client.giveUp();
    }
    clients = std::move(staying);
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
