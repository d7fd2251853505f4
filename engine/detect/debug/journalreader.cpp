// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/journalreader.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"
#include "engine/detect/redact.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace prism {
namespace {

constexpr const char *outputFields =
    "--output-fields=MESSAGE,PRIORITY,MESSAGE_ID,UNIT,USER_UNIT,_SYSTEMD_UNIT,_SYSTEMD_USER_UNIT,"
    "SYSLOG_IDENTIFIER,_TRANSPORT,_COMM,N_DROPPED";

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether a UUID (8-4-4-4-12 hexadecimal digits) begins at `pos`.
bool isUuidAt(std::string_view text, std::size_t pos)
{
    constexpr std::size_t length = 36;
    if (text.size() < pos + length)
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[pos + i] != '-' : !isHexDigit(text[pos + i]))
            return false;
    }
    return true;
}

// A field as text: a string, the first of repeated values, or the bytes of one that is not UTF-8
// (journalctl(1), -o json). Empty for null, which stands for a value over 4096 bytes.
std::string fieldOf(const JsonValue &entry, std::string_view name)
{
    const JsonValue *v = entry.find(name);
    if (!v || v->isString())
        return v ? v->text() : std::string();
    if (!v->isArray() || v->items().empty())
        return {};
    if (v->items().front().isString())
        return v->items().front().text();
    std::string bytes;
    for (const JsonValue &item : v->items()) {
        const auto byte = item.toInt();
        if (byte && *byte >= 0 && *byte < 256)
            bytes.push_back(static_cast<char>(static_cast<unsigned char>(*byte)));
    }
    return repairedUtf8(bytes);
}

std::string firstField(const JsonValue &entry, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (std::string value = fieldOf(entry, name); !value.empty())
            return value;
    }
    return {};
}

// Scopes, instances and transient units carry numbers of this boot or this login.
std::string stableUnit(const std::string &unit)
{
    const bool changes = unit.ends_with(".scope") || unit.find('@') != std::string::npos ||
                         unit.starts_with("run-") || unit.starts_with("app-");
    std::string out;
    for (const char c : unit) {
        if (!changes || !isDigit(c))
            out.push_back(c);
        else if (out.empty() || out.back() != '#')
            out.push_back('#');
    }
    return out;
}

JournalEntry entryFrom(const JsonValue &tree)
{
    JournalEntry e;
    e.time.seconds = integerFrom(fieldOf(tree, "__REALTIME_TIMESTAMP")).value_or(0) / 1000000;
    e.priority =
        static_cast<int>(std::clamp<std::int64_t>(integerFrom(fieldOf(tree, "PRIORITY")).value_or(6), 0, 7));
    e.message = fieldOf(tree, "MESSAGE");
    e.messageId = fieldOf(tree, "MESSAGE_ID");
    e.dropped = integerFrom(fieldOf(tree, "N_DROPPED")).value_or(0);
    e.unit = firstField(tree, {"UNIT", "USER_UNIT", "_SYSTEMD_USER_UNIT", "_SYSTEMD_UNIT"});
    const std::string program = firstField(tree, {"SYSLOG_IDENTIFIER", "_COMM"});
    const bool noUnit = e.unit.empty() || e.unit == "init.scope" || e.unit.starts_with("session-") ||
                        e.unit.starts_with("user@");
    if (fieldOf(tree, "_TRANSPORT") == "kernel")
        e.source = "kernel";
    else if (noUnit && !program.empty())
        e.source = printable(program);
    else
        e.source = e.unit.empty() ? "unknown" : printable(stableUnit(e.unit));
    return e;
}

std::vector<std::string> commandFor(const std::vector<std::string> &selection, int hours, std::size_t limit,
                                    bool chooseFields)
{
    std::vector<std::string> command{"journalctl", "--no-pager"};
    command.insert(command.end(), selection.begin(), selection.end());
    command.insert(command.end(),
                   {"--since=-" + std::to_string(hours) + "h", "-n", std::to_string(limit), "-o", "json"});
    if (chooseFields)
        command.emplace_back(outputFields);
    return command;
}

} // namespace

