// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sshsession.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/quoting.h"
#include "engine/target/sshproblem.h"
#include "engine/target/validate.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

// ssh makes a new master's socket under a longer name first; 90 bytes work on Linux, 86 on macOS (facts 8.1).
constexpr std::size_t longestControlPath = 86;
constexpr std::string_view lockSuffix = ".lock";
constexpr int lockTries = 8;
constexpr const char *loginToken = "prism-logged-in";
constexpr std::chrono::seconds closeLimit{3};

std::string sessionName()
{
    std::random_device random;
    std::array<char, 20> text{};
    std::snprintf(text.data(), text.size(), "s%08x%08x", random(), random());
    return text.data();
}

// Ours, a real folder, and nobody else's to write in: what stands there can be trusted.
Result<void> makeRuntimeDirectory(const std::string &path)
{
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return errorFromErrno(errno, Sentence::saying("cannot create the folder of ssh's sockets"), path);
    struct stat s = {};
    if (::lstat(path.c_str(), &s) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot look at the folder of ssh's sockets"), path);
    if (!S_ISDIR(s.st_mode) || s.st_uid != ::getuid() || (s.st_mode & 077U) != 0)
        return Error{ErrorCode::Refused,
                     Sentence::saying("the folder of ssh's sockets is not a private folder of yours; remove "
                                      "it or set XDG_RUNTIME_DIR"),
                     path};
    return {};
}

ProcessOutcome endMaster(const std::string &program, const std::string &controlPath)
{
    ProcessSpec spec;
    spec.program = program;
    spec.arguments = {"-O", "exit", "-o", "ControlPath=" + controlPath, "-F", "none", "--", "master"};
    spec.environment = sshEnvironment();
    spec.timeout = closeLimit;
    return runProcess(spec);
}

// Inside one word of rsync's -e: in double quotes a doubled one stands for itself.
std::string rsyncWord(const std::string &word)
{
    if (word.find_first_of(" '\"") == std::string::npos)
        return word;
    std::string out = "\"";
    for (const char c : word) {
        out += c;
        if (c == '"')
            out += c;
    }
    return out + "\"";
}

} // namespace

SshSettings sshSettingsFor(const Target &target, const std::string &home)
{
    SshSettings s;
    s.target = target.sshTarget;
    s.key = target.sshKey;
    s.port = target.sshPort;
    s.controlPersistSeconds = target.effectiveControlPersist();
    s.home = home;
    return s;
}

std::string sshRuntimeDirectory()
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (runtime && *runtime == '/') {
        std::string path = std::string(runtime) + "/prism-ssh";
        // "/s" and 16 digits come after it; "%" would be expanded by ssh.
        if (path.size() + 18 <= longestControlPath && path.find_first_of("%\" ") == std::string::npos &&
            isDirectory(runtime))
            return path;
    }
    return "/tmp/prism-ssh-" + std::to_string(::getuid());
}

