// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/reach.h"

#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/sshhostkey.h"
#include "engine/target/validate.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace prism {
namespace {

constexpr int tickMs = 50;
constexpr std::size_t longestGreeting = 255;
constexpr std::size_t mostAtOnce = 64;

struct Address
{
    sockaddr_storage bytes = {};
    socklen_t size = 0;
    int family = 0;
};

struct Lookup
{
    std::mutex mutex;
    std::condition_variable_any done;
    bool finished = false;
    int failure = 0;
    std::vector<Address> addresses;
};

void lookUp(Lookup &lookup, const std::string &name, const std::string &service)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int failure = ::getaddrinfo(name.c_str(), service.c_str(), &hints, &list);
    const std::lock_guard guard(lookup.mutex);
    lookup.failure = failure;
    for (const addrinfo *a = failure == 0 ? list : nullptr; a; a = a->ai_next) {
        Address address;
        std::memcpy(&address.bytes, a->ai_addr, std::min<std::size_t>(a->ai_addrlen, sizeof address.bytes));
        address.size = a->ai_addrlen;
        address.family = a->ai_family;
        lookup.addresses.push_back(address);
    }
    if (failure == 0)
        ::freeaddrinfo(list);
    lookup.finished = true;
    lookup.done.notify_all();
}

Result<std::vector<Address>> addressesOf(const std::string &name, int port, std::int64_t until,
                                         const std::stop_token &stop)
{
    // getaddrinfo() cannot be interrupted: its thread is left to end by itself and owns what it writes to.
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name, port] { lookUp(*lookup, name, std::to_string(port)); }).detach();
    std::unique_lock guard(lookup->mutex);
    const auto left = std::chrono::milliseconds(std::max<std::int64_t>(0, until - monotonicMilliseconds()));
    if (!lookup->done.wait_for(guard, stop, left, [&] { return lookup->finished; })) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("stopped"), name};
        return Error{ErrorCode::Timeout, Sentence::saying("the name server does not answer"), name};
    }
    if (lookup->failure != 0)
        return Error{ErrorCode::NotFound, ::gai_strerror(lookup->failure), printable(name)};
    return lookup->addresses;
}

// Waits for an event in steps, so that a stop request is seen. 0, or the error.
Result<void> await(int fd, short event, std::int64_t until, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::int64_t left = until - monotonicMilliseconds();
        if (left <= 0)
            return Error{ErrorCode::Timeout, Sentence::saying("no answer in time"), {}};
        pollfd p{fd, event, 0};
        if (::poll(&p, 1, static_cast<int>(std::min<std::int64_t>(left, tickMs))) > 0)
            return {};
    }
    return Error{ErrorCode::Cancelled, Sentence::saying("stopped"), {}};
}

Result<FileDescriptor> connectTo(const Address &address, std::int64_t until, const std::stop_token &stop)
{
    FileDescriptor fd(::socket(address.family, SOCK_STREAM, 0));
    if (!fd.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot open a socket"), {});
    ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC);
    ::fcntl(fd.get(), F_SETFL, O_NONBLOCK);
    // The sockets API takes every family through this one type.
    const auto *raw = reinterpret_cast<const sockaddr *>(&address.bytes);
    if (::connect(fd.get(), raw, address.size) != 0 && errno != EINPROGRESS)
        return errorFromErrno(errno, Sentence::saying("cannot connect"), {});
    if (const auto ready = await(fd.get(), POLLOUT, until, stop); !ready)
        return ready.error();
    int failure = 0;
    socklen_t size = sizeof failure;
    ::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &failure, &size);
    if (failure != 0)
        return errorFromErrno(failure, Sentence::saying("cannot connect"), {});
    return fd;
}

