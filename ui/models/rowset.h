// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace prism {

/// A set of positions below a fixed size, one bit each.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(std::size_t size)
        : m_words((size + bits - 1) / bits, 0)
        , m_size(size)
    {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool contains(std::size_t i) const { return (m_words[i / bits] >> (i % bits) & 1U) != 0; }
    void insert(std::size_t i) { m_words[i / bits] |= std::uint64_t{1} << (i % bits); }
    void erase(std::size_t i) { m_words[i / bits] &= ~(std::uint64_t{1} << (i % bits)); }
    void insertRange(std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i < last; ++i)
            insert(i);
    }
    /// Keeps what the other holds too; it has the same size.
    void intersect(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    /// Calls `use` with each member in ascending order.
    template<typename Use>
    void forEach(const Use &use) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                use(i * bits + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    static constexpr std::size_t bits = 64;

    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

} // namespace prism
