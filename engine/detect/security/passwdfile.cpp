// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/passwdfile.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace prism {
namespace {

std::optional<std::uint32_t> idOf(std::string_view text)
{
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return id;
}

std::optional<Account> parseLine(std::string_view line)
{
    const auto fields = split(line, ':');
    if (fields.size() != 7 || fields[0].empty())
        return std::nullopt;
    const auto uid = idOf(fields[2]);
    const auto gid = idOf(fields[3]);
    if (!uid || !gid)
        return std::nullopt;
    Account account;
    account.name = std::string(fields[0]);
    account.password = std::string(fields[1]);
    account.uid = *uid;
    account.gid = *gid;
    account.home = std::string(fields[5]);
    account.shell = std::string(fields[6]);
    return account;
}

} // namespace

bool Account::hasLoginShell() const
{
    const std::string_view program = std::string_view(shell).substr(shell.rfind('/') + 1);
    static constexpr std::string_view closed[] = {"nologin", "false", "sync", "shutdown", "halt", "true"};
    return std::find(std::begin(closed), std::end(closed), program) == std::end(closed);
}

std::string PasswdFile::nameOf(std::uint32_t uid) const
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [uid](const Account &a) { return a.uid == uid; });
    return found == accounts.end() ? std::to_string(uid) : found->name;
}

PasswdFile parsePasswd(std::string_view text)
{
    PasswdFile file;
    std::size_t number = 0;
    for (const std::string_view line : lines(text)) {
        ++number;
        if (trimmed(line).empty() || trimmed(line).starts_with('#'))
            continue;
        if (auto account = parseLine(line)) {
            account->line = number;
            file.accounts.push_back(std::move(*account));
        } else {
            file.malformed.push_back(number);
        }
    }
    return file;
}

Result<PasswdFile> readPasswd(const DetectorContext &context)
{
    const auto text = readFile(context.at("/etc/passwd"), std::size_t{16} << 20);
    if (!text)
        return text.error();
    return parsePasswd(*text);
}

std::vector<std::string> homeDirectories(const DetectorContext &context)
{
    std::vector<std::string> homes{context.home};
    if (!context.isRoot)
        return homes;
    if (const auto passwd = readPasswd(context)) {
        for (const Account &account : passwd->accounts) {
            // Accounts of services share directories such as /usr/sbin or /bin, which are no homes.
            const std::string home = context.at(tidyPath(account.home));
            if (account.hasLoginShell() && account.home.starts_with('/') && tidyPath(account.home) != "/" &&
                (account.uid == 0 || account.uid >= 500) &&
                std::find(homes.begin(), homes.end(), home) == homes.end())
                homes.push_back(home);
        }
    }
    return homes;
}

} // namespace prism
