// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/validate.h"

#include "engine/audit/daemon.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

constexpr std::size_t longestName = 63;
constexpr std::size_t longestPath = 1024;
constexpr int longestPersist = 3600;
constexpr int longestDeadline = 86400;
constexpr std::size_t mostTags = 32;
constexpr std::size_t mostServices = 64;

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Letters, digits and `more`, beginning with a letter or digit: never an option, never shell.
bool isWord(std::string_view text, std::string_view more, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && isAlnum(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [&](char c) { return isAlnum(c) || more.find(c) != std::string_view::npos; });
}

bool isClean(std::string_view text)
{
    return isUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

bool hasParentPart(std::string_view path)
{
    const auto parts = split(path, '/');
    return std::find(parts.begin(), parts.end(), "..") != parts.end();
}

bool isPath(std::string_view text)
{
    return text.size() <= longestPath && (text.starts_with('/') || text.starts_with("~/")) && isClean(text) &&
           !hasParentPart(text);
}

// ssh expands "%" and "${" in the names of keys.
bool isKeyPath(std::string_view text)
{
    return isPath(text) && text.find_first_of("%$\"") == std::string_view::npos;
}

bool isRepoDir(std::string_view text)
{
    return isPath(text) && text.find_first_not_of("/~.") != std::string_view::npos;
}

bool isComposeFile(std::string_view text)
{
    return !text.empty() && text.size() <= 255 && text.front() != '-' && text.front() != '/' &&
           text.front() != '~' && isClean(text) && !hasParentPart(text);
}

bool isVariable(std::string_view text)
{
    return !text.empty() && text.size() <= 128 && !(text.front() >= '0' && text.front() <= '9') &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

bool isPort(std::string_view text)
{
    int port = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), port);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() && port >= 1 && port <= 65535;
}

std::string withoutPassword(const std::string &url)
{
    const std::size_t begin = url.find("://");
    const std::size_t at = url.rfind('@');
    if (at == std::string::npos || begin == std::string::npos || at < begin + 3)
        return url;
    return url.substr(0, begin + 3) + "..." + url.substr(at);
}

// Collects what is wrong, one rule after the other.
class Checker
{
public:
    void check(bool holds, const std::string &field, const Sentence &value, const Sentence &rule)
    {
        if (holds)
            return;
        if (value.empty()) {
            m_errors.push_back({field, value, rule, Sentence::saying("%1 is missing; %2", field, rule)});
            return;
        }
        const Sentence shown = value.pattern() ? value : Sentence(printable(value.text()));
        m_errors.push_back({field, value, rule, Sentence::saying("%1 is '%2'; %3", field, shown, rule)});
    }
    void optional(bool (*rule)(std::string_view), const std::string &field, const std::string &value,
                  const Sentence &words)
    {
        check(value.empty() || rule(value), field, value, words);
    }
    [[nodiscard]] std::vector<FieldError> take() { return std::move(m_errors); }

private:
    std::vector<FieldError> m_errors;
};

void checkConnection(const Target &t, Checker &c)
{
    c.check(isTargetName(t.name), "name", t.name,
            Sentence::saying(
                "use letters, digits, '.', '_' and '-', at most 63, beginning with a letter or digit"));
    c.check(t.mode == "lan", "mode", t.mode,
            t.mode == "cloud" ? Sentence::saying("targets of mode cloud cannot be used yet; use lan")
                              : Sentence::saying("use lan"));
    c.check(isSshTarget(t.sshTarget), "ssh.target", t.sshTarget,
            Sentence::saying(
                "write user@host, or the host's name in your ssh configuration; a port goes into ssh.port"));
    c.check(
        isKeyPath(t.sshKey), "ssh.key", t.sshKey,
        Sentence::saying(
            "give the path of your private key, or of the .pub of a key in your agent: absolute or with a "
            "leading ~/, without '..', '%', '$' and quotes"));
    c.check(t.sshPort >= 0 && t.sshPort <= 65535, "ssh.port", std::to_string(t.sshPort),
            Sentence::saying("give a number from 1 to 65535"));
    c.check(t.controlPersistSeconds >= 0 && t.controlPersistSeconds <= longestPersist,
            "ssh.control_persist_seconds", std::to_string(t.controlPersistSeconds),
            Sentence::saying("give a number from 1 to 3600"));
}

void checkDeployment(const Target &t, Checker &c)
{
    c.check(isRepoDir(t.repoDir), "remote.repo_dir", t.repoDir,
            Sentence::saying("give the folder on the host, absolute or with a leading ~/, without '..'"));
    c.optional(isComposeFile, "remote.compose_file", t.composeFile,
               Sentence::saying("give a file's name relative to remote.repo_dir, without '..'"));
    const auto container = [](std::string_view text) {
        return isWord(text, "._-", 128);
    };
    const Sentence rule =
        Sentence::saying("use letters, digits, '.', '_' and '-', beginning with a letter or digit");
    c.optional(container, "containers.postgres", t.containers.postgres, rule);
    c.optional(container, "containers.neo4j", t.containers.neo4j, rule);
    c.optional(container, "containers.backend", t.containers.backend, rule);
    const Sentence url =
        Sentence::saying("give http://host:port or https://host, without a user or password");
    c.check(isHttpUrl(t.backendUrl), "backend_url", withoutPassword(t.backendUrl), url);
    c.check(t.healthUrl.empty() || isHttpUrl(t.healthUrl), "health_url", withoutPassword(t.healthUrl), url);
    // What is no variable's name may be the password itself, so it is not shown.
    c.check(t.neo4jPasswordEnv.empty() || isVariable(t.neo4jPasswordEnv), "neo4j_password_env",
            Sentence::saying("(not shown)"),
            Sentence::saying("give the NAME of an environment variable: capitals, digits and '_'"));
    c.optional(isPath, "source", t.source,
               Sentence::saying("give a folder here, absolute or with a leading ~/, without '..'"));
}

