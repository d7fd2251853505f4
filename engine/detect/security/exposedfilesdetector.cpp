// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/credentialfiles.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/filefacts.h"
#include "engine/detect/security/filewalk.h"

#include <algorithm>
#include <set>

#include <fcntl.h>
#include <glob.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t headBytes = 8192;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.exposed-files";
    info.title = Sentence::saying("Private keys and secret files that others can read");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "mode and owner of known secret files in home directories and /etc; the first bytes of files "
        "that may be private keys, in home directories themselves and below "
        "the directories of key-roots");
    info.rights = Sentence::saying("root, to see home directories of other users");
    info.cost = Cost::Medium;
    info.options = {
        {"key-roots",
         "~/.ssh,~/.config,~/Downloads,/etc/ssh,/etc/ssl,/etc/letsencrypt,/etc/pki,/etc/nginx,/etc/apache2,"
         "/etc/haproxy,/etc/openvpn,/etc/wireguard,/usr/local/etc",
         Sentence::saying("Directories that are searched for private keys.")},
        {"max-depth", "5", Sentence::saying("How many levels below them are entered.")},
        {"accept", "", Sentence::saying("Paths of files that others may read.")},
    };
    info.explanation =
        "A private key or a file of passwords that every account of the machine can read is as good as "
        "published: any service that is broken into has it too. OpenSSH even refuses to use such a key.\n\n"
        "Two things are looked at: files known to hold secrets (such as ~/.netrc, ~/.aws/credentials, "
        "/etc/shadow), by their mode alone; and files below the directories of key-roots that begin like a "
        "private key (PEM, OpenSSH, PuTTY), or directly in a home directory.\n\n"
        "P0: others may write it, or it holds the system's password hashes. P1: others can read it. P2: the "
        "key needs a passphrase; or a directory above keeps strangers out, so that only the mode itself is "
        "wrong; or a private key in ~/.ssh that its group can read.\n\n"
        "Repair with 'chmod 600 FILE'. If it was readable on a machine with other users, make a new key or "
        "password: nobody can tell who read the old one.";
    return info;
}

class ExposureSearch
{
public:
    ExposureSearch(const DetectorContext &context, const DetectorInfo &info)
        : m_context(context)
        , m_info(info)
        , m_accounts(readPasswd(context).value_or(PasswdFile()))
        , m_accepted(context.list("accept"))
    {}

    void checkKnownFiles();
    void searchKeys(FileWalk &walk);
    [[nodiscard]] std::vector<Finding> take();

private:
    void checkKnown(const std::string &directory, const CredentialFile &file);
    void check(const std::string &place, const struct stat &status, std::string_view what,
               PrivateKeyKind key = PrivateKeyKind::None);
    void checkKey(const WalkedEntry &entry);
    [[nodiscard]] Priority priorityOf(const std::string &shown, const struct stat &status, PrivateKeyKind key,
                                      bool isShielded) const;

    const DetectorContext &m_context;
    const DetectorInfo &m_info;
    PasswdFile m_accounts;
    std::vector<std::string> m_accepted;
    std::set<std::string> m_seen;
    std::vector<Finding> m_findings;
};

/// Others may read or write; for a key of ssh the group counts too.
bool isExposed(const std::string &shown, const struct stat &status, PrivateKeyKind key)
{
    if ((status.st_mode & (S_IROTH | S_IWOTH)) != 0)
        return true;
    return key != PrivateKeyKind::None && shown.find("/.ssh/") != std::string::npos &&
           (status.st_mode & (S_IRGRP | S_IWGRP)) != 0;
}

/// What a pattern of the table stands for below a directory.
std::vector<std::string> matches(const std::string &directory, std::string_view pattern)
{
    if (pattern.find('*') == std::string_view::npos)
        return {directory + std::string(pattern)};
    std::string escaped;
    for (const char c : directory) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    glob_t found = {};
    std::vector<std::string> paths;
    if (::glob((escaped + std::string(pattern)).c_str(), GLOB_PERIOD, nullptr, &found) == 0)
        paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    ::globfree(&found);
    return paths;
}

bool holdsMarker(const std::string &place, std::string_view marker)
{
    if (marker.empty())
        return true;
    const auto text = readHead(place, std::size_t{1} << 20);
    return text && text->find(marker) != std::string::npos;
}

Priority ExposureSearch::priorityOf(const std::string &shown, const struct stat &status, PrivateKeyKind key,
                                    bool isShielded) const
{
    const bool byOthers = (status.st_mode & (S_IROTH | S_IWOTH)) != 0;
    if (isShielded || !byOthers || key == PrivateKeyKind::Encrypted)
        return Priority::P2;
    const bool isHashes = shown.starts_with("/etc/shadow") || shown == "/etc/master.passwd";
    return isHashes || (status.st_mode & S_IWOTH) != 0 ? Priority::P0 : Priority::P1;
}