std::vector<JournalEntry> parseJournal(std::string_view output, std::size_t &skipped)
{
    std::vector<JournalEntry> out;
    const JsonLimits limits{.maxBytes = 1 << 20, .maxDepth = 10, .maxValues = 100000, .maxDigits = 100};
    for (const std::string_view line : lines(output)) {
        if (line.starts_with("-- ") || trimmed(line).empty()) // "-- No entries --", "-- Reboot --"
            continue;
        const auto tree = parseJson(line, {}, limits);
        if (tree && tree->isObject())
            out.push_back(entryFrom(*tree));
        else
            ++skipped;
    }
    return out;
}

JournalReading openJournal(DetectorContext &context)
{
    JournalReading reading;
    if (context.isMac || !context.tools->has("journalctl")) {
        reading.obstacle = DetectorResult::notApplicable(
            Sentence::saying("there is no systemd journal here (no journalctl)"));
        return reading;
    }
    const auto outcome = askTool(context, {"journalctl", "--no-pager", "-n", "1"});
    reading.ownOnly = saidBy(outcome, "not seeing messages from other users");
    if (saidBy(outcome, "No journal files were found"))
        reading.obstacle = DetectorResult::notApplicable(Sentence::saying("no journal files were found"));
    else if (saidBy(outcome, "insufficient permissions"))
        reading.obstacle = DetectorResult::notApplicable(
            Sentence::saying("the journal is readable by the groups adm and systemd-journal only"));
    else if (!outcome.succeeded())
        reading.obstacle = toolFailure("journalctl", outcome);
    else if (reading.ownOnly)
        reading.notes.emplace_back("only the operator's own messages were seen; the groups adm and "
                                   "systemd-journal see all");
    return reading;
}

void readEntries(DetectorContext &context, const std::vector<std::string> &selection, int hours,
                 std::size_t limit, JournalReading &reading)
{
    if (reading.obstacle)
        return;
    auto outcome = askTool(context, commandFor(selection, hours, limit, true));
    if (saidBy(outcome, "unrecognized option")) // systemd before 236 writes all fields
        outcome = askTool(context, commandFor(selection, hours, limit, false));
    std::size_t skipped = 0;
    std::vector<JournalEntry> entries = parseJournal(outcome.output, skipped);
    const bool isCut = outcome.end == ProcessEnd::Flooded;
    if ((!outcome.succeeded() && !isCut) || (entries.empty() && skipped > 0)) {
        reading.obstacle = toolFailure("journalctl", outcome);
        return;
    }
    if (entries.size() >= limit || isCut)
        reading.notes.push_back("only " + std::to_string(entries.size()) + " entries were read");
    if (skipped > 0)
        reading.notes.push_back(counted(skipped, "line", "lines") + " of journalctl in an unknown form");
    std::move(entries.begin(), entries.end(), std::back_inserter(reading.entries));
}

std::string messagePattern(std::string_view message)
{
    constexpr std::size_t readAtMost = 400;
    const std::string text = redactedLine(message, readAtMost);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (isUuidAt(text, i)) {
            out.push_back('#');
            i += 36;
            continue;
        }
        std::size_t end = i;
        bool anyDigit = false;
        while (end < text.size() && (isHexDigit(text[end]) || (end == i + 1 && text[end] == 'x'))) {
            anyDigit = anyDigit || isDigit(text[end]);
            ++end;
        }
        const bool wordGoesOn = end < text.size() && ((text[end] >= 'g' && text[end] <= 'z') ||
                                                      (text[end] >= 'G' && text[end] <= 'Z'));
        if (anyDigit && (isDigit(text[i]) || (!wordGoesOn && end - i >= 6))) {
            if (!out.ends_with('#'))
                out.push_back('#');
            // "3rd" keeps its letters, "3ab8" is one number.
            i = wordGoesOn ? text.find_first_not_of("0123456789", i) : end;
            continue;
        }
        out.push_back(text[i++]);
    }
    return out;
}

std::string journalEvidence(const JournalEntry &entry)
{
    return "journal: " + entry.time.iso() + ' ' + entry.source + ": " +
           (entry.message.empty() ? "(a message over 4096 bytes)" : redactedLine(entry.message));
}

} // namespace prism
