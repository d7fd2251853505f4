// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/unitverify.h"

#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

constexpr std::size_t maxUnits = 50;

std::string_view baseName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

bool isLeftToOthers(std::string_view text)
{
    return text.find("is not executable") != std::string_view::npos ||
           text.find("No such file or directory") != std::string_view::npos;
}

/// "12: Unknown key" or "Unknown key".
SyntaxProblem problemOf(std::string_view text)
{
    SyntaxProblem problem;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), problem.line);
    if (error == std::errc{} && end != text.data() + text.size() && *end == ':')
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    else
        problem.line = 0;
    // Behind it stands the value, which may be a secret of an Environment= line.
    constexpr std::string_view ignoring = ", ignoring";
    if (const std::size_t at = text.find(ignoring); at != std::string_view::npos)
        text = text.substr(0, at + ignoring.size());
    problem.text = "systemd: " + std::string(trimmed(text));
    return problem;
}

} // namespace

ProblemsByFile parseVerify(std::string_view errors, const std::vector<std::string> &files)
{
    ProblemsByFile problems;
    for (const std::string_view line : lines(errors)) {
        for (const std::string &file : files) {
            const bool namesFile = line.starts_with(file + ':');
            const std::string unit = std::string(baseName(file)) + ": ";
            if (!namesFile && !line.starts_with(unit))
                continue;
            const std::string_view text = line.substr(namesFile ? file.size() + 1 : unit.size());
            if (!isLeftToOthers(text))
                problems[file].push_back(problemOf(trimmed(text)));
            break;
        }
    }
    return problems;
}

ProblemsByFile verifyUnits(const DetectorContext &context, const std::vector<std::string> &files,
                           bool areUserUnits, std::vector<std::string> &notes)
{
    if (files.empty() || !context.tools->has("systemd-analyze"))
        return {};
    ToolCall call;
    call.command = {"systemd-analyze"};
    if (areUserUnits)
        call.command.emplace_back("--user");
    call.command.insert(call.command.end(), {"--man=no", "--recursive-errors=no", "verify", "--"});
    const std::size_t asked = std::min(files.size(), maxUnits);
    call.command.insert(call.command.end(), files.begin(),
                        files.begin() + static_cast<std::ptrdiff_t>(asked));
    call.timeout = std::chrono::seconds(5);
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    ProblemsByFile problems = parseVerify(outcome.errors, files);
    if (!outcome.succeeded() && problems.empty() && !isLeftToOthers(outcome.errors))
        notes.push_back("systemd-analyze verify could not look at units: " + toolFailure(outcome));
    return problems;
}

} // namespace prism
