// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One entry of the journal (systemd.journal-fields(7)).
struct JournalEntry
{
    UtcTime time;
    int priority = 6;         ///< 0 emerg .. 7 debug
    std::string source;       ///< "cron.service", "kernel" or the program's name; numbers that change masked
    std::string unit;         ///< the unit it is about as it is named; empty if there is none
    std::string message;      ///< as logged, at most 4 KiB; empty for larger ones
    std::string messageId;    ///< 32 hex digits or empty
    std::int64_t dropped = 0; ///< N_DROPPED of journald's own messages
};

/// What came of a look into the journal.
struct JournalReading
{
    std::vector<JournalEntry> entries;      ///< oldest first
    std::vector<std::string> notes;         ///< what was not seen
    bool ownOnly = false;                   ///< messages of the system and of others were hidden
    std::optional<DetectorResult> obstacle; ///< set when nothing could be read: not applicable or failed
};

/// Asks whether there is a journal and whose messages may be read. A call of its own, because journalctl says
/// neither when it writes JSON.
[[nodiscard]] JournalReading openJournal(DetectorContext &context);

/// Adds the entries of this selection (options and matches of journalctl) of the last `hours`, at most the
/// newest `limit`. Does nothing after an obstacle.
void readEntries(DetectorContext &context, const std::vector<std::string> &selection, int hours,
                 std::size_t limit, JournalReading &reading);

/// The entries in the lines of `journalctl -o json`; lines in another form are counted in `skipped`.
[[nodiscard]] std::vector<JournalEntry> parseJournal(std::string_view output, std::size_t &skipped);

/// A message without what changes from one time to the next: numbers, hexadecimal words and quoted numbers
/// become '#'. Two messages with the same pattern are one fault.
[[nodiscard]] std::string messagePattern(std::string_view message);

/// "2026-11-19T05:00:00Z cron.service: message", redacted, for evidence.
[[nodiscard]] std::string journalEvidence(const JournalEntry &entry);

} // namespace prism
