// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingevidence.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <string_view>
#include <utility>

namespace prism {

namespace {

constexpr std::size_t mostPieces = 200;
constexpr std::size_t mostBytes = std::size_t{64} << 10U;

// Line breaks and tabs stay; whatever else moves a cursor or turns the direction is escaped.
std::string safeLines(std::string_view text)
{
    std::string out;
    const std::string_view whole = text.substr(0, mostBytes);
    std::size_t from = 0;
    while (from <= whole.size()) {
        const std::size_t end = std::min(whole.find_first_of("\n\t", from), whole.size());
        out += printable(whole.substr(from, end - from));
        if (end < whole.size())
            out += whole[end];
        from = end + 1;
    }
    if (text.size() > mostBytes)
        out += "\n...";
    return out;
}

bool isDiff(std::string_view text)
{
    const bool hasHunk = text.starts_with("@@ -") || text.find("\n@@ -") != std::string_view::npos;
    const bool hasNames =
        text.find("--- ") != std::string_view::npos && text.find("\n+++ ") != std::string_view::npos;
    return hasHunk && hasNames;
}

void addText(std::vector<EvidenceItem> &items, std::string_view text)
{
    const EvidenceKind kind = isDiff(text) ? EvidenceKind::Diff : EvidenceKind::Text;
    const bool joins = kind == EvidenceKind::Text && !items.empty() &&
                       items.back().kind == EvidenceKind::Text && items.back().text.size() < mostBytes;
    if (joins)
        items.back().text += '\n' + safeLines(text);
    else
        items.push_back({kind, safeLines(text), {}});
}

} // namespace

Result<FindingEvidence> evidenceOf(const BundleFinding &finding)
{
    const auto json = parseJson(finding.raw, std::string(finding.id));
    if (!json)
        return json.error();
    FindingEvidence details;
    details.description = safeLines(json->stringOr("description"));
    const JsonValue *evidence = json->find("evidence");
    if (evidence == nullptr)
        return details;
    const std::vector<JsonValue> single{*evidence};
    const std::vector<JsonValue> &pieces = evidence->isArray() ? evidence->items() : single;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i == mostPieces) {
            details.left = pieces.size() - i;
            break;
        }
        const JsonValue &piece = pieces[i];
        if (piece.isObject() || piece.isArray())
            details.evidence.push_back({EvidenceKind::Tree, {}, piece});
        else
            addText(details.evidence, piece.asText());
    }
    return details;
}

} // namespace prism
