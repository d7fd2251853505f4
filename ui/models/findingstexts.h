// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "ui/models/rowset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Title, surface and id of each finding of a bundle one after another in one block, ASCII letters in lower
/// case, each ended by a zero byte (one within a text became a blank). Searching and sorting read this and
/// not the bundle's file. Immutable; any thread.
class FindingsTexts
{
public:
    explicit FindingsTexts(const Bundle &bundle);

    /// The three texts in a row, with the zero bytes between them.
    [[nodiscard]] std::string_view all(std::uint32_t finding) const
    {
        return {m_block.data() + m_starts[finding], m_starts[finding + 1] - m_starts[finding] - 1};
    }
    /// Adds every finding that holds the word, folded by foldedWord(), to `into`.
    void search(std::string_view word, RowSet &into) const;
    /// Bytes that are held.
    [[nodiscard]] std::size_t bytes() const;

private:
    std::string m_block;
    std::vector<std::uint32_t> m_starts;    // of each finding, and the end
    std::vector<std::uint32_t> m_landmarks; // the finding at every so many bytes of the block
};

/// ASCII letters in lower case, zero bytes as blanks.
[[nodiscard]] char foldedByte(char c);
[[nodiscard]] std::string foldedWord(std::string_view word);

} // namespace prism
