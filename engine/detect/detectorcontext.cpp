// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detectorcontext.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/text.h"

#include <charconv>

namespace prism {

bool SystemTools::has(std::string_view program) const
{
    return findProgram(program).has_value();
}

ProcessOutcome SystemTools::run(const ToolCall &call, const std::stop_token &stop)
{
    ProcessSpec spec;
    spec.program = call.command.front();
    spec.arguments.assign(call.command.begin() + 1, call.command.end());
    spec.environment = cleanEnvironment();
    for (const auto &[name, value] : call.extraEnvironment)
        setVariable(spec.environment, name, value);
    spec.standardInput = call.standardInput;
    spec.timeout = call.timeout;
    spec.outputLimit = call.outputLimit;
    return runProcess(spec, stop);
}

Result<std::optional<std::string>> DetectorMemory::load(std::string_view detectorId) const
{
    const std::string path = m_directory + '/' + std::string(detectorId) + ".json";
    if (!fileExists(path))
        return std::optional<std::string>();
    auto text = readFile(path, std::size_t{32} << 20);
    if (!text)
        return text.error();
    return std::optional<std::string>(std::move(*text));
}

Result<void> DetectorMemory::save(std::string_view detectorId, std::string_view text) const
{
    if (auto made = makeDirectory(m_directory); !made)
        return made;
    return writeFileAtomically(m_directory + '/' + std::string(detectorId) + ".json", text);
}

std::string DetectorContext::option(std::string_view name) const
{
    const auto it = options.find(std::string(name));
    return it == options.end() ? std::string() : it->second;
}

double DetectorContext::number(std::string_view name, double fallback) const
{
    const std::string text = option(name);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty() ? value : fallback;
}

std::vector<std::string> DetectorContext::list(std::string_view name) const
{
    std::vector<std::string> out;
    const std::string text = option(name);
    for (const std::string_view part : split(text, ',')) {
        if (!trimmed(part).empty())
            out.emplace_back(trimmed(part));
    }
    return out;
}

} // namespace prism
