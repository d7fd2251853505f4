// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/stage.h"

#include <chrono>
#include <string>

namespace prism {

/// Asks a health URL (http or https, through curl) until it answers with 2xx or the limit is over. The end's
/// note holds the beginning of the answer.
[[nodiscard]] StageEnd waitHealthy(const std::string &url, std::chrono::seconds limit,
                                   const StageContext &context);

/// Whether text is an http or https URL with a host, without a login, blanks or control characters.
[[nodiscard]] bool isHealthUrl(const std::string &url);

} // namespace prism
