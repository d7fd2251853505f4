// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/cli/verb.h"

#include <string>

namespace prism {

/// `prism help`: what Prism is, the verbs, the exit statuses, the variables.
[[nodiscard]] std::string overview(const VerbList &verbs, const Streams &streams);
/// `prism help VERB`.
[[nodiscard]] std::string helpOf(const VerbSpec &spec, const Streams &streams);
/// `prism help triage`: the decisions, their reach, what ends them, and the table of transitions.
[[nodiscard]] std::string triageHelp(const Streams &streams);
/// The manual page prism(1) in man(7) form, from the same table.
[[nodiscard]] std::string manualPage(const VerbList &verbs);
/// The completion script for "bash", "zsh" or "fish", from the same table.
[[nodiscard]] std::string completionScript(const VerbList &verbs, std::string_view shell);

} // namespace prism
