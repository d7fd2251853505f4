// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/coverageliveproof.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/coverageproof.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/systemdtimers.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace prism {
namespace {

/// `timeout_s` in milliseconds, between 1 ms and the limit.
Result<std::chrono::milliseconds> timeoutOf(const JsonValue &check, double defaultSeconds, double maxSeconds)
{
    const auto seconds = numberOf(check, "timeout_s");
    if (!seconds)
        return seconds.error();
    const double chosen = std::clamp(seconds->value_or(defaultSeconds), 0.001, maxSeconds);
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(chosen * 1000)));
}

struct Address
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    int family = AF_INET;
};

std::optional<Address> numericAddress(const std::string &host, std::uint16_t port)
{
    Address address;
    sockaddr_in v4{};
    if (::inet_pton(AF_INET, host.c_str(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&address.storage, &v4, sizeof v4);
        address.size = sizeof v4;
        return address;
    }
    sockaddr_in6 v6{};
    if (::inet_pton(AF_INET6, host.c_str(), &v6.sin6_addr) != 1)
        return std::nullopt;
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    std::memcpy(&address.storage, &v6, sizeof v6);
    address.size = sizeof v6;
    address.family = AF_INET6;
    return address;
}

/// Why no connection came about; empty if one did.
std::string connectFailure(const Address &address, std::chrono::milliseconds timeout)
{
    const FileDescriptor fd(::socket(address.family, SOCK_STREAM, 0));
    if (!fd.isOpen())
        return std::strerror(errno);
    ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC);
    ::fcntl(fd.get(), F_SETFL, O_NONBLOCK);
    const void *raw = &address.storage;
    if (::connect(fd.get(), static_cast<const sockaddr *>(raw), address.size) == 0)
        return {};
    if (errno != EINPROGRESS)
        return std::strerror(errno);
    pollfd waiting{fd.get(), POLLOUT, 0};
    if (::poll(&waiting, 1, static_cast<int>(timeout.count())) <= 0)
        return "no answer within " + oneDecimal(static_cast<double>(timeout.count()) / 1000.0) + " s";
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0)
        return std::strerror(error);
    return {};
}

} // namespace

std::string timerFailure(const DetectorContext &context, const JsonValue &check)
{
    const std::string unit = check.stringOr("unit");
    if (!isTimerName(unit))
        return "timer: no unit name that ends in .timer: the check proves nothing";
    const std::string scope = check.stringOr("scope", "system");
    if (scope != "system" && scope != "user")
        return "timer: " + unit + ": unknown scope: " + printable(scope);
    const auto maxAge = numberOf(check, "max_age_hours");
    if (!maxAge)
        return "timer: " + unit + ": " + maxAge.error().message;
    const auto timers = listTimers(context, scope == "user" ? TimerScope::User : TimerScope::System);
    if (!timers)
        return "timer: " + unit + ": cannot be asked: " + timers.error().message;
    for (const TimerTimes &timer : *timers) {
        if (timer.unit != unit)
            continue;
        if (!timer.next)
            return "timer: " + unit + ": has no next time";
        if (!*maxAge)
            return {};
        if (!timer.last)
            return "timer: " + unit + ": has not fired yet";
        const double hours = static_cast<double>(context.now.seconds - timer.last->seconds) / 3600.0;
        return hours <= **maxAge ? std::string()
                                 : "timer: " + unit + ": fired " + oneDecimal(hours) + "h ago, limit " +
                                       oneDecimal(**maxAge) + 'h';
    }
    return "timer: " + unit + ": not loaded";
}

std::string portFailure(const JsonValue &check, const TextExpander &expand)
{
    const auto port = numberOf(check, "port");
    if (!port)
        return "port: " + port.error().message;
    if (!*port || **port < 1 || **port > 65535 || **port != std::floor(**port))
        return "port: no port from 1 to 65535: the check proves nothing";
    const auto number = static_cast<std::uint16_t>(**port);
    const std::string written = expand(check.stringOr("host", "127.0.0.1"));
    const std::string host = written == "localhost" ? "127.0.0.1" : written;
    const auto timeout = timeoutOf(check, 1, 5);
    if (!timeout)
        return "port: " + timeout.error().message;
    const auto address = numericAddress(host, number);
    const std::string shown = "port: " + printable(host) + ' ' + std::to_string(number) + ": ";
    if (!address)
        return shown + "the host is not a numeric address";
    const std::string failure = connectFailure(*address, *timeout);
    return failure.empty() ? std::string() : shown + failure;
}

std::string commandFailure(const DetectorContext &context, const JsonValue &check, const TextExpander &expand)
{
    const JsonValue *words = check.find("command");
    if (!words || !words->isArray() || words->items().empty())
        return "command: no list of words: the check proves nothing";
    ToolCall call;
    for (const JsonValue &word : words->items()) {
        if (!word.isString())
            return "command: a word is not a text";
        call.command.push_back(expand(word.text()));
    }
    const std::string shown = "command: " + tail(printable(call.command.front()), 200) + ": ";
    const auto timeout = timeoutOf(check, 10, 60);
    const auto wanted = numberOf(check, "expect_exit");
    if (!timeout || !wanted)
        return shown + (timeout ? wanted.error() : timeout.error()).message;
    call.timeout = *timeout;
    call.outputLimit = std::size_t{1} << 20;
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    const auto exitCode = static_cast<int>(wanted->value_or(0));
    if (outcome.end != ProcessEnd::Exited || outcome.exitCode != exitCode)
        return shown + (outcome.end == ProcessEnd::FailedToStart ? outcome.startError : outcome.describe()) +
               ", wanted exit status " + std::to_string(exitCode);
    const std::string text = check.stringOr("expect_output");
    return outcome.output.find(text) == std::string::npos
               ? shown + "its output lacks: " + tail(printable(text), 200)
               : std::string();
}

} // namespace prism
