// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <string>
#include <vector>

namespace prism {

/// What findings are copied as.
enum class CopyFormat {
    Text,     ///< a line a finding, tab-separated: priority, state, key, title, surface, id
    Markdown, ///< a task list
    Json,     ///< an array of {"key", "finding"}, the findings as their producers wrote them
    Command,  ///< what to do next, a line each, none twice
};

/// Findings of a bundle for the clipboard. Control characters are escaped except in JSON: a command pasted
/// into a terminal is one line, which no finding can end. Any thread.
[[nodiscard]] std::string copyOf(const Bundle &bundle, const std::vector<const BundleFinding *> &findings,
                                 CopyFormat format);

} // namespace prism
