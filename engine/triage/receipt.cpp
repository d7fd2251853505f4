// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/receipt.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/decisionupkeep.h"

#include <algorithm>
#include <numeric>

namespace prism {
namespace {

constexpr std::size_t largestFile = 65536;
constexpr std::size_t longestId = 64;

constexpr std::array<const char *, 5> priorityNames{"P0", "P1", "P2", "P3", "other"};

/// Bundle ids are "YYYY-MM-DD_HHMMSSZ" and such: nothing that could leave the folder.
bool isBundleId(const std::string &id)
{
    return !id.empty() && id.size() <= longestId && id.front() != '.' &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '-' || c == '_' || c == '.';
           });
}

Result<std::string> pathOf(const std::string &dataDirectory, const std::string &bundleId)
{
    if (!isBundleId(bundleId))
        return Error{
            ErrorCode::InvalidInput, Sentence::saying("'%1' is no bundle id", printable(bundleId)), {}};
    return dataDirectory + "/receipts/" + bundleId + ".json";
}

int minutesSpent(std::vector<std::int64_t> times)
{
    std::sort(times.begin(), times.end());
    std::int64_t seconds = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] - times[i - 1] <= longestDecisionPause)
            seconds += times[i] - times[i - 1];
    }
    return times.empty() ? 0 : std::max(1, static_cast<int>((seconds + 30) / 60));
}

std::uint32_t numberOf(const JsonValue &tree, std::string_view name)
{
    const JsonValue *value = tree.find(name);
    return static_cast<std::uint32_t>(value ? value->toInt().value_or(0) : 0);
}

// Everything that does not come from the findings.
Receipt signedBy(const std::string &author, UtcTime now, const std::string &bundleId, const std::string &day,
                 const DecisionBook &book)
{
    Receipt out;
    out.bundleId = bundleId;
    out.day = day;
    out.consumedBy = author;
    out.consumedAt = now;
    std::vector<std::int64_t> times;
    for (const BookedDecision &booked : book.all()) {
        if (booked.decision.bundleDay != day || booked.fate == BookedDecision::Fate::Reverted)
            continue;
        ++out.decisions.at(static_cast<std::size_t>(booked.decision.kind));
        times.push_back(booked.decision.at.seconds);
    }
    out.minutes = minutesSpent(std::move(times));
    return out;
}

constexpr std::array<const char *, 5> kindWords{"approved", "deferred", "skipped", "accepted",
                                                "false positive"};

} // namespace

std::uint32_t Receipt::decisionCount() const
{
    return std::accumulate(decisions.begin(), decisions.end(), 0U);
}

std::uint32_t Receipt::openCount() const
{
    return std::accumulate(open.begin(), open.end(), 0U);
}

Receipt receiptFor(const Bundle &bundle, const DecidedView &view, const DecisionBook &book, UtcTime now,
                   const std::string &author)
{
    Receipt out = signedBy(author, now, bundle.id(), bundle.date(), book);
    for (std::uint32_t i = 0; i < bundle.findings().size(); ++i) {
        if (view.standing(i) != Standing::Resolved)
            ++out.open.at(std::min<std::size_t>(bundle.findings()[i].rank, 4));
    }
    out.hidden = view.hiddenCount();
    out.undecided = view.wantedCount;
    out.undecidedUrgent = view.undecidedUrgent;
    return out;
}

Receipt receiptFor(const BundleRevision &revision, const BundleTally &tally, const DecisionBook &book,
                   UtcTime now, const std::string &author)
{
    Receipt out = signedBy(author, now, revision.bundleId, revision.bundleId.substr(0, 10), book);
    out.open = tally.open;
    out.undecided = tally.asking;
    out.undecidedUrgent = tally.open.front();
    return out;
}

std::string receiptToJson(const Receipt &receipt)
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.receipt.v1").member("bundle_id", receipt.bundleId);
    w.member("day", receipt.day).member("consumed_at", receipt.consumedAt.iso());
    w.member("consumed_by", receipt.consumedBy).key("open").beginObject();
    for (std::size_t i = 0; i < priorityNames.size(); ++i)
        w.member(priorityNames.at(i), static_cast<std::int64_t>(receipt.open.at(i)));
    w.endObject().member("hidden", static_cast<std::int64_t>(receipt.hidden));
    w.member("undecided", static_cast<std::int64_t>(receipt.undecided));
    w.member("undecided_p0", static_cast<std::int64_t>(receipt.undecidedUrgent));
    w.key("decisions").beginObject();
    for (const DecisionKind kind : allDecisionKinds)
        w.member(decisionKindName(kind),
                 static_cast<std::int64_t>(receipt.decisions.at(static_cast<std::size_t>(kind))));
    w.endObject().member("minutes", receipt.minutes).endObject();
    return w.take() + '\n';
}

Result<void> writeReceipt(const std::string &dataDirectory, const Receipt &receipt)
{
    const auto path = pathOf(dataDirectory, receipt.bundleId);
    if (!path)
        return path.error();
    if (auto made = makeDirectory(dataDirectory + "/receipts"); !made)
        return made;
    return writeFileAtomically(*path, receiptToJson(receipt));
}

Result<Receipt> readReceipt(const std::string &dataDirectory, const std::string &bundleId)
{
    const auto path = pathOf(dataDirectory, bundleId);
    const auto text = path ? readFile(*path, largestFile) : Result<std::string>(path.error());
    const auto tree = text ? parseJson(*text, *path) : Result<JsonValue>(text.error());
    if (!tree)
        return tree.error();
    Receipt out;
    out.bundleId = tree->stringOr("bundle_id");
    out.day = tree->stringOr("day");
    out.consumedBy = tree->stringOr("consumed_by");
    const auto at = parseIsoTime(tree->stringOr("consumed_at"));
    if (out.bundleId != bundleId || !at)
        return Error{ErrorCode::Corrupt, Sentence::saying("it is not the receipt of %1", bundleId), *path};
    out.consumedAt = *at;
    const JsonValue none;
    const JsonValue *open = tree->find("open");
    for (std::size_t i = 0; i < priorityNames.size(); ++i)
        out.open.at(i) = numberOf(open ? *open : none, priorityNames.at(i));
    out.hidden = numberOf(*tree, "hidden");
    out.undecided = numberOf(*tree, "undecided");
    out.undecidedUrgent = numberOf(*tree, "undecided_p0");
    const JsonValue *decisions = tree->find("decisions");
    for (const DecisionKind kind : allDecisionKinds)
        out.decisions.at(static_cast<std::size_t>(kind)) =
            numberOf(decisions ? *decisions : none, decisionKindName(kind));
    out.minutes = static_cast<int>(numberOf(*tree, "minutes"));
    return out;
}

std::string receiptSentence(const Receipt &receipt)
{
    std::vector<std::string> kinds;
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (receipt.decisions.at(i) > 0)
            kinds.push_back(std::to_string(receipt.decisions.at(i)) + ' ' + kindWords.at(i));
    }
    std::string out = std::to_string(receipt.openCount()) + " open, " +
                      counted(receipt.decisionCount(), "decision", "decisions");
    if (!kinds.empty())
        out += " (" + joined(kinds, ", ") + ") in " +
               counted(static_cast<std::size_t>(receipt.minutes), "minute", "minutes");
    return out + ", " + std::to_string(receipt.hidden) + " hidden, " + std::to_string(receipt.undecided) +
           " left undecided.";
}

} // namespace prism
