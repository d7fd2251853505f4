// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/sudoers.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <array>
#include <set>

namespace prism {
namespace {

constexpr int maxDepth = 128; // MAX_SUDOERS_DEPTH of sudo
constexpr std::size_t maxFiles = 1000;
constexpr std::size_t maxBytes = std::size_t{1} << 20;

/// What an include line names, and whether it is a directory.
struct Include
{
    std::string path;
    bool isDirectory = false;
};

std::optional<Include> includeOf(std::string_view line)
{
    line = trimmed(line);
    if (!line.starts_with('@') && !line.starts_with('#'))
        return std::nullopt;
    line.remove_prefix(1);
    const bool isDirectory = line.starts_with("includedir");
    if (!line.starts_with("include"))
        return std::nullopt;
    line.remove_prefix(isDirectory ? 10 : 7);
    if (line.empty() || (line.front() != ' ' && line.front() != '\t'))
        return std::nullopt;
    std::string path(trimmed(line));
    if (path.size() > 1 && path.front() == '"' && path.back() == '"')
        path = path.substr(1, path.size() - 2);
    return Include{path, isDirectory};
}

/// The line without its comment. "#1000" after a blank or comma is a uid, not a comment.
std::string_view withoutComment(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '#' || (i > 0 && line[i - 1] == '\\'))
            continue;
        const bool isUid = i + 1 < line.size() && line[i + 1] >= '0' && line[i + 1] <= '9';
        if (!isUid)
            return line.substr(0, i);
    }
    return line;
}

class SudoersReader
{
public:
    explicit SudoersReader(const DetectorContext &context)
        : m_context(context)
    {}
    void read(const std::string &file, int depth);
    [[nodiscard]] SudoersFiles take() { return std::move(m_files); }

private:
    void include(const Include &included, const std::string &from, int depth);
    void addLine(const std::string &file, std::size_t number, const std::string &text, int depth);

    const DetectorContext &m_context;
    SudoersFiles m_files;
    std::size_t m_count = 0;
};

void SudoersReader::include(const Include &included, const std::string &from, int depth)
{
    std::string path = included.path;
    if (!path.starts_with('/'))
        path = from.substr(0, from.rfind('/') + 1) + path;
    else
        path = m_context.at(path);
    // %h is the host's short name
    if (const std::size_t at = path.find("%h"); at != std::string::npos)
        path.replace(at, 2, m_context.host.substr(0, m_context.host.find('.')));
    if (!included.isDirectory) {
        read(path, depth + 1);
        return;
    }
    const auto entries = listDirectory(path);
    if (!entries) {
        if (entries.error().code != ErrorCode::NotFound)
            m_files.unreadable.push_back(shownPlace(m_context, path) + ": " + entries.error().message);
        return;
    }
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.isDirectory && !entry.name.ends_with('~') && entry.name.find('.') == std::string::npos)
            read(path + '/' + entry.name, depth + 1);
    }
}

void SudoersReader::addLine(const std::string &file, std::size_t number, const std::string &text, int depth)
{
    if (const auto included = includeOf(text)) {
        include(*included, file, depth);
        return;
    }
    const std::string_view content = trimmed(withoutComment(text));
    if (!content.empty())
        m_files.lines.push_back({shownPlace(m_context, file), number, std::string(content)});
}

void SudoersReader::read(const std::string &file, int depth)
{
    if (depth > maxDepth || ++m_count > maxFiles) {
        m_files.unreadable.push_back(shownPlace(m_context, file) + ": included too deep or too often");
        return;
    }
    const auto text = readFile(file, maxBytes);
    if (!text) {
        m_files.unreadable.push_back(shownPlace(m_context, file) + ": " + text.error().message);
        return;
    }
    std::string logical;
    std::size_t first = 0;
    std::size_t number = 0;
    for (const std::string_view line : lines(*text)) {
        ++number;
        if (logical.empty())
            first = number;
        if (line.ends_with('\\')) {
            logical += std::string(line.substr(0, line.size() - 1)) + ' ';
            continue;
        }
        logical += line;
        addLine(file, first, logical, depth);
        logical.clear();
    }
    if (!logical.empty())
        addLine(file, first, logical, depth);
}

