// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/ladder.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/reach.h"
#include "engine/target/sshproblem.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <map>
#include <memory>

namespace prism {
namespace {

constexpr std::chrono::seconds answerLimit{10};
constexpr std::chrono::seconds probeLimit{45};
constexpr std::int64_t leastFreeKib = 1 << 20; // 1 GiB
constexpr std::int64_t mostClockOffset = 5;    // seconds

// Everything else about the host in one round trip: lines of "key value". "timeout" is missing on some hosts.
constexpr const char *probeScript = R"sh(
d=$1
case $d in '~/'*) d=$HOME/${d#'~/'};; esac
limit() { if command -v timeout >/dev/null 2>&1; then timeout 10 "$@"; else "$@"; fi; }
p=$d
if [ -d "$d" ]; then
  if [ -w "$d" ]; then echo repo writable; else echo repo readonly; fi
elif [ -e "$d" ]; then echo repo nofolder
else
  while [ ! -e "$p" ]; do p=${p%/*}; [ -n "$p" ] || p=/; done
  if [ -d "$p" ] && [ -w "$p" ]; then echo repo creatable; else echo repo denied "$p"; fi
fi
echo user $(id -un)
echo disk $(df -Pk "$p" 2>/dev/null | tail -n 1 | awk '{print $4}')
echo rsync $(rsync --version 2>/dev/null | head -n 1)
if command -v docker >/dev/null 2>&1; then
  echo docker $(limit docker version --format '{{.Server.Version}}' 2>&1 | tail -n 1)
  echo compose $(limit docker compose version --short 2>/dev/null | tail -n 1)
fi
echo clock $(date -u +%s)
)sh";

struct Title
{
    const char *id;
    const char *title;
};

constexpr std::array titles{
    Title{"name", "Name resolves"},         Title{"port", "Port answers"},
    Title{"host_key", "Host key is known"}, Title{"login", "Login works"},
    Title{"repo_dir", "Folder is there"},   Title{"rsync", "rsync"},
    Title{"docker", "Docker Engine"},       Title{"compose", "Docker Compose"},
    Title{"disk", "Room on the disk"},      Title{"clock", "Clock"},
};

std::optional<std::int64_t> numberIn(const std::string &text)
{
    std::int64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() ? std::optional(value)
                                                                         : std::nullopt;
}

// What a host said may hold anything: then its words are shown escaped, as they are.
Sentence safe(const Sentence &sentence)
{
    std::string text = printable(sentence.text());
    return text == sentence.text() ? sentence : Sentence(std::move(text));
}

class Climber
{
public:
    Climber(const Target &target, const std::string &home, const Clock &clock,
            const std::function<void(const Rung &)> &onRung, const std::stop_token &stop)
        : m_target(target)
        , m_home(home)
        , m_clock(clock)
        , m_onRung(onRung)
        , m_stop(stop)
        , m_settings(sshSettingsFor(target, home))
    {
        for (const Title &t : titles)
            m_result.rungs.push_back({t.id, t.title, RungState::NotReached, {}, {}, {}});
    }

    LadderResult climb()
    {
        if (name() && port() && hostKey() && login())
            probe();
        m_result.cancelled = m_stop.stop_requested();
        return std::move(m_result);
    }

private:
    void begin(std::size_t index)
    {
        m_current = index;
        m_begun = monotonicMilliseconds();
        m_result.rungs[index].state = RungState::Running;
        tell();
    }
    void tell() const
    {
        if (m_onRung)
            m_onRung(m_result.rungs[m_current]);
    }
    bool end(RungState state, const Sentence &detail, const Sentence &fix = {})
    {
        Rung &rung = m_result.rungs[m_current];
        rung.state = state;
        rung.detail = safe(detail);
        rung.fix = fix;
        rung.elapsed = std::chrono::milliseconds(monotonicMilliseconds() - m_begun);
        tell();
        return state != RungState::Failed;
    }

    bool name()
    {
        begin(0);
        const auto effective = effectiveSsh(m_settings, m_stop);
        if (!effective)
            return end(RungState::Failed, effective.error().message);
        m_effective = *effective;
        m_result.knownHostsFile = effective->knownHostsFile;
        if (effective->viaProxy)
            return end(RungState::Passed,
                       Sentence::saying("%1, by way of your jump host", effective->hostName));
        const auto addresses = resolveName(effective->hostName, answerLimit, m_stop);
        if (!addresses)
            return end(RungState::Failed,
                       Sentence::saying("%1: %2", effective->hostName, addresses.error().message),
                       sshProblemHint(SshProblem::UnknownName, m_settings.target));
        return end(RungState::Passed, addresses->empty() ? effective->hostName : addresses->front());
    }

    bool port()
    {
        begin(1);
        const std::string number = std::to_string(m_effective.port);
        if (m_effective.viaProxy)
            return end(RungState::Passed, Sentence::saying("port %1, by way of your jump host", number));
        const auto greeting = readSshGreeting(m_effective.hostName, m_effective.port, answerLimit, m_stop);
        if (!greeting)
            return end(RungState::Failed, Sentence::saying("port %1: %2", number, greeting.error().message),
                       Sentence::saying("%1 Another port goes into ssh.port (--ssh-port).",
                                        sshProblemHint(SshProblem::Unreachable, m_settings.target)));
        return end(RungState::Passed, Sentence::saying("port %1, %2", number, *greeting));
    }

    bool hostKey()
    {
        begin(2);
        const auto check = checkHostKey(m_settings, m_stop);
        if (!check)
            return end(RungState::Failed, check.error().message);
        const std::string shown = check->offer.type + " " + check->offer.fingerprint;
        if (check->standing == HostKeyStanding::Changed)
            return end(RungState::Failed, Sentence::saying("CHANGED: the host now shows %1", shown),
                       sshProblemHint(SshProblem::ChangedHostKey, m_settings.target));
        if (check->standing == HostKeyStanding::Unknown) {
            m_result.offer = check->offer;
            return end(RungState::Failed, Sentence::saying("never seen before: %1", shown),
                       sshProblemHint(SshProblem::UnknownHostKey, m_settings.target));
        }
        return end(RungState::Passed, Sentence::saying("matches your known hosts"));
    }

    bool login()
    {
        begin(3);
        const std::string key = expandHome(m_settings.key, m_home);
        if (!key.empty() && !fileExists(key))
            return end(
                RungState::Failed, Sentence::saying("the key %1 is not there", key),
                Sentence::saying("Correct ssh.key (--ssh-key), or make a key with ssh-keygen -t ed25519."));
        auto session = SshSession::open(m_settings, m_stop);
        if (!session)
            return end(RungState::Failed, session.error().message);
        m_session = std::make_unique<SshSession>(std::move(*session));
        return end(RungState::Passed, "as " + m_settings.target);
    }

    void probe()
    {
        begin(4);
        SshCommand command;
        command.words = {"sh", "-s", "--", m_target.repoDir};
        command.input = probeScript;
        command.timeout = probeLimit;
        command.outputLimit = 1 << 20;
        const auto asked = m_clock.now();
        const ProcessOutcome outcome = m_session->run(command, m_stop);
        const auto answered = m_clock.now();
        if (!outcome.succeeded()) {
            end(RungState::Failed, Sentence::saying("the host did not answer: %1",
                                                    sshError(outcome, m_settings.target).message));
            return;
        }
        for (const std::string_view line : lines(outcome.output)) {
            const std::size_t cut = line.find(' ');
            if (cut != std::string_view::npos)
                m_facts[std::string(line.substr(0, cut))] = std::string(trimmed(line.substr(cut + 1)));
        }
        repoDir();
        tools();
        disk();
        clock(asked, answered);
    }

    void repoDir()
    {
        const std::string fact = m_facts["repo"];
        const std::string &dir = m_target.repoDir;
        if (fact == "writable")
            end(RungState::Passed, Sentence::saying("%1 is there and writable", dir));
        else if (fact == "creatable")
            end(RungState::Passed,
                Sentence::saying("%1 is not there yet; prism install-lan can create it", dir));
        else if (fact == "readonly")
            end(RungState::Failed,
                Sentence::saying("%1 is there, but %2 may not write to it", dir, m_facts["user"]),
                Sentence::saying("On the host: sudo chown %1 %2", m_facts["user"], dir));
        else if (fact == "nofolder")
            end(RungState::Failed, Sentence::saying("%1 is a file", dir),
                Sentence::saying("Choose another remote.repo_dir (--repo-dir)."));
        else
            end(RungState::Failed, Sentence::saying("%1 is not there and cannot be created", dir),
                Sentence::saying("On the host: sudo install -d -o %1 %2", m_facts["user"], dir));
    }

    void tools()
    {
        begin(5);
        const std::string rsync = m_facts["rsync"];
        if (rsync.empty())
            end(RungState::Warning, Sentence::saying("not installed"),
                Sentence::saying("Install rsync on the host; every deployment needs it."));
        else
            end(RungState::Passed, rsync.substr(0, rsync.find("protocol")));
        begin(6);
        const std::string docker = m_facts["docker"];
        if (docker.empty())
            end(RungState::Warning, Sentence::saying("not installed"),
                Sentence::saying(
                    "Install Docker Engine on the host (https://docs.docker.com/engine/install/)."));
        else if (docker.front() < '0' || docker.front() > '9')
            end(RungState::Warning, docker,
                docker.find("permission denied") != std::string::npos
                    ? Sentence::saying("Let the account use it, on the host: sudo usermod -aG docker %1",
                                       m_facts["user"])
                    : Sentence::saying("Start it on the host: sudo systemctl start docker"));
        else
            end(RungState::Passed, docker);
        begin(7);
        const std::string compose = m_facts["compose"];
        if (compose.empty())
            end(RungState::Warning, Sentence::saying("not installed"),
                Sentence::saying("Install the plugin docker-compose-plugin on the host."));
        else
            end(RungState::Passed, compose);
    }

    void disk()
    {
        begin(8);
        const auto free = numberIn(m_facts["disk"]);
        if (!free) {
            end(RungState::Warning, Sentence::saying("the host does not tell"),
                Sentence::saying("Look with 'df' on the host."));
            return;
        }
        const Sentence text = Sentence::saying("%1 free", humanBytes(static_cast<double>(*free) * 1024));
        if (*free < leastFreeKib)
            end(RungState::Warning, text,
                Sentence::saying("Make room: a deployment keeps two versions side by side."));
        else
            end(RungState::Passed, text);
    }

    void clock(UtcTime asked, UtcTime answered)
    {
        begin(9);
        const auto there = numberIn(m_facts["clock"]);
        if (!there) {
            end(RungState::Warning, Sentence::saying("the host does not tell"),
                Sentence::saying("Look with 'date -u' on the host."));
            return;
        }
        std::int64_t offset = 0;
        if (*there < asked.seconds)
            offset = *there - asked.seconds;
        else if (*there > answered.seconds)
            offset = *there - answered.seconds;
        if (std::abs(offset) > mostClockOffset)
            end(RungState::Warning,
                offset < 0 ? Sentence::saying("%1 s behind this machine", std::abs(offset))
                           : Sentence::saying("%1 s ahead of this machine", std::abs(offset)),
                Sentence::saying("Let the host keep its time: sudo timedatectl set-ntp true"));
        else
            end(RungState::Passed, Sentence::saying("agrees with this machine"));
    }

    const Target &m_target;
    const std::string &m_home;
    const Clock &m_clock;
    const std::function<void(const Rung &)> &m_onRung;
    const std::stop_token &m_stop;
    SshSettings m_settings;
    SshEffective m_effective;
    std::unique_ptr<SshSession> m_session;
    std::map<std::string, std::string> m_facts;
    LadderResult m_result;
    std::size_t m_current = 0;
    std::int64_t m_begun = 0;
};

} // namespace

bool LadderResult::passed() const
{
    return !cancelled && std::none_of(rungs.begin(), rungs.end(), [](const Rung &r) {
        return r.state == RungState::Failed || r.state == RungState::NotReached;
    });
}

LadderResult climbLadder(const Target &target, const std::string &home, const Clock &clock,
                         const std::function<void(const Rung &)> &onRung, const std::stop_token &stop)
{
    return Climber(target, home, clock, onRung, stop).climb();
}

std::string rungStateName(RungState state)
{
    switch (state) {
    case RungState::Running:
        return "running";
    case RungState::Passed:
        return "passed";
    case RungState::Warning:
        return "warning";
    case RungState::Failed:
        return "failed";
    case RungState::NotReached:
        break;
    }
    return "not_reached";
}

} // namespace prism
