// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/lint/filesyntax.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

/// Comments become blanks and trailing commas vanish; line numbers stay.
std::string withoutComments(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    std::size_t comma =
        std::string::npos; // where a comma behind a value stands that nothing has followed yet
    char before = 0;       // the last character that is no blank
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("//")) {
            i += std::min(rest.find('\n'), rest.size()) - 1;
            continue;
        }
        if (rest.starts_with("/*")) {
            const std::size_t close = rest.find("*/", 2);
            if (close == std::string_view::npos)
                return std::string(text);
            const std::size_t end = close + 2;
            for (const char inside : rest.substr(0, end))
                out += inside == '\n' ? '\n' : ' ';
            i += end - 1;
            continue;
        }
        if ((c == '}' || c == ']') && comma != std::string::npos)
            out[comma] = ' ';
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            const bool isBehindValue =
                before != 0 && std::string_view("[{,:").find(before) == std::string_view::npos;
            comma = c == ',' && isBehindValue ? out.size() : std::string::npos;
            before = c;
        }
        out += c;
        if (c != '"')
            continue;
        for (++i; i < text.size(); ++i) {
            out += text[i];
            if (text[i] == '\\' && i + 1 < text.size())
                out += text[++i];
            else if (text[i] == '"')
                break;
        }
    }
    return out;
}

/// The parser's place is "line L, column C".
SyntaxProblem problemOf(const Error &error)
{
    SyntaxProblem problem{0, error.text()};
    const std::size_t at = problem.text.find("line ");
    if (at != std::string::npos)
        std::from_chars(problem.text.data() + at + 5, problem.text.data() + problem.text.size(),
                        problem.line);
    return problem;
}

} // namespace

std::vector<SyntaxProblem> jsonProblems(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto strict = parseJson(text);
    if (strict || strict.error().code != ErrorCode::Corrupt)
        return {};
    const std::string bare = withoutComments(text);
    if (bare != text && parseJson(bare))
        return {};
    return {problemOf(strict.error())};
}

} // namespace prism
