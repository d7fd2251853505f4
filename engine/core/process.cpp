// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/process.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace prism {
namespace {

constexpr std::int64_t graceMs = 500; // between TERM and KILL
constexpr int tickMs = 50;            // how soon a stop request is seen
constexpr int firstPipeFd = 10;       // above every number that is given to a child
constexpr int drainedPieces = 64;     // of 64 KiB: what an ended group may have left in a pipe

struct Pipe
{
    FileDescriptor read;
    FileDescriptor write;
};

// Away from 0 to 9: giving a child its descriptors must not overwrite a pipe's end that is given later.
bool lift(FileDescriptor &fd)
{
    if (fd.get() >= firstPipeFd)
        return true;
    const int higher = ::fcntl(fd.get(), F_DUPFD_CLOEXEC, firstPipeFd);
    if (higher < 0)
        return false;
    fd.reset(higher);
    return true;
}

// write(2) to a child that has closed its input raises SIGPIPE, which would end this whole program: it is
// held back on this thread and taken away again.
class PipeSignalBlocked
{
public:
    PipeSignalBlocked()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        m_wasPending = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~PipeSignalBlocked()
    {
        sigset_t pending;
        sigpending(&pending);
        int taken = 0;
        if (!m_wasPending && sigismember(&pending, SIGPIPE) == 1)
            sigwait(&m_pipe, &taken);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    PipeSignalBlocked(const PipeSignalBlocked &) = delete;
    PipeSignalBlocked &operator=(const PipeSignalBlocked &) = delete;

private:
    sigset_t m_pipe = {};
    sigset_t m_before = {};
    bool m_wasPending = false;
};

bool makePipe(Pipe &out)
{
    std::array<int, 2> ends{};
#ifdef __APPLE__
    if (::pipe(ends.data()) != 0)
        return false;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#else
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
#endif
    out.read.reset(ends[0]);
    out.write.reset(ends[1]);
    return lift(out.read) && lift(out.write);
}

// The argument and environment blocks of posix_spawn; they point into the strings.
std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    out.reserve(texts.size() + 1);
    for (std::string &t : texts)
        out.push_back(t.data());
    out.push_back(nullptr);
    return out;
}

// posix_spawn's attribute and action objects, destroyed with it.
class SpawnPlan
{
public:
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        // A session of its own is a group of its own without a terminal: a program that asks for a password
        // fails at once instead of being stopped.
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    void give(int from, int to) { posix_spawn_file_actions_adddup2(&m_actions, from, to); }
    void changeTo(const std::string &directory)
    {
        posix_spawn_file_actions_addchdir_np(&m_actions, directory.c_str());
    }
    // What this process inherited from whoever started it is none of the child's business.
    void closeFrom(int first)
    {
#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 34)
        posix_spawn_file_actions_addclosefrom_np(&m_actions, first);
        return;
#endif
#endif
        static_cast<void>(first);
    }
    void close(int fd)
    {
        posix_spawn_file_actions_addclose(&m_actions, fd);
    }
    void inputFromNull()
    {
        posix_spawn_file_actions_addopen(&m_actions, 0, "/dev/null", O_RDONLY, 0);
    }

    int start(pid_t &pid, const std::string &program, char *const *arguments, char *const *environment)
    {
        return ::posix_spawn(&pid, program.c_str(), &m_actions, &m_attributes, arguments, environment);
    }

private:
    posix_spawn_file_actions_t m_actions = {};
    posix_spawnattr_t m_attributes = {};
};

} // namespace

