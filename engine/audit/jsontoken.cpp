// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/jsontoken.h"

#include "engine/core/jsonescape.h"
#include "engine/core/jsonparser.h"

#include <algorithm>
#include <cstring>

namespace prism {
namespace {

constexpr std::size_t blockSize = std::size_t{1} << 18;

} // namespace

std::string_view TextArena::keep(std::string_view text)
{
    if (m_used + text.size() > m_capacity) {
        m_capacity = std::max(blockSize, text.size());
        m_blocks.emplace_back(new char[m_capacity]);
        m_used = 0;
    }
    char *place = m_blocks.back().get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    m_size += text.size();
    return {place, text.size()};
}

namespace token {

std::string_view trim(std::string_view raw)
{
    const auto blank = [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    };
    while (!raw.empty() && blank(raw.back()))
        raw.remove_suffix(1);
    while (!raw.empty() && blank(raw.front()))
        raw.remove_prefix(1);
    return raw;
}

bool isTruthy(std::string_view raw)
{
    raw = trim(raw);
    if (raw.empty())
        return false;
    switch (raw.front()) {
    case '"':
        return raw.size() > 2;
    case 't':
        return true;
    case 'f':
    case 'n':
        return false;
    case '[':
    case '{':
        return !trim(raw.substr(1, raw.size() - 2)).empty();
    default: {
        const auto parsed = parseJson(raw);
        return parsed && parsed->isTruthy();
    }
    }
}

std::string_view text(std::string_view raw, TextArena &arena)
{
    raw = trim(raw);
    if (raw.size() >= 2 && raw.front() == '"') {
        const std::string_view inner = raw.substr(1, raw.size() - 2);
        if (std::memchr(inner.data(), '\\', inner.size()) == nullptr)
            return inner;
        return arena.keep(unescaped(inner));
    }
    if (raw.empty() || (raw.front() != '[' && raw.front() != '{')) {
        return raw;
    }
    const auto parsed = parseJson(raw);
    return parsed ? arena.keep(parsed->asText()) : raw;
}

} // namespace token

} // namespace prism
