// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomybutton.h"

#include "ui/style/drawing.h"
#include "ui/style/metrics.h"

#include <QEvent>

#include <algorithm>

namespace prism {

void RoomyButton::setVerb(VerbIcon verb)
{
    m_verb = verb;
    setIconSize({metrics::glyph, metrics::glyph});
    setIcon(drawnIcon(drawingOf(verb), palette(), IconGround::Button));
}

void RoomyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_verb)
        setVerb(*m_verb);
}

QSize RoomyButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + 2 * metrics::unit,
            std::max(usual.height(), fontMetrics().height() + 2 * metrics::unit)};
}

} // namespace prism
