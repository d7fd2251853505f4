// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/sshsession.h"

#include <stop_token>
#include <string>

namespace prism {

/// What ssh's own configuration makes of a target ("ssh -G"): nothing is contacted.
struct SshEffective
{
    std::string hostName;
    int port = 22;
    std::string identityFile;   ///< the first one
    std::string knownHostsFile; ///< the operator's first one
    bool viaProxy = false;      ///< ProxyJump or ProxyCommand: this machine need not reach the host itself
};

[[nodiscard]] Result<SshEffective> effectiveSsh(const SshSettings &settings,
                                                const std::stop_token &stop = {});

/// A host's public key as it was shown on one connection; not yet trusted.
struct HostKeyOffer
{
    std::string type;        ///< "ED25519"
    std::string fingerprint; ///< "SHA256:..."
    std::string line;        ///< for known_hosts
};

/// How the key that a host shows stands to the operator's known hosts.
enum class HostKeyStanding { Known, Unknown, Changed };

struct HostKeyCheck
{
    HostKeyStanding standing = HostKeyStanding::Unknown;
    HostKeyOffer offer; ///< of Unknown and Changed
};

/// Connects as far as the key exchange and no further; through jump hosts, too. Nothing is accepted.
[[nodiscard]] Result<HostKeyCheck> checkHostKey(const SshSettings &settings,
                                                const std::stop_token &stop = {});

/// Adds an offered key to the operator's known hosts. Refused unless `fingerprint` is the offer's: that is
/// the operator's word. Only for Unknown; a changed key is never accepted here.
[[nodiscard]] Result<void> acceptHostKey(const HostKeyOffer &offer, const std::string &fingerprint,
                                         const std::string &knownHostsFile);

} // namespace prism
