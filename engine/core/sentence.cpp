// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

namespace prism {

Sentence::Sentence(const char *pattern, const char *one, std::int64_t count, std::vector<Sentence> values)
    : m_pattern(pattern)
    , m_one(one)
    , m_count(count)
    , m_values(std::move(values))
{
    const std::string_view said = one != nullptr && count == 1 ? one : pattern;
    for (std::size_t i = 0; i < said.size(); ++i) {
        const char place = said[i] == '%' && i + 1 < said.size() ? said[i + 1] : '\0';
        const auto value = static_cast<std::size_t>(place - '1');
        if (place == 'n' && one != nullptr)
            m_text += std::to_string(count);
        else if (place >= '1' && place <= '9' && value < m_values.size())
            m_text += m_values[value].text();
        else {
            m_text += said[i];
            continue;
        }
        ++i;
    }
}

} // namespace prism
