// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bytesearch.h"

#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace prism {

namespace {

std::size_t findPlain(std::string_view text, std::string_view word, std::size_t from)
{
    if (from > text.size())
        return std::string_view::npos;
    const void *found = ::memmem(text.data() + from, text.size() - from, word.data(), word.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char *>(found) - text.data());
}

#if defined(__x86_64__)

// First and last byte agree there already.
bool isWord(const char *place, std::string_view word)
{
    return word.size() <= 2 || std::memcmp(place + 1, word.data() + 1, word.size() - 2) == 0;
}

// The places of a block where the first and the last byte of the word stand, one bit each.
struct SseBlock
{
    static constexpr std::size_t width = 16;
    __m128i first;
    __m128i last;

    explicit SseBlock(std::string_view word)
        : first(_mm_set1_epi8(word.front()))
        , last(_mm_set1_epi8(word.back()))
    {}
    [[nodiscard]] std::uint32_t candidates(const char *place, std::size_t length) const
    {
        const auto load = [](const char *p) {
            __m128i block;
            std::memcpy(&block, p, sizeof block);
            return block;
        };
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(first, load(place)), _mm_cmpeq_epi8(last, load(place + length - 1)));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(both));
    }
};

std::size_t findSse(std::string_view text, std::string_view word, std::size_t from)
{
    const SseBlock block(word);
    std::size_t at = from;
    for (; at + word.size() - 1 + SseBlock::width <= text.size(); at += SseBlock::width) {
        for (std::uint32_t bits = block.candidates(text.data() + at, word.size()); bits != 0;
             bits &= bits - 1) {
            const std::size_t place = at + static_cast<std::size_t>(__builtin_ctz(bits));
            if (isWord(text.data() + place, word))
                return place;
        }
    }
    return findPlain(text, word, at);
}

__attribute__((target("avx2"))) std::size_t findAvx2(std::string_view text, std::string_view word,
                                                     std::size_t from)
{
    constexpr std::size_t width = 32;
    const __m256i first = _mm256_set1_epi8(word.front());
    const __m256i last = _mm256_set1_epi8(word.back());
    std::size_t at = from;
    for (; at + word.size() - 1 + width <= text.size(); at += width) {
        __m256i head;
        __m256i tail;
        std::memcpy(&head, text.data() + at, width);
        std::memcpy(&tail, text.data() + at + word.size() - 1, width);
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(first, head), _mm256_cmpeq_epi8(last, tail));
        for (auto bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(both)); bits != 0;
             bits &= bits - 1) {
            const std::size_t place = at + static_cast<std::size_t>(__builtin_ctz(bits));
            if (isWord(text.data() + place, word))
                return place;
        }
    }
    return findPlain(text, word, at);
}

#endif

} // namespace

std::size_t findBytes(std::string_view text, std::string_view word, std::size_t from)
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") != 0 ? findAvx2(text, word, from) : findSse(text, word, from);
#else
    return findPlain(text, word, from);
#endif
}

} // namespace prism
