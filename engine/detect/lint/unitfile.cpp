// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/unitfile.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

struct KindOfUnit
{
    std::string_view suffix;
    std::string_view section; ///< its own, beside [Unit] and [Install]; empty if it has none
};
constexpr std::array<KindOfUnit, 10> kinds{{{".service", "Service"},
                                            {".socket", "Socket"},
                                            {".timer", "Timer"},
                                            {".path", "Path"},
                                            {".mount", "Mount"},
                                            {".automount", "Automount"},
                                            {".swap", "Swap"},
                                            {".slice", "Slice"},
                                            {".scope", "Scope"},
                                            {".target", ""}}};

/// Joins continuation lines; comments between them are skipped (systemd.syntax(7)).
class LogicalLines
{
public:
    explicit LogicalLines(std::string_view text)
        : m_lines(lines(text))
    {}
    bool next(std::size_t &number, std::string &text)
    {
        while (m_at < m_lines.size()) {
            std::string_view line = trimmed(m_lines[m_at++]);
            if (line.empty() || line.front() == '#' || line.front() == ';')
                continue;
            number = m_at;
            text.clear();
            while (line.ends_with('\\')) {
                text += std::string(line.substr(0, line.size() - 1)) + ' ';
                line = {};
                while (m_at < m_lines.size()) {
                    line = trimmed(m_lines[m_at++]);
                    if (line.empty() || (line.front() != '#' && line.front() != ';'))
                        break;
                    line = {};
                }
            }
            text += line;
            return true;
        }
        return false;
    }

private:
    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
};

} // namespace

UnitFile parseUnitFile(std::string_view text)
{
    UnitFile file;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    LogicalLines logical(text);
    std::string section;
    std::string line;
    std::size_t number = 0;
    while (logical.next(number, line)) {
        const std::string_view bare = trimmed(line);
        if (!isUtf8(bare)) {
            file.problems.push_back({number, "not valid UTF-8; the line is ignored"});
            continue;
        }
        if (bare.starts_with('[')) {
            if (!bare.ends_with(']') || bare.size() < 3)
                file.problems.push_back({number, "a section header without its end"});
            else
                section = bare.substr(1, bare.size() - 2);
            continue;
        }
        const std::size_t equals = bare.find('=');
        if (equals == std::string_view::npos)
            file.problems.push_back({number, "neither a section nor key=value"});
        else if (trimmed(bare.substr(0, equals)).empty())
            file.problems.push_back({number, "a value without a key"});
        else if (section.empty())
            file.problems.push_back({number, "an assignment before any section"});
        else
            file.assignments.push_back({number, section, std::string(trimmed(bare.substr(0, equals))),
                                        std::string(trimmed(bare.substr(equals + 1)))});
    }
    return file;
}

std::vector<std::string> execWords(std::string_view commandLine)
{
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    char quote = 0;
    const std::string_view text = trimmed(commandLine);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            const char next = text[++i];
            word += next == 's' ? ' ' : next;
            inWord = true;
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && !inWord && (c == '"' || c == '\'')) {
            quote = c;
            inWord = true;
        } else if (quote == 0 && (c == ' ' || c == '\t')) {
            if (inWord)
                words.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words.push_back(std::move(word));
    return words;
}

std::vector<SyntaxProblem> unitProblems(std::string_view text, std::string_view fileName)
{
    UnitFile file = parseUnitFile(text);
    std::vector<SyntaxProblem> problems = std::move(file.problems);
    const auto *const kind = std::find_if(kinds.begin(), kinds.end(),
                                          [&](const KindOfUnit &k) { return fileName.ends_with(k.suffix); });
    std::string reported;
    for (const UnitAssignment &a : file.assignments) {
        const bool isKnown = a.section == "Unit" || a.section == "Install" || a.section.starts_with("X-") ||
                             kind == kinds.end() || (!kind->section.empty() && a.section == kind->section);
        if (isKnown || a.section == reported)
            continue;
        reported = a.section;
        problems.push_back({a.line, "section [" + a.section + "] means nothing in a " +
                                        std::string(kind->suffix.substr(1)) + " unit"});
    }
    return problems;
}

} // namespace prism
