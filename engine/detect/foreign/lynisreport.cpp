// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/lynisreport.h"

#include "engine/core/text.h"

namespace prism {
namespace {

constexpr std::size_t mostItems = 10000;

std::string field(const std::vector<std::string_view> &parts, std::size_t index)
{
    if (index >= parts.size())
        return {};
    const std::string_view text = trimmed(parts[index]);
    return text == "-" ? std::string() : std::string(text);
}

void readItem(std::string_view value, bool warning, LynisReport &out)
{
    const auto parts = split(value, '|');
    LynisItem item{field(parts, 0), field(parts, 1), field(parts, 2), field(parts, 3), warning};
    if (item.test.empty() || item.text.empty() || out.items.size() >= mostItems)
        ++out.malformed;
    else
        out.items.push_back(std::move(item));
}

} // namespace

Result<LynisReport> parseLynisReport(std::string_view bytes, const std::string &place)
{
    const std::string text = repairedUtf8(bytes);
    LynisReport out;
    bool known = false;
    for (const std::string_view line : lines(text)) {
        const std::size_t cut = line.find('=');
        if (cut == std::string_view::npos || line.starts_with('#'))
            continue;
        const std::string_view key = trimmed(line.substr(0, cut));
        const std::string_view value = trimmed(line.substr(cut + 1));
        if (key == "warning[]" || key == "suggestion[]") {
            readItem(value, key == "warning[]", out);
        } else if (key == "lynis_version") {
            out.lynisVersion = value;
            known = true;
        } else if (key == "report_version_major") {
            known = true;
        } else if (key == "hardening_index") {
            out.hardeningIndex = value;
        } else if (key == "report_datetime_end") {
            out.ended = value;
        }
    }
    if (!known)
        return Error{ErrorCode::Corrupt, Sentence::saying("is no report of Lynis: it names no version"),
                     place};
    return out;
}

} // namespace prism
