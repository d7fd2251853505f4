// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace prism {

/// A reason out of a bundle as displayStored() shows it. Of "what: why", as the collector writes of a host or
/// a producer, each half that is one of the engine's sentences is in the language of the window.
[[nodiscard]] QString storedReason(std::string_view utf8);

} // namespace prism
