// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/jsontoken.h"

#include <cstddef>
#include <mutex>
#include <string_view>
#include <vector>

namespace prism {

/// One entry of the action queue, in its order.
struct QueueEntry
{
    std::string_view findingId;
    std::string_view priority;
    std::string_view action;
    std::string_view skill;
    std::string_view sourceKey;
    bool carried = false;
};

/// The action queue of a bundle (FORMATS.md 8.3), which lists most findings a second time: its head is read
/// with the bundle, all of it when somebody asks. Any thread.
class BundleQueue
{
public:
    BundleQueue() = default;
    BundleQueue(const BundleQueue &) = delete;
    BundleQueue &operator=(const BundleQueue &) = delete;

    /// Entries that are read with the bundle.
    static constexpr std::size_t headSize = 100;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const std::vector<QueueEntry> &head() const { return m_head; }
    /// Every entry, read at the first call.
    [[nodiscard]] const std::vector<QueueEntry> &all() const;

private:
    friend class BundleReader;

    std::string_view m_text;    // the array
    std::size_t m_readable = 0; // bytes that simdjson may read of it
    std::size_t m_size = 0;
    std::vector<QueueEntry> m_head;
    TextArena m_headArena;
    mutable std::once_flag m_once;
    mutable std::vector<QueueEntry> m_all;
    mutable TextArena m_arena;
};

} // namespace prism