std::vector<std::string> sshOptions(const SshSettings &settings)
{
    std::vector<std::string> out{"-T"};
    for (const std::string &option :
         {std::string("BatchMode=yes"), std::string("StrictHostKeyChecking=yes"),
          std::string("UpdateHostKeys=no"), std::string("ClearAllForwardings=yes"),
          std::string("ForwardAgent=no"), std::string("ForwardX11=no"), std::string("PermitLocalCommand=no"),
          std::string("RemoteCommand=none"), std::string("LogLevel=INFO"),
          "ConnectTimeout=" + std::to_string(settings.connectTimeout.count()),
          "ServerAliveInterval=" + std::to_string(settings.aliveInterval.count()),
          std::string("ServerAliveCountMax=3")}) {
        out.emplace_back("-o");
        out.push_back(option);
    }
    if (!settings.key.empty()) {
        out.emplace_back("-i");
        out.push_back(expandHome(settings.key, settings.home));
    }
    if (settings.port > 0) {
        out.emplace_back("-p");
        out.push_back(std::to_string(settings.port));
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> sshEnvironment()
{
    auto environment = cleanEnvironment();
    std::erase_if(environment, [](const auto &variable) { return variable.first.starts_with("PRISM_"); });
    setVariable(environment, "LC_ALL", "C");
    return environment;
}

SshSession::SshSession(SshSettings settings, std::string program, std::string controlPath, FileLock lock)
    : m_settings(std::move(settings))
    , m_program(std::move(program))
    , m_controlPath(std::move(controlPath))
    , m_lock(std::make_unique<FileLock>(std::move(lock)))
{}

SshSession::~SshSession()
{
    if (!m_lock)
        return; // moved from
    static_cast<void>(endMaster(m_program, m_controlPath));
    static_cast<void>(::unlink(m_controlPath.c_str()));
    static_cast<void>(::unlink((m_controlPath + std::string(lockSuffix)).c_str()));
}

Result<SshSession> SshSession::open(SshSettings settings, const std::stop_token &stop)
{
    if (!isSshTarget(settings.target))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("the ssh target '%1' is not allowed", printable(settings.target)),
                     {}};
    if (settings.key.find_first_of("%$\"") != std::string::npos || settings.key.starts_with('-'))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("the path of the key '%1' is not allowed", printable(settings.key)),
                     {}};
    const auto program = findProgram("ssh");
    if (!program)
        return Error{ErrorCode::NotFound, sshProblemHint(SshProblem::NotStarted, {}), "ssh"};
    if (settings.runtimeDirectory.empty())
        settings.runtimeDirectory = sshRuntimeDirectory();
    if (const auto made = makeRuntimeDirectory(settings.runtimeDirectory); !made)
        return made.error();
    closeStaleSshSessions(settings.runtimeDirectory);
    std::string controlPath = settings.runtimeDirectory + "/" + sessionName();
    if (controlPath.size() > longestControlPath)
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("the path of ssh's socket is too long; set XDG_RUNTIME_DIR"),
                     controlPath};
    auto lock = FileLock::tryLock(controlPath + std::string(lockSuffix));
    // Another session that looks for stale ones may hold the new lock file for a moment.
    for (int n = 0; n < lockTries && !lock && lock.error().code == ErrorCode::Busy; ++n) {
        controlPath = settings.runtimeDirectory + "/" + sessionName();
        lock = FileLock::tryLock(controlPath + std::string(lockSuffix));
    }
    if (!lock)
        return lock.error();
    SshSession session(std::move(settings), *program, controlPath, std::move(*lock));
    // A command, not -N: when its answer is here, the master runs in a session of its own (see runProcess).
    ProcessSpec spec;
    spec.program = session.m_program;
    spec.arguments = session.connectionOptions("auto");
    for (const char *word : {"--", session.m_settings.target.c_str(), "echo", loginToken})
        spec.arguments.emplace_back(word);
    spec.environment = sshEnvironment();
    spec.timeout = session.m_settings.loginLimit;
    const ProcessOutcome outcome = runProcess(spec, stop);
    if (sshProblem(outcome) != SshProblem::None)
        return sshError(outcome, session.name());
    if (outcome.output.find(loginToken) == std::string::npos)
        return Error{ErrorCode::External,
                     Sentence::saying("the login works, but the account's shell runs no commands"),
                     session.name()};
    return session;
}

std::vector<std::string> SshSession::connectionOptions(const char *master) const
{
    std::vector<std::string> out = sshOptions(m_settings);
    for (const std::string &option :
         {std::string("ControlMaster=") + master, "ControlPath=" + m_controlPath,
          "ControlPersist=" + std::to_string(std::max(1, m_settings.controlPersistSeconds))}) {
        out.emplace_back("-o");
        out.push_back(option);
    }
    return out;
}

ProcessOutcome SshSession::run(const SshCommand &command, const std::stop_token &stop,
                               const std::function<void(std::string_view)> &onOutput)
{
    ProcessSpec spec;
    spec.program = m_program;
    spec.arguments = connectionOptions("no");
    spec.arguments.emplace_back("--");
    spec.arguments.push_back(m_settings.target);
    spec.arguments.push_back(shellCommand(command.words));
    spec.environment = sshEnvironment();
    spec.standardInput = command.input;
    spec.inputDescriptor = command.inputDescriptor;
    spec.outputDescriptor = command.outputDescriptor;
    spec.timeout = command.timeout;
    spec.outputLimit = command.outputLimit;
    return runProcess(spec, stop, onOutput);
}

std::vector<std::string> SshSession::rsyncOptions() const
{
    std::string line = rsyncWord(m_program);
    for (const std::string &option : connectionOptions("no"))
        line += " " + rsyncWord(option);
    return {"-e", line};
}

std::string SshSession::rsyncOperand(const std::string &path) const
{
    const std::size_t at = m_settings.target.rfind('@');
    const std::size_t begin = at == std::string::npos ? 0 : at + 1;
    const std::string host = m_settings.target.substr(begin);
    const bool isAddress = host.find(':') != std::string::npos;
    return m_settings.target.substr(0, begin) + (isAddress ? "[" + host + "]" : host) + ":" + path;
}

std::size_t closeStaleSshSessions(const std::string &directory)
{
    const auto entries = listDirectory(directory);
    const auto program = findProgram("ssh");
    std::size_t closed = 0;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>{}) {
        const std::string lockFile = directory + "/" + entry.name;
        if (!entry.name.ends_with(lockSuffix))
            continue;
        const auto lock = FileLock::tryLock(lockFile);
        if (!lock)
            continue; // its session lives
        const std::string socket = lockFile.substr(0, lockFile.size() - lockSuffix.size());
        struct stat s = {};
        if (program && ::lstat(socket.c_str(), &s) == 0 && S_ISSOCK(s.st_mode)) {
            static_cast<void>(endMaster(*program, socket));
            static_cast<void>(::unlink(socket.c_str()));
        }
        static_cast<void>(::unlink(lockFile.c_str()));
        ++closed;
    }
    return closed;
}

} // namespace prism
