// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

struct VerbSpec;

/// The operands and options of one call, checked against the verb's table.
class Arguments
{
public:
    /// InvalidInput names the word, the verb and, for a misspelt option, the nearest one.
    [[nodiscard]] static Result<Arguments> parse(const VerbSpec &spec, const std::vector<std::string> &words);

    [[nodiscard]] const std::vector<std::string> &operands() const { return m_operands; }
    /// The operand, or "" if it was not given.
    [[nodiscard]] std::string operand(std::size_t index) const;
    [[nodiscard]] bool has(std::string_view option) const;
    /// The last value given.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// The value as a whole number, `fallback` if it was not given; InvalidInput if it is none.
    [[nodiscard]] Result<int> number(std::string_view option, int fallback) const;
    [[nodiscard]] bool wantsHelp() const { return has("help"); }

private:
    std::vector<std::string> m_operands;
    std::map<std::string, std::string, std::less<>> m_options;
};

/// The candidate with the smallest edit distance, if that is small enough to be meant.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 const std::vector<std::string> &candidates);

} // namespace prism
