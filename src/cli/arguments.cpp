// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/arguments.h"

#include "engine/core/text.h"
#include "src/cli/verb.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace prism {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

const OptionSpec *findOption(const VerbSpec &spec, std::string_view name)
{
    const auto it = std::find_if(spec.options.begin(), spec.options.end(),
                                 [&](const OptionSpec &o) { return o.name == name; });
    return it == spec.options.end() ? nullptr : &*it;
}

Error usage(const VerbSpec &spec, const std::string &message)
{
    return {ErrorCode::InvalidInput, message + "; see 'prism help " + spec.name + "'", {}};
}

Error unknownOption(const VerbSpec &spec, std::string_view name)
{
    std::vector<std::string> names;
    for (const OptionSpec &o : spec.options)
        names.push_back(o.name);
    const auto near = nearest(name, names);
    return usage(spec, "'" + spec.name + "' has no option --" + printable(name) +
                           (near ? "; did you mean --" + *near + "?" : ""));
}

} // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string> &candidates)
{
    std::optional<std::string> best;
    std::size_t distance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string &c : candidates) {
        const std::size_t d = c.starts_with(word) && !word.empty() ? 1 : editDistance(word, c);
        if (d < distance) {
            distance = d;
            best = c;
        }
    }
    return best;
}

Result<Arguments> Arguments::parse(const VerbSpec &spec, const std::vector<std::string> &words)
{
    Arguments out;
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (onlyOperands || !word.starts_with('-') || word == "-") {
            out.m_operands.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        if (word == "-h" || word == "--help") {
            out.m_options["help"] = "";
            continue;
        }
        const std::size_t equals = word.find('=');
        const bool isLong = word.starts_with("--");
        const std::string name = isLong ? word.substr(2, equals == std::string::npos ? equals : equals - 2)
                                 : word == "-o" ? "output"
                                                : word.substr(1);
        const OptionSpec *option = isLong || word == "-o" ? findOption(spec, name) : nullptr;
        if (!option)
            return unknownOption(spec, name);
        std::string value;
        if (option->argument.empty()) {
            if (equals != std::string::npos)
                return usage(spec, "--" + name + " takes no value");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return usage(spec, "--" + name + " needs a value (" + option->argument + ")");
        }
        const auto &choices = option->choices;
        if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end())
            return usage(spec, "--" + name + " is '" + printable(value) + "'; give one of " +
                                   joined(choices, ", "));
        out.m_options[name] = value;
    }
    if (out.wantsHelp())
        return out;
    if (out.m_operands.size() < spec.least)
        return usage(spec, "'" + spec.name + "' needs " + spec.operands);
    if (out.m_operands.size() > spec.most)
        return usage(spec, "'" + printable(out.m_operands[spec.most]) + "' is one word too many for '" +
                               spec.name + "'");
    return out;
}

std::string Arguments::operand(std::size_t index) const
{
    return index < m_operands.size() ? m_operands[index] : std::string();
}

bool Arguments::has(std::string_view option) const
{
    return m_options.find(option) != m_options.end();
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto it = m_options.find(option);
    return it == m_options.end() ? std::nullopt : std::optional(it->second);
}

Result<int> Arguments::number(std::string_view option, int fallback) const
{
    const auto text = value(option);
    if (!text)
        return fallback;
    int number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc{} || end != text->data() + text->size() || text->empty())
        return Error{ErrorCode::InvalidInput,
                     "--" + std::string(option) + " is '" + printable(*text) + "'; give a whole number",
                     {}};
    return number;
}

} // namespace prism
