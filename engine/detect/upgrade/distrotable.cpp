// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/distrotable.h"

#include "engine/core/clock.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

/// A shell value without its quotes: inside double quotes a backslash keeps the next character.
std::string unquoted(std::string_view value)
{
    value = trimmed(value);
    if (value.size() >= 2 && value.front() == '\'' && value.back() == '\'')
        return std::string(value.substr(1, value.size() - 2));
    if (value.size() < 2 || value.front() != '"' || value.back() != '"')
        return std::string(value);
    value = value.substr(1, value.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            ++i;
        out += value[i];
    }
    return out;
}

/// Where the fields of a row are; the number of columns for those that the header does not name.
std::size_t column(const std::vector<std::string_view> &header, std::string_view name)
{
    return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
}

} // namespace

std::map<std::string, std::string> parseOsRelease(std::string_view text)
{
    std::map<std::string, std::string> out;
    for (const std::string_view line : lines(text)) {
        const std::size_t cut = line.find('=');
        if (cut == std::string_view::npos || trimmed(line).starts_with('#'))
            continue;
        out.insert_or_assign(std::string(trimmed(line.substr(0, cut))), unquoted(line.substr(cut + 1)));
    }
    return out;
}

Result<std::vector<DistroRelease>> parseDistroTable(std::string_view csv, const std::string &place)
{
    const auto rows = lines(csv);
    const auto header = rows.empty() ? std::vector<std::string_view>() : split(rows.front(), ',');
    for (const std::string_view needed : {"series", "release", "eol"}) {
        if (column(header, needed) == header.size())
            return Error{ErrorCode::Corrupt, Sentence::saying("the table has no column %1", needed), place};
    }
    std::vector<DistroRelease> table;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (trimmed(rows[i]).empty())
            continue;
        const auto fields = split(rows[i], ',');
        // trailing fields are left out where they are empty
        const auto field = [&](std::string_view name) {
            const std::size_t at = column(header, name);
            return at < fields.size() ? std::string(trimmed(fields[at])) : std::string();
        };
        DistroRelease row{.version = field("version"),
                          .codename = field("codename"),
                          .series = field("series"),
                          .release = field("release"),
                          .endOfLife = field("eol"),
                          .longTermSupport = field("eol-lts"),
                          .extendedSupport = field("eol-esm")};
        for (const std::string *day :
             {&row.release, &row.endOfLife, &row.longTermSupport, &row.extendedSupport}) {
            if (!day->empty() && !isDay(*day))
                return Error{ErrorCode::Corrupt, Sentence::saying("'%1' is no day", printable(*day)),
                             place + ':' + std::to_string(i + 1)};
        }
        table.push_back(std::move(row));
    }
    return table;
}

std::string lastRelease(const std::vector<DistroRelease> &table, std::string_view today)
{
    std::string last;
    for (const DistroRelease &row : table) {
        if (!row.release.empty() && row.release <= today)
            last = std::max(last, row.release);
    }
    return last;
}

} // namespace prism
