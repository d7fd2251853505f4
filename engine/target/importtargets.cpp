// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/importtargets.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace prism {
namespace {

constexpr std::size_t mostRows = 10000;
constexpr const char *defaultPort = "41765";

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        out.emplace_back(line.substr(at, end - at));
        at = end;
    }
    return out;
}

// "user@web.example.com" is called "web"; an address keeps its digits.
std::string nameFor(const Target &target)
{
    const std::string host = target.host();
    const bool isAddress = host.find_first_not_of("0123456789.:") == std::string::npos;
    std::string name = isAddress ? host : host.substr(0, host.find('.'));
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == ':' || c == '%'; }, '-');
    return name;
}

std::string urlFor(const Target &target)
{
    const std::string host = target.host();
    const bool isV6 = host.find(':') != std::string::npos;
    return "http://" + (isV6 ? "[" + host.substr(0, host.find('%')) + "]" : host) + ":" + defaultPort;
}

ImportRow rowOf(Target target, const std::string &origin, const ImportDefaults &defaults)
{
    if (target.name.empty())
        target.name = nameFor(target);
    if (target.sshKey.empty())
        target.sshKey = defaults.sshKey;
    if (target.repoDir.empty())
        target.repoDir = defaults.repoDir;
    if (target.backendUrl.empty())
        target.backendUrl = urlFor(target);
    return {target, origin, validateTarget(target), false};
}

// The first of the variables that is set.
std::string either(const std::map<std::string, std::string> &variables, const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        const auto at = variables.find("PRISM_DEPLOY_" + name);
        if (at != variables.end() && !at->second.empty())
            return at->second;
    }
    return {};
}

void takeWord(Target &target, const std::string &key, const std::string &value)
{
    if (key == "name")
        target.name = value;
    else if (key == "key")
        target.sshKey = value;
    else if (key == "dir")
        target.repoDir = value;
    else if (key == "url")
        target.backendUrl = value;
    else if (key == "tag")
        target.tags.push_back(value);
    else if (key == "port") {
        const auto end = std::from_chars(value.data(), value.data() + value.size(), target.sshPort);
        if (end.ec != std::errc() || end.ptr != value.data() + value.size() || target.sshPort < 1)
            target.sshPort = -1;
    }
}

bool isKnownWord(const std::string &key)
{
    const std::set<std::string> known{"name", "key", "dir", "url", "tag", "port"};
    return known.contains(key);
}

} // namespace

Result<Target> legacyTarget(const std::string &name, const std::map<std::string, std::string> &variables,
                            std::string_view credentials, const std::string &place)
{
    JsonValue document = JsonValue::object();
    if (!trimmed(credentials).empty()) {
        auto parsed = parseJson(credentials, place, {1 << 20, 20, 10000, 4300});
        if (!parsed)
            return parsed.error();
        if (!parsed->isObject())
            return Error{ErrorCode::Corrupt, Sentence::saying("not a JSON object"), place};
        document = std::move(*parsed);
    }
    Target t;
    t.name = name;
    t.sshTarget = either(variables, {"TARGET", "SSH_TARGET", "HOST"});
    const std::string user = either(variables, {"USER", "SSH_USER"});
    if (!t.sshTarget.empty() && !user.empty() && t.sshTarget.find('@') == std::string::npos)
        t.sshTarget = user + "@" + t.sshTarget;
    t.sshKey = either(variables, {"SSH_KEY", "KEY"});
    t.repoDir = either(variables, {"REPO_DIR", "DIR", "REMOTE_DIR"});
    t.composeFile = either(variables, {"COMPOSE_FILE"});
    t.backendUrl = either(variables, {"BACKEND_URL", "URL"});
    t.containers = {either(variables, {"POSTGRES", "POSTGRES_CONTAINER"}),
                    either(variables, {"NEO4J", "NEO4J_CONTAINER"}),
                    either(variables, {"BACKEND", "BACKEND_CONTAINER"})};
    t.neo4jPasswordEnv = either(variables, {"NEO4J_PASSWORD_ENV"});
    const auto fill = [&](std::string &field, const char *key) {
        if (field.empty())
            field = document.stringOr(key);
    };
    fill(t.sshTarget, "ssh_target");
    fill(t.sshKey, "ssh_key");
    fill(t.repoDir, "repo_dir");
    fill(t.backendUrl, "backend_url");
    if (t.sshTarget.empty())
        return Error{ErrorCode::NotFound,
                     Sentence::saying("no older settings: neither PRISM_DEPLOY_TARGET (or PRISM_DEPLOY_HOST) "
                                      "nor 'ssh_target' in credentials.personal.json is there"),
                     place};
    if (t.sshKey.empty())
        t.sshKey = ImportDefaults{}.sshKey;
    if (t.backendUrl.empty())
        t.backendUrl = urlFor(t);
    if (const auto errors = validateTarget(t); !errors.empty())
        return fieldErrorsAsError(errors);
    return t;
}

std::vector<ImportRow> importSshConfig(std::string_view text, const ImportDefaults &defaults)
{
    std::vector<ImportRow> rows;
    for (std::string_view line : lines(text)) {
        line = trimmed(line);
        if (line.size() < 5 || asciiLower(line.substr(0, 4)) != "host" ||
            std::string_view(" \t=").find(line[4]) == std::string_view::npos)
            continue;
        std::string names(line.substr(5));
        std::replace_if(
            names.begin(), names.end(), [](char c) { return c == '=' || c == '"'; }, ' ');
        for (const std::string &word : wordsOf(names)) {
            if (word.find_first_of("*?!") != std::string::npos || rows.size() >= mostRows)
                continue;
            Target target;
            target.sshTarget = word;
            target.name = word;
            rows.push_back(rowOf(std::move(target), "Host " + printable(word), defaults));
        }
    }
    return rows;
}

std::vector<ImportRow> importPasted(std::string_view text, const ImportDefaults &defaults)
{
    std::vector<ImportRow> rows;
    int number = 0;
    for (const std::string_view raw : lines(text)) {
        ++number;
        const auto words = wordsOf(trimmed(raw));
        if (words.empty() || words.front().starts_with('#') || rows.size() >= mostRows)
            continue;
        Target target;
        target.sshTarget = words.front();
        std::vector<FieldError> strange;
        for (std::size_t n = 1; n < words.size(); ++n) {
            const std::size_t cut = words[n].find('=');
            const std::string key = words[n].substr(0, cut);
            if (cut == std::string::npos || !isKnownWord(key)) {
                const Sentence rule = Sentence::saying("use name=, key=, dir=, url=, port= and tag=");
                strange.push_back({"line", words[n], rule,
                                   Sentence::saying("'%1' is not known; %2", printable(words[n]), rule)});
                continue;
            }
            takeWord(target, key, words[n].substr(cut + 1));
        }
        ImportRow row = rowOf(std::move(target), "line " + std::to_string(number), defaults);
        row.errors.insert(row.errors.end(), strange.begin(), strange.end());
        rows.push_back(std::move(row));
    }
    return rows;
}

void markExisting(std::vector<ImportRow> &rows, const std::vector<Target> &existing)
{
    std::set<std::string> names;
    std::set<std::string> hosts;
    for (const Target &t : existing) {
        names.insert(t.name);
        hosts.insert(t.sshTarget);
    }
    for (ImportRow &row : rows) {
        const bool newName = names.insert(row.target.name).second;
        const bool newHost = hosts.insert(row.target.sshTarget).second;
        row.exists = !newName || !newHost;
    }
}

} // namespace prism
