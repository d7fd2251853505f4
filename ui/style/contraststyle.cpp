// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contraststyle.h"

#include <QPainter>
#include <QStyleOption>

namespace prism {

namespace {

constexpr qreal radius = 2;

QPen edgeOf(const QStyleOption &option)
{
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    return {option.palette.color(group, isFocused ? QPalette::Highlight : QPalette::WindowText),
            isFocused ? 2.0 : 1.0};
}

void drawEdge(QPainter &painter, const QRect &rect, const QStyleOption &option, bool isRound = false)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = edgeOf(option);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = pen.widthF() / 2;
    const QRectF edge = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (isRound)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, radius, radius);
    painter.restore();
}

// Flat buttons of tool bars stay flat until they are touched.
bool hasEdge(const QStyleOption &option)
{
    constexpr QStyle::State shown = QStyle::State_Raised | QStyle::State_Sunken | QStyle::State_On;
    return (option.state & QStyle::State_AutoRaise) == 0 || (option.state & shown) != 0;
}

} // namespace

ContrastStyle::ContrastStyle(QStyle *base)
    : QProxyStyle(base)
{}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonTool:
        if (hasEdge(*option))
            drawEdge(*painter, option->rect, *option);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawEdge(*painter, option->rect, *option);
        return;
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(*painter, option->rect, *option);
        return;
    case PE_IndicatorRadioButton:
        drawEdge(*painter, option->rect, *option, true);
        return;
    default:
        return;
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape || element == CE_ProgressBarGroove)
        drawEdge(*painter, option->rect, *option);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
    case CC_ComboBox:
    case CC_SpinBox:
        drawEdge(*painter, option->rect, *option);
        return;
    case CC_ScrollBar:
        drawEdge(*painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *option);
        return;
    case CC_Slider:
        drawEdge(*painter, proxy()->subControlRect(control, option, SC_SliderHandle, widget), *option);
        return;
    default:
        return;
    }
}

} // namespace prism
