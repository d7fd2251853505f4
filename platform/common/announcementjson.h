// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace prism {

/// How `prism` hands an announcement to `prism-notify` on its standard input: one JSON object with the
/// members kind, urgency, key, title, text, link; not its facts.
[[nodiscard]] std::string announcementJson(const Announcement &announcement);

/// Reads it. InvalidInput for an unknown word or without key and title.
[[nodiscard]] Result<Announcement> parseAnnouncement(std::string_view json);

/// The longest text of one announcement in bytes.
inline constexpr std::size_t announcementLimit = std::size_t{64} << 10;

/// What prism-notify's exit status says; standard error holds a sentence.
enum class NotifyAnswer : int {
    Told = 0,
    Failed = 1,  ///< the server refused it
    Misused = 2, ///< no announcement came
    Absent = 11, ///< nobody shows notifications here
    Frozen = 14, ///< the server does not answer
};

} // namespace prism
