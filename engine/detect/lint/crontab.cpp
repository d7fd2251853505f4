// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/crontab.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::array<std::string_view, 11> wrappers{"nice", "ionice", "chronic", "nohup",  "setsid", "exec",
                                                    "env",  "sudo",   "timeout", "stdbuf", "doas"};
constexpr std::array<std::string_view, 9> interpreters{"sh",   "bash", "dash", "zsh", "ksh",
                                                       "perl", "ruby", "node", "php"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view nextField(std::string_view &text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    const std::string_view field = text.substr(0, end);
    text.remove_prefix(end);
    return field;
}

// NAME=value, with blanks and quotes around the name allowed.
bool isSetting(std::string_view line)
{
    std::size_t i = 0;
    const bool quoted = line.front() == '"' || line.front() == '\'';
    if (quoted)
        ++i;
    const std::size_t start = i;
    while (i < line.size() && isNameCharacter(line[i]))
        ++i;
    if (i == start || (line[start] >= '0' && line[start] <= '9'))
        return false;
    if (quoted)
        ++i;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    return i < line.size() && line[i] == '=';
}

bool isTimeField(std::string_view field)
{
    return !field.empty() && std::all_of(field.begin(), field.end(), [](char c) {
        return isNameCharacter(c) || c == '*' || c == '/' || c == ',' || c == '-' || c == '~';
    });
}

std::string untilPercent(std::string_view command)
{
    std::string out;
    for (std::size_t i = 0; i < command.size(); ++i) {
        if (command[i] == '\\' && i + 1 < command.size() && command[i + 1] == '%')
            continue;
        if (command[i] == '%' && (i == 0 || command[i - 1] != '\\'))
            break;
        out += command[i];
    }
    return std::string(trimmed(out));
}

bool isAssignment(const ShellWord &word)
{
    const std::size_t equals = word.text.find('=');
    return equals != std::string::npos && equals > 0 &&
           std::all_of(word.text.begin(), word.text.begin() + static_cast<std::ptrdiff_t>(equals),
                       isNameCharacter);
}

// An option, a number or a duration such as "10s", or a variable: what stands between a wrapper and its
// program.
bool isArgumentOfWrapper(const ShellWord &word)
{
    const std::string_view text = word.text;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    return text.starts_with('-') || isAssignment(word) || (digits > 0 && text.size() - digits <= 1);
}

bool isInterpreter(std::string_view name)
{
    if (name.starts_with("python"))
        return name.find_first_not_of("0123456789.", 6) == std::string_view::npos;
    return std::find(interpreters.begin(), interpreters.end(), name) != interpreters.end();
}

std::string_view baseName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What the shell's reader has of the word at hand.
struct WordReader
{
    ShellWord word;
    bool inWord = false;
    std::vector<ShellWord> words;

    void add(char c)
    {
        word.text += c;
        inWord = true;
    }
    void end()
    {
        if (inWord)
            words.push_back(std::move(word));
        word = {};
        inWord = false;
    }
};

} // namespace

std::vector<CronEntry> parseCrontab(std::string_view text, CronTable kind)
{
    std::vector<CronEntry> entries;
    std::size_t number = 0;
    for (const std::string_view raw : lines(text)) {
        ++number;
        std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#' || isSetting(line))
            continue;
        bool isTimed = true;
        if (line.front() == '@') {
            (void)nextField(line);
        } else {
            for (int i = 0; i < 5; ++i)
                isTimed = isTimeField(nextField(line)) && isTimed;
        }
        CronEntry entry;
        entry.line = number;
        if (kind == CronTable::System)
            entry.user = nextField(line);
        entry.command = untilPercent(line);
        if (isTimed && !entry.command.empty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<ShellWord> firstCommand(std::string_view command)
{
    WordReader reader;
    char quote = 0;
    for (std::size_t i = 0; i < command.size(); ++i) {
        const char c = command[i];
        if (quote == '\'' && c != '\'') {
            reader.add(c);
        } else if (c == '\\' && i + 1 < command.size()) {
            reader.add(command[++i]);
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            reader.inWord = true;
        } else if (quote == 0 && isBlank(c)) {
            reader.end();
        } else if (quote == 0 && std::string_view(";&|<>()\n").find(c) != std::string_view::npos) {
            break;
        } else {
            if (c == '$' || c == '`' ||
                (quote == 0 && std::string_view("*?[{~").find(c) != std::string_view::npos))
                reader.word.isLiteral = false;
            reader.add(c);
        }
    }
    reader.end();
    return reader.words;
}

std::vector<std::string> neededFiles(const std::vector<ShellWord> &words)
{
    auto word = std::find_if_not(words.begin(), words.end(), isAssignment);
    if (word == words.end() || !word->isLiteral)
        return {};
    std::vector<std::string> needed;
    const auto addIfAbsolute = [&needed](const ShellWord &w) {
        if (w.isLiteral && w.text.starts_with('/'))
            needed.push_back(w.text);
    };
    addIfAbsolute(*word);
    if (std::find(wrappers.begin(), wrappers.end(), baseName(word->text)) != wrappers.end()) {
        word = std::find_if_not(word + 1, words.end(), isArgumentOfWrapper);
        if (word == words.end() || !word->isLiteral)
            return needed;
        addIfAbsolute(*word);
    }
    if (!isInterpreter(baseName(word->text)))
        return needed;
    for (++word; word != words.end(); ++word) {
        // Behind -c, -e and -m stands code or a module, no file.
        if (word->text.starts_with('-') && word->text.find_first_of("cem") != std::string::npos)
            break;
        if (word->text.starts_with('-'))
            continue;
        addIfAbsolute(*word);
        break;
    }
    return needed;
}

} // namespace prism
