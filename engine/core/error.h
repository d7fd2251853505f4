// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <string>

namespace prism {

/// What kind of failure it is. Programs branch on this, never on the text.
enum class ErrorCode {
    InvalidInput,     ///< a value the caller gave breaks a rule
    NotFound,         ///< a file, key, program or finding is not there
    Unreadable,       ///< it is there, and reading it failed or is not allowed
    Corrupt,          ///< it was read, and is not what its format says
    TooLarge,         ///< over a size or count limit
    TooDeep,          ///< nested beyond the depth limit
    Io,               ///< writing failed
    NoSpace,          ///< writing failed for want of room
    PermissionDenied, ///< the operating system refused
    Busy,             ///< somebody else holds the lock
    Timeout,          ///< a time limit ran out
    Cancelled,        ///< the operator or a signal stopped it
    Unsupported,      ///< this platform or this version cannot do it
    Refused,          ///< a safety rule forbids it
    External,         ///< another program failed
};

/// An expected failure: a code, a sentence an operator can read, and where it happened.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    Sentence message;  ///< one sentence, UTF-8, no trailing newline
    std::string place; ///< file (and line or byte) it speaks of; empty when there is none

    bool operator==(const Error &) const = default;

    /// "place: message", or the message alone when there is no place.
    [[nodiscard]] Sentence text() const
    {
        return place.empty() ? message : Sentence::saying("%1: %2", place, message);
    }
};

/// An Error made from errno: names the failing action and the system's reason, and maps ENOSPC, EACCES,
/// ENOENT.
[[nodiscard]] Error errorFromErrno(int errnoValue, const Sentence &action, const std::string &place);

} // namespace prism
