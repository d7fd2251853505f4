// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsindex.h"

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t mostOrders = 8; // four bytes a finding each

bool isDescending(const SortKeys &keys)
{
    return keys.size() == 1 && keys.front().order == Qt::DescendingOrder;
}

} // namespace

FindingsIndex::FindingsIndex(std::shared_ptr<const Bundle> bundle)
    : m_bundle(std::move(bundle))
{}

const FindingsTexts &FindingsIndex::texts() const
{
    std::call_once(m_textsOnce, [this] {
        m_texts.emplace(*m_bundle);
        m_hasTexts = true;
    });
    return *m_texts;
}

const std::vector<std::pair<std::uint32_t, std::uint32_t>> &FindingsIndex::keyRanges() const
{
    std::call_once(m_rangesOnce, [this] { m_keyRanges = rangesByKey(*m_bundle); });
    return m_keyRanges;
}

std::shared_ptr<const RowOrder> FindingsIndex::knownOrder(const SortKeys &keys) const
{
    // One column backwards is its order backwards.
    if (needsDecisions(keys))
        return nullptr;
    if (isDescending(keys)) {
        const auto ascending = knownOrder({{keys.front().column, Qt::AscendingOrder}});
        return ascending ? std::make_shared<const RowOrder>(ascending->rbegin(), ascending->rend()) : nullptr;
    }
    const std::scoped_lock lock(m_mutex);
    const auto known =
        std::ranges::find(m_orders, keys, &std::pair<SortKeys, std::shared_ptr<const RowOrder>>::first);
    return known == m_orders.end() ? nullptr : known->second;
}

std::shared_ptr<const RowOrder> FindingsIndex::order(const SortKeys &keys,
                                                     const std::vector<Standing> &standings) const
{
    if (needsDecisions(keys))
        return std::make_shared<const RowOrder>(orderedBy(*this, keys, standings));
    if (auto known = knownOrder(keys))
        return known;
    if (isDescending(keys)) {
        const auto ascending = order({{keys.front().column, Qt::AscendingOrder}});
        return std::make_shared<const RowOrder>(ascending->rbegin(), ascending->rend());
    }
    auto made = std::make_shared<const RowOrder>(orderedBy(*this, keys));
    const std::scoped_lock lock(m_mutex);
    if (m_orders.size() == mostOrders)
        m_orders.erase(m_orders.begin());
    m_orders.emplace_back(keys, made);
    return made;
}

} // namespace prism
