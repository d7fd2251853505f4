// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/factsshelf.h"

#include "engine/audit/daemon.h"
#include "engine/audit/rotate.h"
#include "engine/core/file.h"
#include "engine/core/text.h"

#include <algorithm>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::string_view prefix = "facts_";
constexpr std::string_view suffix = ".json";

std::vector<DirectoryEntry> entries(const std::string &directory)
{
    return listDirectory(directory).value_or(std::vector<DirectoryEntry>());
}

Result<void> checkNames(std::string_view host, std::string_view day)
{
    if (!isValidHostName(host))
        return Error{
            ErrorCode::InvalidInput, Sentence::saying("'%1' is no name of a host", printable(host)), {}};
    if (!isDay(day))
        return Error{
            ErrorCode::InvalidInput, Sentence::saying("'%1' is no day; give YYYY-MM-DD", printable(day)), {}};
    return {};
}

} // namespace

std::string FactsShelf::path(std::string_view day, std::string_view host) const
{
    return folder(day) + '/' + std::string(prefix) + std::string(host) + std::string(suffix);
}

std::string FactsShelf::packedPath(std::string_view day, std::string_view host) const
{
    return m_inbox + "/archive/" + std::string(day.substr(0, 7)) + '/' + std::string(day) + '_' +
           std::string(prefix) + std::string(host) + std::string(suffix) + ".gz";
}

std::string FactsShelf::hostOfName(std::string_view name)
{
    if (!name.starts_with(prefix) || !name.ends_with(suffix) || name.size() <= prefix.size() + suffix.size())
        return {};
    name.remove_prefix(prefix.size());
    name.remove_suffix(suffix.size());
    return isValidHostName(name) ? std::string(name) : std::string();
}

Result<void> FactsShelf::store(const HostFacts &facts, DirectorySync sync) const
{
    if (auto names = checkNames(facts.host, facts.day); !names)
        return names;
    if (auto made = makeDirectory(folder(facts.day)); !made)
        return made;
    return writeFileAtomically(path(facts.day, facts.host), encodeFacts(facts), 0600, sync);
}

Result<void> FactsShelf::take(std::string_view text, std::string_view host, std::string_view day) const
{
    if (auto names = checkNames(host, day); !names)
        return names;
    const auto facts =
        parseFacts(text, std::string(prefix) + std::string(host) + std::string(suffix), host, day);
    return facts ? store(*facts) : Result<void>(facts.error());
}

bool FactsShelf::has(std::string_view host, std::string_view day) const
{
    return checkNames(host, day) && fileExists(path(day, host));
}

Result<HostFacts> FactsShelf::open(std::string_view host, std::string_view day) const
{
    if (auto names = checkNames(host, day); !names)
        return names.error();
    const std::string file = path(day, host);
    auto text = readFile(file, largestFactsFile, Links::Refuse);
    if (!text && text.error().code == ErrorCode::NotFound) {
        text = readGzip(packedPath(day, host), largestFactsFile);
        if (!text && text.error().code == ErrorCode::NotFound)
            return Error{
                ErrorCode::NotFound,
                Sentence::saying("there are no facts of %1 of %2", printable(host), std::string(day)),
                m_inbox};
    }
    return text ? parseFacts(*text, file, host, day) : Result<HostFacts>(text.error());
}

Result<HostFacts> FactsShelf::newest(std::string_view host, std::string_view day, int mostDays) const
{
    if (auto names = checkNames(host, day); !names)
        return names.error();
    for (int back = 0; back <= mostDays; ++back) {
        const std::string that = addDays(day, -back);
        if (fileExists(path(that, host)))
            return open(host, that);
    }
    return Error{ErrorCode::NotFound,
                 Sentence::counting("there are no facts of %1 of %2 or the %n days before",
                                    "there are no facts of %1 of %2 or the %n day before", mostDays,
                                    printable(host), day),
                 m_inbox};
}

std::vector<std::string> FactsShelf::days(std::string_view today) const
{
    std::vector<std::string> out;
    for (const DirectoryEntry &e : entries(root())) {
        if (e.isDirectory && isDay(e.name) && e.name <= today)
            out.push_back(e.name);
    }
    return out;
}

std::vector<std::string> FactsShelf::days(std::string_view host, std::string_view today) const
{
    std::vector<std::string> out;
    if (!isValidHostName(host))
        return out;
    const std::string packed = '_' + std::string(prefix) + std::string(host) + std::string(suffix) + ".gz";
    const std::string archive = m_inbox + "/archive";
    for (const DirectoryEntry &month : entries(archive)) {
        if (!month.isDirectory)
            continue;
        for (const DirectoryEntry &e : entries(archive + '/' + month.name)) {
            const std::string day = e.name.substr(0, 10);
            if (e.isRegular && e.name.substr(day.size()) == packed && isDay(day) && day <= today)
                out.push_back(day);
        }
    }
    for (const std::string &day : days(today)) {
        if (fileExists(path(day, host)))
            out.push_back(day);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> FactsShelf::hosts(std::string_view day) const
{
    std::vector<std::string> out;
    if (!isDay(day))
        return out;
    for (const DirectoryEntry &e : entries(folder(day))) {
        std::string host = e.isRegular ? hostOfName(e.name) : std::string();
        if (!host.empty())
            out.push_back(std::move(host));
    }
    return out;
}

Result<void> FactsShelf::pack(const std::string &day, const std::string &host) const
{
    const std::string to = packedPath(day, host);
    if (auto made = makeDirectory(to.substr(0, to.rfind('/'))); !made)
        return made;
    const std::string from = path(day, host);
    if (auto packed = writeGzip(from, to); !packed)
        return packed;
    return ::unlink(from.c_str()) == 0 ? Result<void>()
                                       : errorFromErrno(errno, Sentence::saying("cannot remove"), from);
}

std::vector<Sentence> FactsShelf::rotate(std::string_view today, int keepDays) const
{
    std::vector<Sentence> failures;
    const std::string oldest = addDays(today, -keepDays);
    for (const std::string &day : days(today)) {
        if (day >= oldest)
            break;
        for (const std::string &host : hosts(day)) {
            if (auto packed = pack(day, host); !packed)
                failures.push_back(
                    Sentence::saying("the facts of %1 were not archived: %2", host, packed.error().text()));
        }
        // Fails where something else was put there, which is nobody's to remove.
        static_cast<void>(::rmdir(folder(day).c_str()));
    }
    return failures;
}

} // namespace prism
