// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/textgutter.h"

#include "ui/widgets/evidence/textviewer.h"

#include <QPaintEvent>

namespace prism {

TextGutter::TextGutter(TextViewer *viewer)
    : QWidget(viewer)
    , m_viewer(*viewer)
{}

TextGutter::~TextGutter() = default;

void TextGutter::paintEvent(QPaintEvent *event)
{
    m_viewer.paintGutter(event->rect());
}

} // namespace prism
