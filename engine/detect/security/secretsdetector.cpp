// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/credentialfiles.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/filefacts.h"
#include "engine/detect/security/filewalk.h"
#include "engine/detect/security/secretids.h"
#include "engine/detect/security/secretscanner.h"

#include <algorithm>
#include <map>

#include <fcntl.h>
#include <fnmatch.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t evidenceLines = 10;
constexpr std::size_t maxFindings = 500;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.secrets";
    info.title = Sentence::saying("Secrets in configuration and dotfiles");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "text files below /etc and in home directories: dotfiles, and files named like those of "
        "files-elsewhere");
    info.rights = Sentence::saying("root, to read files of other users; what cannot be read is counted");
    info.cost = Cost::Medium;
    info.options = {
        {"roots", "~,/etc", Sentence::saying("Directories to search; ~ stands for every home directory.")},
        {"files-elsewhere", ".env,.env.*,*.env,.npmrc,.pypirc,docker-compose*.yml,compose*.yaml,*.tfvars",
         Sentence::saying("Names of files that are read in directories of a home that are no dotfiles.")},
        {"skip",
         ".cache,.cargo,.git,.gradle,.hg,.local,.mozilla,.npm,.nvm,.pyenv,.rustup,.steam,.svn,.thunderbird,"
         ".venv,.vscode,.vscode-server,Cache,CachedData,Code,__pycache__,chromium,google-chrome,node_modules,"
         "repository,site-packages,venv,/etc/ssl/certs,/etc/alternatives",
         Sentence::saying("Directories that are not entered: names or absolute paths.")},
        {"max-depth", "6", Sentence::saying("How many levels below a root are entered.")},
        {"max-file-kb", "1024", Sentence::saying("Larger files are not read.")},
    };
    info.explanation =
        "Passwords and tokens in configuration files, shell start-up files and histories travel: into "
        "backups, into repositories, onto screens.\n\n"
        "Found are tokens with a known beginning (AWS, GitHub, GitLab, Slack, Stripe, npm, PyPI, OpenAI and "
        "more), private keys inside other files, passwords in URLs, and values that look random (Shannon "
        "entropy) given to a name that ends in password, secret, token or key. P1: a token that its issuer "
        "would accept as it stands. P2: passwords, and names with random values, of which a few will be "
        "harmless. P3: web tokens, which mostly have run out.\n\n"
        "Not reported: files whose purpose is to hold a secret (such as ~/.aws/credentials), which "
        "security.exposed-files judges by their mode; placeholders and references to variables; and lines "
        "with the comment prism:allow (or gitleaks:allow).\n\n"
        "No secret is stored: evidence shows four characters of a token at most and nothing of a password, "
        "and the ids of findings are made with a random salt that stays on this machine.\n\n"
        "Revoke the secret first, then move its successor into a keychain or a file of mode 0600.";
    return info;
}

/// One secret in one file.
struct Found
{
    SecretHit hit; ///< its `secret` is not valid any more
    std::vector<std::string> evidence;
    std::size_t count = 0;
};

class SecretSearch
{
public:
    SecretSearch(const DetectorContext &context, const DetectorInfo &info, SecretIds ids)
        : m_context(context)
        , m_info(info)
        , m_ids(std::move(ids))
        , m_elsewhere(context.list("files-elsewhere"))
        , m_maxBytes(static_cast<std::size_t>(std::clamp(context.number("max-file-kb", 1024), 1.0, 65536.0)) *
                     1024)
    {}

    void search(const std::string &root, bool isHome, FileWalk &walk);
    /// Findings and notes; call once.
    [[nodiscard]] DetectorResult result(const FileWalk &walk);

private:
    [[nodiscard]] bool isWanted(const WalkedEntry &entry, bool inHome, std::size_t rootLength) const;
    void scanFile(const WalkedEntry &entry);
    void addHit(const std::string &shown, const SecretHit &hit);

    const DetectorContext &m_context;
    const DetectorInfo &m_info;
    SecretIds m_ids;
    SecretScanner m_scanner;
    std::vector<std::string> m_elsewhere;
    std::size_t m_maxBytes;
    std::string m_buffer;
    std::map<std::pair<std::string, std::string>, Found> m_found; ///< by shown path, and rule and hash
    std::size_t m_unreadable = 0;
    std::size_t m_tooLarge = 0;
};

bool SecretSearch::isWanted(const WalkedEntry &entry, bool inHome, std::size_t rootLength) const
{
    if (!inHome)
        return true;
    const std::string path = entry.path();
    const std::string_view below = std::string_view(path).substr(rootLength + 1);
    if (isHomeCredentialFile(below) || below.starts_with(".ssh/") || below.starts_with(".gnupg/"))
        return false;
    if (below.starts_with('.'))
        return true;
    const std::string name(entry.name);
    return std::any_of(m_elsewhere.begin(), m_elsewhere.end(), [&name](const std::string &pattern) {
        return ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0;
    });
}

