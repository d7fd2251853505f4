// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <memory>

namespace prism {

/// What shows notifications on this system for a program that does not stay: prism-notify, on macOS
/// osascript.
[[nodiscard]] std::unique_ptr<Notifier> systemNotifier();

} // namespace prism
