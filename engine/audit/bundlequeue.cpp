// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundlequeue.h"

#include "engine/audit/queuescan.h"

namespace prism {

const std::vector<QueueEntry> &BundleQueue::all() const
{
    std::call_once(m_once, [this] {
        if (m_text.empty())
            return;
        m_all.reserve(m_size);
        try {
            simdjson::ondemand::parser parser;
            auto document =
                parser.iterate(simdjson::padded_string_view(m_text.data(), m_text.size(), m_readable));
            for (auto item : document.get_array())
                static_cast<void>(takeQueueEntry(item.value(), m_arena, m_all));
        } catch (const simdjson::simdjson_error &) {
            // Bundle::open() walked over each entry: what it accepted ends here only for want of memory.
            m_all = m_head;
        }
    });
    return m_all;
}

} // namespace prism
