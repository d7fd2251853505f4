// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionsofday.h"

#include "engine/core/localday.h"

#include <optional>
#include <utility>
#include <vector>

namespace prism {

DecisionBook bookAsOf(const DecisionBook &book, std::string_view day, const std::string &timeZone)
{
    using Fate = BookedDecision::Fate;
    std::vector<LedgerEntry> entries;
    for (const BookedDecision &booked : book.all()) {
        const Decision &made = booked.decision;
        if (localDay(made.at, timeZone) > day)
            continue;
        entries.push_back({{}, LedgerEntry::Kind::Decide, made.id, made.author, made.at, {}, made});
        const bool isOver = booked.fate == Fate::Reverted || booked.fate == Fate::Ended;
        if (!isOver || localDay(booked.endedAt, timeZone) > day)
            continue;
        const auto kind = booked.fate == Fate::Reverted ? LedgerEntry::Kind::Revert : LedgerEntry::Kind::End;
        entries.push_back({{}, kind, made.id, booked.endedBy, booked.endedAt, booked.note, std::nullopt});
    }
    return DecisionBook(std::move(entries));
}

DecidedView decideAsOfItsDay(const Bundle &bundle, const DecisionBook &book, const std::string &timeZone)
{
    return decide(bundle, bookAsOf(book, bundle.date(), timeZone).inForce(), bundle.date());
}

} // namespace prism
