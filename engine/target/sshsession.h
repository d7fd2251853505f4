// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/filelock.h"
#include "engine/core/process.h"
#include "engine/core/result.h"
#include "engine/target/target.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// How ssh is called for one host.
struct SshSettings
{
    std::string target; ///< "[user@]host", see isSshTarget()
    std::string key;    ///< absolute or "~/..."; empty: what ssh's configuration and the agent have
    int port = 0;       ///< 0: what ssh's configuration says
    int controlPersistSeconds = 60;
    std::string home;             ///< expands "~/"
    std::string runtimeDirectory; ///< of the control sockets; empty: sshRuntimeDirectory()
    std::chrono::seconds connectTimeout{10};
    std::chrono::milliseconds loginLimit{60000}; ///< for connecting and logging in together
    std::chrono::seconds aliveInterval{5};       ///< a host that is silent for three of these is gone
};

[[nodiscard]] SshSettings sshSettingsFor(const Target &target, const std::string &home);

/// A folder for sockets with a path short enough: $XDG_RUNTIME_DIR/prism-ssh, else /tmp/prism-ssh-UID.
[[nodiscard]] std::string sshRuntimeDirectory();

/// The options of every ssh that Prism starts: no prompts, strict host keys, limits for hosts that fall
/// silent, nothing forwarded. The operator's own configuration, agent and jump hosts stay in force.
[[nodiscard]] std::vector<std::string> sshOptions(const SshSettings &settings);

/// The environment of ssh and rsync: HOME, PATH, the agent; none of PRISM_*, which may hold secrets.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> sshEnvironment();

/// One command for a host. The words reach the host's shell quoted.
struct SshCommand
{
    std::vector<std::string> words;
    std::string input;                   ///< on its standard input
    std::optional<int> inputDescriptor;  ///< instead of `input`, see ProcessSpec
    std::optional<int> outputDescriptor; ///< see ProcessSpec
    std::chrono::milliseconds timeout{60000};
    std::size_t outputLimit = std::size_t{16} << 20;
};

/// One connection (ControlMaster) for all commands of a verb. Closed by the destructor; after a crash by ssh
/// itself once controlPersistSeconds have passed without a command, or by the next session that finds the
/// socket without an owner. One thread; blocks.
class SshSession
{
public:
    /// Connects and logs in. The error says what to do, see sshProblem(). InvalidInput: a name that could be
    /// an option or shell. NotFound: no ssh on this machine.
    [[nodiscard]] static Result<SshSession> open(SshSettings settings, const std::stop_token &stop = {});

    ~SshSession();
    SshSession(SshSession &&) noexcept = default;
    SshSession &operator=(SshSession &&) = delete;
    SshSession(const SshSession &) = delete;
    SshSession &operator=(const SshSession &) = delete;

    /// Runs a command there and waits; `onOutput` gets standard error as it comes. When this side stops
    /// waiting (time limit, cancel, cut line), the host may go on: what must not outlive it is wrapped in
    /// "timeout N" there.
    [[nodiscard]] ProcessOutcome run(const SshCommand &command, const std::stop_token &stop = {},
                                     const std::function<void(std::string_view)> &onOutput = {});

    /// rsync's "-e" and its value, so that rsync uses this connection.
    [[nodiscard]] std::vector<std::string> rsyncOptions() const;
    /// A path there as rsync's operand; after "--".
    [[nodiscard]] std::string rsyncOperand(const std::string &path) const;

    [[nodiscard]] const std::string &name() const { return m_settings.target; } ///< for messages
    [[nodiscard]] const std::string &controlPath() const { return m_controlPath; }

private:
    SshSession(SshSettings settings, std::string program, std::string controlPath, FileLock lock);
    [[nodiscard]] std::vector<std::string> connectionOptions(const char *master) const;

    SshSettings m_settings;
    std::string m_program;
    std::string m_controlPath; // empty once moved from
    std::unique_ptr<FileLock> m_lock;
};

/// Ends masters in `directory` whose owner is gone, and removes their files. Returns how many there were.
std::size_t closeStaleSshSessions(const std::string &directory);

} // namespace prism
