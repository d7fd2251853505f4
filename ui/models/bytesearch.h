// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace prism {

/// The position of a word, which is not empty, in a text at or after `from`; npos if there is none. Reads the
/// text as fast as the memory delivers it: the first and the last byte of the word are compared at 32 places
/// at once where the processor can, at 16 on any x86-64; elsewhere memmem() does it. Any thread.
[[nodiscard]] std::size_t findBytes(std::string_view text, std::string_view word, std::size_t from);

} // namespace prism