void checkAudit(const Target &t, Checker &c)
{
    const TargetAudit &a = t.auditing;
    c.check(a.mode.empty() || a.mode == "run" || a.mode == "copy", "audit.mode", a.mode,
            Sentence::saying("use run (its chain is run there) or copy (what its own timer made is taken)"));
    c.optional(isValidHostName, "audit.host", a.host,
               Sentence::saying(
                   "use 1 to 200 letters, digits, '.', '_', ':' and '-', not beginning with '.' or '-'"));
    c.optional(isPath, "audit.inbox", a.inbox,
               Sentence::saying("give the inbox on the host, absolute or with a leading ~/, without '..'"));
    c.check(a.deadlineSeconds >= 0 && a.deadlineSeconds <= longestDeadline, "audit.deadline_s",
            std::to_string(a.deadlineSeconds), Sentence::saying("give a number of seconds from 1 to 86400"));
}

void checkLists(const Target &t, Checker &c)
{
    c.check(t.tags.size() <= mostTags, "tags", Sentence::counting("%n tags", "%n tag", t.tags.size()),
            Sentence::saying("give at most 32"));
    for (std::size_t n = 0; n < std::min(t.tags.size(), mostTags); ++n)
        c.check(
            isWord(t.tags[n], "._:-", longestName), "tags[" + std::to_string(n) + "]", t.tags[n],
            Sentence::saying("use letters, digits, '.', '_', ':' and '-', beginning with a letter or digit"));
    c.check(t.services.size() <= mostServices, "services",
            Sentence::counting("%n services", "%n service", t.services.size()),
            Sentence::saying("give at most 64"));
    for (std::size_t n = 0; n < std::min(t.services.size(), mostServices); ++n) {
        const TargetService &s = t.services[n];
        const std::string field = "services[" + std::to_string(n) + "].";
        c.check(isWord(s.name, "._-", longestName), field + "name", s.name,
                Sentence::saying("use letters, digits, '.', '_' and '-', beginning with a letter or digit"));
        c.check(s.port >= 0 && s.port <= 65535, field + "port", std::to_string(s.port),
                Sentence::saying("give a number from 1 to 65535"));
        c.check(s.healthUrl.empty() || isHttpUrl(s.healthUrl), field + "health_url",
                withoutPassword(s.healthUrl),
                Sentence::saying("give an http or https URL without a user or password"));
    }
}

} // namespace

bool isTargetName(std::string_view text)
{
    return isWord(text, "._-", longestName);
}

bool isSshTarget(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    const std::string_view host = at == std::string_view::npos ? text : text.substr(at + 1);
    if (at != std::string_view::npos) {
        const std::string_view user = text.substr(0, at);
        if (user.empty() || !(isAlnum(user.front()) || user.front() == '_') ||
            !isWord("x" + std::string(user), "._-", 65))
            return false;
    }
    // An IPv6 address may begin with a colon and carry a zone; nothing else in it is special.
    return !host.empty() && host.front() != '-' && host.front() != '.' && host.front() != '%' &&
           isWord("x" + std::string(host), "._:%-", 254);
}

bool isHttpUrl(std::string_view text)
{
    if (text.size() > 2000 || !isClean(text) || text.find_first_of(" \"'<>\\^`{|}") != std::string_view::npos)
        return false;
    const std::size_t scheme = text.starts_with("http://") ? 7 : text.starts_with("https://") ? 8 : 0;
    if (scheme == 0)
        return false;
    std::string_view rest = text.substr(scheme);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    std::size_t hostEnd = rest.find(':');
    if (rest.starts_with('[')) {
        const std::size_t bracket = rest.find(']');
        if (bracket == std::string_view::npos || bracket == 1 ||
            rest.substr(1, bracket - 1).find_first_not_of("0123456789abcdefABCDEF:.") !=
                std::string_view::npos)
            return false;
        hostEnd = bracket + 1;
        if (hostEnd == rest.size())
            return true;
        return rest[hostEnd] == ':' && isPort(rest.substr(hostEnd + 1));
    }
    if (!isWord(rest.substr(0, hostEnd), "._-", 253))
        return false;
    return hostEnd == std::string_view::npos || isPort(rest.substr(hostEnd + 1));
}

std::vector<FieldError> validateTarget(const Target &target)
{
    Checker checker;
    checkConnection(target, checker);
    checkDeployment(target, checker);
    checkLists(target, checker);
    checkAudit(target, checker);
    return checker.take();
}

std::vector<FieldError> validateLocalStack(const std::string &source, const std::string &composeFile,
                                           const std::string &healthUrl)
{
    Checker checker;
    checker.check(isRepoDir(source), "source", source,
                  Sentence::saying(
                      "give the folder of the compose project, absolute or with a leading ~/, without '..'"));
    checker.optional(isComposeFile, "compose_file", composeFile,
                     Sentence::saying("give a file's name relative to the folder, without '..'"));
    checker.check(healthUrl.empty() || isHttpUrl(healthUrl), "health_url", withoutPassword(healthUrl),
                  Sentence::saying("give an http or https URL without a user or password"));
    return checker.take();
}

Error fieldErrorsAsError(const std::vector<FieldError> &errors)
{
    Sentence all;
    for (const FieldError &e : errors)
        all = all.empty() ? e.message : Sentence::saying("%1\n%2", all, e.message);
    return {ErrorCode::InvalidInput, std::move(all), {}};
}

} // namespace prism
