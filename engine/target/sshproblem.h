// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"
#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace prism {

/// What went wrong between here and the host. ssh ends with 255 for all of these, and so may a remote
/// command; the text on standard error tells them apart (OpenSSH 8 and 9, messages in English: LC_ALL=C).
enum class SshProblem {
    None,           ///< ssh itself worked: the exit status is the command's
    UnknownName,    ///< the name does not resolve
    Unreachable,    ///< no route, refused, or no answer in time
    UnknownHostKey, ///< first contact: the operator has to accept the key
    ChangedHostKey, ///< another key than the known one: refused
    LoginRefused,   ///< the host does not take the key
    ConnectionLost, ///< it was up and died
    NotStarted,     ///< no ssh on this machine
    Stopped,        ///< time limit or cancel on this side
    Other,          ///< 255 with any other text
};

[[nodiscard]] SshProblem sshProblem(const ProcessOutcome &outcome);

/// A stable name for JSON: "unknown_host_key", ...
[[nodiscard]] std::string sshProblemCode(SshProblem problem);

/// What the operator can do about it, in one or two sentences. `host` is "[user@]host".
[[nodiscard]] Sentence sshProblemHint(SshProblem problem, const std::string &host);

/// The problem, ssh's own last words and the hint as an Error.
[[nodiscard]] Error sshError(const ProcessOutcome &outcome, const std::string &host);

/// A verb's code for an Error of sshError() or SshSession::open(): "unreachable", "auth_failed",
/// "host_key_unknown", "host_key_changed".
[[nodiscard]] std::string connectionCode(const Error &error);

/// ssh's standard error without warnings, banners' controls and blank lines: its last line that says why.
[[nodiscard]] std::string sshLastWords(const ProcessOutcome &outcome);

} // namespace prism
