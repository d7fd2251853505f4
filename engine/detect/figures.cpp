// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/figures.h"

#include "engine/core/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace prism {

std::string fixed(double value, int decimals)
{
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, decimals);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string("?");
}

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> integerFrom(std::string_view text)
{
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || at != end)
        return std::nullopt;
    return value;
}

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> out;
    for (;;) {
        const std::size_t start = line.find_first_not_of(" \t");
        if (start == std::string_view::npos)
            return out;
        line.remove_prefix(start);
        const std::size_t end = line.find_first_of(" \t");
        out.push_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        line.remove_prefix(end);
    }
}

std::optional<std::string_view> property(std::string_view output, std::string_view key)
{
    for (const std::string_view line : lines(output)) {
        if (line.size() > key.size() && line.starts_with(key) && line[key.size()] == '=')
            return line.substr(key.size() + 1);
    }
    return std::nullopt;
}

} // namespace prism
