// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionledger.h"

#include "engine/core/localday.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace prism {
namespace {

using Fate = BookedDecision::Fate;
using Subject = std::tuple<DecisionReach, Daemon, std::string, std::vector<std::string>>;

Subject subjectOf(const DecisionScope &scope)
{
    return {scope.reach, scope.daemon, scope.subject, scope.hosts};
}

bool isOver(Fate fate)
{
    return fate == Fate::Reverted || fate == Fate::Ended;
}

constexpr std::size_t shortestPrefix = 4;

} // namespace

std::string_view ledgerKindName(LedgerEntry::Kind kind)
{
    switch (kind) {
    case LedgerEntry::Kind::Decide:
        return "decide";
    case LedgerEntry::Kind::Revert:
        return "revert";
    case LedgerEntry::Kind::End:
        return "end";
    }
    return {};
}

DecisionBook::DecisionBook(std::vector<LedgerEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.at < b.at; });
    std::map<std::string, std::size_t, std::less<>> byId;
    for (LedgerEntry &entry : entries) {
        if (entry.kind == LedgerEntry::Kind::Decide && entry.made) {
            if (byId.emplace(entry.made->id, m_all.size()).second)
                m_all.push_back({std::move(*entry.made), Fate::InForce, {}, {}, {}});
        }
    }
    for (const LedgerEntry &entry : entries) {
        const auto it = byId.find(entry.decision);
        if (entry.kind == LedgerEntry::Kind::Decide || it == byId.end())
            continue;
        BookedDecision &booked = m_all[it->second];
        if (isOver(booked.fate))
            continue;
        booked.fate = entry.kind == LedgerEntry::Kind::Revert ? Fate::Reverted : Fate::Ended;
        booked.endedAt = entry.at;
        booked.endedBy = entry.author;
        booked.note = entry.note;
    }
    // Of several about one subject the last counts. When it is taken back, the one before counts again.
    std::map<Subject, std::size_t> latest;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isOver(m_all[i].fate))
            continue;
        const auto [it, isNew] = latest.emplace(subjectOf(m_all[i].decision.scope), i);
        if (!isNew) {
            m_all[it->second].fate = Fate::Superseded;
            it->second = i;
        }
    }
}

std::vector<Decision> DecisionBook::inForce() const
{
    std::vector<Decision> out;
    for (const BookedDecision &booked : m_all) {
        if (booked.fate == Fate::InForce)
            out.push_back(booked.decision);
    }
    return out;
}

const BookedDecision *DecisionBook::find(std::string_view id) const
{
    const BookedDecision *found = nullptr;
    for (const BookedDecision &booked : m_all) {
        if (booked.decision.id == id)
            return &booked;
        if (id.size() < shortestPrefix || booked.decision.id.compare(0, id.size(), id) != 0)
            continue;
        if (found)
            return nullptr; // it could be either
        found = &booked;
    }
    return found;
}

std::vector<std::string> DecisionBook::lastBatch() const
{
    const auto last = std::find_if(m_all.rbegin(), m_all.rend(),
                                   [](const BookedDecision &booked) { return !isOver(booked.fate); });
    std::vector<std::string> out;
    if (last == m_all.rend())
        return out;
    for (const BookedDecision &booked : m_all) {
        if (booked.decision.batch == last->decision.batch && !isOver(booked.fate))
            out.push_back(booked.decision.id);
    }
    return out;
}

std::vector<std::string> DecisionBook::madeOn(std::string_view day, const std::string &timeZone) const
{
    std::vector<std::string> out;
    for (const BookedDecision &booked : m_all) {
        if (!isOver(booked.fate) && localDay(booked.decision.at, timeZone) == day)
            out.push_back(booked.decision.id);
    }
    return out;
}

} // namespace prism
