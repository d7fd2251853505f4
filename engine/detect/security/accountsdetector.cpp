// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/passwdfile.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.accounts";
    info.title = Sentence::saying("Accounts without a password, with root's or with a shared number");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying("/etc/passwd, /etc/shadow; on macOS dscl . -list /Users UniqueID");
    info.rights =
        Sentence::saying("root, to read /etc/shadow; without it empty and weak password hashes are not seen");
    info.cost = Cost::Low;
    info.options = {
        {"root-accounts", "root,toor",
         Sentence::saying("Accounts that may have uid 0; toor only if it cannot log in.")},
        {"shared-uids", "", Sentence::saying("Numbers that several accounts may share.")},
    };
    info.explanation =
        "P0: an account that logs in without any password, and one with uid 0 beside root: it is root under "
        "another name, the simplest back door there is.\n\n"
        "P1: a password hash in /etc/passwd itself, where everybody can read it; a line that begins with + "
        "(NIS), which lets another server add accounts. P2: two accounts with the same number, which own "
        "each other's files; password hashes by DES or MD5, which a stolen file gives away in hours.\n\n"
        "Lock an account with 'passwd -l NAME', remove it with 'userdel NAME', and let a user set a new "
        "password to replace a weak hash. Hashes are never shown.";
    return info;
}

/// One line of shadow(5), as far as it is needed. The hash itself stays in the file's text.
struct ShadowEntry
{
    std::string_view hash;
    std::size_t line = 0;
};

std::map<std::string, ShadowEntry, std::less<>> parseShadow(std::string_view text)
{
    std::map<std::string, ShadowEntry, std::less<>> entries;
    std::size_t number = 0;
    for (const std::string_view line : lines(text)) {
        ++number;
        const auto fields = split(line, ':');
        if (fields.size() >= 2 && !fields[0].empty() && !line.starts_with('#'))
            entries.emplace(std::string(fields[0]), ShadowEntry{fields[1], number});
    }
    return entries;
}

/// "MD5" or "DES" for hashes by those, crypt(5); empty for others, locked and absent ones.
std::string_view weakSchemeOf(std::string_view hash)
{
    if (hash.starts_with("$1$"))
        return "MD5";
    constexpr std::size_t desLength = 13;
    const bool isDes = (hash.size() == desLength && hash.find_first_of("$!*:") == std::string_view::npos) ||
                       (hash.size() == 20 && hash.starts_with('_'));
    return isDes ? "DES" : std::string_view();
}

class AccountsDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        return context.isMac ? runOnMac(context) : runOnLinux(context);
    }

private:
    [[nodiscard]] DetectorResult runOnLinux(const DetectorContext &context) const;
    [[nodiscard]] DetectorResult runOnMac(const DetectorContext &context) const;
    void checkPasswd(const DetectorContext &context, const PasswdFile &passwd,
                     std::vector<Finding> &findings) const;
    void checkNumbers(const DetectorContext &context, const std::vector<Account> &accounts,
                      const std::string &source, std::vector<Finding> &findings) const;
    void checkShadow(const PasswdFile &passwd, const std::string &text, std::vector<Finding> &findings) const;

    const DetectorInfo m_info = describe();
};

std::string lineOf(const Account &account)
{
    // The second field may be a hash, the fifth a name: neither is needed.
    return "file:/etc/passwd:" + std::to_string(account.line) + ": " + printable(account.name) + ", uid " +
           std::to_string(account.uid) + ", shell " +
           (account.shell.empty() ? "/bin/sh" : printable(account.shell));
}

void AccountsDetector::checkNumbers(const DetectorContext &context, const std::vector<Account> &accounts,
                                    const std::string &source, std::vector<Finding> &findings) const
{
    const auto allowedRoots = context.list("root-accounts");
    const auto shared = context.list("shared-uids");
    std::map<std::uint32_t, std::vector<const Account *>> byUid;
    for (const Account &account : accounts)
        byUid[account.uid].push_back(&account);
    const auto evidenceOf = [&source](const Account &account) {
        return source.empty() ? lineOf(account)
                              : source + ": " + printable(account.name) + ' ' + std::to_string(account.uid);
    };
    for (const auto &[uid, holders] : byUid) {
        if (uid == 0) {
            for (const Account *account : holders) {
                const bool allowed =
                    std::find(allowedRoots.begin(), allowedRoots.end(), account->name) != allowedRoots.end();
                if (allowed && (account->name == "root" || !account->hasLoginShell()))
                    continue;
                const std::string name = printable(account->name);
                Finding f =
                    makeFinding(m_info, "uid-0:" + name, Priority::P0, name + " is root by its number", name,
                                "The account has uid 0, so it is root under another name. If nobody "
                                "made it on purpose, the machine has been broken into.");
                f.addEvidence(evidenceOf(*account));
                findings.push_back(std::move(f));
            }
        } else if (holders.size() > 1 &&
                   std::find(shared.begin(), shared.end(), std::to_string(uid)) == shared.end()) {
            Finding f = makeFinding(m_info, "shared-uid:" + std::to_string(uid), Priority::P2,
                                    "Several accounts have the number " + std::to_string(uid),
                                    "uid " + std::to_string(uid),
                                    "Accounts with the same uid own each other's files and processes.");
            for (const Account *account : holders)
                f.addEvidence(evidenceOf(*account));
            findings.push_back(std::move(f));
        }
    }
}

