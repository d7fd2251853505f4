// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summaryscan.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace prism {
namespace {

constexpr std::uint64_t multiplier = 0x9FB21C651E98DF25ULL;

std::uint64_t mixed(std::uint64_t h, std::uint64_t word)
{
    h = (h ^ word) * multiplier;
    return h ^ (h >> 32);
}

} // namespace

std::string contentHash(std::string_view bytes)
{
    // Four lanes, so that the multiplications of one step do not wait for one another.
    std::array<std::uint64_t, 4> lane{1, 2, 3, 4};
    const char *p = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 32; left -= 32, p += 32) {
        std::array<std::uint64_t, 4> word{};
        std::memcpy(word.data(), p, 32);
        for (std::size_t i = 0; i < 4; ++i)
            lane[i] = mixed(lane[i], word[i]); // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
    }
    std::array<std::uint64_t, 4> rest{};
    std::memcpy(rest.data(), p, left);
    std::uint64_t h = bytes.size();
    for (std::size_t i = 0; i < 4; ++i)
        h = mixed(mixed(h, lane[i]), rest[i]); // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
    std::array<char, 20> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(h));
    return text.data();
}

} // namespace prism