Result<std::string> greetingFrom(int fd, std::int64_t until, const std::stop_token &stop)
{
    std::string text;
    std::array<char, 256> piece{};
    while (text.find('\n') == std::string::npos && text.size() < longestGreeting) {
        if (const auto ready = await(fd, POLLIN, until, stop); !ready) {
            Error error = ready.error();
            if (error.code == ErrorCode::Timeout)
                error.message =
                    Sentence::saying("the port is open, but nothing greets: the ssh server hangs");
            return error;
        }
        const ssize_t n = ::read(fd, piece.data(), piece.size());
        if (n <= 0)
            return Error{ErrorCode::External,
                         Sentence::saying("the connection was closed before an ssh server greeted"),
                         {}};
        text.append(piece.data(), static_cast<std::size_t>(n));
    }
    if (!text.starts_with("SSH-"))
        return Error{ErrorCode::External, Sentence::saying("what answers there is no ssh server"), {}};
    return printable(trimmed(text.substr(0, text.find('\n'))));
}

Result<Sentence> greetingOf(const Target &target, const std::string &home, std::chrono::milliseconds limit,
                            const std::stop_token &stop)
{
    if (!isSshTarget(target.sshTarget))
        return Error{ErrorCode::InvalidInput, Sentence::saying("ssh.target breaks a rule"), {}};
    SshSettings settings = sshSettingsFor(target, home);
    settings.connectTimeout =
        std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(limit) / 2);
    const auto effective = effectiveSsh(settings, stop);
    if (!effective)
        return effective.error();
    if (!effective->viaProxy) {
        const auto greeting = readSshGreeting(effective->hostName, effective->port, limit, stop);
        return greeting ? Result<Sentence>(*greeting) : Result<Sentence>(greeting.error());
    }
    const auto key = checkHostKey(settings, stop);
    if (!key)
        return key.error();
    return Sentence::saying("answers through its jump host");
}

} // namespace

Result<std::vector<std::string>> resolveName(const std::string &name, std::chrono::milliseconds limit,
                                             const std::stop_token &stop)
{
    const auto found = addressesOf(name, 22, monotonicMilliseconds() + limit.count(), stop);
    if (!found)
        return found.error();
    std::vector<std::string> out;
    for (const Address &a : *found) {
        std::array<char, NI_MAXHOST> text{};
        const auto *raw = reinterpret_cast<const sockaddr *>(&a.bytes);
        if (::getnameinfo(raw, a.size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            out.emplace_back(text.data());
    }
    return out;
}

Result<std::string> readSshGreeting(const std::string &name, int port, std::chrono::milliseconds limit,
                                    const std::stop_token &stop)
{
    const std::int64_t until = monotonicMilliseconds() + limit.count();
    const auto addresses = addressesOf(name, port, until, stop);
    if (!addresses)
        return addresses.error();
    Error last{ErrorCode::NotFound, Sentence::saying("the name has no address"), printable(name)};
    for (const Address &address : *addresses) {
        const auto fd = connectTo(address, until, stop);
        auto greeting = fd ? greetingFrom(fd->get(), until, stop) : Result<std::string>(fd.error());
        if (greeting)
            return greeting;
        last = greeting.error();
    }
    last.place = printable(name) + " port " + std::to_string(port);
    return last;
}

std::vector<Reachability> checkReachability(const std::vector<Target> &targets, const std::string &home,
                                            std::chrono::milliseconds limit, const std::stop_token &stop)
{
    std::vector<Reachability> out(targets.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t n = next++; n < targets.size(); n = next++) {
            const std::int64_t begun = monotonicMilliseconds();
            const auto greeting = greetingOf(targets[n], home, limit, stop);
            out[n] = {greeting.has_value(), greeting ? *greeting : greeting.error().message,
                      std::chrono::milliseconds(monotonicMilliseconds() - begun)};
        }
    };
    std::vector<std::jthread> workers;
    for (std::size_t n = 0; n < std::min(targets.size(), mostAtOnce); ++n)
        workers.emplace_back(work);
    workers.clear(); // joins
    return out;
}

} // namespace prism
