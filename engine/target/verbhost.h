// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"
#include "engine/target/stage.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One command for a host: an argument vector, never a line for a shell to take apart.
struct HostCommand
{
    std::vector<std::string> words;
    std::string input;                   ///< on its standard input
    std::optional<int> inputDescriptor;  ///< instead of `input`, see ProcessSpec
    std::optional<int> outputDescriptor; ///< see ProcessSpec
    std::chrono::milliseconds timeout{60000};
    std::size_t outputLimit = std::size_t{16} << 20;
};

/// Where the commands of a verb run: a target over ssh, or this machine. One object a verb; one thread.
class VerbHost
{
public:
    VerbHost() = default;
    virtual ~VerbHost() = default;
    VerbHost(const VerbHost &) = delete;
    VerbHost &operator=(const VerbHost &) = delete;

    /// "user@host", for messages.
    [[nodiscard]] virtual Sentence name() const = 0;
    /// Runs a command there and waits; `onOutput` gets standard error as it comes.
    [[nodiscard]] virtual ProcessOutcome run(const HostCommand &command, const std::stop_token &stop,
                                             const std::function<void(std::string_view)> &onOutput) = 0;
    /// The arguments that make rsync reach this host ("-e", "ssh ..."); empty for this machine.
    [[nodiscard]] virtual std::vector<std::string> rsyncOptions() const = 0;
    /// An absolute folder there as rsync's operand.
    [[nodiscard]] virtual std::string rsyncOperand(const std::string &path) const = 0;
};

/// This machine.
class LocalHost final : public VerbHost
{
public:
    [[nodiscard]] Sentence name() const override { return Sentence::saying("this machine"); }
    [[nodiscard]] ProcessOutcome run(const HostCommand &command, const std::stop_token &stop,
                                     const std::function<void(std::string_view)> &onOutput) override;
    [[nodiscard]] std::vector<std::string> rsyncOptions() const override { return {}; }
    [[nodiscard]] std::string rsyncOperand(const std::string &path) const override { return path; }
};

/// What a failed command means to an operator: ssh's own failures, a full disk, a stopped engine, a time
/// limit are told apart; anything else gets `code`. `action` is what was being done: "copying the files".
[[nodiscard]] VerbError commandError(const ProcessOutcome &outcome, const Sentence &host,
                                     const Sentence &action, const std::string &code);
/// The same as the end of a stage: Cancelled if it was the operator.
[[nodiscard]] StageEnd commandFailed(const ProcessOutcome &outcome, const Sentence &host,
                                     const Sentence &action, const std::string &code);

} // namespace prism
