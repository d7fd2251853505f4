// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/highlight/highlighter.h"
#include "ui/models/evidencelines.h"

#include <QPlainTextEdit>

#include <vector>

namespace prism {

class LineHighlighter;

/// Lines of evidence, read-only and as plain text, with a gutter where lines have a number, a level or a
/// mark: each of them has a sign of its own there, so colour is never alone. GUI thread.
class TextViewer : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextViewer(QWidget *parent = nullptr);
    ~TextViewer() override;

    void showLines(const EvidenceLines &lines);
    /// Colours the text as a unified diff.
    void showAsDiff();
    void setSpans(HighlightedLines spans);
    /// As high as its lines, up to sixteen.
    void fitHeight();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class TextGutter;

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(const QRect &area);
    void markLines();
    [[nodiscard]] LineHighlighter &highlighter();

    QWidget *m_gutter = nullptr;
    LineHighlighter *m_highlighter = nullptr;
    std::vector<EvidenceLine> m_lines;
    int m_digits = 0;        // of the largest line number
    bool m_hasSigns = false; // a line has a mark or a level
};

} // namespace prism
