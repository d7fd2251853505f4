// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What became of a finding from one day to a later one.
enum class ChangeKind {
    New,      ///< open on the later day only
    Worse,    ///< open on both, more urgent
    Better,   ///< open on both, less urgent
    Resolved, ///< open on the earlier day only, and a healthy producer looked on the later one
    Unseen,   ///< open on the earlier day only, but nobody can tell whether it is gone
};

inline constexpr std::array<ChangeKind, 5> allChangeKinds{
    ChangeKind::New, ChangeKind::Worse, ChangeKind::Better, ChangeKind::Resolved, ChangeKind::Unseen};

/// "new", "worse", "better", "resolved", "unseen".
[[nodiscard]] std::string_view changeKindName(ChangeKind kind);

/// One finding that changed. The views point into the bundles of the comparison.
struct FindingChange
{
    ChangeKind kind = ChangeKind::New;
    const BundleKey *key = nullptr;        ///< in the bundle that has the finding, the later one first
    const BundleFinding *before = nullptr; ///< nullptr if it was not open then
    const BundleFinding *after = nullptr;  ///< nullptr if it is not open now

    /// The finding as last seen.
    [[nodiscard]] const BundleFinding &finding() const { return after ? *after : *before; }
};

/// The changes of one host.
struct HostChanges
{
    std::string host;
    std::array<std::size_t, allChangeKinds.size()> counts{}; ///< by ChangeKind
    std::size_t same = 0;                                    ///< open on both days, as urgent
    std::vector<FindingChange> changes;                      ///< by kind, then urgency, key and id

    [[nodiscard]] std::size_t count(ChangeKind kind) const
    {
        return counts.at(static_cast<std::size_t>(kind));
    }
};

/// Two days side by side. Immutable once made; any thread may read it.
struct BundleComparison
{
    std::shared_ptr<const Bundle> before;
    std::shared_ptr<const Bundle> after;
    std::vector<HostChanges>
        hosts; ///< in the order of the later bundle, then of the earlier one, then by name

    [[nodiscard]] std::size_t count(ChangeKind kind) const;
    [[nodiscard]] std::size_t same() const;
};

/// Compares the open findings of two bundles by key and id. Linear in their findings; any thread.
[[nodiscard]] BundleComparison compareBundles(std::shared_ptr<const Bundle> before,
                                              std::shared_ptr<const Bundle> after);

} // namespace prism
