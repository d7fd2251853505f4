// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sshproblem.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prism {
namespace {

constexpr int sshFailure = 255;

struct Phrase
{
    std::string_view text;
    SshProblem problem;
};

// The first phrase that occurs decides: a changed key's text also holds what an unknown key's has.
constexpr std::array phrases{
    Phrase{"REMOTE HOST IDENTIFICATION HAS CHANGED", SshProblem::ChangedHostKey},
    Phrase{"differs from the key for the IP address", SshProblem::ChangedHostKey},
    Phrase{"marked as revoked", SshProblem::ChangedHostKey},
    Phrase{"host key is known for", SshProblem::UnknownHostKey},
    Phrase{"Host key verification failed", SshProblem::UnknownHostKey},
    Phrase{"Could not resolve hostname", SshProblem::UnknownName},
    Phrase{"Permission denied (", SshProblem::LoginRefused},
    Phrase{"Too many authentication failures", SshProblem::LoginRefused},
    Phrase{"no mutual signature", SshProblem::LoginRefused},
    Phrase{"Connection refused", SshProblem::Unreachable},
    Phrase{"No route to host", SshProblem::Unreachable},
    Phrase{"Network is unreachable", SshProblem::Unreachable},
    Phrase{"Connection timed out during banner exchange", SshProblem::Unreachable},
    Phrase{"Connection timed out", SshProblem::Unreachable},
    Phrase{"Operation timed out", SshProblem::Unreachable},
    Phrase{"kex_exchange_identification", SshProblem::Unreachable},
    Phrase{"banner exchange", SshProblem::Unreachable},
    Phrase{"not responding", SshProblem::ConnectionLost},
    Phrase{"Connection reset by", SshProblem::ConnectionLost},
    Phrase{"Connection closed by", SshProblem::ConnectionLost},
    Phrase{"Connection to ", SshProblem::ConnectionLost},
    Phrase{"Broken pipe", SshProblem::ConnectionLost},
    Phrase{"mux_client", SshProblem::ConnectionLost},
    Phrase{"Control socket connect", SshProblem::ConnectionLost},
};

// How the Error of a changed host key begins; that of an unknown one has the same code.
Sentence changedHostKey()
{
    return Sentence::saying("the host's key has changed");
}

} // namespace

SshProblem sshProblem(const ProcessOutcome &outcome)
{
    switch (outcome.end) {
    case ProcessEnd::FailedToStart:
        return SshProblem::NotStarted;
    case ProcessEnd::TimedOut:
    case ProcessEnd::Cancelled:
    case ProcessEnd::Flooded:
    case ProcessEnd::Signalled:
        return SshProblem::Stopped;
    case ProcessEnd::Exited:
        break;
    }
    if (outcome.exitCode != sshFailure)
        return SshProblem::None;
    const auto said = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &p) {
        return outcome.errors.find(p.text) != std::string::npos;
    });
    return said == phrases.end() ? SshProblem::Other : said->problem;
}

std::string sshProblemCode(SshProblem problem)
{
    switch (problem) {
    case SshProblem::None:
        return "none";
    case SshProblem::UnknownName:
        return "unknown_name";
    case SshProblem::Unreachable:
        return "unreachable";
    case SshProblem::UnknownHostKey:
        return "unknown_host_key";
    case SshProblem::ChangedHostKey:
        return "changed_host_key";
    case SshProblem::LoginRefused:
        return "login_refused";
    case SshProblem::ConnectionLost:
        return "connection_lost";
    case SshProblem::NotStarted:
        return "no_ssh";
    case SshProblem::Stopped:
        return "stopped";
    case SshProblem::Other:
        break;
    }
    return "ssh_failed";
}

Sentence sshProblemHint(SshProblem problem, const std::string &host)
{
    switch (problem) {
    case SshProblem::UnknownName:
        return Sentence::saying("Check the spelling, or add the host to DNS, /etc/hosts or ~/.ssh/config.");
    case SshProblem::Unreachable:
        return Sentence::saying(
            "Check that the host is on, that its ssh server runs, and that no firewall stands between.");
    case SshProblem::UnknownHostKey:
        return Sentence::saying(
            "This is the first contact. Compare the fingerprint on the host's own screen (ssh-keygen -lf "
            "/etc/ssh/ssh_host_ed25519_key.pub), then accept it with 'prism configure-lan'.");
    case SshProblem::ChangedHostKey:
        return Sentence::saying(
            "THE HOST SHOWS ANOTHER KEY THAN BEFORE. Somebody may be listening in between, or the host was "
            "installed anew. Ask whoever runs it; only if that is so, remove the old key with ssh-keygen -R "
            "and configure the target again.");
    case SshProblem::LoginRefused:
        return Sentence::saying("Put your public key into ~/.ssh/authorized_keys there (ssh-copy-id %1), and "
                                "load a key with a passphrase into your agent (ssh-add).",
                                host);
    case SshProblem::ConnectionLost:
        return Sentence::saying("The host or the network went away. Run the command again when it is back.");
    case SshProblem::NotStarted:
        return Sentence::saying("Install the OpenSSH client (openssh-client).");
    case SshProblem::Stopped:
    case SshProblem::None:
        return {};
    case SshProblem::Other:
        break;
    }
    return Sentence::saying("Try 'ssh %1' by hand.", host);
}

std::string sshLastWords(const ProcessOutcome &outcome)
{
    std::string last;
    for (const std::string_view line : lines(outcome.errors)) {
        const std::string_view text = trimmed(line);
        if (!text.empty() && !text.starts_with("Warning:") && !text.starts_with("debug") &&
            text.find_first_not_of('@') != std::string_view::npos)
            last = printable(text);
    }
    return last;
}

Error sshError(const ProcessOutcome &outcome, const std::string &host)
{
    const SshProblem problem = sshProblem(outcome);
    ErrorCode code = ErrorCode::External;
    if (outcome.end == ProcessEnd::Cancelled)
        code = ErrorCode::Cancelled;
    else if (outcome.end == ProcessEnd::TimedOut)
        code = ErrorCode::Timeout;
    else if (problem == SshProblem::ChangedHostKey || problem == SshProblem::UnknownHostKey)
        code = ErrorCode::Refused;
    else if (problem == SshProblem::LoginRefused)
        code = ErrorCode::PermissionDenied;
    else if (problem == SshProblem::NotStarted || problem == SshProblem::UnknownName)
        code = ErrorCode::NotFound;
    Sentence message = problem == SshProblem::ChangedHostKey ? changedHostKey() : Sentence();
    if (message.empty())
        message = sshLastWords(outcome);
    if (message.empty())
        message = Sentence::saying("ssh: %1", outcome.describe());
    // What ssh says of a proxy that ended: the proxy's own words are not handed on.
    if (message.text().find("UNKNOWN port 65535") != std::string::npos)
        message = Sentence::saying(
            "%1. The way leads through a jump host or proxy, and that ended: try 'ssh' to it first", message);
    if (const Sentence hint = sshProblemHint(problem, printable(host)); !hint.empty())
        message = Sentence::saying("%1. %2", message, hint);
    return {code, message, printable(host)};
}

std::string connectionCode(const Error &error)
{
    if (error.code == ErrorCode::Refused)
        return error.message.text().starts_with(changedHostKey().text()) ? "host_key_changed"
                                                                         : "host_key_unknown";
    return error.code == ErrorCode::PermissionDenied ? "auth_failed" : "unreachable";
}

} // namespace prism