void SecretSearch::search(const std::string &root, bool isHome, FileWalk &walk)
{
    walk.visit(root, [&](const WalkedEntry &entry) {
        if (entry.isRegular() && isWanted(entry, isHome, root.size()))
            scanFile(entry);
        return true;
    });
}

void SecretSearch::scanFile(const WalkedEntry &entry)
{
    if (static_cast<std::uint64_t>(entry.status.st_size) > m_maxBytes) {
        ++m_tooLarge;
        return;
    }
    const std::string name(entry.name);
    const FileDescriptor fd(
        ::openat(entry.directoryFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen()) {
        ++m_unreadable;
        return;
    }
    m_buffer.resize(static_cast<std::size_t>(entry.status.st_size));
    std::size_t filled = 0;
    while (filled < m_buffer.size()) {
        const ssize_t got = ::read(fd.get(), m_buffer.data() + filled, m_buffer.size() - filled);
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    const std::string_view text = std::string_view(m_buffer).substr(0, filled);
    // Binary files, and files that are a key as a whole (security.exposed-files), are no configuration.
    if (text.substr(0, 8192).find('\0') != std::string_view::npos || trimmed(text).starts_with("-----BEGIN "))
        return;
    const auto hits = m_scanner.scan(text);
    if (hits.empty())
        return;
    const std::string shown = shownPlace(m_context, entry.path());
    for (const SecretHit &hit : hits)
        addHit(shown, hit);
}

void SecretSearch::addHit(const std::string &shown, const SecretHit &hit)
{
    const std::string id = std::string(hit.rule) + ':' + m_ids.idOf(hit.secret);
    Found &found = m_found[{shown, id}];
    if (found.count == 0) {
        found.hit = hit;
        found.hit.secret = {};
    }
    ++found.count;
    if (found.evidence.size() < evidenceLines)
        found.evidence.push_back("file:" + shown + ':' + std::to_string(hit.line) + ": " +
                                 std::string(hit.title) + ' ' + hit.shown);
}

DetectorResult SecretSearch::result(const FileWalk &walk)
{
    std::vector<Finding> findings;
    for (auto &[key, found] : m_found) {
        const auto &[shown, id] = key;
        const std::string title(found.hit.title);
        Finding f = makeFinding(m_info, shown + ':' + id, found.hit.priority, title + " in " + shown, shown,
                                "The file holds what looks like a secret. Revoke or change it, then keep its "
                                "successor in a keychain or a file of mode 0600. If it is none, put the "
                                "comment prism:allow on the line.");
        f.confidence = found.hit.confidence;
        for (std::string &line : found.evidence)
            f.addEvidence(std::move(line));
        if (found.count > evidenceLines)
            f.addEvidence("and " + std::to_string(found.count - evidenceLines) + " more lines");
        findings.push_back(std::move(f));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    const std::size_t total = findings.size();
    findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(std::min(total, maxFindings)),
                   findings.end());
    DetectorResult result = walk.result(std::move(findings));
    if (total > maxFindings)
        result.notes.push_back(std::to_string(total - maxFindings) + " more findings left out");
    if (m_unreadable > 0)
        result.notes.push_back(counted(m_unreadable, "file", "files") + " could not be read");
    if (m_tooLarge > 0)
        result.notes.push_back(counted(m_tooLarge, "file", "files") + " larger than " +
                               std::to_string(m_maxBytes / 1024) + " KiB not read");
    return result;
}

class SecretsDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        auto ids = SecretIds::load(*context.memory, m_info.id);
        if (!ids)
            return DetectorResult::failed(
                Sentence::saying("the salt of the ids cannot be kept: %1", ids.error().text()));
        FileWalkLimits limits;
        limits.maxEntries = 500000;
        limits.maxDepth = static_cast<int>(std::clamp(context.number("max-depth", 6), 1.0, 60.0));
        limits.maxMilliseconds = 20000;
        for (const std::string &skipped : context.list("skip"))
            limits.skip.push_back(skipped.starts_with('/') ? context.at(skipped) : skipped);
        FileWalk walk(limits, context.stop);
        SecretSearch search(context, m_info, std::move(*ids));
        const auto homes = homeDirectories(context);
        for (const std::string &root : placesOf(context, "roots"))
            search.search(root, std::find(homes.begin(), homes.end(), root) != homes.end(), walk);
        return search.result(walk);
    }

private:
    const DetectorInfo m_info = describe();
};

} // namespace

std::unique_ptr<Detector> secretsDetector()
{
    return std::make_unique<SecretsDetector>();
}

} // namespace prism