/// Programs from which any other can be started or any file written.
bool startsAnything(std::string_view command)
{
    static constexpr std::array<std::string_view, 48> programs{
        "apt",     "apt-get", "ash",    "awk",     "bash",   "chmod", "chown", "cp",    "crontab", "dash",
        "dd",      "dnf",     "docker", "ed",      "emacs",  "env",   "find",  "ftp",   "gdb",     "git",
        "install", "ksh",     "less",   "ln",      "lua",    "make",  "man",   "more",  "mount",   "mv",
        "nano",    "nmap",    "node",   "nsenter", "passwd", "perl",  "php",   "pip",   "podman",  "rsync",
        "ruby",    "sed",     "sh",     "su",      "tar",    "tee",   "vim",   "visudo"};
    std::string_view program = command.substr(0, command.find(' '));
    program = program.substr(program.rfind('/') + 1);
    return std::find(programs.begin(), programs.end(), program) != programs.end() || program == "vi" ||
           program == "zsh" || program.starts_with("python");
}

/// Drops "(root)", "NOPASSWD:", "SETENV:" and the like; tells which of the two password tags came last.
std::string_view withoutTags(std::string_view command, bool &passwordless)
{
    command = trimmed(command);
    while (true) {
        if (command.starts_with('(')) {
            const std::size_t close = command.find(')');
            if (close == std::string_view::npos)
                return command;
            command = trimmed(command.substr(close + 1));
            continue;
        }
        const std::size_t colon = command.find(':');
        const std::string_view tag = command.substr(0, colon);
        const bool isTag = colon != std::string_view::npos && !tag.empty() &&
                           std::all_of(tag.begin(), tag.end(),
                                       [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || c == ' '; });
        if (!isTag)
            return command;
        if (trimmed(tag) == "NOPASSWD")
            passwordless = true;
        else if (trimmed(tag) == "PASSWD")
            passwordless = false;
        command = trimmed(command.substr(colon + 1));
    }
}

/// Splits at commas that are not inside parentheses and not escaped.
std::vector<std::string_view> commandsOf(std::string_view list)
{
    std::vector<std::string_view> out;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == '\\') {
            ++i;
        } else if (list[i] == '(') {
            ++depth;
        } else if (list[i] == ')') {
            --depth;
        } else if (list[i] == ',' && depth <= 0) {
            out.push_back(list.substr(start, i - start));
            start = i + 1;
        }
    }
    out.push_back(list.substr(start));
    return out;
}

std::optional<PasswordlessRule> withoutAuthentication(std::string_view text)
{
    const std::size_t at = text.find("!authenticate");
    if (at == std::string_view::npos)
        return std::nullopt;
    return PasswordlessRule{std::string(text.substr(0, text.find_first_of(" \t"))), "!authenticate", true};
}

} // namespace

SudoersFiles readSudoers(const DetectorContext &context, const std::string &mainFile)
{
    SudoersReader reader(context);
    reader.read(mainFile, 0);
    return reader.take();
}

std::vector<PasswordlessRule> passwordlessRules(const SudoersLine &line)
{
    std::vector<PasswordlessRule> rules;
    const std::string_view text = line.text;
    if (text.starts_with("Defaults")) {
        if (auto rule = withoutAuthentication(text))
            rules.push_back(std::move(*rule));
        return rules;
    }
    const std::size_t equals = text.find('=');
    if (text.find("_Alias") != std::string_view::npos || equals == std::string_view::npos)
        return rules;
    const std::string_view head = trimmed(text.substr(0, equals));
    PasswordlessRule rule;
    rule.who = std::string(trimmed(head.substr(0, head.find_last_of(" \t"))));
    bool passwordless = false;
    bool everything = false;
    std::vector<std::string> commands;
    for (const std::string_view part : commandsOf(text.substr(equals + 1))) {
        const std::string_view command = withoutTags(part, passwordless);
        if (!passwordless || command.empty() || command.starts_with('!'))
            continue;
        commands.emplace_back(command);
        everything = everything || command == "ALL" || startsAnything(command);
    }
    if (!commands.empty() && rule.who != "root" && rule.who != "#0") {
        rule.commands = joined(commands, ", ");
        rule.everything = everything;
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace prism
