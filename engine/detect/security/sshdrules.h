// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priority.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace prism {

/// A value of a setting of the SSH server that lets more in than it should.
struct SshdRule
{
    std::string_view id;  ///< stable, part of finding ids
    std::string_view key; ///< the setting, lower case
    /// What of the value is wrong ("yes", "3des-cbc"); nothing if it is right. `value` is in lower case.
    std::optional<std::string> (*objection)(std::string_view value);
    std::string_view builtInDefault; ///< what OpenSSH does without the setting; empty: right in any case
    Priority priority;
    std::string_view title;
    std::string_view advice;
};

/// The rules that look at one setting each.
[[nodiscard]] std::span<const SshdRule> sshdRules();

} // namespace prism
