// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace prism {

/// What prism-keychain and its caller agree upon. `prism-keychain state|read|write|remove SERVICE NAME`: a
/// value to write comes on standard input, a value that was read goes to standard output, as the bytes stand.
/// The exit status is the answer; standard error holds a sentence without any value.
enum class KeychainAnswer : int {
    Done = 0,
    Failed = 1,  ///< anything that has no status of its own
    Misused = 2, ///< wrong words, or a value that a keychain cannot hold
    NotFound = 10,
    Absent = 11,
    Locked = 12,
    Denied = 13,
    Frozen = 14,
};

/// The longest value: keys and passwords are short, and a keychain is no store for files.
constexpr std::size_t keychainValueLimit = std::size_t{64} << 10;
/// The longest service or name.
constexpr std::size_t keychainNameLimit = 256;

} // namespace prism
