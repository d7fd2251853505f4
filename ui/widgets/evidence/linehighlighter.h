// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/highlight/highlighter.h"

#include <QSyntaxHighlighter>

namespace prism {

/// Colours the lines of a piece of evidence: by spans, as a unified diff, or not at all. Colours that the
/// ground would swallow are moved until their contrast is 4.5:1. GUI thread.
class LineHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LineHighlighter(QTextDocument *document);
    ~LineHighlighter() override;

    void setSpans(HighlightedLines lines);
    /// '+' and '-' stay in front of the lines, so colour is never alone.
    void setDiff();

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightDiff(const QString &text);

    HighlightedLines m_lines;
    bool m_isDiff = false;
};

/// `colour`, moved towards `text` until its contrast on `ground` is at least 4.5:1.
[[nodiscard]] QColor readableOn(const QColor &colour, const QColor &ground, const QColor &text);

} // namespace prism
