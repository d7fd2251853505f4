// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/findinghistory.h"
#include "src/cli/verb.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace prism {

class HistoryStore;

/// Since when findings of a bundle are open, from the history. It counts to the newest bundle, so of an
/// earlier one, and without a history, nothing is known; a history that cannot be read is no reason to list
/// no findings. Main thread.
class FindingsAge
{
public:
    FindingsAge(const Invocation &invocation, const Bundle &bundle);
    ~FindingsAge();
    FindingsAge(const FindingsAge &) = delete;
    FindingsAge &operator=(const FindingsAge &) = delete;

    [[nodiscard]] bool isKnown() const { return m_store != nullptr; }
    /// By position in Bundle::findings().
    [[nodiscard]] std::optional<FindingHistory> of(std::uint32_t finding) const;

private:
    const Bundle &m_bundle;
    std::unique_ptr<HistoryStore> m_store;
};

} // namespace prism
