// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/facts/hostfacts.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What became of a fact.
enum class FactChangeKind {
    Added,
    Removed,
    Upgraded,   ///< a package, to a newer version
    Downgraded, ///< a package, to an older version
    Changed,    ///< anything else that has another value
};

/// "added", "removed", "upgraded", "downgraded", "changed".
[[nodiscard]] std::string_view factChangeName(FactChangeKind kind);

/// One fact that changed.
struct FactChange
{
    FactChangeKind kind = FactChangeKind::Changed;
    std::string group;
    std::string name;
    std::string before; ///< "" if it was not there
    std::string after;  ///< "" if it is not there

    bool operator==(const FactChange &) const = default;
};

/// What changed on a host between two looks.
struct FactsDiff
{
    std::string host;
    std::string before; ///< day
    std::string after;  ///< day
    bool rebooted = false;
    std::string bootedAt; ///< when, if it was rebooted; "" if that is not known
    std::vector<FactChange>
        changes; ///< the system first, then by group and name; without what a boot changes
    std::vector<std::string> unknown; ///< groups that one of the two looks did not read; not compared

    [[nodiscard]] bool isEmpty() const { return !rebooted && changes.empty() && unknown.empty(); }
    /// Packages that changed this way.
    [[nodiscard]] std::size_t packages(FactChangeKind kind) const;
};

/// Compares two looks at one host. Groups that one of them did not read whole tell only of what both have.
[[nodiscard]] FactsDiff diffFacts(const HostFacts &before, const HostFacts &after);

/// In one clause: "kernel 6.1.0-25 -> 6.1.0-26, rebooted, 14 packages upgraded (openssl, ...), 1 added (jq)";
/// "" if nothing changed. As printable() leaves texts.
[[nodiscard]] std::string diffClause(const FactsDiff &diff);

/// What a fact is called: "kernel", "port tcp/22", "openssl".
[[nodiscard]] std::string factLabel(std::string_view group, std::string_view name);

} // namespace prism
