// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace prism {

/// Another style whose controls have edges in the colour of text: the usual ones are shades of the window's
/// colour, and on black there is none below it. Fields, buttons, boxes to tick, lists, tabs, the handles of
/// sliders and scroll bars. GUI thread.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes `base` over.
    explicit ContrastStyle(QStyle *base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace prism
