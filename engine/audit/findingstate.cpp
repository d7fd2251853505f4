// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/findingstate.h"

namespace prism {

std::string_view findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::New:
        return "new";
    case FindingState::Baseline:
        return "baseline";
    case FindingState::Recurring:
        return "recurring";
    case FindingState::Regressed:
        return "regressed";
    case FindingState::Carried:
        return "carried";
    case FindingState::Resolved:
        return "resolved";
    case FindingState::Unknown:
        return "unknown";
    }
    return "unknown";
}

FindingState findingStateOf(char letter)
{
    switch (letter) {
    case 'n':
        return FindingState::New;
    case 'b':
        return FindingState::Baseline;
    case 'r':
        return FindingState::Recurring;
    case 'g':
        return FindingState::Regressed;
    case 'x':
        return FindingState::Resolved;
    default:
        return FindingState::Unknown;
    }
}

bool asksForDecision(int rank, FindingState state)
{
    return rank <= 1 || state == FindingState::New || state == FindingState::Baseline ||
           state == FindingState::Regressed;
}

} // namespace prism
