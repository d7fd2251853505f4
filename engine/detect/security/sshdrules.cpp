// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/sshdrules.h"

#include "engine/core/text.h"

#include <array>
#include <vector>

namespace prism {
namespace {

std::optional<std::string> objectTo(std::string_view value, std::string_view bad)
{
    return value == bad ? std::optional<std::string>(bad) : std::nullopt;
}

std::optional<std::string> isYes(std::string_view value)
{
    return objectTo(value, "yes");
}
std::optional<std::string> isNo(std::string_view value)
{
    return objectTo(value, "no");
}
std::optional<std::string> isQuiet(std::string_view value)
{
    return objectTo(value, "quiet");
}
std::optional<std::string> isNotNo(std::string_view value)
{
    return value == "no" ? std::nullopt : std::optional<std::string>(value);
}
std::optional<std::string> isNotIgnored(std::string_view value)
{
    // "shosts-only" still believes a file in a home directory.
    return value == "yes" ? std::nullopt : std::optional<std::string>(value);
}
std::optional<std::string> hasVersion1(std::string_view value)
{
    return value.find('1') == std::string_view::npos ? std::nullopt : std::optional<std::string>(value);
}

/// The weak ones of a list of algorithms. A list that begins with '-' takes algorithms away.
template<typename IsWeak>
std::optional<std::string> weakOf(std::string_view value, IsWeak isWeak)
{
    if (value.starts_with('-'))
        return std::nullopt;
    if (value.starts_with('+') || value.starts_with('^'))
        value.remove_prefix(1);
    std::vector<std::string> weak;
    for (const std::string_view name : split(value, ',')) {
        if (isWeak(trimmed(name)))
            weak.emplace_back(trimmed(name));
    }
    return weak.empty() ? std::nullopt : std::optional<std::string>(joined(weak, ","));
}

std::optional<std::string> weakCiphers(std::string_view value)
{
    return weakOf(value, [](std::string_view name) {
        return name.ends_with("-cbc") || name.starts_with("arcfour") || name == "none" ||
               name == "rijndael-cbc@lysator.liu.se";
    });
}
std::optional<std::string> weakMacs(std::string_view value)
{
    return weakOf(value, [](std::string_view name) {
        return name.find("md5") != std::string_view::npos || name.find("sha1-96") != std::string_view::npos ||
               name.find("ripemd") != std::string_view::npos || name == "none";
    });
}
std::optional<std::string> weakExchanges(std::string_view value)
{
    return weakOf(value, [](std::string_view name) {
        return name == "diffie-hellman-group1-sha1" || name == "diffie-hellman-group14-sha1" ||
               name == "diffie-hellman-group-exchange-sha1";
    });
}
std::optional<std::string> weakKeys(std::string_view value)
{
    return weakOf(value, [](std::string_view name) {
        return name.starts_with("ssh-dss") || name == "ssh-rsa" || name == "ssh-rsa-cert-v01@openssh.com";
    });
}

constexpr std::array rules{
    SshdRule{"empty-passwords", "permitemptypasswords", &isYes, "no", Priority::P0,
             "accounts without a password may log in", "Set PermitEmptyPasswords no."},
    SshdRule{"protocol-1", "protocol", &hasVersion1, "2", Priority::P1,
             "protocol version 1 is accepted, which is broken", "Remove the Protocol line."},
    SshdRule{"environment", "permituserenvironment", &isNotNo, "no", Priority::P2,
             "users may set variables that steer the login, such as LD_PRELOAD",
             "Set PermitUserEnvironment no."},
    SshdRule{"strict-modes", "strictmodes", &isNo, "yes", Priority::P2,
             "keys are taken from files that others may write", "Set StrictModes yes."},
    SshdRule{"host-based", "hostbasedauthentication", &isYes, "no", Priority::P2,
             "other hosts are believed about who their users are", "Set HostbasedAuthentication no."},
    SshdRule{"rhosts", "ignorerhosts", &isNotIgnored, "yes", Priority::P2,
             "files .rhosts or .shosts of users are believed", "Set IgnoreRhosts yes."},
    SshdRule{"ciphers", "ciphers", &weakCiphers, "", Priority::P2, "weak ciphers are accepted",
             "Remove the Ciphers line, or the named ones from it."},
    SshdRule{"macs", "macs", &weakMacs, "", Priority::P2, "weak message authentication codes are accepted",
             "Remove the MACs line, or the named ones from it."},
    SshdRule{"key-exchange", "kexalgorithms", &weakExchanges, "", Priority::P2,
             "weak key exchanges are accepted", "Remove the KexAlgorithms line, or the named ones from it."},
    SshdRule{"host-keys", "hostkeyalgorithms", &weakKeys, "", Priority::P3,
             "host keys with SHA-1 or DSA are offered",
             "Remove the HostKeyAlgorithms line, or the named ones from it."},
    SshdRule{"user-keys", "pubkeyacceptedalgorithms", &weakKeys, "", Priority::P3,
             "user keys with SHA-1 or DSA are accepted",
             "Remove the PubkeyAcceptedAlgorithms line, or the named ones from it."},
    SshdRule{"user-keys", "pubkeyacceptedkeytypes", &weakKeys, "", Priority::P3,
             "user keys with SHA-1 or DSA are accepted",
             "Remove the PubkeyAcceptedKeyTypes line, or the named ones from it."},
    SshdRule{"log-level", "loglevel", &isQuiet, "info", Priority::P2, "nothing is logged",
             "Set LogLevel INFO or VERBOSE."},
    SshdRule{"tunnel", "permittunnel", &isNotNo, "no", Priority::P3,
             "users may open network tunnels into this machine", "Set PermitTunnel no."},
    SshdRule{"gateway-ports", "gatewayports", &isNotNo, "no", Priority::P3,
             "forwarded ports may be opened to other machines", "Set GatewayPorts no."},
    SshdRule{"x11", "x11forwarding", &isYes, "no", Priority::P3, "X11 may be forwarded",
             "Set X11Forwarding no if nobody starts windows over SSH."},
};

} // namespace

std::span<const SshdRule> sshdRules()
{
    return rules;
}

} // namespace prism
