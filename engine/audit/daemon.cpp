// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/daemon.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {

std::string_view daemonName(Daemon daemon)
{
    switch (daemon) {
    case Daemon::Lint:
        return "lint";
    case Daemon::Security:
        return "security";
    case Daemon::Performance:
        return "performance";
    case Daemon::Gaps:
        return "gaps";
    case Daemon::Upgrade:
        return "upgrade";
    case Daemon::Debug:
        return "debug";
    }
    return "";
}

std::optional<Daemon> daemonFromName(std::string_view name)
{
    for (const Daemon d : allDaemons) {
        if (daemonName(d) == name)
            return d;
    }
    return std::nullopt;
}

std::string_view defaultSkill(Daemon daemon)
{
    return daemon == Daemon::Upgrade ? "upskill" : daemonName(daemon);
}

std::string_view lookingFor(Daemon daemon)
{
    switch (daemon) {
    case Daemon::Lint:
        return "Dead code, broken refs, fallback chains.";
    case Daemon::Security:
        return "Exposed credentials, SSH policy, vuln packages.";
    case Daemon::Performance:
        return "Context growth, cache misses, host metrics.";
    case Daemon::Gaps:
        return "SPREAD/SHRINK gaps, phantom infra, deploy post-flight.";
    case Daemon::Upgrade:
        return "Outdated tools, packages, external intelligence.";
    case Daemon::Debug:
        return "Wiring/orphan/drift verdicts re-verified.";
    }
    return "";
}

bool isValidHostName(std::string_view host)
{
    if (host.empty() || host.size() > 200 || host.front() == '.' || host.front() == '-' || !isUtf8(host) ||
        printable(host) != host)
        return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == ':' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace prism
