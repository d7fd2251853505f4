// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A socket that waits for others.
struct ListeningSocket
{
    bool isUdp = false;
    std::string address; ///< "0.0.0.0", "*", "::", "192.0.2.7", without brackets and interface
    std::uint16_t port = 0;
    std::string process; ///< its program's name; empty if it belongs to another user and cannot be seen
    std::string line;    ///< as the tool printed it, blanks joined

    /// Whether only this machine can reach it.
    [[nodiscard]] bool isLoopback() const;
    /// "tcp/22".
    [[nodiscard]] std::string portText() const;
};

/// The output of `ss -H -tulpn` (ss(8)): TCP in state LISTEN and UDP in state UNCONN. The last column is
/// absent for processes of others. Nothing if a line is not understood.
[[nodiscard]] std::optional<std::vector<ListeningSocket>> parseSs(std::string_view output);

/// The output of `lsof -nP -iTCP -sTCP:LISTEN -F pcPn` (lsof(8), "OUTPUT FOR OTHER PROGRAMS"): lines that
/// begin with p (process), c (its name), P (protocol), n (name). Nothing if a line begins with something
/// else.
[[nodiscard]] std::optional<std::vector<ListeningSocket>> parseLsof(std::string_view output);

/// What a port is known to open to everybody who reaches it ("the Docker API: root without a password");
/// nothing for ports that are meant for the outside or not known.
[[nodiscard]] std::optional<std::string_view> riskOfPort(bool isUdp, std::uint16_t port);

} // namespace prism
