// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/nagiosoutput.h"

#include "engine/core/text.h"

#include <array>
#include <charconv>

namespace prism {
namespace {

constexpr std::size_t mostLines = 500;
constexpr std::size_t mostMetrics = 1000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Reads a number at the front and removes it: digits, one sign, a point. Exponents are no part of the format.
std::optional<double> takeNumber(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && ((text[length] >= '0' && text[length] <= '9') || text[length] == '.' ||
                                    (length == 0 && (text[length] == '-' || text[length] == '+'))))
        ++length;
    std::string_view token = text.substr(0, length);
    if (token.starts_with('+'))
        token.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error != std::errc{} || end != token.data() + token.size() || token.empty())
        return std::nullopt;
    text.remove_prefix(length);
    return value;
}

std::optional<double> wholeNumber(std::string_view text)
{
    const auto value = takeNumber(text);
    return text.empty() ? value : std::nullopt;
}

// 'label' in quotes, where '' stands for one quote, or a label up to '='. False if there is no '='.
bool takeLabel(std::string_view &text, std::string &label)
{
    if (!text.starts_with('\'')) {
        const std::size_t cut = text.find('=');
        if (cut == std::string_view::npos || cut == 0)
            return false;
        label = text.substr(0, cut);
        text.remove_prefix(cut + 1);
        return label.find_first_of(" \t\n\r") == std::string::npos;
    }
    text.remove_prefix(1);
    for (;;) {
        const std::size_t quote = text.find('\'');
        if (quote == std::string_view::npos)
            return false;
        label += text.substr(0, quote);
        text.remove_prefix(quote + 1);
        if (!text.starts_with('\''))
            break;
        label.push_back('\'');
        text.remove_prefix(1);
    }
    if (!text.starts_with('=') || label.empty())
        return false;
    text.remove_prefix(1);
    return true;
}

bool readMetric(std::string_view item, NagiosMetric &out)
{
    out.text = item;
    if (!takeLabel(item, out.label))
        return false;
    const std::vector<std::string_view> fields = split(item, ';');
    std::string_view value = fields.front();
    if (value != "U") {
        out.value = takeNumber(value);
        if (!out.value)
            return false;
        out.unit = value;
    }
    if (fields.size() > 1)
        out.warning = fields[1];
    if (fields.size() > 2)
        out.critical = fields[2];
    return fields.size() <= 5;
}

// The next item: up to a blank outside quotes.
std::string_view takeItem(std::string_view &text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    bool quoted = false;
    std::size_t i = 0;
    for (; i < text.size() && (quoted || !isBlank(text[i])); ++i) {
        if (text[i] == '\'')
            quoted = !quoted;
    }
    const std::string_view item = text.substr(0, i);
    text.remove_prefix(i);
    return item;
}

void readMetrics(std::string_view text, NagiosOutput &out)
{
    for (std::string_view item = takeItem(text); !item.empty(); item = takeItem(text)) {
        if (out.metrics.size() + out.malformed.size() >= mostMetrics)
            return;
        NagiosMetric metric;
        if (readMetric(item, metric))
            out.metrics.push_back(std::move(metric));
        else
            out.malformed.emplace_back(item);
    }
}

} // namespace

bool NagiosRange::alerts(double value) const
{
    const bool within = (!start || value >= *start) && (!end || value <= *end);
    return within == inside;
}

std::optional<NagiosRange> parseNagiosRange(std::string_view text)
{
    NagiosRange range;
    if (text.starts_with('@')) {
        range.inside = true;
        text.remove_prefix(1);
    }
    const std::size_t colon = text.find(':');
    const std::string_view last = colon == std::string_view::npos ? text : text.substr(colon + 1);
    if (colon != std::string_view::npos) {
        const std::string_view first = text.substr(0, colon);
        if (first == "~") {
            range.start.reset();
        } else if (!first.empty()) {
            range.start = wholeNumber(first);
            if (!range.start)
                return std::nullopt;
        }
    }
    if (!last.empty()) {
        range.end = wholeNumber(last);
        if (!range.end)
            return std::nullopt;
    } else if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    if (range.start && range.end && *range.start > *range.end)
        return std::nullopt;
    return range;
}

NagiosOutput parseNagiosOutput(std::string_view output)
{
    NagiosOutput out;
    const std::string text = repairedUtf8(output);
    std::string data; // the parts are joined with a blank of our own: they are written without one
    bool onlyData = false;
    bool first = true;
    std::size_t count = 0;
    for (const std::string_view line : lines(text)) {
        if (++count > mostLines)
            break;
        if (onlyData) {
            data += ' ' + std::string(line);
            continue;
        }
        const std::size_t bar = line.find('|');
        const std::string_view words = trimmed(line.substr(0, bar));
        if (bar != std::string_view::npos) {
            data += ' ' + std::string(line.substr(bar + 1));
            onlyData = !first; // after the bar of the long text come lines of performance data only
        }
        if (first)
            out.summary = words;
        else if (!words.empty())
            out.details.emplace_back(words);
        first = false;
    }
    readMetrics(data, out);
    return out;
}

} // namespace prism