void ExposureSearch::check(const std::string &place, const struct stat &status, std::string_view what,
                           PrivateKeyKind key)
{
    const std::string shown = shownPlace(m_context, place);
    if (!S_ISREG(status.st_mode) || status.st_size == 0 || !isExposed(shown, status, key) ||
        std::find(m_accepted.begin(), m_accepted.end(), shown) != m_accepted.end() ||
        !m_seen.insert(shown).second)
        return;
    const auto shield = shieldingDirectory(m_context, place);
    const bool byOthers = (status.st_mode & (S_IROTH | S_IWOTH)) != 0;
    Finding f = makeFinding(
        m_info, shown, priorityOf(shown, status, key, shield.has_value()),
        "Others can " + std::string((status.st_mode & S_IWOTH) != 0 ? "write " : "read ") + shown, shown,
        "The file holds a secret (" + std::string(what) +
            ") and its mode lets others at it. Take the right away with: chmod 600 " + shown);
    if (!byOthers)
        f.title = "The group can read " + shown;
    f.addEvidence("file:" + shown + ": " + fileFacts(status, m_accounts) + ", " + std::string(what));
    if (key != PrivateKeyKind::None)
        f.addEvidence(key == PrivateKeyKind::Plain ? "the key has no passphrase"
                                                   : "the key has a passphrase");
    if (shield)
        f.addEvidence("strangers cannot enter " + *shield);
    m_findings.push_back(std::move(f));
}

void ExposureSearch::checkKnown(const std::string &directory, const CredentialFile &file)
{
    for (const std::string &place : matches(directory, file.path)) {
        struct stat status = {};
        if (::stat(place.c_str(), &status) == 0 && isExposed(place, status, PrivateKeyKind::None) &&
            holdsMarker(place, file.marker))
            check(place, status, file.what);
    }
}

void ExposureSearch::checkKnownFiles()
{
    for (const std::string &home : homeDirectories(m_context)) {
        for (const CredentialFile &file : homeCredentialFiles())
            checkKnown(home + '/', file);
    }
    for (const CredentialFile &file : systemCredentialFiles())
        checkKnown(m_context.root, file);
}

void ExposureSearch::checkKey(const WalkedEntry &entry)
{
    // Only what is open to somebody is read at all, and public halves are no secret.
    const mode_t open = S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    if (!entry.isRegular() || (entry.status.st_mode & open) == 0 || entry.status.st_size < 64 ||
        entry.status.st_size > (1 << 20) || entry.name.ends_with(".pub"))
        return;
    const std::string name(entry.name);
    const FileDescriptor fd(
        ::openat(entry.directoryFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen())
        return;
    std::string head(headBytes, '\0');
    const ssize_t got = ::read(fd.get(), head.data(), head.size());
    if (got <= 0)
        return;
    const PrivateKeyKind kind =
        privateKeyKind(std::string_view(head).substr(0, static_cast<std::size_t>(got)));
    if (kind != PrivateKeyKind::None)
        check(entry.path(), entry.status, "private key", kind);
}

void ExposureSearch::searchKeys(FileWalk &walk)
{
    // Keys of cloud machines are often left where the browser or the operator put them first.
    for (const std::string &home : homeDirectories(m_context)) {
        walk.visit(home, [this](const WalkedEntry &entry) {
            checkKey(entry);
            return false;
        });
    }
    for (const std::string &root : placesOf(m_context, "key-roots")) {
        walk.visit(root, [this](const WalkedEntry &entry) {
            checkKey(entry);
            return true;
        });
    }
}

std::vector<Finding> ExposureSearch::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    return std::move(m_findings);
}

class ExposedFilesDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        FileWalkLimits limits;
        limits.maxEntries = 200000;
        limits.maxDepth = static_cast<int>(std::clamp(context.number("max-depth", 5), 1.0, 60.0));
        limits.maxMilliseconds = 15000;
        limits.skip = {"Cache", "CachedData", "chromium", "google-chrome", "node_modules", ".git"};
        FileWalk walk(limits, context.stop);
        ExposureSearch search(context, m_info);
        search.checkKnownFiles();
        search.searchKeys(walk);
        return walk.result(search.take());
    }

private:
    const DetectorInfo m_info = describe();
};

} // namespace

std::unique_ptr<Detector> exposedFilesDetector()
{
    return std::make_unique<ExposedFilesDetector>();
}

} // namespace prism
