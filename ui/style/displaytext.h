// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QString>

#include <string_view>

namespace prism {

/// Text from a machine as it may be shown in one line: control characters and bidirectional overrides are
/// escaped visibly (see printable()), and at most 1,000 bytes are shown, since laying out a hostile megabyte
/// would stall the window. Still plain text: the widget must not read it as markup. Any thread.
[[nodiscard]] QString displayText(std::string_view utf8);
[[nodiscard]] inline QString displayText(const std::string &utf8)
{
    return displayText(std::string_view(utf8));
}
[[nodiscard]] inline QString displayText(const char *utf8)
{
    return displayText(std::string_view(utf8));
}

/// A sentence of the engine in the language of the window, its values as displayText() shows them and its
/// numbers as the language writes them. A sentence that no translation knows stays English.
[[nodiscard]] QString displayText(const Sentence &sentence);

/// Text out of a file that Prism writes, a bundle's reason say: one of the engine's sentences without values
/// is shown in the language of the window, each of several between "; " by itself, any other text as
/// displayText() shows it.
[[nodiscard]] QString displayStored(std::string_view utf8);

/// A tool tip that shows `text` as it is. Qt takes a tool tip that looks like HTML for HTML; this one is
/// always escaped.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text for a button or an action, where '&' would become a mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace prism
