// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace prism {

class TextViewer;

/// The strip left of a TextViewer's lines, painted by it. GUI thread.
class TextGutter : public QWidget
{
    Q_OBJECT

public:
    explicit TextGutter(TextViewer *viewer);
    ~TextGutter() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextViewer &m_viewer;
};

} // namespace prism
