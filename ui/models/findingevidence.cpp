// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingevidence.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <string_view>
#include <utility>

namespace prism {

namespace {

constexpr std::size_t mostPieces = 200;
constexpr std::size_t mostLinks = 10;
constexpr std::size_t longestDescription = std::size_t{64} << 10U;

std::string firstBytes(std::string_view text, std::size_t most)
{
    return text.size() <= most ? std::string(text) : std::string(text.substr(0, most)) + "\n...";
}

std::size_t lineCount(std::string_view text)
{
    return lines(text).size();
}

// Lines of one file: the numbers are kept beside the text, the lines that the evidence names are marked.
void addFileLines(EvidenceItem &item, std::string_view text, int first, int marked)
{
    const std::string safe = safeLines(text);
    if (!item.shown.lines.empty())
        item.text += '\n';
    item.text += safe;
    const std::size_t count = std::max<std::size_t>(lineCount(safe), 1);
    for (std::size_t i = 0; i < count; ++i) {
        const int number = first + static_cast<int>(i);
        item.shown.lines.push_back({number, number == marked, LogLevel::None});
    }
}

EvidenceItem excerptOf(const JsonValue &piece)
{
    EvidenceItem item{EvidenceKind::Excerpt, {}, {}, {}, {}, {}, {}};
    if (piece.isObject()) {
        const auto inRange = [](std::int64_t line) {
            return static_cast<int>(std::clamp<std::int64_t>(line, 1, 1000000000));
        };
        const int marked = inRange(piece.find("line")->toInt().value_or(1));
        const JsonValue *first = piece.find("first_line");
        item.caption = printable(piece.stringOr("path"));
        addFileLines(item, piece.stringOr("text"),
                     first == nullptr ? marked : inRange(first->toInt().value_or(marked)), marked);
        return item;
    }
    const std::string whole = piece.asText();
    const FileLine line = fileLineOf(whole);
    item.caption = printable(line.path);
    addFileLines(item, line.text, line.line, line.line);
    return item;
}

EvidenceItem outputOf(const JsonValue &piece)
{
    EvidenceItem item{EvidenceKind::Output, {}, {}, {}, {}, {}, {}};
    if (piece.isObject()) {
        item.caption = printable(piece.stringOr("command"));
        item.text = safeLines(piece.stringOr("output"));
        const JsonValue *status = piece.find("exit_status");
        if (status != nullptr && status->isNumber())
            item.caption += " (exit status " + printable(status->asText()) + ')';
        return item;
    }
    const std::string whole = safeLines(piece.asText());
    const std::string_view text = whole;
    for (const std::string_view prefix : {"$ ", "command: "}) {
        if (!text.starts_with(prefix))
            continue;
        const std::size_t end = std::min(text.find('\n'), text.size());
        item.caption = text.substr(prefix.size(), end - prefix.size());
        item.text = text.substr(std::min(end + 1, text.size()));
        return item;
    }
    item.text = whole;
    return item;
}

EvidenceItem itemOf(const JsonValue &piece)
{
    const EvidenceKind kind = evidenceKindOf(piece);
    EvidenceItem item{kind, {}, {}, {}, {}, {}, {}};
    switch (kind) {
    case EvidenceKind::Excerpt:
        return excerptOf(piece);
    case EvidenceKind::Output:
        return outputOf(piece);
    case EvidenceKind::Tree:
        item.tree = piece.isString() ? parseJson(piece.text()).value_or(piece) : piece;
        break;
    case EvidenceKind::Table:
        item.table =
            (piece.isArray() ? tableOfJson(piece) : tableOfText(piece.asText())).value_or(EvidenceTable());
        break;
    case EvidenceKind::Perfdata:
        item.metrics =
            parseNagiosOutput('|' + piece.asText().substr(std::string_view("perfdata: ").size())).metrics;
        break;
    case EvidenceKind::Text:
    case EvidenceKind::Log:
    case EvidenceKind::Diff:
        item.text = safeLines(piece.asText());
        break;
    }
    // What begins as a table and goes on otherwise.
    if (kind == EvidenceKind::Table && item.table.columns.empty())
        return {EvidenceKind::Text, {}, safeLines(piece.asText()), {}, {}, {}, {}};
    return item;
}

// Whether `item` continues the piece before it, and is taken into it.
bool join(EvidenceItem &before, EvidenceItem &item)
{
    const bool sameText =
        before.kind == item.kind && (item.kind == EvidenceKind::Text || item.kind == EvidenceKind::Log);
    const bool isOutput =
        before.kind == EvidenceKind::Output && item.kind == EvidenceKind::Text && !before.caption.empty();
    if (sameText || isOutput) {
        before.text += (before.text.empty() ? "" : "\n") + item.text;
        return true;
    }
    if (before.kind == EvidenceKind::Perfdata && item.kind == EvidenceKind::Perfdata) {
        std::ranges::move(item.metrics, std::back_inserter(before.metrics));
        return true;
    }
    const auto &lines = before.shown.lines;
    if (before.kind == EvidenceKind::Excerpt && item.kind == EvidenceKind::Excerpt &&
        before.caption == item.caption && lines.back().number < item.shown.lines.front().number) {
        before.text += '\n' + item.text;
        before.shown.lines.insert(before.shown.lines.end(), item.shown.lines.begin(), item.shown.lines.end());
        return true;
    }
    return false;
}

void makeShown(EvidenceItem &item)
{
    switch (item.kind) {
    case EvidenceKind::Log:
        item.shown = shownLog(item.text, {});
        break;
    case EvidenceKind::Text:
    case EvidenceKind::Output:
    case EvidenceKind::Diff:
        item.shown = shownLines(item.text);
        break;
    case EvidenceKind::Excerpt: {
        EvidenceLines shown = shownLines(item.text);
        if (shown.left == 0 && shown.lines.size() == item.shown.lines.size())
            shown.lines = std::move(item.shown.lines);
        item.shown = std::move(shown);
        break;
    }
    case EvidenceKind::Table:
    case EvidenceKind::Tree:
    case EvidenceKind::Perfdata:
        break;
    }
}

std::vector<JsonValue> piecesOf(const JsonValue &finding)
{
    const JsonValue *evidence = finding.find("evidence");
    if (evidence == nullptr)
        return {};
    return evidence->isArray() ? evidence->items() : std::vector<JsonValue>{*evidence};
}

void addLinks(std::vector<std::string> &links, std::string_view text)
{
    constexpr std::size_t looked = std::size_t{64} << 10U;
    for (std::string &link : linksIn(text.substr(0, looked), mostLinks)) {
        if (links.size() < mostLinks && std::ranges::find(links, link) == links.end())
            links.push_back(std::move(link));
    }
}

} // namespace

Result<FindingEvidence> evidenceOf(std::string_view rawFinding)
{
    const auto json = parseJson(rawFinding, "finding");
    if (!json)
        return json.error();
    FindingEvidence details;
    details.description = safeLines(firstBytes(json->stringOr("description"), longestDescription));
    addLinks(details.links, details.description);
    const std::vector<JsonValue> pieces = piecesOf(*json);
    details.left = pieces.size() - std::min(pieces.size(), mostPieces);
    for (std::size_t i = 0; i < std::min(pieces.size(), mostPieces); ++i) {
        if (pieces[i].isString())
            addLinks(details.links, pieces[i].text());
        EvidenceItem item = itemOf(pieces[i]);
        if (details.evidence.empty() || !join(details.evidence.back(), item))
            details.evidence.push_back(std::move(item));
    }
    std::ranges::for_each(details.evidence, &makeShown);
    return details;
}

std::string evidenceText(std::string_view rawFinding)
{
    const auto json = parseJson(rawFinding, "finding");
    std::string out;
    if (!json)
        return out;
    for (const JsonValue &piece : piecesOf(*json))
        out += safeLines(piece.asText()) + '\n';
    return out;
}

std::vector<std::string> linksIn(std::string_view text, std::size_t most)
{
    constexpr std::size_t longest = 2000;
    std::vector<std::string> out;
    for (std::size_t at = text.find("http"); at != std::string_view::npos && out.size() < most;
         at = text.find("http", at + 4)) {
        const std::string_view rest = text.substr(at);
        const std::size_t scheme = rest.starts_with("https://") ? 8 : rest.starts_with("http://") ? 7 : 0;
        const bool insideWord = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
        if (scheme == 0 || insideWord)
            continue;
        std::size_t end = scheme;
        while (end < rest.size() && rest[end] > 0x20 && rest[end] < 0x7F &&
               std::string_view("<>\"'`{}|\\^").find(rest[end]) == std::string_view::npos)
            ++end;
        while (end > scheme && std::string_view(".,;:!?)]").find(rest[end - 1]) != std::string_view::npos)
            --end;
        std::string link(rest.substr(0, end));
        if (end > scheme && end <= longest && std::ranges::find(out, link) == out.end())
            out.push_back(std::move(link));
    }
    return out;
}

} // namespace prism
