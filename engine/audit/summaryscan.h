// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/jsontoken.h"
#include "engine/core/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// What the collector looks at in a finding of today (FORMATS.md 4.2).
struct ScannedFinding
{
    std::string_view id;       ///< text(id); empty when it takes no part in the lifecycle
    std::string_view priority; ///< text(priority); "P3" when absent or null
    int rank = 3;
    bool isObject = false;
    bool isResolved = false;  ///< status is exactly "resolved"
    bool isRegressed = false; ///< status is exactly "regressed"
};

/// An own action of a producer, or one derived for it.
struct ScannedAction
{
    std::string_view findingId; ///< text(finding_id), "" when absent
    int rank = 3;
    std::string_view raw; ///< the object's text
    bool hasSourceKey = false;
};

/// One summary, taken apart without copying it. All views point into the text given to scan(), or into the
/// arena.
struct ScannedSummary
{
    /// Members that are passed on as they are: key as JSON text in quotes, value as JSON text.
    std::vector<std::pair<std::string_view, std::string_view>> others;
    bool hasSchemaVersion = false;
    std::string_view findingsRaw = "[]";
    std::vector<ScannedFinding> findings;
    bool hasActions = false; ///< the key is there, whatever it holds
    std::vector<ScannedAction> actions;
    int droppedActions = 0; ///< elements that are no objects
    std::string_view daemon;
    std::string_view host;
    std::string_view writtenAt;
    std::string_view selfReportRaw; ///< "" when absent
    std::string_view revisionRaw;   ///< "" when absent
    bool tellsHealth = false;       ///< self_report.daemon_health is there
    bool isGreen = false;           ///< it is exactly "green"
    bool hasDetectorErrors = false;

    /// Healthy as FORMATS.md 14 has it; a summary that does not tell is not.
    [[nodiscard]] bool isHealthy() const { return isGreen && !hasDetectorErrors; }
};

/// Validates and takes apart summaries, one after the other, with buffers that are reused. Not thread-safe.
class SummaryScanner
{
public:
    SummaryScanner();
    ~SummaryScanner();
    SummaryScanner(const SummaryScanner &) = delete;
    SummaryScanner &operator=(const SummaryScanner &) = delete;

    /// Reads the file into the scanner's buffer. Regular files of at most `maxBytes` only, links are
    /// followed.
    [[nodiscard]] Result<void> read(int fd, std::size_t size, const std::string &place);

    /// Takes the text apart that read() brought. Strict RFC 8259, nested at most 100 deep, an object at the
    /// top; lone surrogates become U+FFFD (FORMATS.md 3, D17-D20, D43). Valid until the next read().
    [[nodiscard]] Result<ScannedSummary> scan(const std::string &place);

    /// A hash of the text that read() brought, as hexadecimal digits.
    [[nodiscard]] std::string contentHash() const;

    /// Derives the actions of findings that came without any (FORMATS.md 14, D57), into the arena.
    void deriveActions(std::string_view daemon, ScannedSummary &summary);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A 64-bit hash of the bytes as 16 hexadecimal digits; tells changed content, proves nothing against an
/// attacker.
[[nodiscard]] std::string contentHash(std::string_view bytes);

} // namespace prism
