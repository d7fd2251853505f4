// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "ui/highlight/highlighter.h"

namespace prism {

/// Reads the HTML that `kate-syntax-highlighter` prints: one <pre> of text, character references and <span>
/// with colours, not nested. It is not trusted: Corrupt unless the text in it equals `text`. Any thread.
[[nodiscard]] Result<HighlightedLines> readHighlightedHtml(const QString &html, const QString &text);

} // namespace prism
