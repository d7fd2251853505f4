// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/listeningsockets.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prism {
namespace {

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (const std::string_view word : split(line, ' ')) {
        if (!trimmed(word).empty())
            words.push_back(trimmed(word));
    }
    return words;
}

/// "[::]:22", "127.0.0.53%lo:53", "*:80" into address and port. False if it is something else.
bool parseEndpoint(std::string_view text, ListeningSocket &socket)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view port = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), socket.port);
    if (error != std::errc{} || end != port.data() + port.size() || port.empty())
        return false;
    std::string_view address = text.substr(0, colon);
    if (address.starts_with('['))
        address.remove_prefix(1);
    address = address.substr(0, address.find_first_of("]%"));
    socket.address = std::string(address);
    return true;
}

/// The first name in `users:(("sshd",pid=1,fd=3),("systemd",pid=1,fd=4))`.
std::string processOf(std::string_view line)
{
    constexpr std::string_view mark = "users:((\"";
    const std::size_t start = line.find(mark);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = line.substr(start + mark.size());
    return printable(rest.substr(0, rest.find('"')));
}

struct Risk
{
    bool isUdp;
    std::uint16_t first;
    std::uint16_t last;
    std::string_view what;
};

constexpr std::array risks{
    Risk{false, 21, 21, "FTP sends passwords in the clear"},
    Risk{false, 23, 23, "telnet sends passwords in the clear"},
    Risk{true, 69, 69, "TFTP hands out files to everybody"},
    Risk{false, 111, 111, "the port mapper tells which RPC services run"},
    Risk{true, 111, 111, "the port mapper tells which RPC services run, and amplifies attacks"},
    Risk{false, 139, 139, "Windows file sharing"},
    Risk{true, 161, 161, "SNMP, often readable with a well-known name"},
    Risk{false, 445, 445, "Windows file sharing"},
    Risk{false, 512, 514, "the r-services believe other hosts"},
    Risk{false, 873, 873, "an rsync server, often without a password"},
    Risk{false, 1433, 1433, "a database (SQL Server)"},
    Risk{false, 1521, 1521, "a database (Oracle)"},
    Risk{true, 1900, 1900, "UPnP, which amplifies attacks"},
    Risk{false, 2049, 2049, "NFS file sharing"},
    Risk{false, 2375, 2375, "the Docker API: root without a password"},
    Risk{false, 2379, 2380, "etcd: the secrets of a cluster"},
    Risk{false, 3306, 3306, "a database (MySQL)"},
    Risk{false, 3389, 3389, "a remote desktop"},
    Risk{false, 5432, 5432, "a database (PostgreSQL)"},
    Risk{false, 5555, 5555, "the Android debug bridge: a shell without a password"},
    Risk{false, 5601, 5601, "Kibana, often without a password"},
    Risk{false, 5900, 5909, "a remote desktop (VNC)"},
    Risk{false, 5984, 5984, "a database (CouchDB)"},
    Risk{false, 6000, 6009, "an X11 display: keystrokes and screen"},
    Risk{false, 6379, 6379, "a database (Redis), often without a password"},
    Risk{false, 8888, 8888, "often a notebook server that runs any code"},
    Risk{false, 9200, 9200, "a database (Elasticsearch), often without a password"},
    Risk{false, 10250, 10250, "the Kubernetes node API"},
    Risk{false, 11211, 11211, "memcached, without a password"},
    Risk{true, 11211, 11211, "memcached, which amplifies attacks"},
    Risk{false, 27017, 27019, "a database (MongoDB)"},
};

} // namespace

bool ListeningSocket::isLoopback() const
{
    return address.starts_with("127.") || address == "::1" || address == "localhost" ||
           address.starts_with("::ffff:127.");
}

std::string ListeningSocket::portText() const
{
    return (isUdp ? "udp/" : "tcp/") + std::to_string(port);
}

std::optional<std::vector<ListeningSocket>> parseSs(std::string_view output)
{
    std::vector<ListeningSocket> sockets;
    for (const std::string_view line : lines(output)) {
        const auto words = wordsOf(line);
        if (words.empty())
            continue;
        ListeningSocket socket;
        // Netid State Recv-Q Send-Q Local:Port Peer:Port [Process]
        if (words.size() < 6 || (words[0] != "tcp" && words[0] != "udp") ||
            (words[1] != "LISTEN" && words[1] != "UNCONN") || !parseEndpoint(words[4], socket))
            return std::nullopt;
        socket.isUdp = words[0] == "udp";
        socket.process = processOf(line);
        for (const std::string_view word : words)
            socket.line += (socket.line.empty() ? "" : " ") + printable(word);
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

std::optional<std::vector<ListeningSocket>> parseLsof(std::string_view output)
{
    std::vector<ListeningSocket> sockets;
    std::string process;
    for (const std::string_view line : lines(output)) {
        if (line.empty())
            continue;
        const std::string_view value = line.substr(1);
        switch (line.front()) {
        case 'c':
            process = printable(value);
            break;
        case 'n': {
            ListeningSocket socket;
            socket.process = process;
            if (!parseEndpoint(value.substr(0, value.find(' ')), socket))
                return std::nullopt;
            socket.line = process + ' ' + printable(value);
            sockets.push_back(std::move(socket));
            break;
        }
        case 'p':
        case 'f':
        case 'P':
        case 't':
        case 'T':
            break;
        default:
            return std::nullopt;
        }
    }
    return sockets;
}

std::optional<std::string_view> riskOfPort(bool isUdp, std::uint16_t port)
{
    const auto found = std::find_if(risks.begin(), risks.end(), [=](const Risk &risk) {
        return risk.isUdp == isUdp && port >= risk.first && port <= risk.last;
    });
    return found == risks.end() ? std::nullopt : std::optional<std::string_view>(found->what);
}

} // namespace prism
