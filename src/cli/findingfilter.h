// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "src/cli/arguments.h"
#include "src/cli/verb.h"

#include <optional>
#include <string>
#include <vector>

namespace prism {

/// Which findings a verb was asked for: --host, --daemon, --priority, --state, --text.
class FindingFilter
{
public:
    explicit FindingFilter(const Arguments &arguments);

    [[nodiscard]] bool accepts(const Bundle &bundle, const BundleFinding &finding) const;
    /// "host web, P1 and above", "" if everything is accepted.
    [[nodiscard]] std::string words() const;

private:
    std::optional<std::string> m_host;
    std::optional<std::string> m_daemon;
    std::optional<std::string> m_priority;
    std::optional<std::string> m_state;
    std::string m_text;
};

/// The filter's options, before those of the verb.
[[nodiscard]] std::vector<OptionSpec> withFilterOptions(std::vector<OptionSpec> options);

} // namespace prism
