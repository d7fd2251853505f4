// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/facts/oddoneout.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// Which hosts have a finding, which were looked at and have not, and the facts by which they differ. A plain
/// value; any thread.
struct OddHosts
{
    enum class Verdict {
        OneHost,    ///< the bundle has one host: nothing to compare
        Everywhere, ///< every host that was looked at has it
        NoFacts,    ///< of neither or only one side facts were kept
        TooFew,     ///< facts of one host on each side: nearly all of them differ
        NoneFound,  ///< no single fact separates them
        Found,
    };

    Verdict verdict = Verdict::OneHost;
    bool isByRule = false;         ///< any finding of the rule counts, since this one is of one host
    std::string rule;              ///< "lint:broken-symlinks"
    std::vector<std::string> hits; ///< in the bundle's order
    std::size_t looked = 0;        ///< hosts that the daemon looked at
    std::size_t hitsWithFacts = 0;
    std::size_t cleansWithFacts = 0;
    std::vector<Separator> separators; ///< at most mostSeparators, the most telling first
    std::size_t more = 0;              ///< further ones

    static constexpr std::size_t mostSeparators = 5;
};

/// Compares by the facts that an inbox keeps, those of the bundle's day or of the week before. A host counts
/// as clean only if the finding's producer looked there and was healthy. Reads a file a host: never on the
/// GUI thread. Stopped, it tells what it has until then, which is for nobody to show.
[[nodiscard]] OddHosts oddHosts(const Bundle &bundle, std::uint32_t finding, const std::string &inbox,
                                const std::stop_token &stop = {});

/// "3 of 12 hosts have it: web-1, web-2, web-3", then a line a separator: "All of them have openssl 3.0.11,
/// the others 3.0.15". English; empty where there is one host. As printable() leaves texts.
[[nodiscard]] std::vector<std::string> oddLines(const OddHosts &odd);

} // namespace prism