// One running child and its pipes; every way out ends with its process group gone.
class RunningProcess::Child
{
public:
    Child(ProcessSpec spec, std::stop_token stop)
        : m_spec(std::move(spec))
        , m_stop(std::move(stop))
        , m_started(monotonicMilliseconds())
        , m_runs(start())
    {}
    ~Child()
    {
        if (m_runs) {
            m_outcome.end = ProcessEnd::Cancelled;
            endGroup();
        }
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    ProcessOutcome finish(const std::function<void(std::string_view)> &onOutput)
    {
        m_onOutput = &onOutput;
        if (std::exchange(m_runs, false)) {
            supervise();
            endGroup();
            drain(m_out, m_outcome.output);
            drain(m_err, m_errors);
            drain(m_extra, m_outcome.extra);
            if (m_flooded && m_outcome.end == ProcessEnd::Exited)
                m_outcome.end = ProcessEnd::Flooded;
            if (m_outcome.end == ProcessEnd::Flooded)
                m_outcome.outputLimit = m_spec.outputLimit;
            if (m_outcome.end == ProcessEnd::TimedOut)
                m_outcome.timeout = m_spec.timeout;
        }
        m_outcome.errors = tail(m_errors, m_spec.errorTail);
        m_outcome.elapsed = std::chrono::milliseconds(monotonicMilliseconds() - m_started);
        return std::move(m_outcome);
    }

private:
    bool failToStart(Sentence why)
    {
        m_outcome.end = ProcessEnd::FailedToStart;
        m_outcome.startError = std::move(why);
        return false;
    }

    bool start()
    {
        const auto program = findProgram(m_spec.program, pathOfChild());
        if (!program)
            return failToStart(Sentence::saying("no program '%1'", printable(m_spec.program)));
        if ((!m_spec.outputDescriptor && !makePipe(m_out)) || !makePipe(m_err) ||
            (m_spec.extraDescriptor && !makePipe(m_extra)) || (hasTextInput() && !makePipe(m_in)))
            return failToStart(Sentence::saying("no pipe: %1", std::string(std::strerror(errno))));
        SpawnPlan plan;
        if (m_spec.inputDescriptor)
            plan.give(*m_spec.inputDescriptor, 0);
        else if (hasTextInput())
            plan.give(m_in.read.get(), 0);
        else
            plan.inputFromNull();
        plan.give(m_spec.outputDescriptor ? *m_spec.outputDescriptor : m_out.write.get(), 1);
        plan.give(m_err.write.get(), 2);
        if (m_spec.extraDescriptor)
            plan.give(m_extra.write.get(), *m_spec.extraDescriptor);
        const int lastGiven = m_spec.extraDescriptor.value_or(2);
        for (int fd = 3; fd < lastGiven; ++fd)
            plan.close(fd);
        plan.closeFrom(lastGiven + 1);
        plan.changeTo(m_spec.workingDirectory.empty() ? "/" : m_spec.workingDirectory);

        std::vector<std::string> arguments{m_spec.program};
        arguments.insert(arguments.end(), m_spec.arguments.begin(), m_spec.arguments.end());
        std::vector<std::string> environment;
        environment.reserve(m_spec.environment.size());
        for (const auto &[name, value] : m_spec.environment)
            environment.push_back(name + '=' + value);
        const int error =
            plan.start(m_pid, *program, pointers(arguments).data(), pointers(environment).data());
        if (error != 0)
            return failToStart(
                Sentence::saying("cannot start '%1': %2", printable(m_spec.program), std::strerror(error)));
        for (Pipe *p : {&m_out, &m_err, &m_extra})
            p->write.reset();
        m_in.read.reset();
        // Only our ends: the flag belongs to what the child shares, and no program expects it on its input.
        for (const int fd : {m_out.read.get(), m_err.read.get(), m_extra.read.get(), m_in.write.get()}) {
            if (fd >= 0)
                ::fcntl(fd, F_SETFL, O_NONBLOCK);
        }
        return true;
    }

    [[nodiscard]] bool hasTextInput() const
    {
        return !m_spec.inputDescriptor && !m_spec.standardInput.empty();
    }

    [[nodiscard]] std::string_view pathOfChild() const
    {
        for (const auto &[name, value] : m_spec.environment) {
            if (name == "PATH")
                return value;
        }
        return {};
    }

    // Reads what is there; false when the pipe is at its end.
    bool pull(Pipe &pipe, std::string &into, bool bounded)
    {
        std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read()
        const ssize_t n = ::read(pipe.read.get(), buffer.data(), buffer.size());
        if (n < 0)
            return errno == EAGAIN || errno == EINTR;
        if (n == 0) {
            pipe.read.reset();
            return false;
        }
        const std::string_view piece(buffer.data(), static_cast<std::size_t>(n));
        into += piece;
        if (bounded && into.size() > m_spec.outputLimit) {
            into.resize(m_spec.outputLimit);
            m_flooded = true;
        }
        if (&pipe == &m_err) {
            if (m_onOutput && *m_onOutput)
                (*m_onOutput)(piece);
            if (into.size() > 4 * m_spec.errorTail + 4096)
                into.erase(0, into.size() - 2 * m_spec.errorTail);
        }
        return true;
    }

    void push()
    {
        const PipeSignalBlocked guard;
        const std::string &text = m_spec.standardInput;
        const ssize_t n = ::write(m_in.write.get(), text.data() + m_sent, text.size() - m_sent);
        if (n > 0)
            m_sent += static_cast<std::size_t>(n);
        if ((n < 0 && errno != EAGAIN && errno != EINTR) || m_sent == text.size())
            m_in.write.reset();
    }

    // Moves bytes for at most `wait` ms; false when no pipe is open any more.
    bool exchange(int wait)
    {
        std::array<pollfd, 4> fds{};
        std::array<Pipe *, 4> owner{};
        nfds_t count = 0;
        for (Pipe *p : {&m_out, &m_err, &m_extra}) {
            if (p->read.isOpen()) {
                owner.at(count) = p;
                fds.at(count++) = {p->read.get(), POLLIN, 0};
            }
        }
        const bool outputOpen = count > 0;
        if (m_in.write.isOpen()) {
            owner.at(count) = &m_in;
            fds.at(count++) = {m_in.write.get(), POLLOUT, 0};
        }
        if (count == 0 || ::poll(fds.data(), count, wait) <= 0)
            return outputOpen;
        for (nfds_t i = 0; i < count; ++i) {
            if (fds.at(i).revents == 0)
                continue;
            if (owner.at(i) == &m_in)
                push();
            else if (owner.at(i) == &m_out)
                pull(m_out, m_outcome.output, true);
            else if (owner.at(i) == &m_extra)
                pull(m_extra, m_outcome.extra, true);
            else
                pull(m_err, m_errors, false);
        }
        return outputOpen;
    }

    void supervise()
    {
        const std::int64_t deadline = m_started + m_spec.timeout.count();
        for (;;) {
            const std::int64_t left = deadline - monotonicMilliseconds();
            if (m_stop.stop_requested())
                m_outcome.end = ProcessEnd::Cancelled;
            else if (m_flooded)
                m_outcome.end = ProcessEnd::Flooded;
            else if (left <= 0)
                m_outcome.end = ProcessEnd::TimedOut;
            if (m_stop.stop_requested() || m_flooded || left <= 0)
                return;
            const int wait = static_cast<int>(std::min<std::int64_t>(left, tickMs));
            // Without open pipes only the exit is left to wait for: look often at first, it comes at once as
            // a rule.
            if (!exchange(wait)) {
                if (reap(WNOHANG))
                    return;
                ::poll(nullptr, 0, std::min(wait, m_idle));
                m_idle = std::min(m_idle * 2, tickMs);
            } else if (monotonicMilliseconds() - m_lastReap >= tickMs) {
                // A grandchild may hold the pipes open after the child has ended.
                m_lastReap = monotonicMilliseconds();
                if (reap(WNOHANG))
                    return;
            }
        }
    }

    // Takes the child's status without freeing its process id, so that the group can still be signalled
    // safely.
    bool reap(int flags)
    {
        siginfo_t info = {};
        if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT | flags) != 0) {
            if (errno != ECHILD)
                return false;
            failToStart(Sentence::saying("its end cannot be seen, for this process ignores SIGCHLD"));
            return true;
        }
        if (info.si_pid == 0)
            return false;
        if (info.si_code == CLD_EXITED) {
            m_outcome.end = ProcessEnd::Exited;
            m_outcome.exitCode = info.si_status;
        } else {
            m_outcome.end = ProcessEnd::Signalled;
            m_outcome.signal = info.si_status;
        }
        return true;
    }

    // Whether a process of the group other than the ended child is still there is not to be had cheaply: a
    // KILL to the whole group is what makes sure of it.
    void endGroup()
    {
        if (m_outcome.end == ProcessEnd::FailedToStart)
            return; // already reaped by the system: its number may belong to another process by now
        const bool stopped = m_outcome.end == ProcessEnd::TimedOut || m_outcome.end == ProcessEnd::Flooded ||
                             m_outcome.end == ProcessEnd::Cancelled;
        if (stopped) {
            ::kill(-m_pid, SIGTERM);
            ::kill(-m_pid, SIGCONT);
            const std::int64_t until = monotonicMilliseconds() + graceMs;
            siginfo_t info = {};
            while (monotonicMilliseconds() < until) {
                info.si_pid = 0;
                if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT | WNOHANG) == 0 &&
                    info.si_pid != 0)
                    break;
                ::poll(nullptr, 0, 5);
            }
        }
        ::kill(-m_pid, SIGKILL);
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
    }

    void drain(Pipe &pipe, std::string &into)
    {
        // A process that left the group may hold the pipe and go on writing: hence a bound.
        for (int i = 0; i < drainedPieces && pipe.read.isOpen() && !m_flooded; ++i) {
            pollfd fd{pipe.read.get(), POLLIN, 0};
            if (::poll(&fd, 1, 0) <= 0 || !pull(pipe, into, &pipe != &m_err))
                break;
        }
    }

    ProcessSpec m_spec;
    std::stop_token m_stop;
    const std::function<void(std::string_view)> *m_onOutput = nullptr; // while finish() runs
    std::int64_t m_started;
    std::int64_t m_lastReap = 0;
    int m_idle = 1;
    pid_t m_pid = -1;
    Pipe m_in;
    Pipe m_out;
    Pipe m_err;
    Pipe m_extra;
    std::string m_errors;
    std::size_t m_sent = 0;
    bool m_flooded = false;
    ProcessOutcome m_outcome;
    bool m_runs; // last: it is what start() says, and that sets the others
};

RunningProcess::RunningProcess(ProcessSpec spec, std::stop_token stop)
    : m_child(std::make_unique<Child>(std::move(spec), std::move(stop)))
{}

RunningProcess::~RunningProcess() = default;

ProcessOutcome RunningProcess::finish(const std::function<void(std::string_view)> &onOutput)
{
    return m_child->finish(onOutput);
}

ProcessOutcome runProcess(const ProcessSpec &spec, const std::stop_token &stop,
                          const std::function<void(std::string_view)> &onOutput)
{
    return RunningProcess(spec, stop).finish(onOutput);
}

} // namespace prism
