// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// What to start. The program is an absolute path or a name looked up in the absolute entries of `path`.
struct ProcessSpec
{
    std::string program;
    std::vector<std::string> arguments; ///< never through a shell
    std::string workingDirectory;       ///< empty: "/"
    /// The whole environment of the child; nothing else is inherited. cleanEnvironment() makes the usual one.
    std::vector<std::pair<std::string, std::string>> environment;
    std::string standardInput; ///< written to the child, then closed; empty: /dev/null
    /// An open descriptor (above 2) that the child gets as its input instead; it stays the caller's.
    std::optional<int> inputDescriptor;
    /// An open descriptor (above 2) that the child gets as its output: for streams too large for memory.
    /// ProcessOutcome::output is empty then and outputLimit does not apply.
    std::optional<int> outputDescriptor;
    std::chrono::milliseconds timeout{60000};
    std::size_t outputLimit = std::size_t{16}
                              << 20;  ///< bytes of standard output kept; beyond: killed, Flooded
    std::size_t errorTail = 64 << 10; ///< last bytes of standard error kept
    /// An extra pipe: the child sees it as this descriptor number (3..9), its bytes come in
    /// ProcessOutcome::extra.
    std::optional<int> extraDescriptor;
};

enum class ProcessEnd {
    Exited,        ///< by itself, see exitCode
    Signalled,     ///< killed by a signal that was not ours, see signal
    FailedToStart, ///< no such program, not executable, no memory
    TimedOut,      ///< ran out of time; its process group was killed
    Flooded,       ///< printed more than outputLimit; its process group was killed
    Cancelled,     ///< the stop token; its process group was killed
};

struct ProcessOutcome
{
    ProcessEnd end = ProcessEnd::FailedToStart;
    int exitCode = -1;  ///< of Exited
    int signal = 0;     ///< of Signalled
    std::string output; ///< standard output, at most outputLimit bytes
    std::string errors; ///< the tail of standard error
    std::string extra;  ///< bytes of the extra descriptor, at most outputLimit
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds timeout{0}; ///< of TimedOut: the limit that ran out
    std::size_t outputLimit = 0;          ///< of Flooded: the limit that was passed
    Sentence startError;                  ///< why FailedToStart

    [[nodiscard]] bool succeeded() const { return end == ProcessEnd::Exited && exitCode == 0; }
    /// One clause for a message: "exit status 3", "killed by signal 11", "no result within 60 s", ...
    [[nodiscard]] Sentence describe() const;
};

/// PATH (absolute entries only), HOME, USER, LOGNAME, SHELL, TZ, TMPDIR, XDG_*, SSH_AUTH_SOCK and
/// DBUS_SESSION_BUS_ADDRESS of this process, LC_ALL=C.UTF-8; nothing that could hold a secret or steer a
/// loader. All PRISM_* variables are passed on too.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> cleanEnvironment();

/// Sets a variable of an environment; a later value replaces an earlier one, so that a name occurs once.
void setVariable(std::vector<std::pair<std::string, std::string>> &environment, const std::string &name,
                 std::string value);

/// The absolute path of a program, looked up in absolute entries of PATH only; nothing if it is not there.
[[nodiscard]] std::optional<std::string> findProgram(std::string_view name, std::string_view path = {});

/// A program that was started and whose end is not yet awaited. Not thread-safe, but it may be finished on
/// another thread than the one that started it.
class RunningProcess
{
public:
    /// Starts it as runProcess() does. A failure to start is told by finish().
    explicit RunningProcess(ProcessSpec spec, std::stop_token stop = {});
    /// Kills its process group, unless finish() was called.
    ~RunningProcess();
    RunningProcess(const RunningProcess &) = delete;
    RunningProcess &operator=(const RunningProcess &) = delete;

    /// Waits as runProcess() does. Its output stands in a pipe until then, and a full pipe makes it wait:
    /// call it soon. The time limit counts from the start. Once.
    [[nodiscard]] ProcessOutcome finish(const std::function<void(std::string_view)> &onOutput = {});

private:
    class Child;
    std::unique_ptr<Child> m_child;
};

/// Runs a program in a session and process group of its own and waits. Any thread; blocks the caller, so
/// never the GUI thread. It has no terminal and no descriptor but 0, 1, 2 and the extra one. The whole group
/// is gone when this returns: TERM, at most 500 ms of grace, then KILL, also after a normal end. `onOutput`,
/// if set, is called on the caller's thread with each piece of standard error as it comes.
[[nodiscard]] ProcessOutcome runProcess(const ProcessSpec &spec, const std::stop_token &stop = {},
                                        const std::function<void(std::string_view)> &onOutput = {});

} // namespace prism
