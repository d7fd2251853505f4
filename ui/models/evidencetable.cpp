// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencetable.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t mostRows = 5000;
constexpr std::size_t mostColumns = 30;
constexpr std::size_t longestCell = 500; // bytes

using Row = std::vector<std::string>;

std::string cell(std::string_view text)
{
    const std::string_view plain = trimmed(text);
    return printable(plain.substr(0, longestCell)) + (plain.size() > longestCell ? "..." : "");
}

Row fieldsBy(std::string_view line, char separator)
{
    Row row;
    for (const std::string_view field : split(line, separator))
        row.push_back(cell(field));
    return row;
}

Row markdownFields(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    if (line.ends_with('|'))
        line.remove_suffix(1);
    return fieldsBy(line, '|');
}

bool isRule(std::string_view line)
{
    return line.find("--") != std::string_view::npos &&
           line.find_first_not_of("|-:+ ") == std::string_view::npos;
}

// "Mounted on" is one title: columns are parted by two blanks, or begin below a title of their own.
Row blankFields(std::string_view line)
{
    Row row;
    std::size_t at = 0;
    line = trimmed(line);
    while (at < line.size()) {
        std::size_t end = std::min(line.find("  ", at), line.size());
        row.push_back(cell(line.substr(at, end - at)));
        at = std::min(line.find_first_not_of(' ', end), line.size());
    }
    return row;
}

bool looksLikeTitles(std::string_view line)
{
    bool hasLetters = false;
    for (const char c : line) {
        hasLetters = hasLetters || (c >= 'A' && c <= 'Z');
        if (c >= 'a' && c <= 'z')
            return false;
    }
    return hasLetters;
}

// The same number of fields in each line, or this is no table.
template<typename Fields>
std::optional<EvidenceTable> tableBy(const std::vector<std::string_view> &all, Fields fields)
{
    EvidenceTable table;
    for (const std::string_view line : all) {
        if (trimmed(line).empty() || isRule(line))
            continue;
        if (table.rows.size() > mostRows) {
            ++table.left;
            continue;
        }
        Row row = fields(line);
        const std::size_t expected = table.rows.empty() ? row.size() : table.rows.front().size();
        if (row.size() < 2 || row.size() > mostColumns || row.size() != expected)
            return std::nullopt;
        table.rows.push_back(std::move(row));
    }
    if (table.rows.size() < 2)
        return std::nullopt;
    table.columns = std::move(table.rows.front());
    table.rows.erase(table.rows.begin());
    return table;
}

bool isScalar(const JsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

} // namespace

std::optional<EvidenceTable> tableOfText(std::string_view text)
{
    const std::vector<std::string_view> all = lines(text);
    const auto first =
        std::ranges::find_if(all, [](std::string_view line) { return !trimmed(line).empty(); });
    if (first == all.end() || all.size() < 2)
        return std::nullopt;
    if (first->find('\t') != std::string_view::npos)
        return tableBy(all, [](std::string_view line) { return fieldsBy(line, '\t'); });
    if (first->find('|') != std::string_view::npos)
        return tableBy(all, markdownFields);
    if (looksLikeTitles(*first))
        return tableBy(all, blankFields);
    return std::nullopt;
}

std::optional<EvidenceTable> tableOfJson(const JsonValue &array)
{
    const std::vector<JsonValue> &items = array.items();
    if (items.size() < 2)
        return std::nullopt;
    EvidenceTable table;
    for (const JsonValue &item : items) {
        if (!item.isObject() || item.members().empty() ||
            !std::ranges::all_of(item.members(), [](const JsonMember &m) { return isScalar(m.second); }))
            return std::nullopt;
        if (table.rows.size() == mostRows) {
            table.left = items.size() - mostRows;
            break;
        }
        Row row(table.columns.size());
        for (const auto &[name, value] : item.members()) {
            const auto it = std::ranges::find(table.columns, cell(name));
            const auto column = static_cast<std::size_t>(it - table.columns.begin());
            if (it == table.columns.end()) {
                if (table.columns.size() == mostColumns)
                    return std::nullopt;
                table.columns.push_back(cell(name));
                row.emplace_back();
            }
            row[column] = cell(value.asText());
        }
        table.rows.push_back(std::move(row));
    }
    for (Row &row : table.rows)
        row.resize(table.columns.size());
    return table.columns.size() < 2 ? std::nullopt : std::optional(std::move(table));
}

} // namespace prism
