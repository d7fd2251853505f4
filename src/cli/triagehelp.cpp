// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisiontransitions.h"
#include "src/cli/helptext.h"
#include "src/cli/paint.h"

namespace prism {

std::string triageHelp(const Streams &streams)
{
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    std::string out = paint.bold("Deciding about findings") + '\n';
    out += wrapped(
        "approve: it is to be dealt with, and stays in sight. defer: not before a day, until it is worse, "
        "or until the next bundle. skip: not today. accept: an owner takes the risk, for a reason, until a "
        "day. false-positive: the detector is wrong here.",
        width);
    out += wrapped(
        "Each reaches one finding on this host, the same finding on these hosts or on all hosts (also "
        "those to come), or every finding of a rule. The narrowest decision that holds wins, of equals "
        "the later.",
        width);
    out += wrapped(
        "Nothing hides for ever: a year is the longest. A hidden finding comes back, and says why, when "
        "its end has come, when its priority rises, when its evidence doubles (and grows by five), when "
        "more hosts have it, or when it returns after it was resolved. A decision about a finding that is "
        "resolved ends by itself.",
        width);
    out += '\n' + paint.bold("From each standing, what may happen and where it leads") + '\n';
    out += transitionsAsText(width);
    return out;
}

} // namespace prism
