// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sshhostkey.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/sshproblem.h"
#include "engine/target/validate.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t maxKnownHosts = std::size_t{16} << 20;

// A folder of our own that goes away with it.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        std::string path = "/tmp/prism-key-XXXXXX";
        if (::mkdtemp(path.data()))
            m_path = path;
    }
    ~PrivateFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

ProcessOutcome runSsh(const SshSettings &settings, const std::vector<std::string> &first,
                      const std::vector<std::string> &words, const std::stop_token &stop)
{
    ProcessSpec spec;
    spec.program = "ssh";
    spec.arguments = first;
    // ssh takes the first value it gets of an option, so what is special comes before the common ones.
    for (const std::string &option : sshOptions(settings))
        spec.arguments.push_back(option);
    spec.arguments.emplace_back("--");
    spec.arguments.push_back(settings.target);
    spec.arguments.insert(spec.arguments.end(), words.begin(), words.end());
    spec.environment = sshEnvironment();
    spec.timeout = settings.connectTimeout * 2;
    return runProcess(spec, stop);
}

std::vector<std::string> keyExchangeOnly(std::vector<std::string> more)
{
    for (const char *option : {"PreferredAuthentications=none", "PubkeyAuthentication=no", "ControlMaster=no",
                               "ControlPath=none"}) {
        more.emplace_back("-o");
        more.emplace_back(option);
    }
    return more;
}

Result<HostKeyOffer> readOffer(const std::string &file)
{
    const auto text = readFile(file, 1 << 16);
    if (!text)
        return Error{ErrorCode::External, Sentence::saying("the host showed no key"), {}};
    HostKeyOffer offer;
    for (const std::string_view line : lines(*text)) {
        if (!trimmed(line).empty())
            offer.line = trimmed(line);
    }
    ProcessSpec spec;
    spec.program = "ssh-keygen";
    spec.arguments = {"-l", "-E", "sha256", "-f", file};
    spec.environment = sshEnvironment();
    const ProcessOutcome outcome = runProcess(spec);
    // "256 SHA256:... name (ED25519)"
    for (const std::string_view word : split(trimmed(outcome.output), ' ')) {
        if (word.starts_with("SHA256:"))
            offer.fingerprint = word;
        if (word.starts_with('(') && word.ends_with(')'))
            offer.type = word.substr(1, word.size() - 2);
    }
    if (!outcome.succeeded() || offer.fingerprint.empty())
        return Error{ErrorCode::External,
                     Sentence::saying("ssh-keygen cannot read the host's key: %1", outcome.describe()),
                     {}};
    return offer;
}

Result<HostKeyOffer> fetchOffer(const SshSettings &settings, const std::stop_token &stop)
{
    const PrivateFolder folder;
    const std::string file = folder.path() + "/known";
    if (folder.path().empty())
        return errorFromErrno(errno, Sentence::saying("cannot make a folder"), "/tmp");
    // Into a file of our own, which is thrown away: the operator's known hosts stay as they are.
    const ProcessOutcome outcome =
        runSsh(settings,
               keyExchangeOnly({"-o", "StrictHostKeyChecking=accept-new", "-o", "UserKnownHostsFile=" + file,
                                "-o", "GlobalKnownHostsFile=/dev/null"}),
               {"true"}, stop);
    if (!fileExists(file))
        return sshError(outcome, settings.target);
    return readOffer(file);
}

} // namespace

Result<SshEffective> effectiveSsh(const SshSettings &settings, const std::stop_token &stop)
{
    if (!isSshTarget(settings.target))
        return Error{ErrorCode::InvalidInput, Sentence::saying("the ssh target is not allowed"),
                     printable(settings.target)};
    const ProcessOutcome outcome = runSsh(settings, {"-G"}, {}, stop);
    if (!outcome.succeeded())
        return sshError(outcome, settings.target);
    SshEffective out;
    for (const std::string_view line : lines(outcome.output)) {
        const std::size_t cut = line.find(' ');
        const std::string_view key = line.substr(0, cut);
        const std::string value(cut == std::string_view::npos ? std::string_view() : line.substr(cut + 1));
        if (key == "hostname")
            out.hostName = value;
        else if (key == "port")
            std::from_chars(value.data(), value.data() + value.size(), out.port);
        else if (key == "identityfile" && out.identityFile.empty())
            out.identityFile = value;
        else if (key == "userknownhostsfile")
            out.knownHostsFile = expandHome(split(value, ' ').front(), settings.home);
        else if ((key == "proxyjump" || key == "proxycommand") && value != "none")
            out.viaProxy = true;
    }
    return out;
}

Result<HostKeyCheck> checkHostKey(const SshSettings &settings, const std::stop_token &stop)
{
    if (!isSshTarget(settings.target))
        return Error{ErrorCode::InvalidInput, Sentence::saying("the ssh target is not allowed"),
                     printable(settings.target)};
    const ProcessOutcome outcome = runSsh(settings, keyExchangeOnly({}), {"true"}, stop);
    HostKeyCheck check;
    switch (sshProblem(outcome)) {
    case SshProblem::None: // a host that lets anybody in, but its key is known
    case SshProblem::LoginRefused:
        check.standing = HostKeyStanding::Known;
        return check;
    case SshProblem::UnknownHostKey:
        check.standing = HostKeyStanding::Unknown;
        break;
    case SshProblem::ChangedHostKey:
        check.standing = HostKeyStanding::Changed;
        break;
    default:
        return sshError(outcome, settings.target);
    }
    auto offer = fetchOffer(settings, stop);
    if (!offer)
        return offer.error();
    check.offer = std::move(*offer);
    return check;
}

Result<void> acceptHostKey(const HostKeyOffer &offer, const std::string &fingerprint,
                           const std::string &knownHostsFile)
{
    if (offer.line.empty() || offer.fingerprint != fingerprint)
        return Error{ErrorCode::Refused,
                     Sentence::saying("the host shows %1, not %2: the key was not accepted",
                                      offer.fingerprint, printable(fingerprint)),
                     {}};
    std::error_code failed;
    const auto resolved = std::filesystem::canonical(knownHostsFile, failed);
    const std::string path = failed ? knownHostsFile : resolved.string();
    if (!path.starts_with('/'))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("ssh's configuration names no known_hosts file"), path};
    std::string text;
    unsigned mode = 0600;
    struct stat s = {};
    if (::stat(path.c_str(), &s) == 0) {
        auto before = readFile(path, maxKnownHosts);
        if (!before)
            return before.error();
        text = std::move(*before);
        mode = s.st_mode & 0777U;
    } else if (const auto made = makeDirectory(std::filesystem::path(path).parent_path().string()); !made) {
        return made.error();
    }
    if (!text.empty() && !text.ends_with('\n'))
        text += '\n';
    return writeFileAtomically(path, text + offer.line + "\n", mode);
}

} // namespace prism
