// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/listening.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/facts/wholenumber.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <optional>
#include <string_view>
#ifdef __linux__
#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace prism {
namespace {

constexpr std::size_t largestTable = std::size_t{16} << 20;
constexpr std::int64_t usualEphemeral = 32768;

enum class Reach { Every, Loopback, One };

/// What listens, by port; of several addresses the widest.
class Ports
{
public:
    explicit Ports(std::int64_t ephemeral)
        : m_ephemeral(ephemeral)
    {}

    void add(std::int64_t port, Reach reach)
    {
        if (port >= m_ephemeral)
            return;
        const auto [it, isNew] = m_ports.emplace(port, reach);
        if (!isNew && (reach == Reach::Every || it->second == Reach::Loopback))
            it->second = reach;
    }

    [[nodiscard]] std::vector<Fact> facts() const
    {
        std::vector<Fact> out;
        for (const auto &[port, reach] : m_ports)
            out.push_back({"tcp/" + std::to_string(port), reach == Reach::Every      ? "every address"
                                                          : reach == Reach::Loopback ? "loopback"
                                                                                     : "one address"});
        return out;
    }

private:
    std::int64_t m_ephemeral;
    std::map<std::int64_t, Reach> m_ports;
};

// "  0: 0100007F:0016 00000000:0000 0A ...": local address and port, 0A is LISTEN (proc(5)).
void addLine(std::string_view line, Ports &ports)
{
    std::vector<std::string_view> words;
    for (const std::string_view word : split(line, ' ')) {
        if (!word.empty() && words.size() < 4)
            words.push_back(word);
    }
    const std::size_t colon =
        words.size() == 4 && words[3] == "0A" ? words[1].find(':') : std::string_view::npos;
    const auto port =
        colon == std::string_view::npos ? std::nullopt : wholeNumber(words[1].substr(colon + 1), 16);
    if (!port)
        return;
    const std::string_view address = words[1].substr(0, colon);
    const bool isLoopback = (address.size() == 8 && address.ends_with("7F")) ||
                            address == "00000000000000000000000001000000" ||
                            address == "0000000000000000FFFF00000100007F";
    ports.add(*port, address.find_first_not_of('0') == std::string_view::npos ? Reach::Every
                     : isLoopback                                             ? Reach::Loopback
                                                                              : Reach::One);
}

Result<void> readTables(const std::string &root, Ports &ports)
{
    for (const bool isSix : {false, true}) {
        const auto text = readFile(root + (isSix ? "/proc/net/tcp6" : "/proc/net/tcp"), largestTable);
        if (!text && isSix && text.error().code == ErrorCode::NotFound)
            break; // a kernel without IPv6
        if (!text)
            return text.error();
        for (const std::string_view line : lines(*text))
            addLine(line, ports);
    }
    return {};
}

#ifdef __linux__

Reach reachOf(const inet_diag_sockid &id, int family)
{
    std::array<unsigned char, 16> address{};
    std::memcpy(address.data(), &id.idiag_src, address.size());
    const std::size_t size = family == AF_INET ? 4 : 16;
    const auto end = address.begin() + static_cast<std::ptrdiff_t>(size);
    if (std::all_of(address.begin(), end, [](unsigned char c) { return c == 0; }))
        return Reach::Every;
    in6_addr six{};
    std::memcpy(&six, address.data(), address.size());
    const bool isLoopback =
        family == AF_INET ? address[0] == 127
                          : IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && address[12] == 127);
    return isLoopback ? Reach::Loopback : Reach::One;
}

/// Takes one datagram of an answer. True while more are to come; nothing if the kernel refused.
std::optional<bool> takeAnswer(const char *bytes, std::size_t size, int family, Ports &ports)
{
    for (std::size_t at = 0; at + sizeof(nlmsghdr) <= size;) {
        nlmsghdr head{};
        std::memcpy(&head, bytes + at, sizeof head);
        if (head.nlmsg_len < sizeof head || head.nlmsg_len > size - at || head.nlmsg_type == NLMSG_ERROR)
            return std::nullopt;
        if (head.nlmsg_type == NLMSG_DONE)
            return false;
        inet_diag_msg socket{};
        if (head.nlmsg_len < NLMSG_HDRLEN + sizeof socket)
            return std::nullopt;
        std::memcpy(&socket, bytes + at + NLMSG_HDRLEN, sizeof socket);
        ports.add(ntohs(socket.id.idiag_sport), reachOf(socket.id, family));
        at += NLMSG_ALIGN(head.nlmsg_len);
    }
    return true;
}

/// Asks the kernel for the listening sockets of a family; false where it does not answer.
bool askKernel(const FileDescriptor &netlink, int family, Ports &ports)
{
    struct
    {
        nlmsghdr head;
        inet_diag_req_v2 body;
    } request = {};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = static_cast<__u8>(family);
    request.body.sdiag_protocol = IPPROTO_TCP;
    request.body.idiag_states = 1U << TCP_LISTEN;
    if (::send(netlink.get(), &request, sizeof request, 0) != static_cast<ssize_t>(sizeof request))
        return false;
    std::array<char, 32768> answer{};
    for (;;) {
        const ssize_t n = ::recv(netlink.get(), answer.data(), answer.size(), 0);
        if (n <= 0)
            return false;
        const auto more = takeAnswer(answer.data(), static_cast<std::size_t>(n), family, ports);
        if (!more || !*more)
            return more.has_value();
    }
}

bool askKernel(Ports &ports)
{
    const FileDescriptor netlink(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    const timeval limit{1, 0};
    return netlink.isOpen() &&
           ::setsockopt(netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0 &&
           askKernel(netlink, AF_INET, ports) && askKernel(netlink, AF_INET6, ports);
}

#else

bool askKernel(Ports &)
{
    return false;
}

#endif

} // namespace

Result<std::vector<Fact>> listeningPorts(const std::string &root)
{
    const std::string range =
        readFile(root + "/proc/sys/net/ipv4/ip_local_port_range", 4096).value_or(std::string());
    const Ports none(wholeNumber(trimmed(range.substr(0, range.find('\t')))).value_or(usualEphemeral));
    if (Ports asked = none; root.empty() && askKernel(asked))
        return asked.facts();
    Ports read = none;
    if (auto tables = readTables(root, read); !tables)
        return tables.error();
    return read.facts();
}

} // namespace prism
