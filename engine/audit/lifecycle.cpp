// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/lifecycle.h"

#include <algorithm>
#include <functional>

namespace prism {

void IdTable::reset(std::size_t count)
{
    std::size_t capacity = 16;
    while (capacity < count * 2)
        capacity *= 2;
    m_mask = capacity - 1;
    m_slots.assign(capacity, Slot());
}

std::pair<int, bool> IdTable::insert(std::string_view id, int position)
{
    for (std::size_t i = std::hash<std::string_view>()(id) & m_mask;; i = (i + 1) & m_mask) {
        Slot &slot = m_slots[i];
        if (slot.position < 0) {
            slot = {id, position};
            return {position, true};
        }
        if (slot.id == id)
            return {slot.position, false};
    }
}

int IdTable::find(std::string_view id) const
{
    if (m_slots.empty())
        return -1;
    for (std::size_t i = std::hash<std::string_view>()(id) & m_mask;; i = (i + 1) & m_mask) {
        const Slot &slot = m_slots[i];
        if (slot.position < 0 || slot.id == id)
            return slot.position;
    }
}

Lifecycle LifecycleComparison::compare(const std::vector<ScannedFinding> &today,
                                       const std::vector<PriorFinding> &prior, bool baseline,
                                       const MayResolve &mayResolve)
{
    Lifecycle out;
    out.states.reserve(today.size());
    m_today.reset(today.size());
    m_prior.reset(prior.size());
    for (std::size_t i = 0; i < prior.size(); ++i)
        m_prior.insert(prior[i].id, static_cast<int>(i));

    for (std::size_t i = 0; i < today.size(); ++i) {
        const ScannedFinding &f = today[i];
        if (f.id.empty()) {
            out.states.push_back(f.isObject ? 'u' : '-');
            out.regressed += f.isRegressed ? 1 : 0;
            continue;
        }
        const int before = m_prior.find(f.id);
        const bool wasResolved = before >= 0 && prior[static_cast<std::size_t>(before)].isResolved;
        const char state = f.isResolved ? 'x' : wasResolved ? 'g' : before >= 0 ? 'r' : baseline ? 'b' : 'n';
        const bool isNew = m_today.insert(f.id, static_cast<int>(i)).second;
        out.states.push_back(f.isRegressed && (state == 'r' || state == 'n' || state == 'b') ? 'g' : state);
        // The producer's own word "regressed" is counted for each finding, beside new and recurring
        // (FORMATS.md 8.2).
        out.regressed += f.isRegressed && state != 'g' ? 1 : 0;
        if (!isNew) {
            if (out.duplicates.empty() || out.duplicates.back() != f.id)
                out.duplicates.push_back(f.id);
            continue;
        }
        out.resolved += state == 'x' ? 1 : 0;
        out.regressed += state == 'g' ? 1 : 0;
        out.recurring += state == 'r' ? 1 : 0;
        out.countNew += state == 'n' || state == 'b' ? 1 : 0;
    }
    for (const PriorFinding &p : prior) {
        if (p.isResolved || m_today.find(p.id) >= 0)
            continue;
        if (p.carries && !mayResolve(p))
            out.carried.push_back(&p);
        else
            ++out.resolved;
    }
    std::sort(out.carried.begin(), out.carried.end(),
              [](const PriorFinding *a, const PriorFinding *b) { return a->id < b->id; });
    return out;
}

} // namespace prism
