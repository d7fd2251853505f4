// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/highlight/highlighter.h"

#include <string>

namespace prism {

/// Asks `kate-syntax-highlighter` (KDE Frameworks 5), a child with limits on time and output. The text goes
/// through a pipe; the program guesses the language from the name of a link to that pipe, so the text never
/// lies in a file.
class ProgramHighlighter final : public Highlighter
{
public:
    /// `program` is looked up in PATH unless it is an absolute path.
    explicit ProgramHighlighter(std::string program = "kate-syntax-highlighter");
    [[nodiscard]] Result<HighlightedLines> highlight(const HighlightRequest &request,
                                                     const std::stop_token &stop) override;

private:
    std::string m_program;
};

} // namespace prism
