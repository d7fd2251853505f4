// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QColor>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace prism {

/// A stretch of one line that looks alike. Positions are UTF-16 units of that line.
struct HighlightSpan
{
    int start = 0;
    int length = 0;
    QColor colour; ///< not valid: the usual one
    bool bold = false;
    bool italic = false;

    bool operator==(const HighlightSpan &) const = default;
};

/// One entry a line, spans in order and without overlap.
using HighlightedLines = std::vector<std::vector<HighlightSpan>>;

/// A text whose language its file's name tells.
struct HighlightRequest
{
    QString fileName; ///< with or without its folders; nothing of it is opened
    QString text;     ///< at most largestText characters
    bool isDark = false;

    static constexpr qsizetype largestText = 64 * 1024;
};

/// Finds the colours of source text. highlight() blocks: not on the GUI thread, and on one thread at a time.
class Highlighter
{
public:
    Highlighter() = default;
    virtual ~Highlighter() = default;
    Highlighter(const Highlighter &) = delete;
    Highlighter &operator=(const Highlighter &) = delete;

    /// NotFound if the name tells no language, TooLarge, Timeout after 3 s, Cancelled, Corrupt if the answer
    /// is not about this text.
    [[nodiscard]] virtual Result<HighlightedLines> highlight(const HighlightRequest &request,
                                                             const std::stop_token &stop) = 0;
};

/// The one that this build has: KF6 linked, or the program.
[[nodiscard]] std::unique_ptr<Highlighter> makeHighlighter();

/// The last part of a path, if it can be a file's name: at most 120 letters, digits and `._-+@` that do not
/// begin with '-'. Empty otherwise.
[[nodiscard]] QString plainFileName(const QString &path);

} // namespace prism
