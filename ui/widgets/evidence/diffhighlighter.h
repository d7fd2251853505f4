// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace prism {

/// Colours the lines of a unified diff; '+' and '-' stay in front of them, so colour is never alone. GUI
/// thread.
class DiffHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit DiffHighlighter(QTextDocument *document);
    ~DiffHighlighter() override;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace prism
