// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsorder.h"
#include "ui/models/findingstexts.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace prism {

/// What a table works out of one bundle and keeps: the folded texts and the orders that were asked for. Each
/// is made when first needed, by whoever needs it. Any thread; a large bundle's parts belong on the pool.
class FindingsIndex
{
public:
    explicit FindingsIndex(std::shared_ptr<const Bundle> bundle);
    FindingsIndex(const FindingsIndex &) = delete;
    FindingsIndex &operator=(const FindingsIndex &) = delete;

    [[nodiscard]] const std::shared_ptr<const Bundle> &bundle() const { return m_bundle; }
    [[nodiscard]] std::size_t size() const { return m_bundle->findings().size(); }
    [[nodiscard]] const FindingsTexts &texts() const;
    /// Whether texts() were made.
    [[nodiscard]] bool hasTexts() const { return m_hasTexts; }
    /// [first, last) of the findings of each key.
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint32_t>> &keyRanges() const;
    /// Every finding in this order. One that needs decisions is made of these standings and not kept.
    [[nodiscard]] std::shared_ptr<const RowOrder> order(const SortKeys &keys,
                                                        const std::vector<Standing> &standings = {}) const;
    /// The same if it takes no sorting; null otherwise, and for one that needs decisions. Never waits for
    /// another thread that sorts.
    [[nodiscard]] std::shared_ptr<const RowOrder> knownOrder(const SortKeys &keys) const;

private:
    std::shared_ptr<const Bundle> m_bundle;
    mutable std::once_flag m_textsOnce;
    mutable std::optional<FindingsTexts> m_texts;
    mutable std::atomic<bool> m_hasTexts = false;
    mutable std::once_flag m_rangesOnce;
    mutable std::vector<std::pair<std::uint32_t, std::uint32_t>> m_keyRanges;
    mutable std::mutex m_mutex;                                                         // of m_orders
    mutable std::vector<std::pair<SortKeys, std::shared_ptr<const RowOrder>>> m_orders; // latest last
};

} // namespace prism