void AccountsDetector::checkPasswd(const DetectorContext &context, const PasswdFile &passwd,
                                   std::vector<Finding> &findings) const
{
    checkNumbers(context, passwd.accounts, {}, findings);
    for (const Account &account : passwd.accounts) {
        const std::string name = printable(account.name);
        if (account.name.starts_with('+')) {
            Finding f = makeFinding(m_info, "nis:" + name, Priority::P1,
                                    "Another server adds accounts (" + name + ")", "/etc/passwd",
                                    "A line that begins with + takes accounts from NIS.");
            f.addEvidence("file:/etc/passwd:" + std::to_string(account.line) + ": " + name);
            findings.push_back(std::move(f));
        } else if (account.password.empty()) {
            Finding f =
                makeFinding(m_info, "no-password:" + name,
                            account.hasLoginShell() ? Priority::P0 : Priority::P2, name + " has no password",
                            name, "Anybody may log in as " + name + ". Lock it with: passwd -l " + name);
            f.addEvidence(lineOf(account) + ", password field empty");
            findings.push_back(std::move(f));
        } else if (account.password.size() >= 13 && account.password.find_first_of("!*") != 0) {
            Finding f = makeFinding(m_info, "readable-hash:" + name, Priority::P1,
                                    "Everybody can read the password hash of " + name, name,
                                    "The hash stands in /etc/passwd. Move it with: pwconv");
            f.addEvidence(lineOf(account) + ", password field holds a hash");
            findings.push_back(std::move(f));
        }
    }
}

void AccountsDetector::checkShadow(const PasswdFile &passwd, const std::string &text,
                                   std::vector<Finding> &findings) const
{
    const auto shadow = parseShadow(text);
    for (const Account &account : passwd.accounts) {
        const auto entry = shadow.find(account.name);
        if (entry == shadow.end() || account.password.empty())
            continue;
        const std::string name = printable(account.name);
        const std::string place = "file:/etc/shadow:" + std::to_string(entry->second.line) + ": " + name;
        if (entry->second.hash.empty()) {
            Finding f =
                makeFinding(m_info, "no-password:" + name,
                            account.hasLoginShell() ? Priority::P0 : Priority::P2, name + " has no password",
                            name, "Anybody may log in as " + name + ". Lock it with: passwd -l " + name);
            f.addEvidence(place + ", hash empty");
            f.addEvidence(lineOf(account));
            findings.push_back(std::move(f));
        } else if (const auto scheme = weakSchemeOf(entry->second.hash); !scheme.empty()) {
            Finding f =
                makeFinding(m_info, "weak-hash:" + name, Priority::P2,
                            "The password of " + name + " is hashed by " + std::string(scheme), name,
                            "Whoever gets the file finds the password. A new one, set with passwd, is "
                            "hashed by today's method.");
            f.addEvidence(place + ", hash by " + std::string(scheme));
            findings.push_back(std::move(f));
        }
    }
}

DetectorResult AccountsDetector::runOnLinux(const DetectorContext &context) const
{
    const auto passwd = readPasswd(context);
    if (!passwd)
        return DetectorResult::failed(
            Sentence::saying("the accounts cannot be read: %1", passwd.error().text()));
    if (passwd->accounts.empty())
        return DetectorResult::failed(Sentence::saying("/etc/passwd holds no account"));
    std::vector<Finding> findings;
    std::vector<std::string> notes;
    checkPasswd(context, *passwd, findings);
    const std::string shadow = context.at("/etc/shadow");
    const auto text = readFile(shadow, std::size_t{16} << 20);
    if (text)
        checkShadow(*passwd, *text, findings);
    else
        notes.push_back("password hashes not checked: " + text.error().message);
    for (const std::size_t line : passwd->malformed)
        notes.push_back("/etc/passwd:" + std::to_string(line) + " is no account line");
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    return result;
}

DetectorResult AccountsDetector::runOnMac(const DetectorContext &context) const
{
    ToolCall call;
    call.command = {"dscl", ".", "-list", "/Users", "UniqueID"};
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    if (!outcome.succeeded())
        return DetectorResult::failed(Sentence::saying("dscl: %1", toolFailure(outcome)));
    std::vector<Account> accounts;
    for (const std::string_view line : lines(outcome.output)) {
        const std::size_t blank = line.find(' ');
        const std::string_view number = trimmed(line.substr(std::min(blank, line.size())));
        Account account;
        // Accounts of the system may have negative numbers (nobody is -2).
        std::int64_t uid = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), uid);
        if (error != std::errc{} || end != number.data() + number.size())
            return DetectorResult::failed(Sentence::saying("the output of dscl is not understood"),
                                          repairedUtf8(tail(outcome.output, 2000)));
        account.name = std::string(line.substr(0, blank));
        account.uid = static_cast<std::uint32_t>(uid);
        accounts.push_back(std::move(account));
    }
    if (accounts.empty())
        return DetectorResult::failed(Sentence::saying("dscl names no account"));
    std::vector<Finding> findings;
    checkNumbers(context, accounts, "dscl", findings);
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes.emplace_back("password hashes are not readable on macOS");
    return result;
}

} // namespace

std::unique_ptr<Detector> accountsDetector()
{
    return std::make_unique<AccountsDetector>();
}

} // namespace prism
